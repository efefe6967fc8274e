import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn } from '#desk/pdf/testing/drawnPages'
import { mailOf, record, setInColumns, speech } from './arrivals'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { openByKey, printedWords, quoteCards } from './steps'

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

const mail = mailOf(`Embargoed until 8 March 2031, 18:00 (Vienna time)

The office of bridges said today that the ferry will be sold when the
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
  readonly status: Status
  /** Dropped on the window and not chosen by the dialog. */
  readonly isDropped?: boolean
}

/** On what terms its quotes stand, and how each place says it. */
interface Status {
  /** Words of the text that ask for it, as the record shows them; null where the text asks for nothing. */
  readonly asked: string | null
  /** Told when it comes in. */
  readonly told?: string
  /** On the card of a quote; null on the record, which no card says. */
  readonly chip: string | null
  readonly printed?: string
}

/** What a pack says beside words that are not simply on the record. */
const labels = ['embargo until 8 March 2031, 18:00, Vienna time', 'as prepared', 'terms of use not known']

const onRecord: Status = { asked: null, chip: null }

const stories: readonly Story[] = [
  {
    file: 'columns.pdf',
    status: onRecord,
    isDropped: true,
    content: await twoColumns(),
    type: 'Press release',
    publisher: '',
    day: '',
    proposed: 1,
    printed: ['We open it in May, and nobody will pay for it', 'Dana Ferrol', 'Minister of Roads'],
  },
  {
    file: 'ferry.eml',
    status: {
      asked: 'Embargoed until 8 March 2031, 18:00 (Vienna time)',
      told: 'its quotes are embargoed until then',
      chip: 'Embargoed',
      printed: 'embargo until 8 March 2031, 18:00, Vienna time',
    },
    isDropped: true,
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
    status: onRecord,
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
    status: onRecord,
    content: record,
    type: 'Transcript',
    publisher: '',
    day: '',
    proposed: 40,
    printed: ['Point 1 of our plan', 'On point 20 we wait for the lights', 'Ferrol', 'Prado', 'Chile'],
  },
  {
    file: 'speech.txt',
    status: { asked: null, chip: 'As prepared', printed: 'as prepared' },
    content: speech,
    type: 'Speech',
    publisher: '',
    day: '07 March 2025',
    proposed: 1,
    printed: ['We open this crossing together, and I thank everybody who built it.', 'Dana Ferrol', 'as prepared'],
  },
  {
    file: 'background.html',
    content: saved.replace('<h1>', '<p>Strictly off the record</p><h1>'),
    type: 'Press release',
    publisher: 'Ministry of Roads',
    day: '07 March 2025',
    proposed: 1,
    status: {
      asked: 'Strictly off the record',
      told: 'its quotes wait until you set their terms',
      chip: 'Not known',
      printed: 'terms of use not known',
    },
    isDropped: true,
    printed: ['We built it together, and we shall keep it open together'],
    never: 'Vidal',
  },
]

/** As a file manager lets it fall on the window: with its bytes and its name. */
const drop = async (page: Page, name: string, content: string | Uint8Array): Promise<void> => {
  const bytes = [...Buffer.from(content)]
  const transfer = await page.evaluateHandle(
    ([called, values]) => {
      const carried = new DataTransfer()
      carried.items.add(new File([Uint8Array.from(values)], called))
      return carried
    },
    [name, bytes] as const,
  )
  const target = page.getByRole('main')
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop to add as sources')).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByText('Drop to add as sources')).toBeHidden()
}

const choose = async ({ page, userData, answerOpenDialog }: App, name: string, content: string | Uint8Array) => {
  writeFileSync(join(userData, name), content)
  await answerOpenDialog([join(userData, name)])
  await page.keyboard.press('ControlOrMeta+o')
}

for (const { file, content, type, publisher, day, proposed, printed, never, status, isDropped = false } of stories)
  test(`from drop to pack: ${file}`, async ({ app }) => {
    test.slow()
    const { page } = app
    await (isDropped ? drop(page, file, content) : choose(app, file, content))
    const notices = page.getByRole('log', { name: 'Notices' })
    await expect(notices).toContainText(`${proposed} quote`)
    if (status.told !== undefined) await expect(notices).toContainText(status.told)

    await page.getByRole('button', { name: 'Source record' }).click()
    await expect(page.getByRole('button', { name: /Type/ })).toContainText(type)
    await expect(page.getByRole('textbox', { name: 'Publisher' })).toHaveValue(publisher)
    const itself = page.getByRole('region', { name: 'What it says of itself' })
    if (status.asked === null) await expect(itself).toHaveCount(0)
    else await expect(itself.locator('mark')).toHaveText(status.asked)
    if (day !== '') await expect(page.getByText(`Selected Date: ${day}`)).toHaveCount(1)

    await openByKey(page, 'Quotes')
    for (const basis of ['Embargoed', 'As prepared', 'Not known', 'Off the record'])
      await expect(quoteCards(page).getByText(basis, { exact: true })).toHaveCount(basis === status.chip ? proposed : 0)
    for (let kept = 0; kept < proposed; kept += 1) await page.keyboard.press('k')
    await expect(page.getByText(`${proposed} kept`).first()).toBeVisible()
    const pack = join(app.userData, 'pack.pdf')
    await app.answerSaveDialog(pack)
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 60_000 })
    const words = printedWords(pack)
    for (const one of [...printed, ...(status.printed === undefined ? [] : [status.printed])])
      expect(words).toContain(one)
    for (const other of labels.filter((one) => one !== status.printed)) expect(words).not.toContain(other)
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
  const sheet = page.getByRole('region', { name: 'What came in' })
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
