// A kit of 12 sources, 60 people and 408 quotations: its screens, letters typed in it, decisions, undo, its first page.
import { ready, started } from './launch.mjs'
import { release } from './release.mjs'
import { at, row, said, wanted } from './report.mjs'
import { mainThread } from './thread.mjs'

const screens = ['Overview', 'Sources', 'People', 'Quotes', 'Messages', 'Pack']

/** @param {string} place */
export async function underLoad(place) {
  const { electron, page } = await started(place, 'load')
  const { kitId, pages } = await page.evaluate(largeKit, release({ sources: 12, people: 60, quotations: 408 }))
  await page.keyboard.press('ControlOrMeta+0')
  await page.reload()
  await ready(page)
  await page.getByRole('row').first().dblclick()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor({ state: 'attached' })
  row('kit', `${kitId}: ${pages} pages as it is printed`)
  const thread = await mainThread(page)
  // What a start leaves for later is read by then: it is no part of the screen that is opened first.
  await page.waitForFunction(isRestRead, null, { polling: 1_000 })

  // The first is open: it comes last, from another one.
  for (const [index, screen] of [...screens.entries()].toSorted(
    ([left], [right]) => (left || screens.length) - (right || screens.length),
  )) {
    const {
      thread: ms,
      wall,
      longest,
      longestWall,
    } = await thread.during(async () => {
      await page.keyboard.press(`ControlOrMeta+${index + 1}`)
      await page.getByRole('heading', { level: 1, name: screen }).waitFor({ state: 'attached' })
      // The pack is there when its first page is. Asked ten times a second: to be asked with each picture is work as well.
      if (screen === 'Pack') await page.waitForFunction(isPageDrawn, null, { polling: 100 })
    })
    wanted(`screen ${screen}, main thread ms`, ms, 150, `by the clock ${said(wall)}`)
    row('  longest task, ms', `${said(longest)} (by the clock ${said(longestWall)})`)
  }
  await typing(page, thread, 'biography', 3, async () => {
    await page.getByRole('textbox', { name: /^Biography of/ }).click()
  })
  await typing(page, thread, 'annotation', 4, async () => {
    await page.keyboard.press('a')
    await page.getByRole('textbox', { name: 'Annotation' }).waitFor()
  })
  await typing(page, thread, 'place of the event', 1, async () => {
    await page.getByRole('textbox', { name: 'Place', exact: true }).first().click()
  })
  await typing(page, thread, 'name of a person', 3, async () => {
    await page.getByRole('textbox', { name: 'Family name' }).click()
  })

  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+4')
  const pressed = async (name, keyOf) => {
    const times = []
    for (let presses = 0; presses < 12; presses += 1)
      times.push(await thread.during(() => page.keyboard.press(keyOf(presses))))
    wanted(`${name}, median ms`, at(threadOf(times), 0.5), 50, `by the clock ${said(at(wallOf(times), 0.5))}`)
  }
  await pressed('a key that decides', (presses) => (presses % 2 === 0 ? 'u' : 'k'))
  await pressed('undo', () => 'ControlOrMeta+Z')

  await page.keyboard.press('ControlOrMeta+1')
  const first = await page.evaluate(firstPage)
  wanted(`preview of ${pages} pages, ms to the first one once it is set`, first, 300)
  await electron.close()
}

/**
 * Types 62 letters and looks at each: at the letter itself, and at the moment after it when the word is sent and the answer
 * comes. The pause of the outbox is shorter than what is waited for here.
 */
async function typing(page, thread, name, screen, enter) {
  await page.keyboard.press('Escape')
  await page.keyboard.press(`ControlOrMeta+${screen}`)
  await page.getByRole('heading', { level: 1, name: screens[screen - 1] }).waitFor({ state: 'attached' })
  await page.waitForTimeout(400)
  await enter()
  const keys = await thread.perKey(async () => {
    for (const letter of 'abcdefghij klmnopqrst uvwxyz abcdefghij klmnopqrst uvwxyz abcdef') {
      await page.keyboard.type(letter)
      await page.waitForTimeout(near + 250)
    }
  }, near)
  const typed = keys.map((key) => key.typed)
  const after = keys.map((key) => key.after)
  const longest = Math.max(...[...typed, ...after].map((one) => one.longest))
  const longestWall = Math.max(...[...typed, ...after].map((one) => one.longestWall))
  const beside = (share) => `by the clock ${said(at(wallOf(typed), share))}`
  row(`typing in the ${name}`, `${keys.length} letters`)
  wanted('  median ms', at(threadOf(typed), 0.5), 20, beside(0.5))
  wanted('  95 % within ms', at(threadOf(typed), 0.95), 50, beside(0.95))
  wanted('  sent at a pause, median ms', at(threadOf(after), 0.5), 50)
  wanted('  longest task, ms', longest, 50, `by the clock ${said(longestWall)}`)
}

/** So long a letter is looked at for itself; what follows is its word being sent. */
const near = 100

const threadOf = (times) => times.map(({ thread }) => thread)
const wallOf = (times) => times.map(({ wall }) => wall)

/** In the page: a kit with everything kept, through the calls that the window itself makes. */
export async function largeKit(releases) {
  const ask = async (name, input) => {
    const reply = await window['desk'].call(name, input)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
    return reply.value
  }
  let kitId = null
  for (const text of releases) kitId = (await ask('source.paste', { kitId, text, html: null })).view.kit.id
  const { kit } = await ask('kit.open', { kitId })
  // Three pages of each person: with the quotations more than two hundred.
  const text = 'She has measured the river for as long as there were gauges to be read along its banks. '.repeat(5)
  const biography = Array.from({ length: 18 }, () => ({ kind: 'paragraph', runs: [{ text }] }))
  await ask('kit.edit', {
    kitId,
    edit: {
      kind: 'several',
      edits: [
        { kind: 'quote.stand', ids: kit.quotes.map(({ id }) => id), standing: 'kept' },
        { kind: 'person.stand', ids: kit.people.map(({ id }) => id), standing: 'kept' },
        ...kit.people.map(({ id }) => ({ kind: 'person.change', id, patch: { biography } })),
        { kind: 'event.change', patch: { title: `${kit.quotes.length} quotations, ${kit.people.length} people` } },
      ],
    },
  })
  const { shapes } = await ask('pack.preview', { kitId, packId: kit.packs[0].id })
  return { kitId: `${kit.quotes.length} quotations, ${kit.people.length} people`, pages: shapes.length }
}

/** In the page: whether no piece of it has come since it was asked last. */
function isRestRead() {
  const { length } = performance.getEntriesByType('resource')
  const isSame = length === window['piecesRead']
  window['piecesRead'] = length
  return isSame
}

/** In the page. */
function isPageDrawn() {
  return document.querySelector('main figure svg') !== null
}

/** In the page: from asking for the Pack, whose pages are set already, to the first page drawn. */
function firstPage() {
  return new Promise((resolve) => {
    const start = performance.now()
    const look = () => {
      if (document.querySelector('main figure svg') === null) requestAnimationFrame(look)
      else resolve(performance.now() - start)
    }
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '6', code: 'Digit6', ctrlKey: true, bubbles: true }))
    look()
  })
}
