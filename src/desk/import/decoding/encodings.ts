import * as iconv from 'iconv-lite'
import { iso2022Jp, toEucJp } from './iso2022jp'

/** A name as files declare it, made one that `decodeAs` knows; null when nobody knows it. Follows browsers: Latin-1 is windows-1252. */
export const knownEncoding = (declared: string): string | null => {
  const name = declared.trim().toLowerCase()
  const own = aliases[name] ?? name
  return own === 'utf-8' ||
    own === 'utf-16le' ||
    own === 'utf-16be' ||
    own === iso2022Jp ||
    iconv.encodingExists(iconvName[own] ?? own)
    ? own
    : null
}

/** The characters of the bytes; what the encoding does not know becomes U+FFFD, never a control. */
export const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  if (encoding === 'utf-8') return new TextDecoder('utf-8').decode(bytes)
  if (encoding === iso2022Jp) return decodeAs('euc-jp', toEucJp(bytes))
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), iconvName[encoding] ?? encoding)
}

/** The bytes of a text in an encoding; null when a character has none. */
export const encodeAs = (encoding: string, text: string): Uint8Array | null => {
  // The sign for what could not be read was no letter before: it has no bytes, though a table may name some.
  if (text.includes('\ufffd')) return null
  const name = iconvName[encoding] ?? encoding
  const bytes = iconv.encode(text, name)
  return iconv.decode(bytes, name) === text ? bytes : null
}

/** Labels of the WHATWG Encoding Standard that iconv-lite does not know or reads otherwise. */
const aliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  iso88591: 'windows-1252',
  cp1252: 'windows-1252',
  'x-cp1252': 'windows-1252',
  cp1251: 'windows-1251',
  'x-cp1251': 'windows-1251',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  cp866: 'ibm866',
  866: 'ibm866',
  csibm866: 'ibm866',
  koi8: 'koi8-r',
  koi: 'koi8-r',
  'x-mac-roman': 'macintosh',
  mac: 'macintosh',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
  'big5-hkscs': 'big5',
  'x-sjis': 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  csiso2022jp: iso2022Jp,
  'iso-2022-jp-1': iso2022Jp,
  'iso-2022-jp-ms': iso2022Jp,
  rk1048: 'kz-1048',
  'strk1048-2002': 'kz-1048',
  cp154: 'ptcp154',
  pt154: 'ptcp154',
  cp852: 'ibm852',
  cp850: 'ibm850',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
  'ks_c_5601-1987': 'euc-kr',
  'windows-949': 'euc-kr',
}

const iconvName: Readonly<Record<string, string>> = {
  'x-mac-cyrillic': 'maccyrillic',
  ibm866: 'cp866',
  ibm850: 'cp850',
  ibm852: 'cp852',
  ptcp154: 'pt154',
  'kz-1048': 'rk1048',
}
