/** One place where the dress of a copied page was taken off. Offsets in the text as it was; `was` and `now` differ. */
export interface CopiedChange {
  readonly kind: 'hyphen' | 'line-break' | 'ligature'
  readonly start: number
  readonly was: string
  readonly now: string
  /** Nothing else in the text shows how the word is spelt: the human should look. */
  readonly isUnsure: boolean
}

export interface TidiedCopy {
  readonly text: string
  readonly changes: readonly CopiedChange[]
}

/**
 * Text copied from a printed page, as it reads without the page: words divided at line ends are whole, lines run on
 * to the end of their paragraph, ligatures are letters. It is offered, never done unasked, because here signs of the
 * source change; each change is listed, and `offsetMap` leads from every place in one form to the same place in the
 * other. A divided word loses its hyphen unless the text writes it with one elsewhere.
 */
export const tidyCopied = (text: string): TidiedCopy => {
  const spelling = spellingsOf(text)
  const changes = [...text.matchAll(dress)].flatMap((match): readonly CopiedChange[] => {
    const [was] = match
    const start = match.index
    if (ligatures[was] !== undefined) return [{ kind: 'ligature', start, was, now: ligatures[was], isUnsure: false }]
    if (!isWrapped(text, start, start + was.length)) return []
    if (!/^[-‐]/.test(was)) {
      const now = isUnspacedAt(text, start, start + was.length) ? '' : ' '
      return [{ kind: 'line-break', start, was, now, isUnsure: false }]
    }
    const { now, isUnsure } = joinedSpelling(text, start, start + was.length, spelling)
    return [{ kind: 'hyphen', start, was, now, isUnsure }]
  })
  return { text: applied(text, changes), changes }
}

/** Whether a text looks copied from a page: several lines that run on in the next one. */
export const looksCopied = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  const wrapped = [...text.matchAll(/\n/g)].filter(({ index }) => isWrapped(text, index, index + 1)).length
  return wrapped >= 3 && wrapped / Math.max(1, lines) > 0.4
}

/** Leads an offset of the one form to the same place in the other; inside a change, to its beginning. */
export const offsetMap = (
  changes: readonly CopiedChange[],
): { readonly toTidied: (offset: number) => number; readonly toCopied: (offset: number) => number } => ({
  toTidied: (offset) => {
    let shift = 0
    for (const { start, was, now } of changes) {
      if (offset <= start) break
      if (offset < start + was.length) return start + shift
      shift += now.length - was.length
    }
    return offset + shift
  },
  toCopied: (offset) => {
    let shift = 0
    for (const { start, was, now } of changes) {
      const at = start + shift
      if (offset < at) break
      if (offset < at + now.length) return start
      shift += now.length - was.length
    }
    return offset - shift
  },
})

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

const dress = /[ﬀ-ﬆ]|(?<=\p{L})[-‐]\n(?=\p{Ll})|\n/gu

/** A page line is at least this long before it breaks; a hyphen or Chinese shows it earlier. */
const shortestLine = 40
const shortestSureLine = 20

/**
 * A line end is only the page's when a long line without an end mark goes on with a small letter, a figure or a mark.
 */
const isWrapped = (text: string, start: number, end: number): boolean => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const isUnspaced = isUnspacedAt(text, start, end)
  const isSure = isUnspaced || /[-‐]/.test(text.charAt(start))
  if (start - lineStart < (isSure ? shortestSureLine : shortestLine)) return false
  if (isUnspaced) return !/[。！？：；”」』]/u.test(text.charAt(start - 1))
  return /[\p{L}\p{N},;–—-]/u.test(text.charAt(start - 1)) && /[\p{Ll}\p{N}\p{Script=Arabic}(]/u.test(text.charAt(end))
}

const isUnspacedAt = (text: string, start: number, end: number): boolean =>
  /\p{Script=Han}/u.test(text.charAt(start - 1)) && /\p{Script=Han}/u.test(text.charAt(end))

const spellingsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? [])

const joinedSpelling = (
  text: string,
  start: number,
  end: number,
  spellings: ReadonlySet<string>,
): { readonly now: string; readonly isUnsure: boolean } => {
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].toLowerCase() ?? ''
  const after = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + 40))?.[0].toLowerCase() ?? ''
  if (spellings.has(before + after)) return { now: '', isUnsure: false }
  return spellings.has(`${before}-${after}`) ? { now: '-', isUnsure: false } : { now: '', isUnsure: true }
}

const applied = (text: string, changes: readonly CopiedChange[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { start, was, now } of changes) {
    pieces.push(text.slice(at, start), now)
    at = start + was.length
  }
  return pieces.join('') + text.slice(at)
}
