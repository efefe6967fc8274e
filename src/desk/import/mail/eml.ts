import { decodeAs } from '../decoding/encodings'
import { markedWide } from '../decoding/wide'
import { type MimePart, readMime } from '../mime/parts'
import type { MailAttachment, MailBody, MailMessage } from './message'

/** A mail as it travels and as most programs save it (.eml). Plain words are taken before a page that says the same. */
export const readEml = (bytes: Uint8Array): MailMessage => messageFrom(narrow(bytes), 0)

/** A mail that an editor saved in UTF-16, in bytes that a mail consists of. */
const narrow = (bytes: Uint8Array): Uint8Array => {
  const encoding = markedWide(bytes)
  return encoding === null ? bytes : Buffer.from(decodeAs(encoding, bytes).replace(/^\ufeff/, ''))
}

const messageFrom = (bytes: Uint8Array, depth: number): MailMessage => {
  const root = readMime(bytes)
  const { headers } = root
  const found = new Finding()
  found.take(root)
  const from = headers.text('from')
  const own: MailMessage = {
    subject: headers.text('subject'),
    sender: from === null ? null : nameIn(from),
    date: dayIn(headers.text('date')),
    head: shown.flatMap((name) => {
      const value = headers.text(name)
      return value === null || value === '' ? [] : [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${value}`]
    }),
    body: found.body,
    attachments: found.attachments,
  }
  return found.brought === null || depth >= deepestSentOn
    ? own
    : sentOn(own, messageFrom(found.brought.body, depth + 1), found.indexOfBrought)
}

/** A mail without a word of its own that brings another one: it says what that one says, under both heads. */
const sentOn = (own: MailMessage, brought: MailMessage, index: number): MailMessage => ({
  ...brought,
  head: [...own.head, '', ...brought.head],
  attachments: [...brought.attachments, ...own.attachments.filter((_, at) => at !== index)],
})

const deepestSentOn = 4

const shown = ['from', 'to', 'cc', 'date', 'subject'] as const

/** Whether the bytes begin as a mail does: with lines of a head, among them those that only mail has. */
export const beginsAsMail = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(narrow(bytes.subarray(0, 8_000))).toString('latin1')
  const head = start.slice(0, start.search(/\r?\n\r?\n/))
  return (
    /^(?:from|return-path|received|delivered-to|message-id|date|subject|to|mime-version|x-[\w-]+)[ \t]*:/i.test(head) &&
    /^from[ \t]*:/im.test(head) &&
    /^(?:mime-version|message-id|received|return-path)[ \t]*:/im.test(head)
  )
}

/** Looks through the parts for what is said and what came along. */
class Finding {
  /** A program parts the words where a file stands between them. */
  private readonly words: MimePart[] = []
  private readonly files: MimePart[] = []

  get body(): MailBody | null {
    return bodyOf(this.words)
  }

  get attachments(): readonly MailAttachment[] {
    return this.files.map((part, at) => ({
      name: part.fileName ?? usualName(part, at + 1),
      size: part.body.length,
      bytes: () => part.body,
    }))
  }

  /** The mail that came with this one, where this one says nothing. */
  get brought(): MimePart | null {
    return this.words.some(says) ? null : (this.files[this.indexOfBrought] ?? null)
  }

  get indexOfBrought(): number {
    return this.files.findIndex(({ type }) => type === 'message/rfc822')
  }

  take(part: MimePart): void {
    const { type, parts } = part
    if (type === 'multipart/alternative' && parts.length > 0) this.takeOneOf(parts)
    else if (parts.length > 0) for (const inner of parts) this.take(inner)
    else if (isWords(part) && goesOn(this.words[0], part)) this.words.push(part)
    else if (part.body.length > 0 && !isPicture(part) && !isProof(part)) this.files.push(part)
  }

  /** Several ways to say the same: the plain one, unless it is empty or does no more than point to the page. */
  private takeOneOf(parts: readonly MimePart[]): void {
    const plain = parts.find((part) => part.type === 'text/plain' && hasWords(part))
    const page = parts.find((part) => part !== plain && containsPage(part))
    const isPointer = plain !== undefined && page !== undefined && pointsTo(plain.body, pageIn(page)?.body)
    const chosen = (isPointer ? page : plain) ?? page ?? parts.at(-1)
    if (chosen !== undefined) this.take(chosen)
    // What came with the page came with the mail.
    for (const part of parts) if (part !== chosen && part.parts.length > 0) this.takeFiles(part)
  }

  private takeFiles(part: MimePart): void {
    if (part.parts.length > 0) for (const inner of part.parts) this.takeFiles(inner)
    else if (part.isAttached) this.files.push(part)
  }
}

const usualName = ({ type }: MimePart, number: number): string =>
  type === 'message/rfc822' ? `mail-${number}.eml` : type === 'text/calendar' ? `event-${number}.ics` : `file-${number}`

/** Words in the same way and the same letters as those before them are the next ones. */
const goesOn = (first: MimePart | undefined, part: MimePart): boolean =>
  first === undefined ||
  (first.type === part.type && first.charset?.toLowerCase() === part.charset?.toLowerCase() && first.flow === part.flow)

const says = (part: MimePart): boolean => (part.type === 'text/html' ? lengthOfWords(part.body) > 0 : hasWords(part))

const isWords = ({ type, isAttached, fileName }: MimePart): boolean =>
  (type === 'text/plain' || type === 'text/html') && !isAttached && fileName === null

const hasWords = ({ body }: MimePart): boolean => body.some((byte) => byte > 0x40)

const containsPage = ({ type, parts }: MimePart): boolean => type === 'text/html' || parts.some(containsPage)

const pageIn = (part: MimePart): MimePart | undefined => {
  if (part.type === 'text/html') return part
  for (const inner of part.parts) {
    const found = pageIn(inner)
    if (found !== undefined) return found
  }
  return undefined
}

/** “Please see the page”: a line or two, where the page says twice as much. What it says is there for sure. */
const pointsTo = (plain: Uint8Array, page: Uint8Array | undefined): boolean =>
  page !== undefined && plain.length < longestPointer && lengthOfWords(page) > plain.length * 2

const longestPointer = 300

/** Bytes of a page outside of its tags, its style sheets and its programs; white space is one byte. */
const lengthOfWords = (page: Uint8Array): number => {
  const text = Buffer.from(page).toString('latin1').toLowerCase()
  let length = 0
  let at = 0
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    const end = tag < 0 ? text.length : tag
    length += text.slice(at, end).replaceAll(/\s+/g, ' ').trim().length
    if (tag < 0) break
    const name = /^<(style|script|head)\b/.exec(text.slice(tag, tag + 8))?.[1]
    const close = name === undefined ? text.indexOf('>', tag) : text.indexOf(`</${name}`, tag)
    if (close < 0) break
    at = close + 1
  }
  return length
}

/** What proves who wrote a mail is none of the files that came with it. */
const isProof = ({ type }: MimePart): boolean => /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(type)

/** Pictures inside a page are no files that somebody sent. */
const isPicture = ({ type, isAttached }: MimePart): boolean => type.startsWith('image/') && !isAttached

const bodyOf = (words: readonly MimePart[]): MailBody | null => {
  const [first, ...others] = words
  if (first === undefined) return null
  const kind = first.type === 'text/html' ? 'html' : 'text'
  const between = Buffer.from(kind === 'html' ? '<br>' : '\r\n\r\n')
  const bytes = others.length === 0 ? first.body : Buffer.concat(words.flatMap(({ body }) => [body, between]))
  return { kind, bytes, charset: first.charset, flow: first.flow }
}

/** “Press Office” of `"Press Office" <press@roads.example>`. */
export const nameIn = (from: string): string | null => {
  const name = from
    .replace(/<[^>]*>.*$/, '')
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .replaceAll(/\\(.)/g, '$1')
    .trim()
  return name || (/<([^>]+)>/.exec(from)?.[1]?.trim() ?? null)
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day in a date of RFC 5322, as it was where it was sent: also with a year of two or three figures (4.3), the year last as
 * C writes it, or as ISO 8601 has it.
 */
export const dayIn = (date: string | null): string | null => {
  const found = dayForms.map((form) => form.exec(date ?? '')).find((one) => one !== null)
  const { day = '', month = '', year = '' } = found?.groups ?? {}
  const number = Number(month) || months.indexOf(month.toLowerCase()) + 1
  const moment = new Date(Date.UTC(wholeYear(year), number - 1, Number(day)))
  const isReal = number > 0 && moment.getUTCDate() === Number(day) && wholeYear(year) >= 1970
  return isReal ? moment.toISOString().slice(0, 10) : null
}

const monthName = `(?<month>${months.join('|')})`
const dayForms: readonly RegExp[] = [
  new RegExp(`(?<day>\\d{1,2})[\\s-]+${monthName}[a-z]*[\\s-]+(?<year>\\d{2,4})(?!\\d)`, 'i'),
  new RegExp(`${monthName}\\s+(?<day>\\d{1,2})\\s+[\\d:]+\\s+(?:[a-z]{1,5}\\s+)?(?<year>\\d{4})(?!\\d)`, 'i'),
  /^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
]

const wholeYear = (year: string): number => {
  const said = Number(year)
  if (year.length === 2) return said < 50 ? 2000 + said : 1900 + said
  return year.length === 3 ? 1900 + said : said
}
