import { join } from 'node:path'
import PdfKit from 'pdfkit'
import { smallJpeg } from '../../pictures/testing/smallJpeg'

/**
 * Small files that each hide the same words in another way, made to see whether a reading of the finished file finds
 * them. The person and the remark are invented.
 */
export const hiddenWords = 'Unter uns gesagt wird Orlanda das Abkommen über die Fähren nicht unterschreiben'
export const hiddenName = 'Жанар Бекова'
export const openWords = 'The ferries of the two towns leave on the hour.'

type Draw = (document: typeof PdfKit.prototype) => void
interface Leaky {
  readonly options?: Record<string, unknown>
  readonly draw: Draw
}

const both = `${hiddenWords} ${hiddenName}`
const at = { lineBreak: false } as const

export const leakyFiles: Readonly<Record<string, Leaky>> = {
  plain: { draw: (document) => document.text(both, 72, 300) },
  'white on white': { draw: (document) => document.fillColor('white').text(both, 72, 300) },
  'covered by a box': {
    draw: (document) => document.fillColor('black').text(both, 72, 300).rect(60, 290, 480, 60).fill('black'),
  },
  'clipped away': {
    draw: (document) => document.save().rect(0, 0, 10, 10).clip().text(both, 72, 300).restore(),
  },
  'beyond the edge of the page': { draw: (document) => document.text(both, -3_000, -3_000, at) },
  'without ink': { draw: (document) => document.text(both, 72, 300, { fill: false, stroke: false }) },
  'too small to be seen': { draw: (document) => document.fontSize(0.1).text(both, 72, 300) },
  'letters set wide': { draw: (document) => document.text(both, 72, 300, { characterSpacing: 4 }) },
  'letter by letter': {
    draw: (document) => {
      let x = -400
      for (const letter of both) document.text(letter, (x += 9), 300, at)
    },
  },
  'divided between lines': { draw: (document) => document.text(both, 72, 300, { width: 60 }) },
  'not compressed': { options: { compress: false }, draw: (document) => document.text(both, 72, 300) },
  outline: { draw: (document) => document.outline.addItem(both) },
  information: {
    options: { info: { Title: 'Pack', Keywords: both } },
    draw: () => undefined,
  },
  annotation: { draw: (document) => document.note(72, 300, 20, 20, both) },
  'address of a link': {
    draw: (document) => document.link(72, 72, 100, 20, `https://ferries.example/${encodeURIComponent(both)}`),
  },
  'name of a place': { draw: (document) => document.addNamedDestination(both) },
  attachment: { draw: (document) => document.file(Buffer.from(both), { name: 'kit.json' }) },
  'name of an attachment': { draw: (document) => document.file(Buffer.from('x'), { name: `${both}.txt` }) },
  'text to read aloud': {
    options: { tagged: true },
    draw: (document) => {
      document.addStructure(document.struct('Span', { actual: both }, [() => document.text('***', 72, 300)]))
    },
  },
  'alternative text': {
    options: { tagged: true },
    draw: (document) => {
      document.addStructure(document.struct('Figure', { alt: both }, [() => document.rect(72, 300, 9, 9).fill()]))
    },
  },
  'value of a form': {
    draw: (document) => {
      document.initForm()
      document.formText('remark', 72, 300, 200, 20, { value: both })
    },
  },
  'comment in a picture': {
    draw: (document) => document.image(Buffer.from(withComment(both)), 72, 300, { width: 60 }),
  },
}

/** The same file without anything hidden. */
export const control: Leaky = { draw: (document) => document.image(Buffer.from(smallJpeg), 72, 300, { width: 60 }) }

const font = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts', 'SourceSans3-Regular.ttf')

export const fileOf = ({ options, draw }: Leaky): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PdfKit({ size: 'A4', pdfVersion: '1.7', info: { Title: 'Pack' }, ...options })
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
    document.font(font).fontSize(12).text(openWords, 72, 72)
    draw(document)
    document.end()
  })

/** A second revision behind the end of a file, as programs write it that only add. */
export const withRevision = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([bytes, Buffer.from(`\n900 0 obj\n(${hiddenWords})\nendobj\nstartxref\n0\n%%EOF\n`, 'latin1')])

/** A comment segment behind the first mark of a JPEG. */
const withComment = (text: string): Uint8Array => {
  const words = Buffer.from(text, 'utf8')
  const head = Buffer.from([0xff, 0xfe, (words.length + 2) >> 8, (words.length + 2) & 255])
  return Buffer.concat([smallJpeg.subarray(0, 2), head, words, smallJpeg.subarray(2)])
}
