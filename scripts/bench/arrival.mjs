// Twenty files of the kinds that reach a desk, dropped at once: how long until the sheet says what became of each, and the
// longest time that the window and the main process stood still meanwhile. All words are invented.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdfkit'
import { _electron } from 'playwright'
import { load } from '../load.mjs'
import { loopsOf } from './window/loops.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { wordFile } = await load('src/desk/import/testing/archives.ts')

const places = ['Olm', 'Ruvana', 'Tessin Ferry', 'Calder Point', 'Marrow Bridge', 'Ostrand', 'Velm', 'Dunmarch']
const speakers = ['Dana Ferrol', 'Ines Caldera', 'Teodor Valk', 'Berit Holm', 'Jonas Whitlock', 'Mara Ostrow']

/** A release of some paragraphs about something of its own. @param {number} number @returns {readonly string[]} */
const release = (number) => {
  const place = places[number % places.length]
  const others = [3, 5, 7].map((step) => places[(number + step) % places.length]).join(' and ')
  return [
    `Crossing number ${number} opens at ${place}`,
    `${place.toUpperCase()}, ${(number % 28) + 1} May 2031 — Ministers of both banks met at quay ${number} for talks on tolls, lights and the winter of ${2031 + number}.`,
    ...Array.from({ length: 12 }, (_, at) => {
      const speaker = speakers[(number + at) % speakers.length]
      return `“Item ${at + 1} of plan ${number * 7 + at} is settled between ${others}, and ${number + at} piers are done,” said ${speaker}, Minister of Roads and Quay ${number}. The section to kilometre ${number * 11 + at} follows in summer ${2031 + at}, when river ${at * number + 1} is low.`
    }),
  ]
}

/** @param {readonly string[]} lines @returns {Promise<Uint8Array>} of two pages */
const pdfOf = (lines) =>
  new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 72 })
    /** @type {Uint8Array[]} */
    const pieces = []
    document.on('data', (piece) => pieces.push(piece))
    document.on('end', () => resolve(Buffer.concat(pieces)))
    for (const [at, line] of lines.entries()) {
      if (at === Math.ceil(lines.length / 2)) document.addPage()
      document.fontSize(11).text(line.replaceAll(/[“”]/g, '"').replaceAll('—', '-'), { paragraphGap: 8 })
    }
    document.end()
  })

/** @param {readonly string[]} lines */
const htmlOf = ([title, ...lines]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main></body></html>`

/** @param {readonly string[]} lines @param {number} number */
const mailOf = ([title, ...lines], number) =>
  `From: Press Office <press@olm.example>\r\nTo: Desk <desk@ruvana.example>\r\nSubject: ${title}\r\nDate: Wed, 0${number} May 2031 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${lines.join('\r\n\r\n')}\r\n`

/** @param {number} number @param {readonly string[]} lines @returns {Promise<{ name: string, bytes: Uint8Array }>} */
const fileOf = async (number, lines) => {
  const of = (/** @type {string} */ end, /** @type {string | Uint8Array} */ content) => ({
    name: `release-${number}.${end}`,
    bytes: new Uint8Array(Buffer.from(content)),
  })
  if (number <= 4) return of('txt', lines.join('\n\n'))
  if (number <= 8) return of('html', htmlOf(lines))
  if (number <= 14)
    return of('docx', wordFile(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')))
  return number <= 17 ? of('eml', mailOf(lines, number - 14)) : of('pdf', await pdfOf(lines))
}

const files = await Promise.all(Array.from({ length: 20 }, (_, at) => fileOf(at + 1, release(at + 1))))
const userData = mkdtempSync(join(tmpdir(), 'kit-bench-'))
const electron = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] })
try {
  const page = await electron.firstWindow()
  await page.getByRole('banner').waitFor()
  // Whoever drops files has been in the window for a moment: its parts are read by then, and the reading room has started.
  await page.waitForTimeout(3_000)
  const { watch, worst } = loopsOf(electron, page)
  await page.evaluate(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
      Reflect.set(globalThis, 'dropped', transfer)
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
  await watch()
  await page.evaluate(() => {
    Reflect.set(globalThis, 'droppedAt', performance.now())
    const dataTransfer = Reflect.get(globalThis, 'dropped')
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  const sheet = page.getByRole('region', { name: 'What came in' })
  await sheet.waitFor({ timeout: 120_000 })
  const shown = await page.evaluate(() => performance.now() - Reflect.get(globalThis, 'droppedAt'))
  await page.waitForTimeout(500)
  const rows = await sheet.getByRole('listitem').count()
  console.log(
    `${files.length} files dropped at once: ${rows} results on the sheet after ${(shown / 1_000).toFixed(1)} s, longest turn of the`,
    await worst(),
  )
  console.log((await sheet.locator('p').allTextContents()).slice(0, 4).join(' | '))
  if (rows !== files.length) process.exitCode = 1
} finally {
  await electron.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}
