import { describe, expect, test } from 'vitest'
import { countingIds, refusalOf } from '../store/testing/kits'
import { datelineOf } from './dates'
import { originOf, titleOf } from './describe'
import { longestText } from './limits'
import { readMarkdown } from './markdown'
import { readDocument } from './readDocument'
import { sourceFrom } from './sourceFrom'
import { flatten } from './tree/flatten'

describe('a file is what its bytes say, not what it is called', () => {
  test.each([
    ['a.pdf', '%PDF-1.7', 'source.damaged'],
    ['a.pdf', 'words', 'source.damaged'],
    ['a.txt', '%PDF-1.7', 'source.damaged'],
    ['a.rtf', 'words', 'source.damaged'],
    ['a.rtf', '{\\rtf1 {x}', 'source.damaged'],
    ['a.jpg', '\xff\xd8\xff\xe0', 'source.unknownType'],
    ['a.xlsx', 'PK\x03\x04', 'source.unknownType'],
    ['a.exe', 'words', 'source.unknownType'],
    ['a.docx', 'words', 'source.damaged'],
    ['a.docx', 'PK\x03\x04', 'source.damaged'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'source.encrypted'],
    ['a.txt', '', 'source.empty'],
    ['a.docx', '', 'source.empty'],
  ])('%s with %j is refused with %s', async (name, bytes, code) => {
    expect(await refusalOf(readDocument(name, Buffer.from(bytes, 'latin1')))).toBe(code)
  })

  test.each([
    ['release', 'The words.', 'The words.'],
    ['release.TXT', 'The words.', 'The words.'],
    ['release.md', '# The words', 'The words'],
    ['release.htm', '<p>The words', 'The words'],
  ])('%s is read', async (name, bytes, text) => expect((await readDocument(name, Buffer.from(bytes))).text).toBe(text))

  test('a page whose words only its script would draw is refused for that, and is not called empty', async () => {
    const words =
      'The ministers of both banks met in Olm and spoke about tolls, lights and the winter service. '.repeat(3)
    const page = `<body><div id="root"></div><script type="application/json">${JSON.stringify({ words })}</script></body>`
    const reading = await readDocument('a.html', Buffer.from(page))
    const taken = async () => sourceFrom(reading, { id: countingIds()('src'), now: 0, fileName: 'a.html' })
    expect(await refusalOf(taken())).toBe('source.onlyInScript')
  })

  test('ten megabytes are read, one byte more is refused by name and limit', async () => {
    const words = Buffer.alloc(longestText, 'a')
    expect((await readDocument('long.txt', words)).text).toHaveLength(longestText)
    const more = Buffer.concat([words, Buffer.from('a')])
    await expect(readDocument('long.txt', more)).rejects.toMatchObject({
      failure: { code: 'source.tooLong', facts: { name: 'long.txt', limit: 10_000_000 } },
    })
  })
})

describe('Markdown', () => {
  const read = (markdown: string): string => flatten(readMarkdown(markdown)).text

  test.each([
    ['# Title\n\nOne *two*\nthree', 'Title\nOne two three'],
    ['- one\n- two\n  - three', 'one\ntwo\nthree'],
    ['> “We agree,”\n> she said.', '“We agree,” she said.'],
    ['See [the charter](https://x.example) and ![a map](m.png).', 'See the charter and .'],
    ['---\ntitle: x\n---\nWords', 'Words'],
    ['One  \nTwo', 'One\nTwo'],
    ['We shall  \nsign.', 'We shall sign.'],
    ['<div onclick="x()">shown</div>', 'shown'],
    ['a `b` c', 'a b c'],
    ['Ms\\. A &amp; B', 'Ms. A & B'],
  ])('%j', (markdown, text) => expect(read(markdown)).toBe(text))

  test('a thicket of brackets is taken as plain text', () => {
    const thicket = `${'![['.repeat(5_000)}x${']()]()'.repeat(5_000)}`
    expect(read(thicket)).toBe(thicket)
  })

  test('its first heading of the first order is its title', () => {
    expect(readMarkdown('## Part\n\n# The ferry\n\n# Another').title).toBe('The ferry')
  })
})

describe('what a text says of itself', () => {
  test.each([
    ['Check against delivery\nRemarks by the Minister', 'as-prepared'],
    ['Unofficial translation\nStatement', 'unofficial-translation'],
    ['Сверять с произносимым текстом\nВыступление', 'as-prepared'],
    ['讲话\n（以实际讲话为准）', 'as-prepared'],
    ['ترجمة غير رسمية\nبيان', 'unofficial-translation'],
    ['The ferry sails', 'verbatim'],
  ])('%j is %s', (text, origin) => expect(originOf(text)).toBe(origin))

  test.each([
    ['PORT SAEL, 7 March 2025 – The ferry sails.', '2025-03-07'],
    ['Title\nMarch 7, 2025\nThe ferry sails.', '2025-03-07'],
    ['Title\n7 марта 2025 г.\nПаром', '2025-03-07'],
    ['Genève, le 1er août 2024\nLe bac', '2024-08-01'],
    ['Title\n2025-03-07\nText', '2025-03-07'],
    ['Date: 12 May 2026\nText', '2026-05-12'],
    ['Madrid, 3 de abril de 2025.', '2025-04-03'],
    ['Lisboa, 7 de março de 2025\nO barco parte.', '2025-03-07'],
    ['Lisboa, sexta-feira, 7 de março de 2025\nO barco parte.', '2025-03-07'],
    ['الرباط، ٧ مارس ٢٠٢٥\nتبحر العبارة', '2025-03-07'],
    ['بيروت - 7 آذار/مارس 2025\nتبحر العبارة', '2025-03-07'],
    ['دمشق، 7 كانون الثاني 2025\nتبحر العبارة', '2025-01-07'],
    ['الرباط، الجمعة 7 مارس 2025\nتبحر العبارة', '2025-03-07'],
    ['Astana, 2025 jylğy 7 nauryz\nKeme jüzedı', '2025-03-07'],
    ['عنوان\n7 مارس 2025\nتبحر العبارة', '2025-03-07'],
    ['Астана, 2025 жылғы 7 наурыз\n\nКеме жүзеді', '2025-03-07'],
    ['北京，2025年3月7日\n\n渡轮启航', '2025-03-07'],
    ['新闻稿（2025年12月31日）\n渡轮启航', '2025-12-31'],
    ['서울, 2025년 3월 7일\n배가 떠난다', '2025-03-07'],
    ['Title\nМосква, 07.03.2025\nПаром', '2025-03-07'],
    ['7.3.2025\nThe ferry sails.', '2025-03-07'],
    ['Date: Fri, 7 Mar 2025 09:12:00 +0100\nThe ferry sails.', '2025-03-07'],
    ['Paris, le vendredi 7 mars 2025\nLe bac', '2025-03-07'],
    ['Freitag, 7. März 2025\nDie Fähre', '2025-03-07'],
    ['Madrid, 7 de marzo de 2025.- El barco sale.', '2025-03-07'],
    ['新华社北京2025年3月7日电 渡轮启航。', '2025-03-07'],
    ['二〇二五年三月七日\n渡轮启航', '2025-03-07'],
    ['二〇二五年十二月三十一日\n渡轮启航', '2025-12-31'],
    ['二〇二五年十月二十日\n渡轮启航', '2025-10-20'],
    ['الرباط في 7 آذار/مارس 2025\nتبحر العبارة', '2025-03-07'],
    ['7 наурыз 2025 жыл, Алматы\nКеме жүзеді', '2025-03-07'],
    ['Astana, 2025 jylǵy 7 naýryz\nKeme júzedi', '2025-03-07'],
    ['07.03.2025, Wien\nDie Fähre', '2025-03-07'],
    ['Ferry to sail\nPublished 7 March 2025 at 10:15', '2025-03-07'],
    ['Veröffentlicht am 7. März 2025\nDie Fähre', '2025-03-07'],
    ['渡轮公司宣布2025年3月7日启航。', null],
    ['وصلت العبارة الأولى إلى الميناء في 7 مارس 2025', null],
    ['第2025年3月7日号决议的文本', null],
    ['أولم، 7 مارس 2025\nتبحر العبارة', '2025-03-07'],
    ['Vendredi 7 mars 2025, à 10 heures\nLe bac', '2025-03-07'],
    ['31.2.2025', null],
    ['The ferry sails.\n7 March 2025 marks its tenth year.', null],
    ['It was agreed on 7 March 2025.', null],
    ['07/03/2025', null],
    ['OSLO, 7/3/25', null],
    ['Oslo, 07.03.25', '2025-03-07'],
    ['Oslo – 07.03.25', '2025-03-07'],
    ['Berlin, den 7.3.25', '2025-03-07'],
    ['Datum: 7.3.25', '2025-03-07'],
    ['Москва, 07.03.25 г.', '2025-03-07'],
    ['07.03.25, 14:30', '2025-03-07'],
    ['Version: 2.10.25', null],
    ['CHF: 12.10.25', null],
    ['Tel.: 22.10.45 / 2', null],
    ['3.2.10 — Budget', null],
    ['01.05.12 – Speaker', null],
    ['10.11.12\nWe sail.\n10.11.15\nWe land.\n10.11.19\nWe eat.', null],
    ['7 Mar 25', '2025-03-07'],
    ['7 Mar 25 ferries sailed', null],
    ['2025/03/07 09:12', '2025-03-07'],
    ['2025/03-07', null],
    ['For immediate release – Friday 7th March, 2025', '2025-03-07'],
    ['31 February 2025', null],
    ['March 2025', null],
  ])('%j was issued on %s', (text, day) => expect(datelineOf(text)).toBe(day))

  test.each([
    ['\n  The ferry sails again \nWords follow.', 'The ferry sails again'],
    ['MEDIA RELEASE\n7 March 2026\nThe ferry sails again', 'The ferry sails again'],
    ['12\nOffice: 02 5550 1234 or 0491 570 156\nThe ferry sails again', 'The ferry sails again'],
    ['Seul le prononcé fait foi\nDiscours de la ministre au pont', 'Discours de la ministre au pont'],
    ['Participants\nNorway\tDana Ferrol, Minister of Roads\nThe ferry sails again', 'The ferry sails again'],
    ['Ferry', 'Ferry'],
    ['渡轮明天重新开航\n文', '渡轮明天重新开航'],
    [
      'Pressemitteilung\n\nWien, 3. Mai 2031 – Die Fähre fährt.\n\n„Wir fahren“, sagte Ola Berg.',
      'Wien, 3. Mai 2031 – Die Fähre fährt.',
    ],
    [
      'بيان صحفي\n\nوقال الحاكم: «لن نترك الجسر وحده».\n\nوصل الوفد إلى الميناء صباح اليوم',
      'وصل الوفد إلى الميناء صباح اليوم',
    ],
    ['新闻稿\n\n渡口主任说：“我们三年内修好渡口。”\n\n渡口今日重新开放通航', '渡口今日重新开放通航'],
    ['« Le fleuve attendra, a dit Mme Aube, mais pas nous. »\n\nUne rive pour deux', 'Une rive pour deux'],
    ['Holt: “We sail in May”\n\n“We sail in May,” said Ana Holt.', 'Holt: “We sail in May”'],
    ['“We sail in May,” said Ana Holt.', '“We sail in May,” said Ana Holt.'],
  ])('the title of %j is %j', (text, title) => expect(titleOf(text)).toBe(title))

  test('a title that is a paragraph is cut at a word', () => {
    const cut = titleOf('word '.repeat(100))
    expect([cut.length <= 161, cut.endsWith('word…')]).toEqual([true, true])
  })
})

describe('what Markdown is written with beyond its plain language', () => {
  const read = async (markdown: string) => {
    const { text, title, record, asides } = await readDocument('a.md', Buffer.from(markdown))
    return { text, title, record, apart: asides.map((aside) => [aside.role, aside.label, aside.text]) }
  }

  test('notes that stand by themselves leave the words, under their marks', async () => {
    const { text, apart } = await read(
      'The accord of 2005[^1] ends[^so], and [^2] is none.\n\n[^1]: Of Olm,\n    in May.\n[^so]: See there.\n\nThe end.\n\n```\n[^3]: code\n```\n',
    )
    expect(text).toBe('The accord of 2005 ends, and [^2] is none.\nThe end.\n[^3]: code')
    expect(apart).toEqual([
      ['footnote', '1', 'Of Olm, in May.'],
      ['footnote', 'so', 'See there.'],
    ])
  })

  test('tags strike, raise and hide what stands between them, no further than they reach', async () => {
    const { text, apart } = await read(
      'We shall <del>never</del> open it, 10<sup>6</sup> <s>no\n\nmore.\n\n<div hidden>\n\nunseen\n\n<p>too</p>\n\n</div>\n\n<div class="a">\n\nseen',
    )
    expect(text).toBe('We shall open it, 10⁶\nmore.\nseen')
    expect(apart).toEqual([
      ['hidden', null, 'too'],
      ['struck', null, 'never'],
      ['struck', null, 'no'],
      ['hidden', null, 'unseen'],
    ])
  })

  test('settings above it fill the record and are kept', async () => {
    expect(await read('---\ntitle: "Crossing opens"\ndate: 2031-05-12\n---\n\nIt is open.')).toEqual({
      text: 'It is open.',
      title: 'Crossing opens',
      record: { date: '2031-05-12', publisher: null, address: null },
      apart: [['header', null, 'title: "Crossing opens"\ndate: 2031-05-12']],
    })
  })
})
