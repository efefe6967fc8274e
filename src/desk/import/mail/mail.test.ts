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

describe('lines that a program folded', () => {
  const flowed = async (body: string, more: string): Promise<string> => {
    const { source } = await taken(mail(body, `text/plain; charset=utf-8; format=flowed${more}`))
    return source.text
  }

  test('are one where the space at their end was put there to say so', async () => {
    const body = '“We open the cross \ning in May,” sa \nid Dana Ferrol, Minister of  \n Roads of Norway.\n\nTolls end.'
    expect(await flowed(body, '; delsp=yes')).toBe(
      '“We open the crossing in May,” said Dana Ferrol, Minister of Roads of Norway.\n\nTolls end.',
    )
  })

  test('lose the space that was put before a line which looks like another thing', async () => {
    expect(await flowed('The ferry comes \n From Olm at noon.', '')).toBe('The ferry comes From Olm at noon.')
  })
})

test('what would begin another mail in a file of many is a line of this one', async () => {
  expect((await taken(mail('It is open.\n>From May on it is free.'))).source.text).toBe(
    'It is open.\nFrom May on it is free.',
  )
})

describe('a mail that is answered is found in every language', () => {
  const answered = (lines: string) => `${said}\n\n${lines}\n\nNever, said nobody. No.`
  test.each([
    'De: Luka <l@x.example>\nEnviado el: lunes, 3 de marzo de 2031 17:00\nPara: Prensa\nAsunto: Cruce',
    'De: Luka <l@x.example>\nEnviada em: segunda-feira, 3 de março de 2031 17:00\nPara: Imprensa\nAssunto: Travessia',
    'من: لوقا <l@x.example>\nتاريخ الإرسال: الاثنين 3 مارس 2031 17:00\nإلى: المكتب\nنسخة: الجميع\nالموضوع: المعبر',
    'От: Лука\nДата отправки: 3 марта 2031 г. 17:00\nКому: Отдел\nТема: Переправа',
    'Кімнен: Лука\nЖіберілген күні: 2031 ж. 3 наурыз 17:00\nКімге: Бөлім\nТақырыбы: Өткел',
    '寄件者: 盧卡\n寄件日期: 2031年3月3日 17:00\n收件者: 新聞處\n主旨: 渡口',
    // Of no language that is read: by their shape.
    'Da: Luka <l@x.example>\nInviato: lunedì 3 marzo 2031 17:00\nA: Ufficio\nOggetto: Valico',
    'Van: Luka [mailto:l@x.example]\nVerzonden: maandag 3 maart 2031 17:00\nAan: Pers\nOnderwerp: Overgang',
    'Luka <l@x.example> escreveu (segunda, 3/03/2031 à(s) 17:00):',
    'пн, 3 мар. 2031 г. в 17:00, Лука <l@x.example>:',
    'Il giorno lun 3 mar 2031 alle ore 17:00 Luka <l@x.example> ha scritto:',
    'Luka <l@x.example>, 3 Mar 2031 Pzt, 17:00 tarihinde şunu yazdı:',
  ])('%s', async (lines) => {
    const { source } = await taken(mail(answered(`____________________\n${lines}`)))
    expect(source.text.replace(/\s*_+$/, '')).toBe(said)
    expect(setAside(source, 'reply')).toContain('No.')
  })

  test('the rule that a program draws above its head goes with it', async () => {
    const { source } = await taken(
      mail(answered('________________________________\nFrom: Luka\nSent: Monday\nTo: Press\nSubject: Crossing')),
    )
    expect(source.text.trim()).toBe(said)
  })

  test.each([
    'When: 3 March 2031, 17:00\nWhere: Olm\nContact: Luka <l@x.example>',
    'Contact: Luka <l@x.example>\nTel: 12 34 56\nWeb: roads.example',
    'A line drawn by hand:\n____________________\nThe bridge.',
  ])('words that only look like it stay: %s', async (lines) => {
    const { source } = await taken(mail(`${said}\n\n${lines}\n\nEnd.`))
    expect(source.text).toContain(lines)
    expect(source.text).toContain('End.')
  })
})

test.each([
  'Sent from my phone',
  'Envoyé de mon iPhone',
  'Von meinem iPhone gesendet',
  'Enviado desde mi iPad',
  'Enviado do meu iPhone',
  'Отправлено с iPhone',
  'iPhone-нан жіберілді',
  'أرسلت من الـ iPhone',
  '从我的iPhone发送',
])('by which device it was sent is none of the words: %s', async (line) => {
  const { source } = await taken(mail(`${said}\n\n${line}\n\nThe bridge is ready.`))
  expect(source.text.split(/\n+/)).toEqual([said, 'The bridge is ready.'])
  expect(setAside(source, 'signature')).toBe(line)
})

test('where a list of mail is left says its foot', async () => {
  const foot = '_______________________________________________\nPress mailing list\nhttps://lists.example/press'
  const { source } = await taken(mail(`${said}\n${foot}`))
  expect([source.text, setAside(source, 'signature')]).toEqual([said, foot])
})

describe('words in several parts', () => {
  const file = 'Content-Type: application/pdf; name=plan.pdf\r\n\r\nof no kind'
  const parts = (...pieces: string[]): Uint8Array =>
    mail(`${pieces.map((piece) => `--b\r\n${piece}`).join('\r\n')}\r\n--b--\r\n`, 'multipart/mixed; boundary=b')
  const plain = (words: string, more = '; charset=utf-8') => `Content-Type: text/plain${more}\r\n\r\n${words}`

  test('around a file are one text', async () => {
    const { source } = await taken(parts(plain(said), file, plain('More soon.')))
    expect(source.text.split(/\n+/)).toEqual([said, 'More soon.'])
    expect(source.arrival.attachments.map(({ name }) => name)).toEqual(['plan.pdf'])
    const page = (words: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${words}</body></html>`
    expect((await taken(parts(page(said), file, page('More soon.')))).source.text.split(/\n+/)).toEqual([
      said,
      'More soon.',
    ])
  })

  test('in other letters are a file of their own', async () => {
    const { source } = await taken(parts(plain(said), plain('More soon.', '; charset=koi8-r')))
    expect([source.text, source.arrival.attachments.length]).toEqual([said, 1])
  })
})

test('a mail that only brings files is its subject, and the files are offered', async () => {
  const only = `--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nWe open.\r\n--b--\r\n`
  const { source } = await taken(mail(only, 'multipart/mixed; boundary=b', 'Words of the minister'))
  expect(source.text).toBe('Words of the minister')
  expect(source.arrival.attachments.map(({ name }) => name)).toEqual(['a.txt'])
  expect(await refusalOf(taken(mail(' ')))).toBe('source.empty')
})

test('a mail without words that brings another says what that says, and who wrote it', async () => {
  const inner = `From: Olm Office <o@olm.example>\r\nSubject: Tolls\r\nDate: Thu, 6 Mar 2025 10:02:00 +0100\r\n\r\n${said}`
  const bringing = (words: string): Uint8Array =>
    mail(
      `--b\r\nContent-Type: text/html\r\n\r\n<p>${words}</p>\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nWe open.\r\n--b--\r\n`,
      'multipart/mixed; boundary=b',
      'Fwd: Tolls',
    )
  const bytes = bringing(' ')
  const { source } = await taken(bytes)
  expect(source).toMatchObject({ text: said, title: 'Tolls', publisher: 'Olm Office', date: '2025-03-06' })
  expect(setAside(source, 'header')).toMatch(/Fwd: Tolls[^]*Olm Office/)
  expect(source.arrival.attachments.map(({ name }) => name)).toEqual(['a.txt'])
  expect(Buffer.from(attachmentOf('a.eml', bytes, 0).bytes()).toString()).toBe('We open.')
  expect((await taken(bringing('See below.'))).source.text).toBe('See below.')
})

test('mail in seven bits is read where its head says so, and nowhere else', async () => {
  const words = '+IBw-We open the crossing in May,+IB0- said Dana Ferrol. 2 +- 2.'
  const read = '“We open the crossing in May,” said Dana Ferrol. 2 + 2.'
  for (const charset of ['utf-7', 'UNICODE-1-1-UTF-7'])
    expect((await taken(mail(words, `text/plain; charset=${charset}`))).source.text).toBe(read)
  expect((await taken(mail(words))).source.text).toBe(words)
})
