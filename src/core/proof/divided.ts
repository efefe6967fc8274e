import { onDemand } from '#core/text/onDemand'

/** Whether two pieces are one word with a hyphen in it, as what may be shown has it: then a line may end there. */
export type IsHyphenated = (first: string, last: string) => boolean

/** The last letters of a line that ends with a hyphen; the first of one that could go on with them. */
const firstPart = /([\p{L}\p{M}'’]+)[-\u00ad\u2010\u2011][ \t]*$/u
const lastPart = /^[ \t]*([\p{L}\p{M}'’]+)/u

/** Looked at first: nearly no line ends with a hyphen. */
const mayBeDivided = (line: string): boolean => {
  let end = line.length - 1
  while (end > 0 && (line.charCodeAt(end) === 0x20 || line.charCodeAt(end) === 0x09)) end -= 1
  const last = line.charCodeAt(end)
  return last === 0x2d || last === 0xad || last === 0x2010 || last === 0x2011
}

/** A line that ends in the middle of a word, and the line behind it, without the hyphen; null where nothing is divided. */
export const rejoined = (line: string, next: string, isHyphenated: IsHyphenated): string | null => {
  const first = mayBeDivided(line) ? firstPart.exec(line) : null
  const last = first === null ? null : lastPart.exec(next)
  if (first?.[1] === undefined || last?.[1] === undefined || isHyphenated(first[1], last[1])) return null
  return line.slice(0, first.index) + first[1] + next.trimStart()
}

/** A text as it is read by whoever puts words together that its lines divide; null where they divide none. */
export const undivided = (text: string, isHyphenated: IsHyphenated): string | null => {
  if (!anyDivision.test(text)) return null
  const lines: string[] = []
  let isOther = false
  for (const line of text.split('\n')) {
    const whole = rejoined(lines.at(-1) ?? '', line, isHyphenated)
    if (whole === null) lines.push(line)
    else {
      lines[lines.length - 1] = whole
      isOther = true
    }
  }
  return isOther ? lines.join('\n') : null
}

/** Most pages have none. */
const anyDivision = /[-\u00ad\u2010\u2011][ \t]*\n/

/** By the texts that may be shown, in whatever case and with whichever hyphen. */
export const hyphenatedIn = (allowed: readonly string[]): IsHyphenated => {
  const all = onDemand(() => [alike(allowed.join('\n'))] as const)
  return (first, last) => all()[0].includes(alike(`${first}-${last}`))
}

const alike = (text: string): string => text.toLowerCase().replace(/[\u00ad\u2010\u2011]/g, '-')
