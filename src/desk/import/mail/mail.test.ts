import { describe, expect, test } from 'vitest'
import { countingIds, morning, refusalOf } from '../../store/testing/kits'
import { attachmentOf, readDocument } from '../readDocument'
import { sourceFrom } from '../sourceFrom'
import { outlookMail } from '../testing/mails'
import { partsOfMail } from './replies'

const said = '“We open the crossing in May,” said Dana Ferrol, Minister of Roads of Norway.'

const head = (subject: string): string =>
  [
    'From: "Roads, Press" <press@roads.example>',
    'To: desk@mission.example',
    `Subject: ${subject}`,
    'Date: Fri, 7 Mar 2025 23:50:00 -0500',
    'MIME-Version: 1.0',
  ].join('\r\n')

const mail = (body: string, type = 'text/plain; charset=utf-8', subject = 'Re: Crossing'): Uint8Array =>
  Buffer.from(`${head(subject)}\r\nContent-Type: ${type}\r\n\r\n${body}`)

const taken = async (bytes: Uint8Array, fileName = 'a.eml') =>
  sourceFrom(await readDocument(fileName, bytes), { id: countingIds()('src'), now: morning, fileName, bytes })

const setAside = (source: Awaited<ReturnType<typeof taken>>['source'], role: string): string =>
  source.arrival.asides
    .filter((aside) => aside.role === role)
    .map(({ text }) => text)
    .join('|')

test('a mail says its words; its head is its record, by the day of whoever sent it', async () => {
  const { source, extraction } = await taken(mail(said))
  expect(source).toMatchObject({ title: 'Crossing', date: '2025-03-07', publisher: 'Roads, Press', text: said })
  expect(extraction.quotations.map(({ speaker }) => speaker)).toEqual(['Dana Ferrol'])
  expect(setAside(source, 'header')).toContain('To: desk@mission.example')
})

test('a line that points to the page is none that says what the page says', async () => {
  const both = (plain: string, page: string) =>
    mail(
      [
        '--b',
        'Content-Type: text/plain',
        '',
        plain,
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        page,
        '--b--',
      ].join('\r\n'),
      'multipart/alternative; boundary="b"',
    )
  const page = `<head><style>${'p{}'.repeat(500)}</style></head><p>${said}</p><p>${said}</p>`
  expect((await taken(both('See the page.', page))).source.text).toContain('We open the crossing')
  expect((await taken(both('See the page, or call the ferries.', `<p>${said}</p>`))).source.text).toBe(said)
  expect((await taken(both('The crossing opens in May.', '<p>The crossing opens in May.</p>'))).source.text).toBe(
    'The crossing opens in May.',
  )
})

describe('what is not said in a mail is set aside', () => {
  test.each([
    [`${said}\n\nOn Thu, 6 Mar 2025 at 10:02, Luka Prado <l@x.example> wrote:\n> “Never,” said nobody.\n> No.`, 'No.'],
    [`${said}\n\n-----Original Message-----\nFrom: Luka Prado\nSent: Thursday\n\n“Never,” said nobody. No.`, 'No.'],
    [`${said}\n\nFrom: Luka Prado\nSent: Thursday\nTo: Press\nSubject: Crossing\n\n“Never,” said nobody. No.`, 'No.'],
    [`${said}\n\nAm 06.03.2025 um 10:02 schrieb Luka Prado:\n> „Nie“, sagte niemand. No.`, 'No.'],
    [`${said}\n\nLe 6 mars 2025 à 10:02, Luka Prado <l@x.example>\na écrit :\n\n> « Jamais », No.`, 'No.'],
    [`${said}\n\n6 марта 2025 г., 10:02, Лука Прадо <l@x.example> написал:\n> «Никогда» No.`, 'No.'],
  ])('%#', async (body, last) => {
    const { source } = await taken(mail(body))
    expect(source.text.trim()).toBe(said)
    expect(setAside(source, 'reply')).toContain(last)
  })

  test('words below and between quoted lines stay', async () => {
    const { source } = await taken(
      mail(`On Thu, 6 Mar 2025, Luka wrote:\n> When?\n\nIn May.\n\n> And then?\n\nIn June.`),
    )
    expect(source.text.split(/\n+/)).toEqual(['In May.', 'In June.'])
  })

  test('a signature goes, the words before it stay', async () => {
    const { source } = await taken(mail(`${said}\n\n-- \nRoads Press\nTel. 12 34`))
    expect([source.text.trim(), setAside(source, 'signature')]).toEqual([said, '-- \nRoads Press\nTel. 12 34'.trim()])
  })

  test('a mail that is sent on is what it says, without its head', async () => {
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: Roads\nDate: Thu\nSubject: Crossing\nTo: all\n\n${said}`
    const { source } = await taken(mail(body, undefined, 'Fwd: Crossing'))
    expect(source.text.split(/\n+/)).toEqual(['FYI', said])
    expect(setAside(source, 'header')).toContain('Date: Thu')
  })

  test('the record of a mail that is sent on is that of whoever wrote it', async () => {
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: Olm Office <o@olm.example>\nDate: Thu, 6 Mar 2025 at 10:02\nSubject: Crossing\nTo: all\n\n${said}`
    const { source } = await taken(mail(body, undefined, 'Fwd: Crossing'))
    expect([source.publisher, source.date]).toEqual(['Olm Office', '2025-03-06'])
  })

  test('lines that flow are one; a signature and a quoted line begin anew', async () => {
    const body = 'The ministers of both \nbanks met.\n> No \n> and no.\nTolls end \n\nin May.\n-- \nOffice'
    const { source } = await taken(mail(body, 'text/plain; charset=utf-8; format=flowed'))
    expect(source.text.split(/\n+/)).toEqual(['The ministers of both banks met.', 'Tolls end', 'in May.'])
  })

  test('a mail of nothing but quoted lines says them', () => {
    expect(partsOfMail([{ words: '> We open.', isQuoted: false }], null)).toEqual(['said'])
  })

  test('a page keeps a quotation that it sets apart, and loses the mail it answers', async () => {
    const page = `<p>She said:</p><blockquote><p>We open in May.</p></blockquote><p>More soon.</p><div>On Thu, 6 Mar 2025 Luka wrote:</div><blockquote><p>When?</p></blockquote>`
    const { source } = await taken(mail(page, 'text/html; charset=utf-8'))
    expect(source.text).toBe('She said:\nWe open in May.\nMore soon.')
    expect(setAside(source, 'reply')).toContain('When?')
  })
})

test('letters of Windows that nobody declared are letters, and another encoding may be chosen', async () => {
  const bytes = Buffer.concat([
    mail('', 'text/plain'),
    Buffer.from('\x93We don\x92t sign,\x94 said Dana Ferrol.', 'latin1'),
  ])
  expect((await taken(bytes)).source.text).toContain('“We don’t sign,”')
  const chosen = await readDocument('a.eml', bytes, { encoding: 'windows-1251' })
  expect(chosen.encoding).toMatchObject({ name: 'windows-1251', isChosen: true })
})

const withFile = Buffer.concat([
  Buffer.from(
    `${head('Crossing')}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${'We open.'}\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="plan.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(said).toString('base64')}\r\n--b--\r\n`,
  ),
])

test('files that came with a mail are told of, and are files of their own', async () => {
  const { source, notes } = await taken(withFile)
  expect(source.arrival.attachments.map(({ name }) => name)).toEqual(['plan.txt'])
  expect(notes).toContainEqual({ code: 'attachmentsCame', facts: { count: 1 } })
  expect(Buffer.from(attachmentOf('a.eml', withFile, 0).bytes()).toString()).toBe(said)
  expect(await refusalOf(Promise.resolve().then(() => attachmentOf('a.eml', withFile, 1)))).toBe('source.damaged')
})

test('a mail that Outlook saved is read the same', async () => {
  const bytes = outlookMail(
    { '0037': 'RE: Crossing', '0C1A': 'Roads Press', '1000': `${said}\r\n\r\n-----Original Message-----\r\nNever.` },
    { name: 'plan.txt', bytes: new Uint8Array(Buffer.from('We open.')) },
  )
  const { source } = await taken(bytes, 'a.msg')
  expect(source).toMatchObject({ title: 'Crossing', publisher: 'Roads Press', text: said })
  expect(source.arrival.attachments).toEqual([{ name: 'plan.txt', size: 8 }])
  expect(Buffer.from(attachmentOf('a.msg', bytes, 0).bytes()).toString()).toBe('We open.')
})

test('what calls itself a mail of Outlook and is none is refused', async () => {
  expect(await refusalOf(readDocument('a.msg', Buffer.from('no mail')))).toBe('source.damaged')
})

test('a subject that the file says is bytes is no subject, and the mail is read', async () => {
  const bytes = Buffer.from(
    outlookMail({ '0037': 'Crossing', '1000': said }, { name: 'plan.txt', bytes: Buffer.from('May.') }),
  )
  const wide = (tag: string): Buffer => Buffer.from(`__substg1.0_${tag}`, 'utf16le')
  wide('00370102').copy(bytes, bytes.indexOf(wide('0037001F')))
  const { source } = await taken(bytes, 'a.msg')
  expect([source.text, source.title.startsWith('Crossing')]).toEqual([said, false])
})

test('a subject of several encoded words is whole where the mail itself is in eight bits', async () => {
  const head =
    'From: Büro <a@b.example>\r\nSubject: =?utf-8?Q?Br=C3=BCcke?=\r\n =?utf-8?B?IG9mZmVu?=\r\nMessage-ID: <1@b.example>'
  const { source } = await taken(Buffer.from(`${head}\r\n\r\n${said}`))
  expect(source.title).toBe('Brücke offen')
})
