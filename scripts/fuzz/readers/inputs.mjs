// Inputs for each reader: sound invented files, damaged by chance, and files that hold to their grammar and mean harm. The same
// numbers give the same bytes.
import { load } from '../../load.mjs'
import { diceOf } from '../mixed-scripts/text.mjs'
import { damaged } from './damage.mjs'
import { samples } from './data/samples.mjs'
import { hostileMail } from './hostile/mail.mjs'
import { hostileOpen, hostileWord } from './hostile/office.mjs'
import { hostilePdf } from './hostile/pdf.mjs'
import { hostileMarkdown, hostilePage, hostileRichText, hostileWords } from './hostile/plain.mjs'

const { archiveOf } = await load('src/desk/import/testing/archives.ts')
const { outlookMail } = await load('src/desk/import/testing/mails.ts')

/** Numbers that were told of a fault make it again as long as those before keep their places. */
const names = {
  text: 'a.txt',
  markdown: 'a.md',
  html: 'a.html',
  rtf: 'a.rtf',
  mht: 'a.mht',
  eml: 'a.eml',
  pdf: 'a.pdf',
  docx: 'a.docx',
  odt: 'a.odt',
  msg: 'a.msg',
}
export const fileReaders = /** @type {(keyof typeof names)[]} */ (Object.keys(names))
export const readers = [...fileReaders.filter((reader) => reader !== 'msg'), 'paste', 'msg']

/** A sound file of each kind, as nobody has damaged it. @param {keyof typeof names} reader */
export function soundOrder(reader) {
  const about = { id: 'src_fuzzed00001', now: 0 }
  return { ...about, kind: 'file', name: names[reader], bytes: new Uint8Array(soundBytes(reader)), encoding: null }
}

/** @param {keyof typeof names} reader @returns {Uint8Array} */
function soundBytes(reader) {
  if (reader === 'docx' || reader === 'odt') return archiveOf(samples[reader][0] ?? [])
  if (reader !== 'msg') return Buffer.from(samples[reader][0] ?? '')
  const [{ texts, file }] = samples.msg
  return outlookMail(texts, { name: file.name, bytes: Buffer.from(file.text) })
}

/** @param {string} reader @param {number} seed @param {number} number */
export function inputOf(reader, seed, number) {
  const dice = diceOf(seed * 1_000_003 + number * 7919 + readers.indexOf(reader))
  const about = { id: 'src_fuzzed00001', now: 0 }
  if (reader === 'paste') {
    const html = damaged(samples.html[dice(samples.html.length)] ?? '', samples.html, dice).toString('utf8')
    const text = damaged(samples.text[dice(samples.text.length)] ?? '', samples.text, dice).toString('utf8')
    return { order: { ...about, kind: 'paste', text, html }, bytes: html.length + text.length }
  }
  const bytes = new Uint8Array(bytesOf(reader, dice))
  const name = names[/** @type {keyof typeof names} */ (reader)]
  return { order: { ...about, kind: 'file', name, bytes, encoding: null }, bytes: bytes.length }
}

/** @param {string} reader @param {(below: number) => number} dice @returns {Uint8Array} */
function bytesOf(reader, dice) {
  if (dice(3) === 0) {
    const hostile = hostileBytes(reader, dice)
    // A third of what means harm is damaged, too.
    if (hostile !== null) return dice(3) === 0 ? damaged(Buffer.from(hostile), [Buffer.from(hostile)], dice) : hostile
  }
  if (reader === 'docx' || reader === 'odt') return packed(reader, dice)
  return reader === 'msg' ? outlook(dice) : plain(reader, dice)
}

/** @param {string} reader @param {(below: number) => number} dice @returns {Uint8Array | null} null of a format that has none */
function hostileBytes(reader, dice) {
  switch (reader) {
    case 'docx':
      return archiveOf(hostileWord(samples.docx[0] ?? [], dice, archiveOf))
    case 'odt':
      return archiveOf(hostileOpen(samples.odt[0] ?? [], dice))
    case 'eml':
    case 'mht':
      return hostileMail(dice)
    case 'pdf':
      return hostilePdf(dice)
    case 'html':
      return hostilePage(dice)
    case 'rtf':
      return hostileRichText(dice)
    case 'markdown':
      return hostileMarkdown(dice)
    case 'text':
      return hostileWords(dice)
    default:
      return null
  }
}

/** Damage in what a mail of Outlook says, in the file that came with it, or in the compound file. @param {(below: number) => number} dice */
function outlook(dice) {
  const sample = samples.msg[dice(samples.msg.length)]
  const said = Object.values(sample.texts)
  const isInside = dice(3) === 0
  const texts = Object.fromEntries(
    Object.entries(sample.texts).map(([tag, text]) => [
      tag,
      isInside && dice(2) === 0 ? damaged(text, said, dice).toString('utf8') : text,
    ]),
  )
  const content = damaged(sample.file.text, said, dice)
  const whole = outlookMail(texts, { name: sample.file.name, bytes: new Uint8Array(content) })
  return isInside ? whole : damaged(Buffer.from(whole), [Buffer.from(whole)], dice)
}

/** @param {string} reader @param {(below: number) => number} dice */
function plain(reader, dice) {
  const kind = samples[/** @type {'text' | 'markdown' | 'html' | 'rtf' | 'mht' | 'eml' | 'pdf'} */ (reader)]
  return damaged(kind[dice(kind.length)] ?? '', kind, dice)
}

/** Damage in a part, which a sound archive then carries, or in the archive. @param {'docx' | 'odt'} reader @param {(below: number) => number} dice */
function packed(reader, dice) {
  const kind = samples[reader]
  const parts = kind[dice(kind.length)] ?? []
  const all = parts.map(({ text }) => text)
  if (dice(8) === 0) return damaged(Buffer.from(archiveOf(parts)), all, dice)
  const at = dice(parts.length)
  return archiveOf(parts.map((part, index) => (index === at ? { ...part, text: damaged(part.text, all, dice) } : part)))
}
