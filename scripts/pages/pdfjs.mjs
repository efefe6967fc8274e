// pdf.js as one who copies words from our files: what browsers show a PDF with.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { rivals } from './rivals.mjs'

const name = 'pdfjs-dist/legacy/build/pdf.mjs'

/** It reads in every direction. Empty where it cannot be had. @returns {Promise<readonly any[]>} readers, see `copyFaults.ts` */
export async function pdfjs() {
  const require = rivals(name)
  if (require === null) return []
  // It draws nothing here, and looks for what it would draw with as it is loaded.
  for (const missing of ['DOMMatrix', 'ImageData', 'Path2D']) Reflect.set(globalThis, missing, Object)
  const { getDocument } = await quietly(() => import(pathToFileURL(require.resolve(name)).href))
  const read = async (file) => {
    const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false })
    const document = await task.promise
    const pages = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => item.str ?? '').join(''))
    }
    await task.destroy()
    return pages
  }
  return [{ name: 'pdf.js', reads: () => true, read }]
}

/** Without the warnings that it cannot draw. @param {() => Promise<any>} loaded */
async function quietly(loaded) {
  const { warn, log } = console
  Object.assign(console, { warn: () => undefined, log: () => undefined })
  try {
    return await loaded()
  } finally {
    Object.assign(console, { warn, log })
  }
}
