import { describe, expect, test } from 'vitest'
import { countingIds, morning } from '../store/testing/kits'
import { readDocument } from './readDocument'
import { readPaste } from './paste'
import { sourceFrom } from './sourceFrom'

/** Whole kinds of trouble, each in several dresses: what comes in is what a reader of the page would say it says. */

const from = async (name: string, words: string) =>
  sourceFrom(await readDocument(name, new TextEncoder().encode(words)), {
    id: countingIds()('src'),
    now: morning,
    fileName: name,
  })

const page = (body: string, head = '') =>
  from(
    'page.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  )

const said = '“We open the crossing in May,” said Dana Ferrol, Minister of Roads of Norway.'
const more = 'The bridge took a year to build and was paid for by both sides of the river.'
const article = `<h1>Crossing opens in May</h1><p>${said}</p><p>${more}</p>`

describe('furniture of a page', () => {
  test.each([
    [
      'named by its class',
      `<div class="cookie-notice">We use cookies</div>${article}<div class="related-articles"><p>“Never,” says Marko Vidal</p></div>`,
    ],
    [
      'outside the article',
      `<section><p>“Never,” says Marko Vidal, once more.</p></section><main><article>${article}</article></main>`,
    ],
    ['a line that is one link', `${article}<p><a href="x">“Never again,” says President Marko Vidal</a></p>`],
    ['an item that is one link', `${article}<ul><li><a href="x">Marko Vidal: “Never again”</a></li></ul>`],
    [
      'by its role',
      `<div role="banner">Vidal’s ministry</div>${article}<div role="complementary">“Never,” says Marko Vidal</div>`,
    ],
    [
      'a heading over nothing but teasers',
      `${article}<h3>More of Vidal</h3><ul class="related"><li><a href="1">Vidal</a></li></ul>`,
    ],
    ['a line of places to share it', `${article}<p>Vidal? Share: <a href="#">Facebook</a> <a href="#">X</a></p>`],
    ['a line of links and what parts them', `<p><a href="1">Vidal</a> &gt; <a href="2">News</a></p>${article}`],
    ['the way to it', `<div><a href="1">Vidal</a><span> / </span><a href="2">News</a></div>${article}`],
    ['what it stands under', `${article}<p>Mots-clés : <a href="1">Vidal</a>, <a href="2">ponts</a></p>`],
    ['under one word', `${article}<p>标签：<a href="1">Vidal</a></p>`],
    [
      'the line over teasers, wherever they stand',
      `${article}<h5>Читайте также:</h5><p><a href="1">“Never,” says Marko Vidal</a></p>`,
    ],
    ['a head that is a menu', `<div id="header"><a href="1">Home of Vidal</a> <a href="2">News</a></div>${article}`],
  ])('%s', async (_how, body) => {
    const { source, extraction, notes } = await page(body)
    expect(source.text).toBe(`Crossing opens in May\n${said}\n${more}`)
    expect(extraction.quotations.map(({ speaker }) => speaker)).toEqual(['Dana Ferrol'])
    expect(source.arrival.asides.map(({ text }) => text).join()).toContain('Vidal')
    expect(notes.map(({ code }) => code)).toContain('furnitureSetAside')
  })

  test('a list of those present is none, each with a link to who they are', async () => {
    const { source } = await page(
      `${article}<ul><li><a href="1">Dana Ferrol</a></li><li><a href="2">Luka Prado</a></li></ul>`,
    )
    expect(source.text).toContain('Dana Ferrol\nLuka Prado')
  })

  test.each([
    'Ministers: <a href="1">Dana Ferrol</a>, <a href="2">Luka Prado</a>',
    '<a href="1">Dana Ferrol</a>, <a href="2">Luka Prado</a>',
    'Read also what <a href="1">Dana Ferrol</a> said',
    '<a href="1">Dana Ferrol</a>',
  ])('nor is a line in which links stand: %s', async (line) => {
    const { source } = await page(`${article}<p>${line}</p>`)
    expect(source.text).toContain(line.replaceAll(/<[^>]+>/g, ''))
  })

  test('the head of an article keeps its headline', async () => {
    const { source } = await page(`<div class="entry-header"><h1>Crossing opens in May</h1></div><p>${said}</p>`)
    expect(source.text).toBe(`Crossing opens in May\n${said}`)
  })
})

describe('notes of a page', () => {
  test.each([
    ['<p>“The accord of 2005<sup>2</sup> ends it,” said Dana Ferrol.</p><p><sup>2</sup> Of Olm.</p>', '2', 'Of Olm.'],
    [
      '<p>“The accord of 2005<sup>[2]</sup> ends it,” said Dana Ferrol.</p><p><sup>[2]</sup> Of Olm.</p>',
      '2',
      'Of Olm.',
    ],
    [
      '<p>“The accord of 2005<a href="#n"><sup>1</sup></a> ends it,” said Dana Ferrol.</p><ol><li id="n">Of Olm. ↩</li></ol>',
      '1',
      'Of Olm.',
    ],
    [
      '<p>“The accord of 2005<sup><a href="#n">1</a></sup> ends it,” said Dana Ferrol.</p><p><a id="n"></a>1. Of Olm.</p>',
      '1',
      'Of Olm.',
    ],
  ])('%s', async (body, label, text) => {
    const { source } = await page(body)
    expect(source.text).toBe('“The accord of 2005 ends it,” said Dana Ferrol.')
    expect(source.arrival.asides.map((aside) => [aside.role, aside.label, aside.text])).toEqual([
      ['footnote', label, text],
    ])
  })

  test.each(['class="footnote-ref" href="#n"', 'role="doc-noteref" href="#n"', 'href="#fn2"', 'href="#_ftn2"'])(
    'a link that says so is a mark, though nothing raises it: %s',
    async (attributes) => {
      const { source } = await page(`<p>“The accord of 2005<a ${attributes}>2</a> ends it,” said Dana Ferrol.</p>`)
      expect(source.text).toBe('“The accord of 2005 ends it,” said Dana Ferrol.')
    },
  )

  test('raised figures that are no marks stay raised, and a contents list is no note', async () => {
    const { source } = await page(
      '<p><a href="#a">1</a></p><p>12 km<sup>2</sup>, 10<sup>6</sup>, the 1<sup>st</sup></p><p id="a">One.</p>',
    )
    expect(source.text).toBe('1\n12 km², 10⁶, the 1st\nOne.')
  })
})

describe('what a page says of itself', () => {
  const record = async (body: string, head: string) => {
    const { source } = await page(body, head)
    return [source.title, source.date, source.publisher, source.address]
  }

  test.each([
    [
      '<meta property="article:published_time" content="2025-02-03T23:00:00+05:00"><meta property="og:site_name" content="Roads"><link rel="canonical" href="https://roads.example/1"><title>Crossing – Roads</title>',
      `${article}<time datetime="2020-01-01">old</time>`,
      ['Crossing opens in May', '2025-02-03', 'Roads', 'https://roads.example/1'],
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"Crossing","datePublished":"2025-02-03","publisher":{"name":"Roads"},"url":"https://roads.example/1"}]}</script>',
      article,
      ['Crossing opens in May', '2025-02-03', 'Roads', 'https://roads.example/1'],
    ],
    [
      '<title>Crossing opens in May | Roads</title>',
      `${article}<time>2025-02-03</time>`,
      ['Crossing opens in May', '2025-02-03', 'Roads', null],
    ],
    [
      '<title>Roads</title>',
      `${article}<time>2025-02-03</time><time>2025-02-04</time>`,
      ['Crossing opens in May', null, null, null],
    ],
    [
      '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2025-02-31">',
      article,
      ['Crossing opens in May', null, null, null],
    ],
  ])('%s', async (head, body, expected) => expect(await record(body, head)).toEqual(expected))
})

test('words in boxes beside each other do not run together', async () => {
  const box = (words: string, display: string) => `<span style="display:${display}">${words}</span>`
  for (const display of ['inline-block', 'inline-flex', 'table-cell'])
    expect((await page(`<p>${box('Dana Ferrol', display)}${box('Minister', display)}</p>`)).source.text).toBe(
      'Dana Ferrol Minister',
    )
  expect((await page(`<p>${box('Dana Ferrol', 'block')}${box('Minister', 'block')}</p>`)).source.text).toBe(
    'Dana Ferrol\nMinister',
  )
})

test('nor is its last line, where that says whose words it is', async () => {
  const { extraction } = await page(
    '<h1>Crossing</h1><blockquote><p>We open the crossing to everybody.</p><p>— Dana Ferrol, Minister of Roads</p></blockquote>',
  )
  expect(extraction.quotations.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['We open the crossing to everybody.', 'Dana Ferrol'],
  ])
})

test('the foot of a quotation that is set apart is no part of it', async () => {
  const { source, extraction } = await page(
    '<blockquote><p>We open the crossing in May, and nobody will close it.</p><footer>— <cite>Dana Ferrol</cite>, Minister of Roads</footer></blockquote><p>The visit of Dana Ferrol lasts a day.</p>',
  )
  expect(source.text.split('\n')[1]).toBe('— Dana Ferrol, Minister of Roads')
  expect(extraction.quotations.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['We open the crossing in May, and nobody will close it.', 'Dana Ferrol'],
  ])
})

describe('a mail that is pasted with its head', () => {
  test.each([
    ['From: Press\nSent: Friday, 7 March 2025 09:12\nTo: Desk\nSubject: Crossing opens', 'Crossing opens'],
    ['Von: Presse\nGesendet: Freitag, 7. März 2025\nAn: Desk\nBetreff: WG: Brücke öffnet', 'Brücke öffnet'],
    ['De : Presse\nEnvoyé : vendredi\nÀ : Desk\nObjet : RE: Le pont ouvre', 'Le pont ouvre'],
    ['От: Пресс-служба\nКому: Отдел\nТема: Переправа открывается', 'Переправа открывается'],
    ['发件人：新闻处\n收件人：某处\n主题：大桥通车', '大桥通车'],
  ])('%s', async (head, title) => expect((await from('mail.txt', `${head}\n\n${said}`)).source.title).toBe(title))

  test('a line that begins like one is a line', async () => {
    const { source } = await from('a.txt', 'Crossing opens in May\nSubject: to approval by both sides.')
    expect(source.title).toBe('Crossing opens in May')
  })
})

test('a numbered paragraph and a label are no headline', async () => {
  expect((await from('a.txt', 'Joint Communiqué\n1. The ministers met in the town of Olm.')).source.title).toBe(
    'Joint Communiqué',
  )
  expect((await from('a.txt', 'PRESS RELEASE\n(a) The ministers met in Olm.')).source.title).toBe(
    '(a) The ministers met in Olm.',
  )
})

test('whom a row names is of the state in that row', async () => {
  const { extraction } = await page(
    '<p>Those present</p><table><tr><th>State</th><th>Name</th></tr><tr><td>Norway</td><td>H.E. Ms. Dana Ferrol, Minister of Roads</td></tr><tr><td>Chile</td><td>H.E. Mr. Luka Prado, Ambassador</td></tr></table>',
  )
  expect(extraction.people.map(({ name, country }) => [name, country])).toEqual([
    ['Dana Ferrol', 'Norway'],
    ['Luka Prado', 'Chile'],
  ])
})

test('mail codes of one byte are letters again; an equation is none', async () => {
  const mail = await from(
    'a.txt',
    '"Nous ouvrons en mai", a d=E9clar=E9 la ministre =C9lise Monnard, le =\npont est ouvert.',
  )
  expect([mail.source.text, mail.notes.map(({ code }) => code)]).toEqual([
    '"Nous ouvrons en mai", a déclaré la ministre Élise Monnard, le pont est ouvert.',
    ['quotedPrintable'],
  ])
  expect((await from('a.txt', 'The key is x=A9 and y=E9 in this note.')).source.text).toContain('x=A9')
})

test('names of signs that a copied page left are signs; a text about them keeps its own', async () => {
  const { source, notes } = await from(
    'a.txt',
    '&ldquo;We open in May,&rdquo; said Dana Ferrol, Minister of Roads &amp; Bridges of Norway. It&#8217;s open.',
  )
  expect([source.text, notes.map(({ code }) => code)]).toEqual([
    '“We open in May,” said Dana Ferrol, Minister of Roads & Bridges of Norway. It’s open.',
    ['decodedTwice'],
  ])
  for (const words of [
    'Roads &amp; Bridges of the ministry &amp; others',
    'Write <b>&ldquo;</b> and <b>&rdquo;</b> around it.',
  ])
    expect((await from('a.txt', words)).source.text).toBe(words)
})

test('what a damaged letter was is not guessed', async () => {
  // The second byte of its first letter is none in windows-1250: another letter stood here before.
  const { source } = await from('a.txt', 'Nadeszła wiosna nad rzeką, powiedziała Żaneta Ĺ\ufffdcka.')
  expect(source.text).toContain('Ĺ\ufffdcka')
})

test('letters that a printer joined are no sign of a wrong encoding', async () => {
  const { source, notes } = await from(
    'a.txt',
    'The o\ufb03ce of the \ufb01rst minister said the \ufb02ow is \ufb01ne.',
  )
  expect([source.text, notes]).toEqual(['The office of the first minister said the flow is fine.', []])
})

test('in a language that is not read nothing is sure', async () => {
  const { source, extraction, notes } = await from(
    'a.txt',
    'Il ministro delle Strade ha parlato a Olm e ha detto che non ci sono ritardi. “Il ponte apre a maggio e non chiude più”, ha detto Luka Prado.',
  )
  expect([source.language, notes.map(({ code }) => code)]).toEqual(['it', ['languageNotRead']])
  expect(extraction.quotations.length).toBeGreaterThan(0)
  expect(new Set(extraction.quotations.map(({ evidence }) => evidence.trust))).toEqual(new Set(['unproven']))
})

describe('pages that programs put on the clipboard', () => {
  const pasted = (plain: string, html: string) =>
    sourceFrom(readPaste(plain, html), { id: countingIds()('src'), now: morning, fileName: null }).source

  test('Word: no list signs, no struck words, no hidden ones', () => {
    const html = `<html xmlns:o="urn:o"><head><style>p.MsoListParagraph{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal>${said}<o:p></o:p></p><p class=MsoNormal>It <s>never</s> opens<span style='mso-hide:all;display:none'> hidden</span>.</p><!--EndFragment--></body></html>`
    const source = pasted(`${said}\nIt never opens.`, html)
    expect(source.text).toBe(`${said}\nIt opens.`)
    expect(source.arrival.asides.map(({ role, text }) => [role, text])).toEqual([
      ['struck', 'never'],
      ['hidden', 'hidden'],
    ])
  })

  test('Outlook: the head of the mail gives the title', () => {
    const html = `<div><p class=MsoNormal><b>From:</b> Press &lt;press@roads.example&gt;<br><b>Sent:</b> Friday<br><b>To:</b> Desk<br><b>Subject:</b> Crossing opens</p><p class=MsoNormal>${said}</p></div>`
    expect(pasted(`From: Press\nSubject: Crossing opens\n${said}`, html).title).toBe('Crossing opens')
  })
})

test('raised in raised in raised is raised, twenty thousand deep', async () => {
  const { source } = await page(`<p>The crossing opens ${'<sup>'.repeat(20_000)}soon</p><p>The bridge stands.</p>`)
  expect(source.text).toContain('soon')
})

test('a table of Markdown is rows, also of those who sit behind a state', async () => {
  const { source, extraction } = await from(
    'a.md',
    '| State | Delegate |\n|---|:-:|\n| Norway | Ms Dana Ferrol, Minister of Roads |\n| Chile | Mr Luka Prado, Ambassador |',
  )
  expect(source.text.split('\n')).toEqual([
    'State\tDelegate',
    'Norway\tMs Dana Ferrol, Minister of Roads',
    'Chile\tMr Luka Prado, Ambassador',
  ])
  expect(extraction.people.find(({ name }) => name === 'Dana Ferrol')?.country).toBe('Norway')
})

test.each([
  ['EMBARGADO HASTA EL 12 DE MAYO DE 2031', 'El puente abre en mayo'],
  ['SPERRFRIST: 12. Mai 2031, 10.00 Uhr', 'Die Brücke öffnet im Mai'],
  ['FOR OFFICIAL USE ONLY', 'The crossing opens in May'],
])('a line that asks for care is neither title nor date: %s', async (terms, title) => {
  const { source } = await from('a.txt', `${terms}\n\n${title}\n\nOlm.`)
  expect([source.title, source.date]).toEqual([title, null])
})

test('underlines upon underlines in Markdown cost their number and no more', async () => {
  const { blocks, text } = await readDocument(
    'a.md',
    Buffer.from(`# Crossing${'\n='.repeat(20_000)}\n\nIt opens in May.`),
  )
  expect(text).toMatch(/It opens in May\.$/)
  expect(blocks.length).toBeGreaterThan(20_000)
})

test.each([
  ['as-prepared', 'Cotejar con el texto pronunciado'],
  ['as-prepared', 'Bajo reserva de lo pronunciado'],
  ['as-prepared', 'Só vale o texto proferido'],
  ['as-prepared', 'Сверять с произнесённым текстом'],
  ['as-prepared', 'Remarks as prepared'],
  ['as-prepared', '以实际发言为准'],
  ['as-prepared', 'Só faz fé a versão efetivamente proferida'],
  ['as-prepared', '(العبرة بالنص الملقى)'],
  ['as-prepared', 'Sous réserve de la prononciation'],
  ['near-verbatim', 'Unofficial transcript, not checked against the recording'],
  ['unofficial-translation', 'Tradução não oficial'],
  ['unofficial-translation', 'Working translation'],
  ['unofficial-translation', 'Traduction provisoire'],
  ['unofficial-translation', 'Рабочий перевод'],
  ['unofficial-translation', 'Unverbindliche Übersetzung'],
  ['unofficial-translation', '译文仅供参考'],
])('how near the words are, and no title: %s, %s', async (origin, line) => {
  const { source } = await from('a.txt', `${line}\n\nThe crossing of Olm opens in May\n\n${said}\n`)
  expect([source.origin, source.title]).toEqual([origin, 'The crossing of Olm opens in May'])
})

test('the day of an embargo is no dateline, wherever in its line the words stand', async () => {
  const { source } = await from('a.txt', `2031 жылғы 12 мамырға дейін жариялауға болмайды\n\n${said}\n`)
  expect(source.date).toBeNull()
})

test.each([
  ['a.md', '- a\n'.repeat(200_000)],
  ['a.html', '<h1>a'.repeat(200_000)],
])('two hundred thousand of one kind in %s are no more than their number', async (name, words) => {
  expect((await readDocument(name, new TextEncoder().encode(words))).text.length).toBeGreaterThan(200_000)
})

test.each([
  ['a.html', '<h1>Interview with Dana Ferrol</h1><p><b>When does it open?</b></p><p>In May.</p>'],
  ['a.md', '# Interview with Dana Ferrol\n\n**When does it open?**\n\nIn May.'],
  ['a.rtf', '{\\rtf1\\ansi Interview with Dana Ferrol\\par\\b When does it open?\\b0\\par In May.\\par}'],
])('a paragraph in bold that asks is a heading over its answer: %s', async (name, words) => {
  const { text, blocks = [] } = await readDocument(name, new TextEncoder().encode(words))
  const asked = blocks.find(({ role, level }) => role === 'heading' && level === 6)
  expect(text.slice(asked?.start, asked?.end)).toBe('When does it open?')
})

test('neither a letterhead nor how near the words are stands for the headline', async () => {
  const title = async (head: string) => (await from('a.txt', `${head}\n\n${said}\n\n${more}`)).source.title
  expect(await title('Ministry of Roads\n\nCrossing of Olm opens in May')).toBe('Crossing of Olm opens in May')
  expect(
    await title('EMBARGOED UNTIL DELIVERY\n\nRemarks by Dana Ferrol, Minister of Roads, as prepared for delivery'),
  ).toBe('Remarks by Dana Ferrol, Minister of Roads, as prepared for delivery')
  expect(await title('Remarks as prepared for delivery\n\nCrossing of Olm opens in May')).toBe(
    'Crossing of Olm opens in May',
  )
})

test.each([
  ['Olm, 12 de mayo de 2031.- El puente abre.', '2031-05-12'],
  ['（2031年5月12日，奥尔姆）', '2031-05-12'],
  ['(Olm, 12 May 2031)', '2031-05-12'],
])('a dateline as agencies write it: %s', async (line, date) => {
  expect((await from('a.txt', `Crossing opens in May\n${line}\n${more}`)).source.date).toBe(date)
})
