import { letterheadOf } from './letterhead'
import type { Origin } from '#core/model'
import { headings } from '#core/extract/kinds/data/headings'
import type * as v from 'valibot'
import { beginsAsking } from '#core/terms/restrictions'
import { senderLabels, subjectLabels } from './data/mailHeads'
import { origins } from './data/origins'
import { datelineOf } from './dates'
import { withoutPrefixes } from './mail/subject'

type Nearness = v.InferOutput<typeof Origin>

/** How near the words are to what was said, as the text itself says. */
export const originOf = (text: string): Nearness =>
  patterns.find(([, words]) => words.test(head(text)))?.[0] ?? 'verbatim'

/**
 * The line that reads like a headline among the first six, else the very first; as long as a title may be, cut at a word
 * when it is a paragraph. Labels, dates, numbers and telephone lines stand above many headlines.
 */
export const titleOf = (text: string): string => {
  const letterhead = letterheadOf(text, [])
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((other) => other.trim())
    .filter((other) => other !== '' && other !== letterhead)
  const line =
    subjectIn(lines) ??
    lines.slice(0, 6).find(isHeadline) ??
    lines.find((other) => isAbove(other) && !isQuotation(other)) ??
    lines.find(isAbove) ??
    lines[0] ??
    ''
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd()}…`
}

/** Of a mail that was pasted or saved with its head: what it is about. */
const subjectIn = (lines: readonly string[]): string | null => {
  const head = lines.slice(0, 12)
  if (!head.slice(0, 3).some((line) => sender.test(line))) return null
  const subject = head.map((line) => subjectLine.exec(line)?.groups?.['subject']).find((found) => found !== undefined)
  return subject === undefined ? null : withoutPrefixes(subject)
}

const beginning = (labels: readonly string[]): string => `^(?:${labels.join('|')})\\s*[:：]\\s*`
const sender = new RegExp(beginning(senderLabels), 'i')
const subjectLine = new RegExp(`${beginning(subjectLabels)}(?<subject>\\S.*)$`, 'i')

const isHeadline = (line: string): boolean => {
  const hasWords = (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 || /\p{Script=Han}{6,}/u.test(line)
  return (
    hasWords &&
    // Cells of a table stand beside each other with a tab between.
    !line.includes('\t') &&
    isAbove(line) &&
    !isQuotation(line) &&
    !numbered.test(line) &&
    (line.match(/\d/g)?.length ?? 0) < 8 &&
    datelineOf(line) === null
  )
}

const isAbove = (line: string): boolean => !label.test(line) && !isOriginLine(line) && !beginsAsking(line)

/**
 * A sentence with words between marks in it is what somebody said, and no headline: as a title it would stand on covers and in
 * the names of files, whatever the terms of the words. A headline may hold marks, too, but has no full stop.
 */
const isQuotation = (line: string): boolean => /[“”„«»「」『』"]/u.test(line) && endsAsSentence.test(line)

const endsAsSentence = /[.!?…。！？؟।][\s“”»』」")）]*$/u

/** What a text calls itself, with a number or a day behind it, says nothing of what is in it. */
const label = new RegExp(
  `^(?:for immediate release|embargoed?\\b|(?:${[...headings['press-release'], ...headings.transcript].join('|')})[^\\p{L}]{0,14}$)`,
  'iu',
)

/** A numbered paragraph is none. */
const numbered = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[•·–-])\s/i

const longestTitle = 160

/** Where a text says what it is: on the lines above its first paragraph. */
const head = (text: string): string => text.slice(0, 600)

const patterns = origins.map(([origin, words]) => [origin, new RegExp(words.join('|'), 'iu')] as const)

const isOriginLine = (line: string): boolean => {
  if (line.length > longestOrigin) return false
  const found = patterns.map(([, words]) => words.exec(line)).find((one) => one !== null)
  if (found === undefined || found === null) return false
  // A heading may say it behind everything else that it says.
  return found.index < mostBefore || found.index + found[0].length < line.length - mostBefore
}

const mostBefore = 24

/** A longer line says it by the way. */
const longestOrigin = 80
