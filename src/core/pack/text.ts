import type { Run, Runs, RunStyle, Target } from './document'

/** Small makers of runs, so that sections read as what they print. */
export const run = (text: string, style: RunStyle = 'plain'): Run => ({ text, style })
export const plain = (text: string): Runs => (text === '' ? [] : [run(text)])
export const link = (text: string, target: Target, style: RunStyle = 'plain'): Run => ({ text, style, target })
export const isBlank = (text: string): boolean => text.trim() === ''
export const joined = (parts: readonly string[], between = ', '): string =>
  parts.filter((part) => !isBlank(part)).join(between)
/** Facts whose words are not empty. */
export const given = (label: string, text: string): readonly { readonly label: string; readonly runs: Runs }[] =>
  isBlank(text) ? [] : [{ label, runs: plain(text.trim()) }]

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
