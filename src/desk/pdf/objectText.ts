/**
 * A value of the file as it is written (ISO 32000-1, 7.3), letter by letter as pdfkit 0.20.2 writes it; null where the value is
 * of a kind that only pdfkit knows. A pack has thousands of small objects, and pdfkit takes a string apart twice to write it.
 */
export const objectText = (value: unknown): string | null => {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return arrayText(value)
  if (typeof value !== 'object') return null
  if (Object.getPrototypeOf(value) === String.prototype) return stringText(`${value as { toString: () => string }}`)
  if (isReference(value)) return value.toString()
  return Object.getPrototypeOf(value) === Object.prototype ? dictionaryText(value) : null
}

/** Rounded to the millionth of a point. */
const numberText = (value: number): string | null =>
  value > -mostNumber && value < mostNumber ? String(Math.round(value * 1e6) / 1e6) : null
const mostNumber = 1e21

const arrayText = (items: readonly unknown[]): string | null => {
  let text = '['
  for (let index = 0; index < items.length; index += 1) {
    const own = objectText(items[index] ?? null)
    if (own === null) return null
    text += index === 0 ? own : ` ${own}`
  }
  return `${text}]`
}

const dictionaryText = (entries: object): string | null => {
  let text = '<<'
  for (const [key, value] of Object.entries(entries) as readonly (readonly [string, unknown])[]) {
    if (value === undefined) continue
    const own = objectText(value)
    if (own === null) return null
    text += `\n/${key} ${own}`
  }
  return `${text}\n>>`
}

/** Letters of ASCII as they are; all others make it UTF-16 with the mark of its byte order, each byte as one letter. */
const stringText = (text: string): string => {
  const bytes = /^[\0-\u007f]*$/.test(text) ? text : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => escaped[sign] ?? sign)})`
}

const escaped: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
}

/** As pdfkit makes them: they write themselves as the number of their object. */
const isReference = (value: object): value is { toString: () => string } =>
  'finalize' in value && typeof value.finalize === 'function'
