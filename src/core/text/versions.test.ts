import { describe, expect, test } from 'vitest'
import { alignParagraphs, likenessOf } from './versions'

const english = [
  'Norland and Sandmark reopen the river',
  'On 7 March 2031 the two Governments met at Holmwick and agreed to open 12 harbours.',
  '“We shall spend 2.5 million crowns,” said Berit Holm, Minister of Transport of Norland.',
  'The text follows resolution A/RES/79/1.',
  'About 340 people attended.',
].join('\n')
const russian = [
  'Норланд и Сандмарк открывают реку',
  '7 марта 2031 года правительства двух стран встретились в Холмвике и решили открыть 12 гаваней.',
  '«Мы потратим 2,5 млн крон», — сказала министр транспорта Норланда Берит Холм.',
  'Текст следует резолюции A/RES/79/1.',
  'Присутствовало около 340 человек.',
].join('\n')

/** `1=1 2=2+3 4=–` */
const aligned = (left: string, right: string, languages: readonly [string, string] = ['en', 'ru']) =>
  alignParagraphs({ text: left, language: languages[0] }, { text: right, language: languages[1] })
    .map((pair) => [pair.left, pair.right].map((side) => side.map(({ number }) => number).join('+') || '–').join('='))
    .join(' ')
const lines = (text: string) => text.split('\n')
const without = (text: string, line: number) =>
  lines(text)
    .toSpliced(line - 1, 1)
    .join('\n')

describe('two language versions are aligned by paragraph', () => {
  test('one to one', () => expect(aligned(english, russian)).toBe('0=0 1=1 2=2 3=3 4=4'))
  test('where one version lacks a paragraph', () => {
    expect(aligned(english, without(russian, 3))).toBe('0=0 1=1 2=– 3=2 4=3')
    expect(aligned(without(english, 4), russian)).toBe('0=0 1=1 2=2 –=3 3=4')
  })
  test('where one version has divided a paragraph', () => {
    const divided = lines(russian).toSpliced(
      1,
      1,
      '7 марта 2031 года правительства двух стран встретились в Холмвике.',
      'Они решили открыть 12 гаваней.',
    )
    expect(aligned(english, divided.join('\n'))).toBe('0=0 1=1+2 2=3 3=4 4=5')
  })
  test('in Chinese, where letters tell nothing', () => {
    const chinese = [
      '诺兰和桑马克重新开放河流',
      '2031年3月7日，两国政府在霍姆维克会晤，同意开放12个港口。',
      '诺兰交通部长说：“我们将花费250万克朗。”',
      '案文遵循A/RES/79/1号决议。',
      '约340人出席。',
    ]
    expect(aligned(english, chinese.join('\n'), ['en', 'zh'])).toBe('0=0 1=1 2=2 3=3 4=4')
  })
  test('of nothing', () => {
    expect(aligned('', '')).toBe('')
    expect(aligned('One.', '')).toBe('1=–')
  })

  test('and figures that differ are flagged where they stand', () => {
    const other = russian.replace('12 гаваней', '21 гавани').replace('340', '430')
    const pairs = alignParagraphs({ text: english, language: 'en' }, { text: other, language: 'ru' })
    expect(pairs.map(({ differing }) => [differing.left.join(), differing.right.join()].join('|'))).toEqual([
      '|',
      '12|21',
      '|',
      '|',
      '340|430',
    ])
  })

  test('a thousand paragraphs take no time to speak of', () => {
    const many = (sentence: string) =>
      Array.from({ length: 1_000 }, (_, index) => `${sentence} ${index * 7 + 100}.`).join('\n')
    const pairs = alignParagraphs(
      { text: many('The harbour has'), language: 'en' },
      { text: many('В гавани'), language: 'ru' },
    )
    expect(pairs.every(({ left, right }) => left[0]?.number === right[0]?.number)).toBe(true)
  })
})

describe('likeness', () => {
  test('is high between versions and low between strangers', () => {
    expect(likenessOf({ text: english, language: 'en' }, { text: russian, language: 'ru' })).toBeGreaterThan(0.7)
    const stranger =
      'On 9 May 2028 Carl Lind opened 3 bridges at Ostvik, and 80 people saw Dora Grau and the choir of Ostvik.'
    expect(likenessOf({ text: english, language: 'en' }, { text: stranger, language: 'en' })).toBeLessThan(0.3)
    expect(likenessOf({ text: english, language: 'en' }, { text: '', language: 'ru' })).toBe(0)
  })
})
