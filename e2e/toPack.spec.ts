import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn } from '#desk/pdf/testing/drawnPages'
import { mailOf, record, setInColumns, speech } from './arrivals'
import { expect, test } from './fixtures'
import { openByKey, printedWords } from './steps'

/** From one file to a pack: what each of the kinds that reach a desk is taken for, and what of it is printed. Invented. */

const columns = [
  [
    'The ministers of both banks met in',
    'Olm and spoke about tolls, lights and',
    'the winter, and about who will pay',
    'for it in the end.',
  ],
  [
    '“We open it in May, and nobody will',
    'pay for it,” said Dana Ferrol, Minister',
    'of Roads of Norway, who had come from',
    'the other bank to see it.',
  ],
]

const twoColumns = (): Promise<Uint8Array> =>
  drawn(1, (page) => {
    page.fontSize(16).text('The crossing opens in May', 40, 60)
    setInColumns(page, columns)
  })

const mail = mailOf(`The office of bridges said today that the ferry will be sold when the
crossing is open. “Nobody will miss it more than
we do,” said Ana Holt, chair of the office.`)

const saved = `<!doctype html><!-- saved from url=(0034)https://roads.example/news/crossing -->
<html lang="en"><head><meta charset="utf-8"><title>Crossing opens | Ministry of Roads</title>
<meta property="og:site_name" content="Ministry of Roads"></head><body><nav><a href="1">Home</a></nav><main><article>
<h1>Crossing opens in May</h1><p><time datetime="2025-03-07">7 March 2025</time></p>
<p>“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Norway.</p>
<p>The bridge took a year to build and was paid for by both sides of the river.</p></article></main>
<aside><h3>Read also</h3><p>“Never again,” says President Marko Vidal.</p></aside></body></html>`

interface Story {
  readonly file: string
  readonly content: string | Uint8Array
  readonly type: string
  readonly publisher: string
  /** As the field says it to a screen reader; empty where the text does not. */
  readonly day: string
  readonly proposed: number
  readonly printed: readonly string[]
  readonly never?: string
  /** What the text asks for, as its line on arrival says, its record and each of its quotes; `basis` as the terms call it. */
  readonly status?: { readonly said: RegExp; readonly basis: string }
  /** Dropped on the window and not chosen by the dialog. */
  readonly isDropped?: boolean
}

const stories: readonly Story[] = [
  {
    file: 'columns.pdf',
    content: await twoColumns(),
    type: 'Press release',
    publisher: '',
    day: '',
    proposed: 1,
    printed: ['We open it in May, and nobody will pay for it', 'Dana Ferrol', 'Minister of Roads'],
  },
  {
    file: 'ferry.eml',
    content: mail,
    type: 'Press release',
    publisher: 'Olm Office',
    day: '07 March 2025',
    proposed: 1,
    printed: ['Nobody will miss it more than we do', 'Ana Holt', 'Ferry ends in June'],
    never: 'Vidal',
  },
  {
    file: 'page.html',
    content: saved,
    type: 'Press release',
    publisher: 'Ministry of Roads',
    day: '07 March 2025',
    proposed: 1,
    printed: ['We built it together, and we shall keep it open together', 'Dana Ferrol'],
    never: 'Vidal',
  },
  {
    file: 'record.txt',
    content: record,
    type: 'Transcript',
    publisher: '',
    day: '',
    proposed: 40,
    printed: ['Point 1 of our plan', 'On point 20 we wait for the lights', 'Ferrol', 'Prado', 'Chile'],
  },
  {
    file: 'speech.txt',
    content: speech,
    type: 'Speech',
    publisher: '',
    day: '07 March 2025',
    proposed: 1,
    printed: ['We open this crossing together, and I thank everybody who built it.', 'Dana Ferrol', 'as prepared'],
  },
]

for (const { file, content, type, publisher, day, proposed, printed, never } of stories)
  test(`from drop to pack: ${file}`, async ({ app }) => {
    test.slow()
    const { page } = app
    writeFileSync(join(app.userData, file), content)
    await app.answerOpenDialog([join(app.userData, file)])
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('log', { name: 'Notices' })).toContainText(`${proposed} quote`)

    await page.getByRole('button', { name: 'Source record' }).click()
    await expect(page.getByRole('button', { name: /Type/ })).toContainText(type)
    await expect(page.getByRole('textbox', { name: 'Publisher' })).toHaveValue(publisher)
    if (day !== '') await expect(page.getByText(`Selected Date: ${day}`)).toHaveCount(1)

    await openByKey(page, 'Quotes')
    for (let kept = 0; kept < proposed; kept += 1) await page.keyboard.press('k')
    await expect(page.getByText(`${proposed} kept`).first()).toBeVisible()
    const pack = join(app.userData, 'pack.pdf')
    await app.answerSaveDialog(pack)
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 60_000 })
    const words = printedWords(pack)
    for (const one of printed) expect(words).toContain(one)
    if (never !== undefined) expect(words).not.toContain(never)
  })

test('from drop to pack: a twin release with one changed figure says the new one', async ({ app }) => {
  test.slow()
  const { page } = app
  const release = `Crossing opens in May
The ministers of both banks met in Olm and spoke about tolls, lights and the winter before they signed the accord.
“We count 70 piers, and all of them stand,” said Dana Ferrol, Minister of Roads of Norway.
Guests of both banks came to see it, and the plans of the next section will be published in the summer.
`
  const files = [
    ['release.txt', release],
    ['release-final.txt', release.replace('70', '90')],
  ] as const
  for (const [name, content] of files) writeFileSync(join(app.userData, name), content)
  await app.answerOpenDialog(files.map(([name]) => join(app.userData, name)))
  await page.keyboard.press('ControlOrMeta+o')
  const sheet = page.getByRole('dialog', { name: 'What came in' })
  const twin = sheet.getByRole('region', { name: 'Newer version?' })
  await expect(twin.locator('del')).toHaveText('70')
  await twin.getByRole('button', { name: 'Newer version' }).click()
  await expect(twin).toBeHidden({ timeout: 90_000 })
  await page.keyboard.press('Escape')
  await openByKey(page, 'Quotes')
  await page.keyboard.press('k')
  await expect(page.getByText('1 kept').first()).toBeVisible()
  const pack = join(app.userData, 'pack.pdf')
  await app.answerSaveDialog(pack)
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 60_000 })
  const words = printedWords(pack)
  expect(words).toContain('We count 90 piers, and all of them stand')
  expect(words).not.toContain('70 piers')
})
