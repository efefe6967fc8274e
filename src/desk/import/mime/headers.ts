import { decode } from '../decoding/decode'
import { decodeBase64, decodeQuotedPrintable } from './transfer'

/** One value of a header with parameters (RFC 2045): `text/plain; charset=utf-8`. */
export interface Parameters {
  /** In small letters. */
  readonly value: string
  /** Names in small letters. */
  readonly of: ReadonlyMap<string, string>
}

/**
 * The head of a message or of a part of one (RFC 5322): names in small letters, folded lines put together, encoded words
 * read (RFC 2047). Bytes beyond ASCII that nothing declares are read like those of any other text.
 */
export class Headers {
  private readonly fields: readonly (readonly [name: string, value: string])[]

  constructor(bytes: Uint8Array) {
    this.fields = decode(bytes)
      .text.replaceAll(/\r?\n(?=[ \t])/g, '')
      .split(/\r?\n/)
      .slice(0, mostFields)
      .flatMap((line) => {
        const colon = line.indexOf(':')
        return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
      })
  }

  /** The first of a name as it is meant to be read; null without one. */
  text(name: string): string | null {
    const raw = this.raw(name)
    return raw === null ? null : readWords(raw)
  }

  raw(name: string): string | null {
    return this.fields.find(([other]) => other === name)?.[1] ?? null
  }

  parameters(name: string): Parameters {
    return parametersIn(this.raw(name) ?? '')
  }
}

const mostFields = 1_000

/** Encoded words beside each other are one: the space between them is no space of the text. */
const readWords = (raw: string): string =>
  raw
    .replaceAll(/(\?=)\s+(?==\?)/g, '$1')
    .replaceAll(/(?:=\?[^?\s]{1,60}\?[bq]\?[^?\s]*\?=)+/gi, (words) => joined(encodedWords(words)))
    .replaceAll(/\s+/g, ' ')
    .trim()

interface EncodedWord {
  readonly charset: string
  readonly bytes: Uint8Array
}

const encodedWords = (words: string): readonly EncodedWord[] =>
  [...words.matchAll(/=\?([^?*]+)[^?]*\?([bq])\?([^?]*)\?=/gi)].map(([, charset = '', how = '', body = '']) => ({
    charset: charset.toLowerCase(),
    bytes:
      how.toLowerCase() === 'b'
        ? decodeBase64(Buffer.from(body, 'latin1'))
        : decodeQuotedPrintable(Buffer.from(body.replaceAll('_', '=20'), 'latin1')),
  }))

/** A letter may be parted between two words of one charset. */
const joined = (words: readonly EncodedWord[]): string => {
  const groups: { charset: string; bytes: Uint8Array[] }[] = []
  for (const { charset, bytes } of words) {
    const last = groups.at(-1)
    if (last?.charset === charset) last.bytes.push(bytes)
    else groups.push({ charset, bytes: [bytes] })
  }
  return groups.map(({ charset, bytes }) => decode(Buffer.concat(bytes), { declared: charset }).text).join('')
}

/** With what RFC 2231 parts and encodes: `name*0*=utf-8''%D0%9C`. */
const parametersIn = (raw: string): Parameters => {
  const [value = '', ...rest] = raw.match(/(?:"(?:[^"\\]|\\.)*"|[^;"])+/g) ?? []
  const of = new Map<string, string>()
  const pieces = new Map<string, { number: number; text: string; isEncoded: boolean }[]>()
  for (const piece of rest.slice(0, mostFields)) {
    const at = piece.indexOf('=')
    if (at < 1) continue
    const text = unquoted(piece.slice(at + 1).trim())
    const [, name = '', number, star = ''] = /^([^*]+)(?:\*(\d+))?(\*?)$/.exec(piece.slice(0, at).trim()) ?? []
    if (name === '') continue
    if (number === undefined && star === '') of.set(name.toLowerCase(), readWords(text))
    else
      pieces.set(name.toLowerCase(), [
        ...(pieces.get(name.toLowerCase()) ?? []),
        { number: Number(number ?? 0), text, isEncoded: star === '*' },
      ])
  }
  for (const [name, parts] of pieces) {
    const ordered = parts.toSorted((one, other) => one.number - other.number)
    const charset = /^([^']*)'[^']*'/.exec(ordered[0]?.text ?? '')?.[1] ?? null
    const bytes = ordered.map(({ text, isEncoded }) =>
      isEncoded
        ? decodeQuotedPrintable(Buffer.from(text.replace(/^[^']*'[^']*'/, '').replaceAll('%', '='), 'latin1'))
        : Buffer.from(text),
    )
    of.set(name, decode(Buffer.concat(bytes), { declared: charset }).text)
  }
  return { value: value.trim().toLowerCase(), of }
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"|"$/g, '').replaceAll(/\\(.)/g, '$1') : text
