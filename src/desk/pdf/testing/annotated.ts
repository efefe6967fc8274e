import { inflateSync } from 'node:zlib'

/** A mark on a page: points from its upper left corner. */
export interface Mark {
  readonly page: number
  readonly subtype: 'Highlight' | 'StrikeOut' | 'Text' | 'FreeText' | 'Link'
  readonly by: string
  readonly said: string
  readonly area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** A finished file as it comes back: the same bytes, and behind them what a program for PDF adds when somebody comments. */
export const annotated = (bytes: Uint8Array, marks: readonly Mark[]): Uint8Array => {
  const before = Buffer.from(bytes).toString('latin1')
  const pages = pagesOf(before)
  const count = Number(/\/Type \/XRef \/Size (\d+)/.exec(before)?.[1])
  const root = /\/Type \/XRef[^>]*\/Root (\d+ 0 R)/.exec(before)?.[1] ?? ''
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1])
  let added = before.endsWith('\n') ? '' : '\n'
  const places: (readonly [number: number, at: number])[] = []
  const put = (number: number, dictionary: string): void => {
    places.push([number, before.length + added.length])
    added += `${number} 0 obj\n<<\n${dictionary}\n>>\nendobj\n`
  }
  const own = new Map<number, number[]>()
  marks.forEach(({ page, subtype, by, said, area: { left, top, right, bottom } }, index) => {
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(pages[page - 1]?.dictionary ?? '')?.[1])
    const [low, high] = [height - bottom, height - top]
    const number = count + index
    put(
      number,
      [
        `/Type /Annot /Subtype /${subtype} /Rect [${left} ${low} ${right} ${high}]`,
        `/QuadPoints [${left} ${high} ${right} ${high} ${left} ${low} ${right} ${low}]`,
        `/T <${utf16(by)}> /Contents <${utf16(said)}>`,
      ].join('\n'),
    )
    own.set(page, [...(own.get(page) ?? []), number])
  })
  for (const [page, numbers] of own) {
    const { number, dictionary } = pages[page - 1] ?? { number: 0, dictionary: '' }
    const refs = numbers.map((one) => `${one} 0 R`).join(' ')
    put(
      number,
      dictionary.includes('/Annots [')
        ? dictionary.replace('/Annots [', `/Annots [${refs} `)
        : `${dictionary}\n/Annots [${refs}]`,
    )
  }
  const table = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<<\n/Size ${count + marks.length}\n/Root ${root}\n/Prev ${start}\n>>\nstartxref\n${before.length + added.length}\n%%EOF\n`
  return Buffer.from(`${before}${added}xref\n${table}${trailer}`, 'latin1')
}

interface PageObject {
  readonly number: number
  readonly dictionary: string
}

/** The pages of a file of ours, which lie in streams of objects (ISO 32000-2, 7.5.7). */
const pagesOf = (file: string): readonly PageObject[] =>
  [...file.matchAll(/<< \/Type \/ObjStm \/N (\d+) \/First (\d+) [^>]*\/Length (\d+) >>\nstream\n/g)]
    .flatMap(({ 0: head, 1: count, 2: first, 3: length, index }): readonly PageObject[] => {
      const start = index + head.length
      const objects = inflateSync(Buffer.from(file.slice(start, start + Number(length)), 'latin1')).toString('latin1')
      const numbers = objects.slice(0, Number(first)).trim().split(/\s+/).map(Number)
      return Array.from({ length: Number(count) }, (_, at) => {
        const from = Number(first) + (numbers[2 * at + 1] ?? 0)
        const to = at + 1 < Number(count) ? Number(first) + (numbers[2 * at + 3] ?? 0) : undefined
        return { number: numbers[2 * at] ?? 0, dictionary: objects.slice(from, to).trim() }
      })
    })
    .filter(({ dictionary }) => dictionary.startsWith('<<\n/Type /Page\n'))
    .map(({ number, dictionary }) => ({ number, dictionary: dictionary.slice(2, -2).trim() }))
    .toSorted((one, other) => one.number - other.number)

const utf16 = (text: string): string => `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`
