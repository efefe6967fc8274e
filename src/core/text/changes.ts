import type { WordRun } from './wordDiff'

/** A place at which two texts differ; empty where one of them has nothing there. */
export interface Change {
  readonly before: string
  readonly gone: string
  readonly come: string
  readonly after: string
}

/** Each place that differs, with a few words around it. */
export const changesIn = (runs: readonly WordRun[]): readonly Change[] => {
  const changes: Change[] = []
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1]
    if (run.kind === 'same' || (before !== undefined && before.kind !== 'same')) continue
    const next = runs[at + 1]
    const pair = next !== undefined && next.kind !== 'same' ? next : undefined
    const after = runs[at + (pair === undefined ? 1 : 2)]
    const textOf = (kind: WordRun['kind']): string =>
      shortened([run, pair].find((one) => one?.kind === kind)?.text ?? '')
    changes.push({
      before: lastWords(before?.text ?? ''),
      gone: textOf('gone'),
      come: textOf('new'),
      after: firstWords(after?.text ?? ''),
    })
  }
  return changes
}

const longestShown = 120
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longestShown ? line : `${line.slice(0, longestShown)}…`
}

const lastWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(-3).join(' ').slice(-40)
const firstWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(0, 3).join(' ').slice(0, 40)
