import { forwardLines, headLabels, originalLines, wroteLines } from './data/replies'
import { isSentOn } from './subject'

/** A line of a mail, or a paragraph of one that is a page. */
export interface MailUnit {
  readonly words: string
  /** Set apart by the page as somebody else's words. */
  readonly isQuoted: boolean
}

/** What a unit of a mail is: said in it; of the mail it answers; a signature; or the head of a mail that is sent on. */
export type MailPart = 'said' | 'reply' | 'signature' | 'head'

/**
 * Parts what a mail says from the mail that it answers and from the signature. A mail that is sent on is what it says: only
 * its head is set apart. A mail that is nothing but quoted lines says them.
 */
export const partsOfMail = (units: readonly MailUnit[], subject: string | null): readonly MailPart[] => {
  const parts: MailPart[] = units.map(({ words }) => (quoted.test(words) ? 'reply' : 'said'))
  const isForwarded = subject !== null && isSentOn(subject)
  let isSignature = false
  for (let at = 0; at < units.length; at += 1) {
    const words = units[at]?.words.trim() ?? ''
    const head = headEnd(units, at)
    const isForward = forward.test(words)
    const isOriginal = original.test(words)
    const hasHead = head - at >= fewestHeadLines
    if (isForward || ((isOriginal || hasHead) && (isForwarded || saysNothing(units, parts, at)))) {
      isSignature = false
      const end = isForward || isOriginal ? headEnd(units, nextFilled(units, at + 1)) : head
      parts.fill('head', at, Math.max(end, at + 1))
      at = Math.max(end, at + 1) - 1
    } else if (isOriginal || hasHead) {
      parts.fill('reply', at)
      break
    } else if (wrote(units, at)) {
      const first = nextFilled(units, at + wroteLength(units, at))
      const end = quotedEnd(units, first)
      parts.fill('reply', at, end > first ? end : undefined)
      if (end === first) break
      at = end - 1
    } else if (/^--\s?$/.test(units[at]?.words ?? '')) isSignature = true
    if (isSignature && parts[at] === 'said') parts[at] = 'signature'
  }
  const isAllQuoted = units.every(({ words }, at) => parts[at] !== 'said' || !/[\p{L}\p{N}]/u.test(words))
  return isAllQuoted ? parts.map((part) => (part === 'reply' ? 'said' : part)) : parts
}

const fewestHeadLines = 3

const quoted = /^\s*>/

const wholeLine = (lines: readonly string[]): RegExp =>
  new RegExp(`^[\\s>*_-]*(?:${lines.join('|')})[\\s:：*_-]*$`, 'iu')
const forward = wholeLine(forwardLines)
const original = wholeLine(originalLines)
const wroteLine = new RegExp(`^\\s*(?:${wroteLines.join('|')})\\s*$`, 'iu')
const headLine = new RegExp(`^[\\s>*]*(?:${headLabels.join('|')})\\s?\\*?\\s?[:：]`, 'iu')

/** The index behind the lines of a head that begins here. A unit may hold several of them. */
const headEnd = (units: readonly MailUnit[], from: number): number => {
  let lines = 0
  let at = from
  for (; at < units.length; at += 1) {
    const inside = (units[at]?.words ?? '').split(/[\n\u2028]/)
    if (
      !inside.every((line) => headLine.test(line) || line.trim() === '') ||
      inside.every((line) => line.trim() === '')
    )
      break
    lines += inside.length
  }
  return lines >= fewestHeadLines ? Math.max(at, from + fewestHeadLines) : from
}

/** The index behind what is quoted from here on, by the page or by its signs. */
const quotedEnd = (units: readonly MailUnit[], from: number): number => {
  let end = from
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined || !(unit.isQuoted || quoted.test(unit.words) || unit.words.trim() === '')) break
    if (unit.words.trim() !== '') end = at + 1
  }
  return end
}

const nextFilled = (units: readonly MailUnit[], from: number): number => {
  let at = from
  while (at < units.length && (units[at]?.words.trim() ?? '') === '') at += 1
  return at
}

const saysNothing = (units: readonly MailUnit[], parts: readonly MailPart[], to: number): boolean =>
  !units.slice(0, to).some(({ words }, at) => parts[at] === 'said' && /[\p{L}\p{N}]/u.test(words))

/** The line may have been broken once by the program that wrote it. */
const wrote = (units: readonly MailUnit[], at: number): boolean => wroteLength(units, at) > 0

const wroteLength = (units: readonly MailUnit[], at: number): number => {
  const one = units[at]?.words.trim() ?? ''
  if (one === '' || one.length > longestWroteLine) return 0
  if (wroteLine.test(one)) return 1
  const next = units[at + 1]?.words.trim() ?? ''
  return next !== '' && next.length < longestWroteLine && wroteLine.test(`${one} ${next}`) ? 2 : 0
}

const longestWroteLine = 240
