import { describe, expect, test } from 'vitest'
import { type Page, drawn } from '../../pdf/testing/drawnPages'
import { refusalOf } from '../../store/testing/kits'
import { arrived } from '../arrived'
import { type Choices, readDocument } from '../readDocument'

/** Lines under one another, from a place on. */
const put = (page: PDFKit.PDFDocument, x: number, y: number, lines: readonly string[], step = 14): void =>
  lines.forEach((line, at) => page.text(line, x, y + at * step, { lineBreak: false }))

const read = async (pages: number, draw: Page, options: PDFKit.PDFDocumentOptions = {}, choices: Choices = {}) => {
  const reading = await readDocument('a.pdf', await drawn(pages, draw, options), choices)
  const { text, arrival } = arrived(reading.text, reading)
  return {
    text,
    ...arrival,
    notes: reading.notes.map(({ code }) => code),
    blocksRead: arrival.blocks.map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`),
    aside: arrival.asides.map(({ role, label, text: words }) => [role, label, words]),
  }
}

const bridge = [
  'The ministers of both banks met in',
  'Olm and spoke about tolls, lights and',
  'the cross-',
  'ing in winter.',
]
const ferry = [
  '“We open it in May, and nobody will',
  'pay for it,” said Dana Ferrol, who had',
  'come from the other bank.',
]

describe('a page', () => {
  test('is read in paragraphs, its lines closed and its divided words whole', async () => {
    const { text, mends } = await read(1, (page) => {
      put(page, 40, 60, bridge)
      put(page, 40, 140, ferry)
    })
    expect(text.split('\n')).toEqual([
      'The ministers of both banks met in Olm and spoke about tolls, lights and the crossing in winter.',
      '“We open it in May, and nobody will pay for it,” said Dana Ferrol, who had come from the other bank.',
    ])
    expect(mends.map(({ kind }) => kind)).toEqual(['wrap', 'wrap', 'division', 'wrap', 'wrap'])
  })

  test('of short paragraphs keeps them apart, however far from one another they stand', async () => {
    const lines = [
      'EMBARGO: 18:00 CET, 12 May 2031, for all',
      'FERROL: We open it in the month of May.',
      'Nobody pays.',
    ]
    expect((await read(1, (page) => put(page, 40, 60, lines, 24))).text.split('\n')).toEqual(lines)
    // One of them runs over two lines: its lines stand as near as lines do.
    const { text } = await read(1, (page) => {
      put(page, 40, 60, lines, 24)
      put(page, 40, 132, ferry.slice(0, 2), 12)
      put(page, 40, 168, ['Olm, 12 May'], 24)
    })
    expect(text.split('\n')).toEqual([...lines, ferry.slice(0, 2).join(' '), 'Olm, 12 May'])
  })

  test('that is set wide for whoever reads it aloud is in paragraphs all the same', async () => {
    const { text } = await read(1, (page) => put(page, 40, 60, [...bridge, ...ferry], 24))
    expect(text.split('\n')[0]).toContain('met in Olm and spoke about tolls, lights and the crossing in winter.')
  })

  test('with a large first letter begins with that, over several lines or standing out above one', async () => {
    const over = await read(1, (page) => {
      page.fontSize(40).text('T', 40, 56, { lineBreak: false }).fontSize(10)
      put(page, 66, 60, ['he ministers of both banks met', 'in Olm and spoke of the tolls'])
      put(page, 40, 88, ['of the winter and of the lamps that', 'they had paid for.'])
    })
    expect(over.text).toBe(
      'The ministers of both banks met in Olm and spoke of the tolls of the winter and of the lamps that they had paid for.',
    )
    const marked = await read(1, (page) => {
      page.fontSize(40).text('“A', 40, 56, { lineBreak: false }).fontSize(10)
      put(page, 90, 60, [' ferry is what both banks', 'have asked of us,” said Dana'])
      put(page, 40, 88, ['Ferrol of the other bank in Olm.'])
    })
    expect(marked.text).toBe(
      '“A ferry is what both banks have asked of us,” said Dana Ferrol of the other bank in Olm.',
    )
    const out = await read(1, (page) => {
      page.fontSize(24).text('T', 40, 50, { lineBreak: false }).fontSize(10)
      put(page, 56, 60, ['he ministers of both banks met'])
      put(page, 40, 78, ['in Olm and spoke about tolls, lights', 'and the crossing in winter.'])
    })
    expect(out.text).toBe(
      'The ministers of both banks met in Olm and spoke about tolls, lights and the crossing in winter.',
    )
  })

  test('that lies on its side is turned; a stamp at its edge turns nothing', async () => {
    for (const angle of [90, -90]) {
      const { text } = await read(1, (page) => {
        page.rotate(angle, { origin: [200, 250] })
        put(page, 60, 200, [...bridge, ...ferry])
      })
      expect(text).toContain('spoke about tolls, lights and the crossing in winter.')
    }
    const stamped = read(1, (page) => {
      page.rotate(90, { origin: [200, 250] })
      put(page, 60, 200, ['Roads of Olm 12345:67 [office] 12 May 2031'])
    })
    expect(await refusalOf(stamped)).toBe('source.scanned')
  })

  test('goes on where a dash begins a line that had no room for it, and begins anew where it stands before an item', async () => {
    const { text } = await read(1, (page) => {
      put(page, 40, 60, [
        '“We open the ferry in May for all of you,”',
        '– said Dana Ferrol of the other bank, who',
        'had come to Olm.',
      ])
      put(page, 40, 140, ['The board wants:', '– tolls that nobody has to pay in winter,', '– lights.'])
    })
    expect(text.split('\n')).toHaveLength(4)
    expect(text).toContain('all of you,” – said Dana Ferrol')
  })

  test('goes on where a number that ends a sentence begins a line, and begins anew where it stands before an item', async () => {
    const { text } = await read(1, (page) => {
      put(page, 40, 60, [
        'The ministers of both banks met in Olm in the year',
        '203. They spoke about lights and about the tolls, 12 to',
        '17. Nobody had come from the ferry.',
      ])
      put(page, 40, 140, [
        'The board wants for the winter of this year these:',
        '1. tolls that nobody pays',
        '2. lights.',
      ])
    })
    expect(text.split('\n')).toEqual([
      'The ministers of both banks met in Olm in the year 203. They spoke about lights and about the tolls, 12 to 17. Nobody had come from the ferry.',
      'The board wants for the winter of this year these:',
      '1. tolls that nobody pays',
      '2. lights.',
    ])
  })

  test('of two columns is read one column after the other, whatever was drawn first', async () => {
    const { text } = await read(1, (page) => {
      put(page, 210, 90, [...ferry, ...ferry])
      put(page, 30, 90, [...bridge, ...bridge])
      page.fontSize(16).text('A heading over both of the columns', 30, 60, { lineBreak: false })
    })
    const [heading, ...words] = text.split('\n')
    expect(heading).toBe('A heading over both of the columns')
    expect(words.join(' ').indexOf('winter')).toBeLessThan(words.join(' ').indexOf('We open'))
    expect(words.join(' ')).not.toContain('met in “We')
  })

  test('of three narrow columns on the same lines, spread out, is read one after the other', async () => {
    // Wide gaps that stand at the same place in lines that follow one another, each drawn as a space.
    const lines = [
      'The ministers of both',
      'will pay nothing until',
      'this year ends and the',
      'next one has begun to',
      'be paid for by both of',
      'them in equal parts.',
    ]
    const spread = (page: PDFKit.PDFDocument, x: number, name: string): void =>
      lines.forEach((line, at) =>
        page.text(line.replace('ministers', name), x, 60 + at * 12, {
          width: 110,
          align: at < 5 ? 'justify' : 'left',
          lineBreak: false,
          wordSpacing: at < 5 ? 110 / 20 : 0,
        }),
      )
    const { text } = await read(1, (page) => {
      for (const [at, name] of ['ferrymen', 'inspectors', 'builders'].entries()) spread(page, 20 + at * 128, name)
    })
    expect(text.split('\n').map((line) => line.match(/ferrymen|inspectors|builders/g))).toEqual([
      ['ferrymen'],
      ['inspectors'],
      ['builders'],
    ])
    expect(text).not.toContain('\t')
  })

  test('of columns from right to left has its heading first, also where it is as narrow as the left one', async () => {
    const { text } = await read(1, (page) => {
      page.font('resources/fonts/Amiri-Regular.ttf').fontSize(10)
      const lines = (name: string): readonly string[] => [
        `اجتمع وزراء الضفتين في ${name}`,
        'وتحدثوا عن الرسوم والإنارة',
        'وعن خدمة الشتاء في المدينة',
      ]
      put(page, 230, 90, lines('أولم'))
      put(page, 40, 90, lines('فيلم'))
      page.fontSize(18).text('افتتاح', 40, 40, { lineBreak: false })
    })
    expect(text.split('\n')[0]).toBe('افتتاح')
    expect(text.indexOf('أولم')).toBeLessThan(text.indexOf('فيلم'))
  })

  test('of two columns keeps each in one where gaps of its spread-out lines came to stand below one another', async () => {
    const spread = [
      ['The ministers of all', 'banks of the river met'],
      ['in their own houses', 'beside the old ferry of'],
      ['Olm for the third time', 'to agree on every light'],
      ['and on the services of', 'the coming winters and'],
      ['on tolls that nobody of', 'either bank would have'],
      ['paid in the last year', 'before the river rose to'],
      ['the arches and the old', 'piers of the crossing.'],
    ] as const
    const { text } = await read(
      1,
      (page) => {
        for (const column of [30, 300])
          for (const [at, [before, after]] of spread.entries()) {
            put(page, column, 60 + at * 12, [before])
            put(page, column + 112 + ((at * 7) % 19), 60 + at * 12, [after])
          }
      },
      { size: [560, 500] },
    )
    expect(text.split('\n')[0]).toContain('The ministers of all banks of the river met in their own houses')
  })

  test.each([
    ['in a smaller size', 7, 14],
    ['on other lines', 10, 11.3],
  ])('with an address beside the text, %s, says the text without it', async (_, size, step) => {
    const { text } = await read(1, (page) => {
      put(page, 150, 60, [...bridge.slice(0, 2), ...ferry, ...ferry])
      page.fontSize(size)
      put(
        page,
        20,
        60,
        ['CONTACT', 'Press Office', 'Olm Quay 4', '00 123 456', 'press@olm.example', 'olm.example'],
        step,
      )
    })
    expect(text).toContain('The ministers of both banks met in Olm and spoke about tolls, lights and')
    expect(text).toContain('Press Office')
  })

  test('with a table is read row by row', async () => {
    const { blocksRead } = await read(1, (page) => {
      put(page, 30, 60, ['Alveria', 'Ruvana', 'Olmland', 'Ostrava'])
      put(page, 200, 60, ['Dana Ferrol', 'Luka Prado', 'Ana Holt', 'Jon Marsh'])
    })
    expect(blocksRead).toEqual([
      'row: Alveria\tDana Ferrol',
      'row: Ruvana\tLuka Prado',
      'row: Olmland\tAna Holt',
      'row: Ostrava\tJon Marsh',
    ])
  })

  test('has headings where letters are larger', async () => {
    const { blocksRead } = await read(1, (page) => {
      page.fontSize(18).text('The crossing opens', 40, 40, { lineBreak: false })
      page.fontSize(10)
      put(page, 40, 80, bridge)
    })
    expect(blocksRead[0]).toBe('heading: The crossing opens')
  })

  test('sets its notes apart, each where its mark stands', async () => {
    const { text, aside } = await read(1, (page) => {
      put(page, 40, 60, ['The accord of 2005', 'It ends in May, the ministers said then.'])
      const width = page.widthOfString('The accord of 2005')
      page.fontSize(6).text('1', 40 + width, 58, { lineBreak: false })
      page.fontSize(8).text('1 Signed in Olm.', 40, 430, { lineBreak: false })
    })
    expect(text).toContain('The accord of 2005')
    expect(text).not.toContain('20051')
    expect(aside).toContainEqual(['footnote', '1', 'Signed in Olm.'])
  })

  test('knows the mark of a note that a face draws as a raised figure on the line', async () => {
    const { text, aside } = await read(1, (page) => {
      page.font('resources/fonts/SourceSerif4-Regular.ttf').fontSize(10)
      page.text('The accord of 2005', 40, 60, { lineBreak: false })
      const width = page.widthOfString('The accord of 2005')
      page.text('1', 40 + width, 60, { lineBreak: false, features: ['sups'] })
      page.text(' ends in May.', 46 + width, 60, { lineBreak: false })
      page.fontSize(8).text('1 Signed in Olm.', 40, 430, { lineBreak: false })
    })
    expect(text).toBe('The accord of 2005 ends in May.')
    expect(aside).toContainEqual(['footnote', '1', 'Signed in Olm.'])
  })

  test('is one run of lines, also where the notes at its foot stand behind their numbers like a column', async () => {
    const { text } = await read(1, (page) => {
      // Spread out, with a gap where the notes begin.
      put(page, 40, 60, ['7.', 'ends.'])
      put(page, 70, 60, ['The ministers of both banks of the river met'])
      put(page, 40, 46, ['The board of the ferries had met in the year 203'])
      page.fontSize(8)
      put(page, 40, 430, ['1', '2', '3', '4'], 10)
      put(page, 70, 430, ['Signed in Olm.', 'Signed in Velm.', 'Signed at the ferry.', 'Never signed.'], 10)
    })
    expect(text.split('\n')[0]).toBe(
      'The board of the ferries had met in the year 203 7. The ministers of both banks of the river met ends.',
    )
  })
})

describe('marks over letters', () => {
  test('of Thai stand on the letter before them', async () => {
    const words = 'รัฐมนตรีทางหลวงรายงานต่อสภา'
    const { text } = await read(1, (page) =>
      page.font('resources/fonts/NotoSerifThai-Regular.ttf').text(words, 40, 60, { lineBreak: false }),
    )
    expect(text).toBe(words)
  })
})

describe('what nobody sees', () => {
  test('is set aside and told of: without ink, white on white, beside the page', async () => {
    const { text, aside, notes } = await read(1, (page) => {
      put(page, 40, 60, bridge)
      page.fillColor('white').text('white words', 40, 300, { lineBreak: false })
      page.fillColor('black').text('far away', 900, 60, { lineBreak: false })
    })
    expect(text).not.toMatch(/white|away/)
    expect([aside[0]?.[0], notes]).toEqual(['hidden', ['hiddenText']])
  })

  test('is what lies outside of where the page is painted, but for the tip of a letter of the page before', async () => {
    const { text, aside } = await read(1, (page) => {
      page.save().rect(0, 50, 400, 400).clip()
      put(page, 40, 60, bridge)
      put(page, 40, 38, ['Q'])
      put(page, 40, 5, ['cut off'])
      page.restore()
      put(page, 40, 20, ['Olm'])
    })
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toMatch(/^Olm\nThe ministers/)
    expect(aside).toEqual([['hidden', null, 'cut off']])
  })

  test('is not what stands white on a dark ground', async () => {
    const { text } = await read(1, (page) => {
      page.rect(30, 50, 300, 30).fill('navy')
      page.fillColor('white').text('The crossing opens in May', 40, 60, { lineBreak: false })
    })
    expect(text).toBe('The crossing opens in May')
  })
})

describe('several pages', () => {
  test('keep the lines of their text, where the same words stand in the same place of each', async () => {
    const { text } = await read(3, (page, number) => {
      page.text('Ministry of Roads', 20, 20, { lineBreak: false })
      put(page, 20, 45, [
        `In the year 202${number} the board met and`,
        'recalled what was said in the spring about',
        'the bridge.',
      ])
      put(page, 20, 405, [
        `In the year 202${number} it also met and said of`,
        'the ferry what it had said before, and of',
        'the quay nothing.',
      ])
    })
    expect(text.split('\n')).toHaveLength(6)
    expect(text.match(/what it had said before, and of the quay nothing/g)).toHaveLength(3)
    expect(text).not.toContain('Ministry')
  })

  test('keep a paragraph at their foot that two of six have in the same place', async () => {
    const { text } = await read(6, (page, number) => {
      page.text('Ministry of Roads', 20, 20, { lineBreak: false })
      put(page, 20, 200, [
        `In the year 203${number} the board met and spoke`,
        'about tolls, lights and the ferry in winter.',
      ])
      const isSaid = number === 2 || number === 5
      put(
        page,
        20,
        440,
        isSaid ? ['“Nobody will pay for the crossing in winter', 'at Olm,” he said.'] : [`So it was in 203${number}.`],
      )
      page.text(`Page ${number}`, 190, 485, { lineBreak: false })
    })
    expect(text.match(/Nobody will pay for the crossing in winter at Olm/g)).toHaveLength(2)
    expect(text).not.toMatch(/Ministry|Page/)
  })

  test('keep a paragraph that half of them have at their foot, and a line that goes on there; a foot as wide goes', async () => {
    const { text, aside } = await read(4, (page, number) => {
      put(page, 20, 200, [
        `In the year 203${number} the board met and spoke`,
        'about tolls, lights and the ferry in winter.',
      ])
      const isSaid = number % 2 === 0
      // The mark of a note makes the last line stand a little further off.
      put(page, 20, 420, [`In ${['spring', 'summer', 'autumn', 'winter'][number - 1]} all of the mayors and the`])
      put(page, 20, 437, [
        isSaid
          ? 'ministers of both banks met for the winter.'
          : number === 1
            ? 'mayors of all towns met at the ferry of Olm.'
            : 'bishops met.',
      ])
      put(page, 20, 462, [
        isSaid ? '“Nobody pays for crossing the river in Olm.”' : number === 1 ? 'So it was.' : 'Not in Velm.',
      ])
      put(page, 20, 485, ['Ministry of Roads, 12 Harbour Street in Olm.'])
    })
    expect(text.match(/ministers of both banks met for the winter\./g)).toHaveLength(2)
    expect(text.match(/“Nobody pays for crossing/g)).toHaveLength(2)
    expect(text).not.toContain('Harbour')
    expect(aside).toEqual([['footer', null, 'Ministry of Roads, 12 Harbour Street in Olm.']])
  })

  test('of two columns keep the last line of one that is longer, where its like stands in the same place of two', async () => {
    const column = (from: number, lines: number, name: string): readonly string[] =>
      Array.from({ length: lines }, (_, at) =>
        at === lines - 1 ? 'paid by both in 203' : `${name} met and spoke ${from + at}`,
      )
    const { text } = await read(3, (page, number) => {
      put(page, 30, 60, column(number * 100, 30, 'Ministers'), 13)
      put(page, 220, 66.5, column(number * 1000, 27, 'Builders'), 13)
    })
    expect(text.match(/paid by both in 203/g)).toHaveLength(6)
  })

  test('lose their heads, feet and numbers, and say where each begins', async () => {
    const { text, aside, pages } = await read(3, (page, number) => {
      page.text('Ministry of Roads', 40, 20, { lineBreak: false })
      put(page, 40, 80, [`Page of the year ${2020 + number} that says something.`, 'And goes on to say a little more.'])
      page.text(`- ${number} -`, 190, 470, { lineBreak: false })
    })
    expect(text).not.toMatch(/Ministry|- 2 -/)
    expect(aside).toEqual([
      ['header', null, 'Ministry of Roads'],
      ['footer', null, '- 1 -'],
    ])
    expect(pages.map((at) => text.slice(at).slice(0, 21))).toEqual([
      'Page of the year 2021',
      'Page of the year 2022',
      'Page of the year 2023',
    ])
  })

  test.each([
    [
      'inside a quotation that is open',
      ['“We keep it open in every season and for all.', 'Nobody will pay,” she said.'],
      1,
    ],
    ['inside one in other marks', ['„We keep it open in every season and for all.', 'Nobody will pay“, she said.'], 1],
    [
      'with a mark at the head of each of its paragraphs',
      ['“We keep it open in every season and for all.', '“Nobody will pay,” she said.'],
      2,
    ],
    ['behind one', ['“We keep it open in every season,” she said it.', 'Nobody came from the ferry.'], 2],
  ])('where a sentence ends at the end of a page, %s', async (_, [last, first], paragraphs) => {
    const { text } = await read(2, (page, number) =>
      put(page, 40, 200, number === 1 ? ['The board met in Olm in winter and said this:', last ?? ''] : [first ?? '']),
    )
    expect(text.split('\n')).toHaveLength(paragraphs)
  })

  test('go on where the lines end together, and the last of a page ends there with a sentence', async () => {
    const spread = (page: PDFKit.PDFDocument, y: number, lines: readonly string[]): void =>
      lines.forEach((line, at) => {
        const gaps = line.split(' ').length - 1
        page.text(line, 40, y + at * 14, { lineBreak: false, wordSpacing: (220 - page.widthOfString(line)) / gaps })
      })
    const { text } = await read(2, (page, number) => {
      if (number === 2) return put(page, 40, 60, ['Nobody came from the ferry.'])
      spread(page, 60, [...bridge.slice(0, 2), ...bridge.slice(0, 2), 'the winter. They agreed on all of it.'])
    })
    expect(text.split('\n')).toHaveLength(1)
  })

  test('go on where a mark raises the line, also where most lines of the page are small notes', async () => {
    const { text } = await read(1, (page) => {
      put(page, 40, 60, ['The ministers of both banks met in Olm and they spoke of', 'the tolls.'], 12)
      put(page, 40, 100, ['The builders of the ferry had come to Olm that morning', 'too, and they'])
      put(page, 40, 128, ['spoke.'], 12)
      page.fontSize(7)
      put(
        page,
        40,
        160,
        Array.from({ length: 12 }, (_, at) => `Note ${at} of the board of the ferries at Olm`),
        8,
      )
    })
    expect(text.split('\n').slice(0, 2)).toEqual([
      'The ministers of both banks met in Olm and they spoke of the tolls.',
      'The builders of the ferry had come to Olm that morning too, and they spoke.',
    ])
  })

  test('go on in the middle of a sentence', async () => {
    const { text } = await read(2, (page, number) =>
      put(page, 40, 80, number === 1 ? bridge.slice(0, 2) : ['the winter, and came to terms.']),
    )
    expect(text).toBe(
      'The ministers of both banks met in Olm and spoke about tolls, lights and the winter, and came to terms.',
    )
  })
})

describe('refused', () => {
  test('are pages without words', async () => {
    const pages = await drawn(2, (page) => page.rect(10, 10, 100, 100).fill('red'))
    expect(await refusalOf(readDocument('a.pdf', pages))).toBe('source.scanned')
  })

  test('is what opens with a password that nobody gave, or another one', async () => {
    const locked = await drawn(1, (page) => put(page, 40, 60, bridge), { userPassword: 'olm', pdfVersion: '1.7' })
    expect(await refusalOf(readDocument('a.pdf', locked))).toBe('source.locked')
    expect(await refusalOf(readDocument('a.pdf', locked, { password: 'Olm' }))).toBe('source.wrongPassword')
    expect((await readDocument('a.pdf', locked, { password: 'olm' })).text).toContain('met in')
  })

  test('is what is torn', async () => {
    const whole = await drawn(1, (page) => put(page, 40, 60, bridge))
    expect(await refusalOf(readDocument('a.pdf', whole.slice(0, 200)))).toBe('source.damaged')
  })
})

test('what the library replaces of the language is put back: its own JSON costs every text twice its time', () => {
  // what it defines is an ordinary function, which none of the engine's own is
  const own = [JSON.stringify, JSON.parse, Array.prototype.push, Function.prototype.toString, String.prototype.replace]
  expect(own.filter((method) => Object.hasOwn(method, 'prototype')).map(({ name }) => name)).toEqual([])
})
