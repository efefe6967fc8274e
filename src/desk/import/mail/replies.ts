import { forwardLines, headLabels, originalLines, sentFromLines, wroteLines } from './data/replies'
import { isSentOn } from './subject'

/** A line of a mail, or a paragraph of one that is a page. */
export interface MailUnit {
  readonly words: string
  /** Set apart by the page as somebody else's words. */
  readonly isQuoted: boolean
  /** Said by the page to be of the mail that is answered. */
  readonly isReply?: boolean
}

/** What a unit of a mail is: said in it; of the mail it answers; a signature; or the head of a mail that is sent on. */
export type MailPart = 'said' | 'reply' | 'signature' | 'head'

/**
 * Parts what a mail says from the mail that it answers and from the signature. A mail that is sent on is what it says: only
 * its head is set apart. A mail that is nothing but quoted lines says them.
 */
export const partsOfMail = (units: readonly MailUnit[], subject: string | null): readonly MailPart[] => {
  const parts: MailPart[] = units.map(({ words, isReply = false }) =>
    isReply || quoted.test(words) ? 'reply' : 'said',
  )
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
      parts.fill('head', withRule(units, at), Math.max(end, at + 1))
      at = Math.max(end, at + 1) - 1
    } else if (isOriginal || hasHead) {
      parts.fill('reply', withRule(units, at))
      break
    } else if (wrote(units, at)) {
      const first = nextFilled(units, at + wroteLength(units, at))
      const end = quotedEnd(units, first)
      parts.fill('reply', at, end > first ? end : undefined)
      if (end === first) break
      at = end - 1
    } else if (/^--\s?$/.test(units[at]?.words ?? '') || isFootOfList(units, at)) isSignature = true
    else if (sentFrom.test(words) && parts[at] === 'said') parts[at] = 'signature'
    if (isSignature && parts[at] === 'said') parts[at] = 'signature'
  }
  const isAllQuoted = units.every(({ words }, at) => parts[at] !== 'said' || !/[\p{L}\p{N}]/u.test(words))
  return isAllQuoted ? parts.map((part) => (part === 'reply' ? 'said' : part)) : parts
}

const fewestHeadLines = 3

/** The index of the rule that a program drew above what begins here, else of that. */
const withRule = (units: readonly MailUnit[], at: number): number => {
  let above = at - 1
  while (above >= 0 && (units[above]?.words.trim() ?? '') === '') above -= 1
  return above >= 0 && rule.test(units[above]?.words.trim() ?? '') ? above : at
}

const rule = /^[_=–—-]{10,}$/

/** Below a rule, and last of all, where a list of mail says where it is to be left. */
const isFootOfList = (units: readonly MailUnit[], at: number): boolean => {
  if (!rule.test(units[at]?.words.trim() ?? '')) return false
  const below = units.slice(at + 1, at + 2 + longestFoot).filter(({ words }) => words.trim() !== '')
  return (
    units.length - at <= longestFoot && below.some(({ words }) => /^\s*(?:https?:\/\/|\S+@\S+\.)\S+\s*$/.test(words))
  )
}

const longestFoot = 6

const quoted = /^\s*>/

const wholeLine = (lines: readonly string[]): RegExp =>
  new RegExp(`^[\\s>*_-]*(?:${lines.join('|')})[\\s:：*_-]*$`, 'iu')
const forward = wholeLine(forwardLines)
const original = wholeLine(originalLines)
const sentFrom = wholeLine(sentFromLines)
const wroteLine = new RegExp(`^\\s*(?:${wroteLines.join('|')})\\s*$`, 'iu')
const headLine = new RegExp(`^[\\s>*]*(?:${headLabels.join('|')})\\s?\\*?\\s?[:：]`, 'iu')

/** The index behind the lines of a head that begins here. A unit may hold several of them. */
const headEnd = (units: readonly MailUnit[], from: number): number => {
  const known = labelled(units, from, headLine)
  if (known.lines.length >= fewestHeadLines) return Math.max(known.end, from + fewestHeadLines)
  const any = labelled(units, from, anyLabel)
  return any.lines.length >= fewestHeadLines && looksLikeHead(any.lines) ? Math.max(any.end, from + 1) : from
}

const labelled = (
  units: readonly MailUnit[],
  from: number,
  label: RegExp,
): { readonly lines: readonly string[]; readonly end: number } => {
  const lines: string[] = []
  let end = from
  for (; end < units.length && lines.length < mostHeadLines; end += 1) {
    const inside = (units[end]?.words ?? '').split(/[\n\u2028]/).filter((line) => line.trim() !== '')
    if (inside.length === 0 || !inside.every((line) => label.test(line))) break
    lines.push(...inside)
  }
  return { lines, end }
}

const mostHeadLines = 12

/** In a language whose labels nobody told: from whom with the address, and when to the minute. */
const looksLikeHead = ([first = '', ...others]: readonly string[]): boolean =>
  /(?:<|mailto:)[^<>@\s]+@[^<>@\s]+[>\]]/.test(first) &&
  others.some((line) => /(?<!\d)\d{4}(?!\d)/.test(line) && /\d[:.h]\d\d(?!\d)/.test(line))

const anyLabel = /^[\s>*]*\p{L}[\p{L}\p{M} ’'-]{0,24}\*?\s?[:：]/u

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
