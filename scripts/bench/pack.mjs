// A short and a long pack, from the kit to the bytes of a tagged PDF, against pdfkit's own flow of text over the same
// words in the same run, which is neither tagged nor marked nor linked. First: with everything still to be loaded and opened.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PdfKit from 'pdfkit'
import { bundle } from '../bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'resources', 'fonts')
const { anchorAt, exportPack, fixtureKit, fixtureNow, fixturePack, openFonts, previewPack } = await bundle('pack', [
  '#core/pack/testing/fixture',
  '#core/text/anchor',
  '#desk/fonts/library',
  '#desk/pack/makePack',
])

/** The kit of the tests, with as many people and quotations more as make a book. @param {number} people @param {number} sources */
const grown = (people, sources) => {
  const [person] = fixtureKit.people
  const [quote] = fixtureKit.quotes
  const [source] = fixtureKit.sources
  const id = (prefix, number) => `${prefix}_bench${String(number).padStart(6, '0')}`
  const texts = Array.from({ length: sources }, (_, number) => ({
    ...source,
    id: id('src', number),
    title: `${source.title} (${number + 1})`,
  }))
  return {
    ...fixtureKit,
    people: [
      ...fixtureKit.people,
      ...Array.from({ length: people }, (_, number) => ({
        ...person,
        id: id('per', number),
        photo: null,
        printedName: `Ilse Varnholt ${number + 1}`,
        mentions: [],
      })),
    ],
    sources: [...fixtureKit.sources, ...texts],
    quotes: [
      ...fixtureKit.quotes,
      ...texts.flatMap((text, number) => [
        {
          ...quote,
          id: id('quo', 2 * number),
          sourceId: text.id,
          speakerIds: [id('per', number % Math.max(1, people))],
        },
        {
          ...quote,
          id: id('quo', 2 * number + 1),
          sourceId: text.id,
          speakerIds: [id('per', number % Math.max(1, people))],
          anchors: [anchorOf(text.text, promise)],
          annotation: '',
          headline: '',
        },
      ]),
    ],
  }
}

const promise = 'Talvora will publish the daily discharge of all four of its dams from the first of June.'

/** @param {string} text @param {string} words */
const anchorOf = (text, words) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The source does not say: ${words}`)
  return anchorAt(text, { start, end: start + words.length })
}

const packOf = (kit, fonts) => ({ kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts })

/** The same words through pdfkit's own text(). @param {any} laid @returns {Promise<number>} pages */
const plainFlow = (laid) =>
  new Promise((resolve) => {
    const document = new PdfKit({
      size: 'A4',
      margin: 51,
      bufferPages: true,
      font: join(folder, 'SourceSerif4-Regular.ttf'),
    })
    const files = {
      serif: 'SourceSerif4-Regular',
      'serif-italic': 'SourceSerif4-Italic',
      'serif-semibold': 'SourceSerif4-SemiBold',
      'serif-light': 'SourceSerif4-Light',
      sans: 'SourceSans3-Regular',
      'sans-semibold': 'SourceSans3-SemiBold',
      arabic: 'Amiri-Regular',
    }
    for (const [face, file] of Object.entries(files)) document.registerFont(face, join(folder, `${file}.ttf`))
    let pages = 0
    document.on('data', () => undefined)
    document.on('end', () => resolve(pages))
    let paragraph = null
    const flush = () => {
      if (paragraph !== null)
        document
          .font(paragraph.face)
          .fontSize(paragraph.size)
          .fillColor(paragraph.color)
          .text(paragraph.words.join(' '), { width: 325 })
          .moveDown(0.4)
      paragraph = null
    }
    for (const page of laid.pages) {
      for (const item of page.items) {
        if (item.kind !== 'text' || item.tag === undefined) continue
        if (paragraph === null || paragraph.tag !== item.tag) {
          flush()
          paragraph = { tag: item.tag, face: item.face, size: item.size, color: item.color, words: [] }
        }
        paragraph.words.push(item.text)
      }
    }
    flush()
    pages = document.bufferedPageRange().count
    document.end()
  })

/** Seconds of processor and of the wall clock. @param {() => Promise<any>} work */
const timed = async (work) => {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - start) / 1_000, processor: (user + system) / 1_000_000 }
}
const middle = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
const seconds = (value) => `${value.toFixed(2)} s`

for (const [name, kit, rounds] of [
  ['short', grown(0, 0), 5],
  ['long', grown(40, 44), 3],
]) {
  const first = await timed(() => exportPack(packOf(kit, openFonts(folder))))
  const fonts = openFonts(folder)
  const laid = previewPack(packOf(kit, fonts))
  const bytes = await exportPack(packOf(kit, fonts))
  const own = []
  const preview = []
  const plain = []
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timed(() => exportPack(packOf(kit, fonts))))
    preview.push(await timed(async () => previewPack(packOf(kit, fonts))))
    plain.push(await timed(() => plainFlow(laid)))
  }
  const wall = (runs) => middle(runs.map((run) => run.wall))
  console.log(
    `${name} pack: ${laid.pages.length} pages, ${Math.round(bytes.length / 1_024)} KB.`,
    `First ${seconds(first.wall)}, then ${seconds(wall(own))} (preview alone ${seconds(wall(preview))}).`,
    `pdfkit's own text(): ${seconds(wall(plain))}. Ratio ${(wall(own) / wall(plain)).toFixed(2)}.`,
  )
}
