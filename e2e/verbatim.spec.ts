import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { expectSaved, openByKey, pasteRelease, quoteCards, reader, tabTo } from './steps'

/** A quotation is never wrong: what becomes of words that were tampered with, corrected, withheld or under embargo. */

const release = [
  'Harbour talks open in Halm',
  '“We shall open the harbour to every flag this year, and we shall keep it open,” said Berit Holm, Minister of Ports of Norland. “The ferry sails in spring.”',
  'However, the Minister warned that nothing is signed yet.',
  '“The dams stay shut until the rain comes to the upper valley,” said Carl Lind, Director of the Valley Water Board.',
].join('\n')
const corrected = release
  .replace('open in Halm', 'open in Halm on Friday')
  .replace('until the rain comes to the upper valley', 'until the snow melts in the upper valley')

test('a kit that somebody changed shows which words are broken, and gives no pack to readers outside', async ({
  app,
}) => {
  await pasteRelease(app, release, 2)
  await keepAll(app.page, 2)
  await openByKey(app.page, 'Pack')
  await choose(app.page, 'Audience', 'Press')
  await expectSaved(app.page)
  expect(verify(app)).toMatchObject({
    code: 0,
    said: expect.stringMatching(
      /^2 quotations: 2 exact, 0 edited, 0 reported \(0 edits declared\)\.\nSpeakers: 2 as the source says/,
    ),
  })
  await app.electron.close()
  forge(app, '"exact":"The dams stay shut', '"exact":"The dams stay open')

  const page = await app.relaunch()
  await expect(page.getByRole('contentinfo').getByText('2 quotes: 1 exact, 1 broken')).toBeVisible()
  await openByKey(page, 'Quotes')
  const card = quoteCards(page).filter({ hasText: 'Carl Lind' })
  await expect(card.getByText('The source has other words at this place.')).toBeVisible()
  await expect(quoteCards(page).filter({ hasText: 'Berit Holm' }).getByText('Exact')).toBeVisible()

  await openByKey(page, 'Pack')
  const pack = join(app.userData, 'press.pdf')
  await app.answerSaveDialog(pack)
  await page.keyboard.press('ControlOrMeta+E')
  await expect(notices(page)).toContainText('Words of Carl Lind are not in the source as quoted')
  expect(existsSync(pack)).toBe(false)
  const verdict = verify(app)
  expect(verdict.code).toBe(1)
  expect(verdict.complained).toMatch(/quo_\w+ \(Carl Lind\): words-differ/)

  await choose(page, 'Audience', 'Principal')
  await expectSaved(page)
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(existsSync(pack)).toBe(true)
})

test('boundaries, declared edits and house styles by keyboard, and undo', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 2)
  await openByKey(page, 'Quotes')
  const card = quoteCards(page).first()
  const words = card.getByRole('blockquote')
  await expect(words).toContainText('keep it open,')

  await test.step('copied with who said it, and where', async () => {
    await page.keyboard.press('c')
    await expect(notices(page)).toContainText('Copied with attribution.')
    const copied = await app.clipboardText()
    expect(copied).toMatch(/^“We shall open the harbour/)
    expect(copied).toMatch(/— Berit Holm, Minister of Ports of Norland\. “Harbour talks open in Halm”, .*para\. 1/)
  })

  await test.step('word by word, and sentence by sentence', async () => {
    await page.keyboard.press('ArrowDown')
    const dams = quoteCards(page).nth(1).getByRole('blockquote')
    await expect(quoteCards(page).nth(1)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(dams).toHaveText('“The dams stay shut until the rain comes to the upper valley”')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(dams).toHaveText('“The dams stay shut until the rain comes to the upper”')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect(dams).toHaveText('“dams stay shut until the rain comes to the upper”')
    await page.keyboard.press('ControlOrMeta+Alt+Shift+ArrowLeft')
    await expect(dams).toHaveText('“The dams stay shut until the rain comes to the upper”')
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ControlOrMeta+Z')
    await expect(dams).toHaveText('“The dams stay shut until the rain comes to the upper valley,”')
    await page.keyboard.press('ArrowUp')
  })

  await test.step('omit, [sic] and emphasis', async () => {
    await page.keyboard.press('e')
    const strip = page.getByRole('listbox', { name: /^Words of the quote/ })
    await expect(strip).toBeFocused()
    await page.keyboard.press('Home')
    await chooseWords(page, 'to', 3)
    await page.keyboard.press('o')
    await expect(page.getByText('omitted “to every flag”')).toBeVisible()
    await chooseWords(page, 'year', 1)
    await page.keyboard.press('y')
    await expect(page.getByText('[sic] after “year”')).toBeVisible()
    await chooseWords(page, 'ferry', 1)
    await page.keyboard.press('m')
    await expect(page.getByText('emphasis on “ferry”')).toBeVisible()
    await expect(card.getByText('Edited 3')).toBeVisible()
  })

  await test.step('each house prints the same edits its own way', async () => {
    const prints = page.getByRole('group', { name: 'Prints as' })
    const seen: string[] = []
    await tabTo(page, page.getByRole('radio', { name: 'UN', exact: true }))
    for (const house of ['UN', 'EU', 'US']) {
      await page.keyboard.press('Space')
      await expect(page.getByRole('radio', { name: house, exact: true })).toBeChecked()
      seen.push((await prints.innerText()).trim())
      await page.keyboard.press('ArrowRight')
    }
    expect(new Set(seen).size).toBe(3)
    for (const printed of seen) expect(printed).toMatch(/harbour.*(…|\.\s?\.\s?\.).*year.*\[sic\]/s)
  })

  await test.step('and back', async () => {
    await page.keyboard.press('Escape')
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ControlOrMeta+Z')
    await expect(words).toContainText('harbour to every flag this year, and we shall keep it open,')
    await expect(card.getByText('Exact')).toBeVisible()
  })
})

test('an embargo passes at its time', async ({ app }) => {
  await pasteRelease(app, release, 2)
  await keepAll(app.page, 2)
  await openByKey(app.page, 'Quotes')
  await quoteCards(app.page).filter({ hasText: 'Carl Lind' }).click()
  await app.page.getByRole('radio', { name: 'Embargoed', exact: true }).click()
  const embargo = app.page.getByRole('group', { name: 'Embargoed until' })
  for (const [part, digits] of [
    ['day', '07'],
    ['month', '03'],
    ['year', '2031'],
    ['hour', '09'],
    ['minute', '00'],
  ] as const) {
    await embargo.getByRole('spinbutton', { name: new RegExp(`^${part},`) }).focus()
    await app.page.keyboard.type(digits)
  }
  await expect(embargo.getByRole('spinbutton', { name: /^minute,/ })).toHaveText('00')
  await openByKey(app.page, 'Pack')
  await choose(app.page, 'Audience', 'Press')
  await expectSaved(app.page)

  // The clocks of the place are those of this computer while nobody has said otherwise.
  const end = new Date('2031-03-07T09:00').getTime()
  const before = await app.relaunch(new Date(end - 300_000).toISOString())
  expect(await pressPack(app, before, 'before.pdf')).not.toContain('damsstayshut')
  const after = await app.relaunch(new Date(end + 1_000).toISOString())
  const printed = await pressPack(app, after, 'after.pdf')
  expect(printed).toContain('damsstayshut')
  expect(printed).toContain('weshallopentheharbour')
})

test('a forbidden quote cannot be placed', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 2)
  await keepAll(page, 2)
  await openByKey(page, 'Pack')
  await choose(page, 'Audience', 'Press')
  await openByKey(page, 'Quotes')
  await quoteCards(page).filter({ hasText: 'Carl Lind' }).click()
  await page.getByRole('radio', { name: 'Off the record', exact: true }).click()
  await page.getByRole('button', { name: /^In packs/ }).click()
  const place = page.getByRole('group', { name: 'In packs' }).getByRole('checkbox')
  await expect(place).toBeDisabled()
  await expect(place).not.toBeChecked()
  await expect(page.getByText('withheld: off the record').first()).toBeVisible()
  await expectSaved(page)
  // Not even by a call that the window would never make.
  const reply = await page.evaluate(async () => {
    const list = await window.desk.call('library.list', {})
    const [card] = Reflect.get(Object(list), 'value') as readonly { readonly id: string }[]
    const opened = await window.desk.call('kit.open', { kitId: card?.id })
    const { kit } = Reflect.get(Object(opened), 'value') as {
      kit: { packs: { id: string }[]; quotes: { id: string; release: { basis: string } }[] }
    }
    const quote = kit.quotes.find(({ release: { basis } }) => basis === 'off-record')
    const edit = { kind: 'pack.place', id: kit.packs[0]?.id, quoteId: quote?.id, placed: true }
    return window.desk.call('kit.edit', { kitId: card?.id, edit })
  })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'edit.barred', facts: { audience: 'press' } } })
  expect(await pressPack(app, page, 'press.pdf')).not.toContain('damsstayshut')
})

test('a newer version takes along what it still says, and hands back what it changed', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 2)
  await keepAll(page, 2)
  await app.paste(corrected)
  const sheet = page.getByRole('region', { name: 'What came in' })
  await sheet.getByRole('button', { name: 'Newer version' }).click()
  await expect(notices(page)).toContainText('1 quote goes along word for word. 1 quote was changed and waits for you')
  await page.keyboard.press('Escape')

  await openByKey(page, 'Quotes')
  await expect(page.getByText('1 kept').first()).toBeVisible()
  const old = quoteCards(page).filter({ hasText: 'changed in the newer version' })
  await expect(old).toHaveCount(1)
  await old.click()
  const field = page.getByText('These words do not stand there any more.')
  await expect(field).toBeVisible()
  await expect(page.locator('del').first()).toContainText('rain')
  await expect(page.locator('ins').first()).toContainText('snow')
  await page.getByRole('button', { name: 'Take the new words' }).click()
  await expect(page.getByText('2 kept').first()).toBeVisible()
  await expect(quoteCards(page)).toHaveCount(2)
  await expect(quoteCards(page).filter({ hasText: 'until the snow melts' }).getByText('Exact')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(old).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByText('2 kept').first()).toBeVisible()
  await expect(old).toHaveCount(0)
})

test('a turn after the words is told before they are quoted, and sentences say that they are', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 2)
  await openByKey(page, 'Sources')
  await tabTo(page, reader(page))
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowDown')
  for (let lines = 0; lines < 8; lines += 1) {
    if (await page.getByText(/The next sentence turns: “However/).isVisible()) break
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  }
  await expect(page.getByText(/The next sentence turns: “However/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await expect(page.getByRole('option', { name: /^Sentence 2 of \d+, proposed\. “We shall open/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Sentence 1 of \d+\. Harbour talks/ })).toBeVisible()
})

test('what another language version says stands beside a quote, and figures that differ are flagged', async ({
  app,
}) => {
  const { page } = app
  const english = [
    'Harbour talks open in Halm',
    'Halm, 7 March 2031. Talks on the Norland Harbour Compact opened with 14 delegations.',
    '“We shall open the harbour by 1 June 2031, and we shall keep 12 berths free,” said Berit Holm, Minister of Ports of Norland.',
    'Carl Lind of the Valley Water Board spoke for the dams.',
  ].join('\n')
  const french = [
    'Ouverture à Halm des pourparlers sur le port',
    'Halm, 7 mars 2031. Les pourparlers sur le Norland Harbour Compact se sont ouverts avec 14 délégations.',
    '« Nous ouvrirons le port le 1er juin 2031, et nous garderons 15 postes libres », a déclaré Berit Holm, ministre des Ports du Norland.',
    'Carl Lind, du Valley Water Board, a parlé des barrages.',
  ].join('\n')
  await pasteRelease(app, english, 1)
  await pasteRelease(app, french, 1)
  await openByKey(page, 'Sources')
  // The notice of the first paste says the same: the second has come when its row has.
  await expect(page.getByRole('row', { name: /^Ouverture/ })).toBeVisible()
  await page.getByRole('button', { name: 'Source record' }).click()
  await expect(
    page.getByText('“Harbour talks open in Halm” looks like the same text in another language.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Link them' }).click()
  await openByKey(page, 'Quotes')
  await quoteCards(page).filter({ hasText: '12 berths' }).click()
  const beside = page.getByRole('region', { name: 'Quotation' })
  await expect(beside.getByText('nous garderons 15 postes libres')).toBeVisible()
  await expect(beside.getByText('Figures differ: 12 here, 15 there.')).toBeVisible()
  await beside.getByRole('button', { name: /^Open Ouverture .*: FR ¶2$/ }).click()
  await expect(reader(page)).toContainText('nous garderons 15 postes')
})

const notices = (page: Page): Locator => page.getByRole('log', { name: 'Notices' })

const keepAll = async (page: Page, quotes: number): Promise<void> => {
  await openByKey(page, 'Quotes')
  for (let kept = 0; kept < quotes; kept += 1) await page.keyboard.press('k')
  await expect(page.getByText(`${quotes} kept`).first()).toBeVisible()
}

const choose = async (within: Page | Locator, label: string, option: string): Promise<void> => {
  const button = within.getByRole('button', { name: new RegExp(`${label}$`) })
  await button.click()
  await button.page().getByRole('listbox').getByRole('option', { name: option, exact: true }).click()
}

/** Goes with the arrows to the next word of that kind and chooses so many from there. */
const chooseWords = async (page: Page, word: string, count: number): Promise<void> => {
  const strip = page.getByRole('listbox', { name: /^Words of the quote/ })
  await page.keyboard.press('Home')
  for (let steps = 0; steps < 60; steps += 1) {
    const chosen = strip.getByRole('option', { selected: true })
    if ((await chosen.count()) === 1 && (await chosen.innerText()).startsWith(word)) break
    await page.keyboard.press('ArrowRight')
  }
  for (let more = 1; more < count; more += 1) await page.keyboard.press('Shift+ArrowRight')
}

/** All letters of the pages of the first pack, as they are laid, and the file written once to see that it can be. */
const pressPack = async (app: App, page: Page, name: string): Promise<string> => {
  await openByKey(page, 'Pack')
  await app.answerSaveDialog(join(app.userData, name))
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(existsSync(join(app.userData, name))).toBe(true)
  const laid = await page.evaluate(async () => {
    const list = await window.desk.call('library.list', {})
    const [card] = Reflect.get(Object(list), 'value') as readonly { readonly id: string }[]
    const opened = await window.desk.call('kit.open', { kitId: card?.id })
    const { kit } = Reflect.get(Object(opened), 'value') as { kit: { packs: { id: string }[] } }
    const packId = kit.packs[0]?.id
    const set = await window.desk.call('pack.preview', { kitId: card?.id, packId })
    const { setting, shapes } = Reflect.get(Object(set), 'value') as { setting: number; shapes: unknown[] }
    return JSON.stringify(await window.desk.call('pack.pages', { packId, setting, from: 1, to: shapes.length }))
  })
  const texts = [...laid.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '')
  return texts
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

const kitFile = (app: App): string => {
  const library = join(app.userData, 'library')
  return join(library, readdirSync(library).find((name) => name.startsWith('kit_')) ?? '', 'kit.json')
}

/** As somebody would who knows the format: other bytes, and the length and the hash that go with them. */
const forge = (app: App, from: string, to: string): void => {
  const file = kitFile(app)
  const stored = readFileSync(file, 'utf8')
  const [line = '', before = ''] = [stored.slice(0, stored.indexOf('\n')), stored.slice(stored.indexOf('\n') + 1)]
  const payload = before.replaceAll(from, to)
  expect(payload).not.toBe(before)
  const { sha256: _, ...header } = JSON.parse(line) as { readonly sha256: string; readonly length: number }
  const fields = { ...header, length: Buffer.byteLength(payload) }
  const sha256 = createHash('sha256')
    .update(`${JSON.stringify(fields)}\n${payload}`)
    .digest('hex')
  writeFileSync(file, `${JSON.stringify({ ...fields, sha256 })}\n${payload}`)
}

const verify = (app: App): { readonly code: number; readonly said: string; readonly complained: string } => {
  try {
    const said = execFileSync(process.execPath, ['scripts/run.mjs', 'kit', 'verify', kitFile(app)], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { code: 0, said: said.trim(), complained: '' }
  } catch (problem) {
    const { status, stderr } = problem as { readonly status: number; readonly stderr: string }
    return { code: status, said: '', complained: stderr }
  }
}
