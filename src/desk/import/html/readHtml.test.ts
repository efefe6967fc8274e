import { describe, expect, test } from 'vitest'
import { parse } from 'parse5'
import { readPaste } from '../paste'
import { flatten } from '../tree/flatten'
import { declaredEncoding } from './declared'
import { elementsOf, lineWithin } from './element'
import { readHtml as readTree } from './readHtml'
import { headlineOf } from './record'

const readHtml = (markup: string) => flatten(readTree(markup))

const read = (markup: string): string => {
  const { text, notes } = readHtml(markup)
  return [text, ...notes.map(({ code, facts }) => `(${code} ${facts['count']})`)].join('\n')
}

describe('the words of a page', () => {
  test.each([
    ['<p>One</p><p>two\n  three</p>', 'One\ntwo three'],
    ['<h1>Title</h1>Loose words<div>in a <b>bo</b>x</div>', 'Title\nLoose words\nin a box'],
    ['<p>A<br>B<br><br>c</p>', 'A\nB\nc'],
    ['<p>“We shall<br>Sign in May,” she said.</p>', '“We shall Sign in May,” she said.'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['<table><tr><td>Ada</td><td>Minister</td></tr><tr><td>Bo</td></tr></table>', 'Ada\tMinister\nBo'],
    ['<pre>one\n  two</pre>', 'one\ntwo'],
    ['&ldquo;We agree,&rdquo; she&nbsp;said &amp; left', '“We agree,” she\u00a0said & left'],
    ['a <i> b</i> c', 'a b c'],
    ['<p>one<!-- secret --> two</p>', 'one two'],
  ])('%s', (markup, expected) => expect(read(markup)).toBe(expected))

  test('nothing that runs, loads or decorates is left', () => {
    const markup = `<html><head><style>p{color:red}</style><script>steal()</script></head>
      <body onload="steal()"><noscript>no</noscript><template>tpl</template><iframe src="https://x.example">frame</iframe>
      <svg onload="steal()"><text>drawn</text></svg><p>The words.</p><object data="x">obj</object></body></html>`
    expect(read(markup)).toBe('The words.\n(activeDropped 5)\n(picturesDropped 1)')
  })

  test('links and pictures leave their words, and a note', () => {
    expect(
      read('<p>See <a href="javascript:steal()">the charter</a>.<img src="https://x.example/t.gif" alt="pixel"></p>'),
    ).toBe('See the charter.\n(linksDropped 1)\n(picturesDropped 1)')
  })

  test.each([
    '<p>seen<span style="display:none"> hidden</span></p>',
    '<p>seen<span style="height: 0; overflow: hidden"> hidden</span></p>',
    '<p>seen<span style="max-height:0px;overflow-y:hidden"> hidden</span></p>',
    '<p>seen</p><div hidden> hidden</div>',
    '<p>seen<span style="font-size: 0px"> hidden</span></p>',
    '<p>seen<span style="color:red; VISIBILITY : Hidden"> hidden</span></p>',
    '<p>seen<span style="mso-hide:all"> hidden</span></p>',
    '<p>seen<span style="opacity:0"> hidden</span></p>',
  ])('text that a browser does not show stays out: %s', (markup) => expect(read(markup)).toBe('seen\n(hiddenText 1)'))

  test.each([
    'font-size:0.9em',
    'opacity:0.8',
    'display:nonexistent',
    'visibility:visible',
    'height:0',
    'height:9px;overflow:hidden',
  ])('%s hides nothing', (style) => {
    expect(read(`<p style="${style}">seen</p>`)).toBe('seen')
  })

  test('a title is what the page calls itself, and no line of it', () => {
    expect(readHtml('<title> The ferry\n sails </title><p>Words.</p>')).toMatchObject({
      title: 'The ferry sails',
      text: 'Words.',
    })
  })

  test('how words are read, over them, is none of them', () => {
    expect(read('<p>大臣は<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>を開けた。</p>')).toBe('大臣は橋を開けた。')
  })

  test('fifty thousand elements inside each other do no harm', () => {
    expect(read(`${'<div>'.repeat(50_000)}deep`)).toBe('deep')
  })

  test('nor do twenty thousand drawings inside each other, and what is lively in the last is told of', () => {
    const { text, notes } = readHtml(`<p>Words.</p>${'<svg>'.repeat(20_000)}<script>run()</script>`)
    expect([text, notes.find(({ code }) => code === 'activeDropped')]).toEqual([
      'Words.',
      { code: 'activeDropped', facts: { count: 1 } },
    ])
  })

  test.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<META http-equiv=Content-Type content="text/html; charset=KOI8-R">', 'koi8-r'],
    ['<p>charset=utf-16</p>', null],
  ])('%s declares %s', (markup, expected) => expect(declaredEncoding(Buffer.from(markup))).toBe(expected))
})

describe('a line', () => {
  test('is none that holds a page: each of a thousand open headings holds all that follows', () => {
    const page = parse(`<title>Olm</title>${'<h1><div>Tolls end.'.repeat(1_000)} 2`)
    const [first, ...others] = elementsOf(page).filter(({ tagName }) => tagName === 'h1')
    expect(first === undefined ? '' : lineWithin(first)).toBeNull()
    expect(lineWithin(others.at(-1) ?? page)).toBe('Tolls end. 2')
    expect(headlineOf(page, 'Olm')).toBe('Olm')
  })
})

describe('a rich paste', () => {
  const text = 'The ferry sails.\n\nIt is free.'

  test('is read for its paragraphs', () => {
    expect(readPaste(text, '<meta charset="utf-8"><p>The ferry<br>\nSails.</p><p>It is free.</p>').text).toBe(
      'The ferry\nSails.\nIt is free.',
    )
  })

  test('gives way to the plain words when its markup holds much less than they do', () => {
    expect(readPaste(text, '<p>The ferry</p>').text).toBe(text)
    expect(readPaste(text, '<img src="x.png">').text).toBe(text)
    expect(readPaste(text, ' ').text).toBe(text)
    expect(readPaste(text, null).text).toBe(text)
  })
})

describe('a page that its script fills', () => {
  const prose =
    'The ministers of both banks met in the old customs house of Olm on Friday and spoke about tolls, lights and the winter. “Nobody will pay twice for the same crossing,” said Dana Ferrol.'
  const arabic = 'اجتمع وزراء الضفتين في دار الجمارك القديمة وتحدثوا عن الرسوم والإنارة. '.repeat(3)
  const chinese = '两岸部长在旧海关大楼会面，讨论了通行费、照明和冬季养护等问题。'.repeat(3)
  const shell = (inside: string): string =>
    `<html><head><title>Olm</title></head><body><div id="root"></div><nav>Home News</nav>${inside}</body></html>`
  const data = (value: unknown): string =>
    `<script type="application/json" id="__NEXT_DATA__">${JSON.stringify(value)}</script>`

  test.each([
    ['as data', shell(data({ props: { article: { body: [prose, prose] } } })), 2],
    ['as markup in data', shell(data({ html: `<p class="lead">${prose}</p>` })), 1],
    [
      'as a call',
      shell(`<script>self.__next_f.push([1,${JSON.stringify(JSON.stringify({ children: prose }))}])</script>`),
      1,
    ],
    [
      'in letters by their numbers',
      shell(
        `<script>window.__STATE__={"t":"${chinese.replaceAll(/./gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}"}</script>`,
      ),
      1,
    ],
    ['in Arabic', shell(data({ text: arabic })), 1],
  ])('is no empty page, with its words %s', (_, markup, count) => {
    expect(read(markup)).toContain(`(wordsInScript ${count})`)
  })

  test.each([
    [
      'a program',
      shell(`<script>const a="${'QUJD'.repeat(100)}";const b='${'.a{color:red;margin:0 auto}'.repeat(20)}'</script>`),
    ],
    ['labels', shell(data({ labels: ['Home', 'News', 'Please switch scripts on.'] }))],
    ['a page with words of its own', shell(`<p>${prose}</p><p>${prose}</p><p>${prose}</p>${data({ body: prose })}`)],
  ])('and nothing is said of %s', (_, markup) => expect(read(markup)).not.toContain('wordsInScript'))

  test('is read as it shows itself without scripts, if it does', () => {
    expect(read(shell(`<noscript><p>${prose}</p><p>Next.</p></noscript>${data({ body: prose })}`))).toBe(
      `${prose}\nNext.\n(furnitureSetAside 1)`,
    )
    expect(read(shell('<noscript>You need to switch scripts on to read this page.</noscript>'))).not.toContain(
      'scripts',
    )
  })

  test('a hundred thousand marks that nothing closes are looked at in a moment', () => {
    expect(read(shell(`<script>"${'\\"'.repeat(100_000)}${"'a`".repeat(100_000)}</script>`))).not.toContain(
      'wordsInScript',
    )
  })
})

describe('declared shadow trees', () => {
  test('are read where a browser shows them, with what stands in their slots', () => {
    expect(
      read(
        '<main><x-card><template shadowrootmode="open"><h2><slot name="head">None</slot></h2><p>Shown.</p><slot></slot></template><p>In the slot.</p><b slot="head">Olm</b></x-card><template>Never.</template></main>',
      ),
    ).toBe('Olm\nShown.\nIn the slot.')
  })

  test('stand in one another as deeply as they like', () => {
    const deep = `${'<x-a><template shadowrootmode="open"><slot></slot>'.repeat(300)}<p>Words.</p>${'</template></x-a>'.repeat(300)}`
    expect(read(deep)).toBe('Words.')
  })
})
