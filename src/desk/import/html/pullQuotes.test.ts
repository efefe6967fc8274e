import { expect, test } from 'vitest'
import { readDocument } from '../readDocument'

const read = async (body: string) => readDocument('a.html', Buffer.from(`<meta charset="utf-8"><body>${body}`))

const said = '<p>“We open the crossing in May,” said Dana Ferrol.</p>'

test('what a page shows a second time in large letters is set aside, with the name below it', async () => {
  const pulled = '<blockquote><p>We open the crossing in May</p><footer>Dana Ferrol</footer></blockquote>'
  const { text, asides } = await read(`${said}${pulled}<p>The bridge stands.</p>`)
  expect(text).toBe('“We open the crossing in May,” said Dana Ferrol.\nThe bridge stands.')
  expect(asides.map((aside) => [aside.role, aside.text])).toEqual([
    ['furniture', 'We open the crossing in May'],
    ['furniture', 'Dana Ferrol'],
  ])
})

test('a quotation that its text does not repeat stays, and so does a word that may stand anywhere', async () => {
  const { text } = await read(
    `${said}<blockquote>We close it in June</blockquote><blockquote>In May</blockquote><p>In May it rained.</p>`,
  )
  expect(text.split('\n')).toContain('We close it in June')
  expect(text.split('\n')).toContain('In May')
})

test('who is named at the end of a quotation stands below its words, and not in them', async () => {
  const { text, blocks } = await read(
    '<blockquote>We open the crossing. <cite>Dana Ferrol, Minister of Roads</cite></blockquote>',
  )
  expect(blocks.map(({ role, attribution, start, end }) => [role, attribution, text.slice(start, end)])).toEqual([
    ['quotation', 'Dana Ferrol, Minister of Roads', 'We open the crossing.'],
    ['caption', null, 'Dana Ferrol, Minister of Roads'],
  ])
  const inside = await read('<blockquote>As <cite>Dana Ferrol</cite> has it, we open.</blockquote>')
  expect(inside.text).toBe('As Dana Ferrol has it, we open.')
})

test('the body of an article that its data keep in markup is read for its words', async () => {
  const body = '&ldquo;We open,&rdquo; said Dana Ferrol.<br><p>More soon.</p>'
  const { text } = await read(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`,
  )
  expect(text).toBe('“We open,” said Dana Ferrol.\nMore soon.')
})

test.each(['class="footnote" href="#x"', 'href="#note-2"', 'href="#sdfootnote2sym"', 'href="#cite_note-2"'])(
  'a link to a note is a mark: %s',
  async (attributes) => {
    expect((await read(`<p>The accord of 2005<a ${attributes}>2</a> ends.</p>`)).text).toBe('The accord of 2005 ends.')
  },
)

test.each(['href="#sdfootnote2anc"', 'href="#notes"', 'href="#notebook"'])(
  'and one to elsewhere is none: %s',
  async (aim) => {
    expect((await read(`<p>Paragraph <a ${aim}>2</a> stands.</p>`)).text).toBe('Paragraph 2 stands.')
  },
)
