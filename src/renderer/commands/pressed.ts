/** The parts of a key press that matter here; a KeyboardEvent has them. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * A key press as commands write it: `Mod+Shift+Z`, `K`, `?`, `ArrowDown`. On a keyboard that types other letters
 * (Cyrillic, Arabic, Greek) the key's place counts, so that K keeps a quotation on every desk.
 */
export const pressed = (event: KeyPress): string => {
  const key = nameOf(event)
  const isLetter = /^[A-Z]$/.test(key)
  const names = [
    ...(event.ctrlKey || event.metaKey ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && (isLetter || key.length > 1) ? ['Shift'] : []),
    key,
  ]
  return names.join('+')
}

const nameOf = ({ key, code }: KeyPress): string => {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (key === ' ') return 'Space'
  if (/^\P{ASCII}$/u.test(key) && /^Key[A-Z]$/.test(code)) return code.slice(3)
  return key
}

/** The keys as they are printed on the keyboard: `Ctrl`, `K`. */
export const keyLabels = (keys: string, platform: string): readonly string[] =>
  (keys.match(/[^+]+|\+$/g) ?? []).map((key) => labels[key]?.(platform) ?? key)

const labels: Readonly<Record<string, (platform: string) => string>> = {
  Mod: (platform) => (platform === 'darwin' ? '⌘' : 'Ctrl'),
  Alt: (platform) => (platform === 'darwin' ? '⌥' : 'Alt'),
  ArrowUp: () => '↑',
  ArrowDown: () => '↓',
  ArrowLeft: () => '←',
  ArrowRight: () => '→',
  Escape: () => 'Esc',
  Delete: () => 'Del',
  Space: () => 'Space',
}
