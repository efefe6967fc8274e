import { describe, expect, test } from 'vitest'
import { readSource } from '#core/extract/readSource'

const read = (text: string) => readSource(text, { blocks: [] })
/** Who has the floor, and the words. */
const turns = (text: string): readonly (readonly [string | null, string])[] =>
  read(text).turns.map(({ span, speaker }) => [speaker, text.slice(...span)])

describe('turns without a name and a colon', () => {
  test.each([
    [
      'es',
      'Entrevista a la ministra Ana Costa\n\nP. ¿Cuándo abre?\nR. En mayo.\nP. ¿Y quién paga?\nR. Las dos.',
      'Ana Costa',
    ],
    ['pt', 'Entrevista com Ana Costa\n\nP: Quando abre?\nR: Em maio.', 'Ana Costa'],
    ['de', 'Interview mit Anna Koch\n\nF: Wann?\nA: Im Mai.', 'Anna Koch'],
    ['ru', 'Интервью с Анной Котовой\n\nВ.: Когда?\nО.: В мае.', 'Анна Котова'],
    ['numbers', 'Interview with Dana Ferrol\n\n1. When?\n\nIn May.\n\n2. Who pays?\n\nBoth.', 'Dana Ferrol'],
    ['dashes', 'Entretien avec Anne Costa\n\n— Quand ?\n\n— En mai.\n\n— Qui paie ?\n\n— Tous.', 'Anne Costa'],
  ])('letters, numbers and dashes part questions from answers: %s', (_how, text, speaker) => {
    const heard = turns(text)
    expect(heard.map(([who]) => who)).toEqual(heard.map((_, at) => (at % 2 === 0 ? null : speaker)))
    expect(heard.every(([, words], at) => words.endsWith('?') === (at % 2 === 0))).toBe(true)
    expect(heard.length).toBeGreaterThan(1)
  })

  test.each([
    'A. Ferrol opens the crossing\n\nR. Prado waits for it.',
    'The plan of Dana Ferrol\n\n— When do we open?\n\n— In May.\n\n— Who pays?\n\n— Both.',
    'Questions and answers on Dana Ferrol\n\n1. Tolls\n\n2. Lights\n\nNone.',
    'Olm\tWe open.\nValmar\tWe wait.',
    'Dana Ferrol\tMinister of Roads\nLuka Prado\tMinister of Ports',
    'Opening session 10:30\nDana Ferrol speaks.\nClosing session 12:30\nLuka Prado speaks.',
  ])('and where nothing says that somebody is asked, or nobody comes twice, they part nothing: %#', (text) =>
    expect(turns(text)).toEqual([]),
  )

  test('headings that ask stand over answers', () => {
    const [title, asked, answered, then, last] = ['Talk with Dana Ferrol', 'When?', 'In May.', 'Who pays?', 'Both.']
    const text = [title, asked, answered, then, last].join('\n')
    const blocks = [title, asked, answered, then, last].map((line) => ({
      role: [asked, then].includes(line) ? ('heading' as const) : ('body' as const),
      level: 0,
      attribution: null,
      span: { start: text.indexOf(line), end: text.indexOf(line) + line.length },
    }))
    const found = readSource(text, { blocks }).turns.map(({ speaker, span }) => [speaker, text.slice(...span)])
    expect(found).toEqual([
      [null, asked],
      ['Dana Ferrol', answered],
      [null, then],
      ['Dana Ferrol', last],
    ])
  })

  test.each([
    'Dana Ferrol  0:12\nWe open.\n\nLuka Prado  0:40\nWe wait.\n\nDana Ferrol  0:52\nGood.',
    '[Dana Ferrol] We open.\n[Luka Prado] We wait.\n[Dana Ferrol] Good.',
    '**Dana Ferrol** — We open.\n\n**Luka Prado** — We wait.\n\n**Dana Ferrol** — Good.',
    'Dana Ferrol\tWe open.\nLuka Prado\tWe wait.\nDana Ferrol\tGood.',
    'Talk of Dana Ferrol and Luka Prado\n\nDF: We open.\n\nLP: We wait.\n\nDF: Good.',
    '00:00:01.000 --> 00:00:04.000\n<v Dana Ferrol>We open.\n\n00:00:05.000 --> 00:00:08.000\n<v Luka Prado>We wait.\n\n00:00:09.000 --> 00:00:12.000\n<v Dana Ferrol>Good.',
  ])('labels without a colon, and initials: %#', (text) =>
    expect(turns(text)).toEqual([
      ['Dana Ferrol', 'We open.'],
      ['Luka Prado', 'We wait.'],
      ['Dana Ferrol', 'Good.'],
    ]),
  )

  test('what a subtitle counts is nobody’s', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:04,000\nDANA FERROL: We open\n\n2\n00:00:04,000 --> 00:00:08,000\nLUKA PRADO: We wait.'
    expect(turns(text).map(([, words]) => words)).toEqual(['We open', 'We wait.'])
  })

  test('in letters without case the state is in brackets, and an address behind the name', () => {
    const text = '费罗尔女士（挪威）（以英语发言）：我们开放大桥。\n\n普拉多先生（智利）：我们等待。'
    expect(read(text).people.map(({ name, country }) => [name, country])).toEqual([
      ['费罗尔', '挪威'],
      ['普拉多', '智利'],
    ])
  })
})
