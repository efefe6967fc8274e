import type { Decoded } from '../decoding/decode'
import { decode } from '../decoding/decode'
import { senderLabels } from '../data/mailHeads'
import { datelineOf } from '../dates'
import { declaredEncoding } from '../html/declared'
import { readHtml } from '../html/readHtml'
import { type ReadAside, type Reading, plainReading } from '../reading'
import { countsOf, flatten } from '../tree/flatten'
import { type Aside, type Block, type DocumentRecord, type DocumentTree, lineBreak } from '../tree/tree'
import { nameIn } from './eml'
import type { Flow } from '../mime/parts'
import type { MailMessage } from './message'
import { type MailPart, partsOfMail } from './replies'
import { isSentOn, withoutPrefixes } from './subject'

/**
 * What a mail says, with the mail it answers, the signature and the head set apart. Plain mail stays in its lines: they are
 * mended like those of any other text.
 */
export const readMail = (
  message: MailMessage,
  chosen: string | null,
): Reading & { readonly decoded: Decoded | null } => {
  const reading = withWords(wordsOf(message, chosen), message)
  const head: readonly ReadAside[] =
    message.head.length === 0 ? [] : [{ role: 'header', label: null, text: message.head.join('\n'), at: null }]
  return {
    ...reading,
    title: message.subject === null ? reading.title : withoutPrefixes(message.subject),
    asides: [...head, ...reading.asides],
    record: { ...recordOf(message, reading.record), ...sentOnBy(message, reading.asides) },
    attachments: message.attachments.map(({ name, size }) => ({ name, size })),
  }
}

const emptyTree: DocumentTree = { title: null, blocks: [], asides: [], notes: [] }

/** A mail that only brings files says what its subject says. */
const withWords = <Words extends Reading>(reading: Words, { subject, attachments }: MailMessage): Words =>
  attachments.length === 0 || subject === null || /[\p{L}\p{N}]/u.test(reading.text)
    ? reading
    : { ...reading, text: subject, blocks: [] }

const wordsOf = (message: MailMessage, chosen: string | null): Reading & { readonly decoded: Decoded | null } => {
  const { body, subject } = message
  if (body === null) return { ...flatten(emptyTree), decoded: null }
  if (body.kind === 'decoded') return { ...linesOf(body.text, subject), decoded: null }
  const isPage = body.kind === 'html'
  const declared = body.charset ?? (isPage ? declaredEncoding(body.bytes) : null)
  const decoded = decode(body.bytes, { declared, chosen: chosen ?? sevenBits(body.charset) })
  if (!isPage) return { ...linesOf(unfolded(decoded.text, body.flow), subject), decoded }
  return { ...flatten(withPartsAside(readHtml(decoded.text), subject)), decoded }
}

/** Who sent it and when; the record of a page inside it is that of some newsletter. */
const recordOf = ({ date, sender }: MailMessage, inside: DocumentRecord | undefined): DocumentRecord => ({
  date: date ?? inside?.date ?? null,
  publisher: sender?.slice(0, 300) ?? null,
  address: inside?.address ?? null,
})

/** Of a mail that is sent on, what its own head says: whoever sends it on is not whose words it brings. */
const sentOnBy = ({ subject }: MailMessage, asides: readonly ReadAside[]): Partial<DocumentRecord> => {
  if (subject === null || !isSentOn(subject)) return {}
  const lines = asides.filter(({ role }) => role === 'header').flatMap(({ text }) => text.split(/[\n\u2028]/))
  const from = lines.map((line) => senderLine.exec(line)?.[1]?.trim()).find((found) => found !== undefined)
  if (from === undefined) return {}
  const date = datelineOf(lines.filter((line) => /\d{4}/.test(line)).join('\n'))
  return { publisher: (nameIn(from) ?? from).slice(0, 300), ...(date === null ? {} : { date }) }
}

const senderLine = new RegExp(`^[\\s>*]*(?:${senderLabels.join('|')})\\s*\\*?[:：]\\*?\\s*(\\S.*)$`, 'iu')

const roleOf: Readonly<Record<Exclude<MailPart, 'said'>, ReadAside['role']>> = {
  reply: 'reply',
  signature: 'signature',
  head: 'header',
}

/** UTF-7 (RFC 2152) is plain ASCII to whoever looks at the bytes: only the head of the mail tells. */
const sevenBits = (charset: string | null): string | null => (/utf-7$/i.test(charset ?? '') ? charset : null)

/**
 * Lines as they were written, before a program folded them (RFC 3676): a space at the end says that a line goes on in the next one
 * of the same depth, but behind “--”. A space that a line begins with is no part of it.
 */
const unfolded = (text: string, flow: Flow): string => {
  if (flow === 'none') return text
  const lines: string[] = []
  let open: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0] ?? ''
    const own = line.slice(depth.length).replace(/^ /, '')
    const goesOnInNext = own.endsWith(' ') && own.trim() !== '' && own !== '-- '
    const words = goesOnInNext && flow === 'sign' ? own.slice(0, -1) : own
    if (open === depth && /^[^\s]/.test(own) && own !== '-- ') lines.push(`${lines.pop() ?? ''}${words}`)
    else lines.push(depth === '' ? words : `${depth} ${words}`)
    open = goesOnInNext ? depth : null
  }
  return lines.join('\n')
}

const linesOf = (text: string, subject: string | null): Reading => {
  // A program that keeps many mails in one file marks what would begin the next one.
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^>(?=From )/, ''))
  const parts = partsOfMail(
    lines.map((words) => ({ words, isQuoted: false })),
    subject,
  )
  const kept: string[] = []
  const asides: { role: ReadAside['role']; lines: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? 'said'
    if (part === 'said') kept.push(line)
    else {
      const last = asides.at(-1)
      if (last?.role === roleOf[part] && (parts[index - 1] ?? 'said') === part) last.lines.push(line)
      else asides.push({ role: roleOf[part], lines: [line] })
    }
  }
  // The cleaning of the words moves what stands in them: what is set apart belongs to the whole mail.
  const apart = asides
    .map(({ role, lines: words }) => ({ role, label: null, text: words.join('\n').trim(), at: null }))
    .filter(({ text: words }) => words !== '')
  return { ...plainReading(kept.join('\n').trim(), countsOf(apart)), asides: apart }
}

/** The same of a page: whole paragraphs. */
const withPartsAside = (tree: DocumentTree, subject: string | null): DocumentTree => {
  const words = (block: Block): string => block.runs.map((run) => run.words).join('')
  const parts = partsOfMail(
    tree.blocks.map((block) => ({
      words: words(block),
      isQuoted: block.role === 'quotation',
      isReply: block.isReply === true,
    })),
    subject,
  )
  const places = new Map<number, number>()
  const blocks = tree.blocks.filter((_, at) => {
    places.set(at, places.size === 0 ? 0 : (places.get(at - 1) ?? 0) + (parts[at - 1] === 'said' ? 1 : 0))
    return parts[at] === 'said'
  })
  const apart: Aside[] = []
  for (const [at, part] of parts.entries()) {
    const block = tree.blocks[at]
    if (part === 'said' || block === undefined) continue
    const last = apart.at(-1)
    const text = words(block).replaceAll(lineBreak, '\n')
    if (last?.role === roleOf[part] && parts[at - 1] === part)
      apart[apart.length - 1] = { ...last, text: `${last.text}\n${text}` }
    else apart.push({ role: roleOf[part], label: null, text, block: places.get(at) ?? -1 })
  }
  const kept = tree.asides.map((aside) => ({ ...aside, block: places.get(aside.block) ?? aside.block }))
  return { ...tree, blocks, asides: [...kept, ...apart] }
}
