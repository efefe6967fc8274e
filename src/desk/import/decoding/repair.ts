import { parseFragment } from 'parse5'
import type { ImportNote } from '#contract/views'
import { decodeAs, encodeAs } from './encodings'
import { implausibility } from './plausibility'

/**
 * Undoes two things that other programs did to a text before it came: UTF-8 that was read as an older encoding and saved
 * again, once or several times, and quoted-printable or names of signs that nobody decoded. Only where the bytes prove it: every damaged
 * place must make sound UTF-8 again and the text must become more plausible. Said in a note; what came in is kept.
 */
export const repaired = (text: string): { readonly text: string; readonly notes: readonly ImportNote[] } => {
  const printable = withoutQuotedPrintable(text)
  const named = withoutNamedSigns(printable.text)
  const { result, count } = decodedAgain(named.text)
  return {
    text: result,
    notes: [
      ...(printable.count > 0 ? [{ code: 'quotedPrintable' as const, facts: { count: printable.count } }] : []),
      ...(count + named.count > 0 ? [{ code: 'decodedTwice' as const, facts: { count: count + named.count } }] : []),
    ],
  }
}

/** Text as good as this was not decoded wrongly as a whole; where single places were, one of these pairs stands there. */
const surelyWell = 3.5
const telltale = /[\u00c2-\u00df\u0420\u0421][\u0080-\u00bf\u2010-\u203a\u20ac\u2122]|â€|вЂ/

/** How often a text may have been saved wrongly on its way. */
const mostTimes = 3

const decodedAgain = (text: string): { readonly result: string; readonly count: number } => {
  if (implausibility(text) < surelyWell && !telltale.test(text)) return { result: text, count: 0 }
  let result = text
  let count = 0
  for (let time = 0; time < mostTimes; time += 1) {
    const better = carriers.map((encoding) => readBack(result, encoding)).find((found) => found !== null)
    if (better == null) break
    result = better.result
    count = Math.max(count, better.count)
  }
  return { result, count }
}

/** What UTF-8 is wrongly read as in practice. */
const carriers = ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1254', 'macintosh'] as const

const readBack = (text: string, encoding: string): { readonly result: string; readonly count: number } | null => {
  let count = 0
  let failed = 0
  const result = text.replaceAll(/[^\0-\x7f]+/gu, (run) => {
    const sound = soundRun(run, encoding)
    if (sound === null) failed += 1
    else count += 1
    return sound ?? run
  })
  if (count === 0 || failed > count) return null
  return implausibility(result) + 1 < implausibility(text) ? { result, count } : null
}

/** A run of signs as the bytes it was, if they are UTF-8. Bytes that windows-1252 does not know were passed on as controls. */
const soundRun = (run: string, encoding: string): string | null => {
  const bytes: number[] = []
  for (const sign of run) {
    const code = sign.codePointAt(0) ?? 0
    const encoded = code >= 0x80 && code <= 0x9f ? Uint8Array.of(code) : encodeAs(encoding, sign)
    if (encoded === null) return null
    bytes.push(...encoded)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/**
 * At least one letter of several bytes written as =XX=XX, or two letters of an older encoding inside words and lines that
 * end in "=": otherwise the text is not quoted-printable.
 */
const withoutQuotedPrintable = (text: string): { readonly text: string; readonly count: number } => {
  if (!/=[89A-F][0-9A-F]/.test(text) || !/=[89A-F][0-9A-F]/.test(text.replaceAll(encodedWord, '')))
    return { text, count: 0 }
  let count = 0
  const letters = text.replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16))
    if (bytes.every((byte) => byte < 0x80)) return run
    try {
      const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      count += 1
      return decoded
    } catch {
      return run
    }
  })
  if (count === 0) return ofOneByte(text)
  return { text: letters.replaceAll(/=[ \t]*(?:\r\n|\n|\r)/g, '').replaceAll(/=(?:3D|20|0A|0D)/g, plainSign), count }
}

/** In the head of a mail such codes stand inside of encoded words (RFC 2047), and are read there. */
const encodedWord = /=\?[\w-]{1,60}\?q\?[^?\s]*\?=/gi

/** Mail of western Europe had one byte for a letter. */
const ofOneByte = (text: string): { readonly text: string; readonly count: number } => {
  const hits = text.match(/(?<=\p{L}|\s|^|["“«'’(])=[89A-F][0-9A-F]/gu)?.length ?? 0
  if (hits < 2 || !/=[ \t]*(?:\r\n|\n|\r)/.test(text)) return { text, count: 0 }
  const letters = text.replaceAll(/=[89A-F][0-9A-F]/g, (sequence) =>
    decodeAs('windows-1252', Uint8Array.of(Number.parseInt(sequence.slice(1), 16))),
  )
  return {
    text: letters.replaceAll(/=[ \t]*(?:\r\n|\n|\r)/g, '').replaceAll(/=(?:3D|20|0A|0D)/g, plainSign),
    count: hits,
  }
}

/**
 * Signs as markup writes them (“&ldquo;”, “&#8217;”) in a text that has no markup: the source of a page was copied. Two are
 * needed beyond “&amp;”, which a text about markup may say once.
 */
const withoutNamedSigns = (text: string): { readonly text: string; readonly count: number } => {
  const found = text.match(namedSign)?.filter((sign) => sign !== '&amp;') ?? []
  if (found.length < 2 || /<\/?[a-z][^<>\n]*>/i.test(text)) return { text, count: 0 }
  return { text: text.replaceAll(namedSign, (sign) => signNamed(sign)), count: found.length }
}

const namedSign =
  /&(?:[lr](?:d|s)quo|[bs]dquo|[lr]aquo|nbsp|amp|quot|apos|[mn]dash|hellip|shy|euro|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring)|szlig|#\d{2,5}|#x[0-9a-f]{2,4});/gi

const signNamed = (sign: string): string =>
  parseFragment(sign)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')

const plainSign = (sequence: string): string => String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
