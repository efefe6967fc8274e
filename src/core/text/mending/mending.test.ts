import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReadingMap, mended } from './mend'
import { mendsFor } from './mendText'

const read = (text: string): string => mended(text, mendsFor(text, 'lines'))

/** Words set in lines of at most so many columns, as mail programs do. */
const wrapped = (words: string, width: number, before = ''): string => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && before.length + last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `${before}${line}`).join('\n')
}

const first =
  'The river commission of Alveria and Ruvana met for the third time this year and agreed on a common reading of every gauge between the two lakes, said its chair, Teodor Valk, before the press.'
const second =
  '“We shall read the gauges aloud,” he went on, “and nobody will have to take a neighbour at his word before the first frost of the coming winter.”'

describe('lines that a program broke are whole again', () => {
  test.each([44, 60, 72, 76, 100])('at %i columns', (width) => {
    expect(read(`${wrapped(first, width)}\n\n${wrapped(second, width)}\n`)).toBe(`${first}\n\n${second}\n`)
  })

  test.each(['[00:00:01] ', '00:01 ', '(1:02:03) ', 'HOLT M.A.: '])(
    'a record begins anew with each moment: %s',
    (moment) => {
      const record = [first, second, first].map((words) => `${moment}${words.slice(0, 70)}`).join('\n')
      expect(read(record)).toBe(record)
    },
  )

  test('a line of hyphens costs its length once', () => {
    const line = 'boundary--'.repeat(30_000)
    expect(read(`${line.slice(0, -1)}\nboundary ${line}`)).toHaveLength(2 * line.length + 7)
  })

  test('with Windows line ends', () => {
    expect(read(wrapped(first, 72).replaceAll('\n', '\r\n'))).toBe(first)
  })

  test('in quoted mail, whose marks go', () => {
    const mail = `${wrapped(first, 72)}\n\n${wrapped(second, 72, '> ')}\n`
    expect(read(mail)).toBe(`${first}\n\n${second}\n`)
  })

  test('and a sign that only begins like such a mark stays', () => {
    expect(read('>\u0338 is no mark of a mail').normalize()).toBe('\u226f is no mark of a mail')
  })

  test('before a dash behind which stands who said it, and not before the dash of an item', () => {
    const russian =
      '«Мы будем вслух читать каждый уровень воды, и никому не придётся верить соседу на слово до зимы», — сказал председатель речной комиссии Теодор Вальк. Он добавил, что новые рейки уже стоят.'
    const lines = [
      '«Мы будем вслух читать каждый уровень воды, и никому не придётся верить',
      'соседу на слово до зимы»,',
      '— сказал председатель речной комиссии Теодор Вальк. Он добавил, что',
      'новые рейки уже стоят.',
    ]
    expect(read(lines.map((line) => `> ${line}`).join('\n'))).toBe(russian)
    const items = '– the gauges of the “north”,\n– the gauges of the “south”\n– and the lamps'
    expect(read(items)).toBe(items)
  })

  test.each([
    [
      'He spoke of the vice-\npresident and of a well-\nknown, long-\nterm plan of a self-\ngoverning port.',
      'He spoke of the vice-president and of a well-known, long-term plan of a self-governing port.',
    ],
    [
      'La presidenta y el vice-\npresidente leyeron juntos los niveles del río.',
      'La presidenta y el vicepresidente leyeron juntos los niveles del río.',
    ],
    [
      'Elle a répondu que celui-\nci lira le niveau, a-t-\nelle dit, et la vice-\nprésidente aussi, peut-\nêtre.',
      'Elle a répondu que celui-ci lira le niveau, a-t-elle dit, et la vice-présidente aussi, peut-être.',
    ],
    [
      'On a refait le mo-\ndèle et la nou-\nvelle échelle du fleuve, a dit la ministre.',
      'On a refait le modèle et la nouvelle échelle du fleuve, a dit la ministre.',
    ],
    [
      'Из-\nза льда вице-\nпремьер и кто-\nто ещё чита-\nли уровень воды вслух.',
      'Из-за льда вице-премьер и кто-то ещё читали уровень воды вслух.',
    ],
    [
      'Die deutsch-\nfranzösische Kommission las die Pegel ge-\nmeinsam vor.',
      'Die deutsch-französische Kommission las die Pegel gemeinsam vor.',
    ],
    ['O primeiro-\nministro leu o ní-\nvel do rio em voz alta.', 'O primeiro-ministro leu o nível do rio em voz alta.'],
    ['They agreed to co-\noperate and to coop-\nerate again.', 'They agreed to cooperate and to cooperate again.'],
  ])('a hyphen that its word has is kept where a line divides there: %#', (lines, words) => {
    expect(read(lines)).toBe(words)
  })

  test('in Chinese, without a space', () => {
    const lines = [
      '河流委员会今天在北岸举行第三次会议并就两湖之间所有水位',
      '的共同读数达成一致。主席在会后对记者表示今后每一个水位',
      '都将公开宣读。',
    ]
    expect(read(lines.join('\n'))).toBe(lines.join(''))
  })

  const river = '河流委员会今天在北岸举行第三次会议并就两湖之间所有水位'
  test.each([
    ['a figure that was broken is one', [`${river} 1`, `2，并通过 3 项决定。`], `${river} 12，并通过 3 项决定。`],
    [
      'figures stay parted as the text parts them',
      ['第 3 次会议，共 4 天，在北岸举行并就两湖之间所有水位达成', '12 项决定。'],
      '第 3 次会议，共 4 天，在北岸举行并就两湖之间所有水位达成 12 项决定。',
    ],
    [
      'figures stay joined as the text joins them',
      ['第3次会议，共4天，在北岸举行并就两湖之间所有水位达成一致', '12项决定。'],
      '第3次会议，共4天，在北岸举行并就两湖之间所有水位达成一致12项决定。',
    ],
    [
      'words of Thai run on',
      ['รัฐมนตรีของทั้งสองฝั่งพบกันที่อาคารศุลกากร', 'เก่าและหารือ'],
      'รัฐมนตรีของทั้งสองฝั่งพบกันที่อาคารศุลกากรเก่าและหารือ',
    ],
    [
      'a range of years is one',
      ['The ministers of both banks agreed on it for 2031-', '2034 and the winter.'],
      'The ministers of both banks agreed on it for 2031-2034 and the winter.',
    ],
  ])('%s', (_, lines, words) => {
    const text = lines.join('\n')
    expect(mended(text, mendsFor(text, [{ start: 0, end: text.length }]))).toBe(words)
  })

  test('in Arabic', () => {
    const words =
      'اجتمعت لجنة النهر للمرة الثالثة هذا العام واتفقت على قراءة مشتركة لجميع المقاييس بين البحيرتين، وقال رئيسها أمام الصحافة إن القراءات ستكون علنية قبل أول صقيع في الشتاء المقبل'
    expect(read(wrapped(words, 70))).toBe(words)
  })

  test('where a line ends too early inside a sentence', () => {
    const early = `${wrapped(first, 60)}\n\nThe chair thanked\nboth banks for their\npatience.\n`
    expect(read(early)).toBe(`${first}\n\nThe chair thanked both banks for their patience.\n`)
  })
})

describe('lines that somebody meant stay lines', () => {
  test.each([
    ['paragraphs of one line each', `${first}\n${second}\n${first}`],
    ['a heading above a paragraph', `Two banks, one gauge\n${wrapped(first, 72)}`],
    ['an address', 'River Commission\nNorth Quay 4\nHarrow Landing\nAlveria'],
    [
      'a list',
      `${wrapped(first, 72)}\n\n- a common reading of every gauge of the river between both lakes\n- one calendar\n- no more letters`,
    ],
    [
      'labels of a mail',
      `From: Ilse Varnholt of the river commission at the northern bank\nSubject: gauges\nTo: press`,
    ],
    [
      'verse',
      'The river comes down from the hills,\nIt carries the light of the snow,\nIt turns every wheel of the mills,\nAnd nobody asks it to go.',
    ],
    ['a programme', '09:00 Arrival\n09:30 Opening words\n10:00 First session\n11:15 Coffee'],
    ['turns of a transcript', 'CHAIR: The floor is open.\nVALK: I thank the chair.\nCHAIR: We are grateful.'],
  ])('%s', (_, text) => {
    const lines = text.split('\n')
    const kept = read(text).split('\n')
    // A wrapped paragraph beside them may go together; every line that was meant begins a line still.
    const meant = lines.filter((line) => !wrapped(first, 72).split('\n').slice(1).includes(line))
    for (const line of meant.filter((other) => other !== ''))
      expect(kept.some((other) => other.startsWith(line.slice(0, 60)))).toBe(true)
    if (!text.includes(wrapped(first, 72))) expect(kept).toEqual(lines)
  })
})

describe('a word divided at the end of a line', () => {
  test.each([
    [
      'is whole again',
      'The multi-\nlateral commission met in the northern town and sat until dusk.',
      'The multilateral commission met in the northern town and sat until dusk.',
    ],
    [
      'keeps its hyphen before a capital',
      'The Secretary-\nGeneral of the commission was there from the beginning on.',
      'The Secretary-General of the commission was there from the beginning on.',
    ],
    [
      'keeps its hyphen where the text writes it so elsewhere',
      'A long-term plan. It is the long-\nterm plan that both banks of the river had been waiting for.',
      'A long-term plan. It is the long-term plan that both banks of the river had been waiting for.',
    ],
    [
      'loses a soft hyphen always',
      'The calen\u00ad\ndar of the commission was read out by the chair in person.',
      'The calendar of the commission was read out by the chair in person.',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

describe('signs that nobody sees', () => {
  test.each([
    ['soft hyphens', 'Zusammen\u00adarbeit', 'Zusammenarbeit'],
    ['signs without width', 'Va\u200blk and \u2060Orr\ufeffen', 'Valk and Orren'],
    ['the space of Thai and Khmer stays', 'ไทย\u200bไทย', 'ไทย\u200bไทย'],
    ['Persian spelling stays', 'می\u200cخواهیم', 'می\u200cخواهیم'],
    ['decomposed letters', 'E\u0301lise A\u030angstro\u0308m', 'Élise Ångström'],
    ['Arabic as shapes', '\ufe8d\ufedf\ufee8\ufeec\ufeae', 'النهر'],
    ['Latin ligatures', 'the \ufb01rst o\ufb03ce', 'the first office'],
    ['marks, dashes, raised figures, full width', '“A” «Б» – — 10² Ａ', '“A” «Б» – — 10² Ａ'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

const piece = fc.constantFrom(
  'a',
  'Valk ',
  'gauge-',
  '\n',
  '\n\n',
  '> ',
  '\u00ad',
  '\u200b',
  'e\u0301',
  '\ufb01',
  '河',
  '。',
  ' ',
  'النهر ',
  'said: ',
  '\r\n',
)
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** What a reader hears: letters and figures, however they were laid down. */
const heard = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')

describe('for every text', () => {
  test('no letter is lost and none is added', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(heard(read(text))).toBe(heard(text))
      }),
    )
  })

  test('the mends are in order, and lead back to what stood there', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const mends = mendsFor(text, 'lines')
        let end = 0
        for (const mend of mends) {
          expect(mend.start).toBeGreaterThanOrEqual(end)
          expect(mend.end).toBeGreaterThan(mend.start)
          end = mend.end
        }
        const whole = mended(text, mends)
        const [from, to] = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ]
        const map = new ReadingMap(mends)
        const received = map.received({ start: from, end: Math.max(from, to) })
        if (from < to) expect(heard(text.slice(received.start, received.end))).toContain(heard(whole.slice(from, to)))
        const back = map.read(received)
        if (from < to) expect([back.start <= from, back.end >= to]).toEqual([true, true])
      }),
    )
  })

  test('reading a second time changes nothing more in text that has no lines left to mend', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = mended(text, mendsFor(text, []))
        expect(mendsFor(once, [])).toEqual([])
      }),
    )
  })
})
