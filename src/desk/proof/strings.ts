/** The readings of a string whose place does not say how it is meant: every one in which it may hold words. */
export const readingsOf = (bytes: string): readonly string[] => {
  if (bytes === '') return []
  if (plain.test(bytes)) return [bytes]
  const readings = new Set<string>()
  if (bytes.startsWith('\u00fe\u00ff')) readings.add(utf16(bytes.slice(2), false))
  else if (bytes.startsWith('\u00ff\u00fe')) readings.add(utf16(bytes.slice(2), true))
  else {
    const letters = /[^\0-\u007f]/.test(bytes) ? utf8.decode(Buffer.from(bytes, 'latin1')) : bytes
    // By chance no Latin text is UTF-8, of which every accented letter would be two others: “là” one more “la”.
    if (letters.includes(unknown)) readings.add(bytes)
    readings.add(letters)
    if (bytes.includes('\0')) {
      readings.add(utf16(bytes, false))
      readings.add(utf16(bytes, true))
    }
  }
  return [...new Set([...readings].flatMap((reading) => [reading, ...unwrapped(reading)]))]
}

/** Nothing that an encoding could mean otherwise, no sign of an address and none of XML. */
const plain = /^[\x20-\x24\x27-\x7e]*$/

const utf8 = new TextDecoder('utf-8')
const unknown = '\ufffd'

const utf16 = (bytes: string, littleEndian: boolean): string => {
  const [high, low] = littleEndian ? [1, 0] : [0, 1]
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at + high) * 256 + bytes.charCodeAt(at + low))
  return text
}

/** Addresses and XML write letters by their number; base 64 hides them altogether. */
const unwrapped = (text: string): readonly string[] => {
  const found: string[] = []
  if (/%[0-9a-f]{2}/i.test(text))
    found.push(
      utf8.decode(
        Buffer.from(
          text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
          /[^\0-\u00ff]/.test(text) ? 'utf8' : 'latin1',
        ),
      ),
    )
  if (/&(?:#|amp|lt|gt|quot|apos)/.test(text)) found.push(withoutEntities(text))
  return found
}

const withoutEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => letter(parseInt(digits, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => letter(Number(digits)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&')

const letter = (code: number): string => (code <= 0x10_ffff ? String.fromCodePoint(code) : '')
