// How much paper: a pack of about a hundred pages, single-sided, and the same words by Typst on the same frame at the same
// sizes, with notes beside the words as ours are, and with the words as wide as the frame and the notes under them.
// `npm run bench -- pages`. Skipped where Typst cannot be had.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../load.mjs'
import { typst, typstFrom } from '../pages/typst.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { openFonts } = await load('src/desk/fonts/library.ts')
const { layOut } = await load('src/core/layout/layOut.ts')
const { compose } = await load('src/core/pack/compose.ts')
const { fixtureNow } = await load('src/core/pack/testing/fixture.ts')
const { largeKit } = await load('src/desk/pack/testing/largeKit.ts')

const kit = largeKit()
const document = compose(kit, kit.packs[0], { now: fixtureNow })
const { pages, sectionPages } = layOut(document, openFonts(join(root, 'resources', 'fonts')).measure)
console.log(
  `ours: ${pages.length} pages (${sectionPages.map(({ section, count }) => `${section} ${count}`).join(', ')})`,
)
const fill = pages.map(({ items, height }) => {
  const body = items.filter((item) => item.kind === 'text' && item.tag !== undefined)
  return body.length === 0 ? 0 : (Math.max(...body.map(({ y }) => y)) - 78) / (height - 138)
})
console.log(`filled: median ${Math.round(100 * (fill.toSorted((one, other) => one - other)[fill.length >> 1] ?? 0))} %`)

const rival = typst()
if (rival === null) console.log('skipped: Typst cannot be fetched here')
else
  for (const notes of /** @type {const} */ (['beside', 'below'])) {
    const others = rival.pages(typstFrom(document, notes))
    console.log(
      `${rival.name}, notes ${notes} the words: ${others} pages; ours are ${(pages.length / others).toFixed(2)} times that`,
    )
  }
