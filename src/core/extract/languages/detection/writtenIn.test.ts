import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { writtenIn } from '#core/extract/languages/detection/writtenIn'
import { rulesFor } from '#core/extract/languages/index'

/** Sentences by tag, as a file of invented ones holds them under “# tag”. */
const textsIn = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(new URL(`../../invented/${file}`, import.meta.url), 'utf8')
      .split('\n# ')
      .slice(1)
      .map((part) => {
        const [tag = '', ...sentences] = part.split('\n').filter((line) => line !== '')
        return [tag, sentences] as const
      }),
  )
/** Invented sentences of thirty-one languages (see the head of the file). */
const texts = textsIn('short-texts.txt')
const isOurs = (tag: string): boolean => rulesFor(tag) !== null

/** Hundredths of the sentences with these numbers for which it holds. */
const share = (tags: (tag: string) => boolean, parity: number, holds: (tag: string, found: string) => boolean) => {
  const asked = [...texts]
    .filter(([tag]) => tags(tag))
    .flatMap(([tag, sentences]) => sentences.filter((_, at) => at % 2 === parity).map((one) => [tag, one] as const))
  const right = asked.filter(([tag, sentence]) => holds(tag, writtenIn(sentence)))
  return (100 * right.length) / asked.length
}

describe('thirty-one languages, twenty short sentences each', () => {
  it('are all there', () => {
    expect(texts.size).toBe(32)
    for (const sentences of texts.values()) expect(sentences).toHaveLength(20)
  })
  it.each([
    [0, 'looked at'],
    [1, 'held out'],
  ])('of half %i (%s): at least 97 in 100 of those that are read are known', (parity) => {
    expect(share(isOurs, parity, (tag, found) => rulesFor(found) === rulesFor(tag))).toBeGreaterThanOrEqual(97)
  })
  it.each([
    [0, 'looked at'],
    [1, 'held out'],
  ])('… and at least 95 in 100 of the others are none of ours', (parity) => {
    expect(
      share(
        (tag) => !isOurs(tag),
        parity,
        (_, found) => !isOurs(found),
      ),
    ).toBeGreaterThanOrEqual(95)
  })
})

it.each([...texts.keys()].filter((tag) => !isOurs(tag)))(
  'of %s at most two sentences of ten are taken for one of ours, of either half',
  (tag) => {
    for (const parity of [0, 1])
      expect(
        share(
          (other) => other === tag,
          parity,
          (_, found) => !isOurs(found),
        ),
      ).toBeGreaterThanOrEqual(80)
  },
)

describe('news of one or two sentences in thirty languages, twenty of those that none of ours should swallow', () => {
  const news = textsIn('short-press-texts.txt')
  const rightIn = ([tag, sentences]: readonly [string, readonly string[]]): number =>
    sentences.filter((sentence) => rulesFor(writtenIn(sentence)) === rulesFor(tag)).length
  const [ours, others] = [true, false].map((wanted) => [...news].filter(([tag]) => isOurs(tag) === wanted))

  it('are all there', () => {
    expect([ours?.length, others?.length]).toEqual([10, 20])
    for (const sentences of news.values()) expect(sentences).toHaveLength(20)
  })
  it.each(ours ?? [])('%s is known, but for one in twenty', (tag, sentences) => {
    expect(rightIn([tag, sentences])).toBeGreaterThanOrEqual(19)
  })
  it('those that are read are known in 99 of 100', () => {
    expect((ours ?? []).reduce((sum, one) => sum + rightIn(one), 0)).toBeGreaterThanOrEqual(198)
  })
  it.each(others ?? [])('%s is none of ours, but for four in twenty', (tag, sentences) => {
    expect(rightIn([tag, sentences])).toBeGreaterThanOrEqual(16)
  })
  it('the others are none of ours in 97 of 100', () => {
    expect((others ?? []).reduce((sum, one) => sum + rightIn(one), 0)).toBeGreaterThanOrEqual(388)
  })
})

describe('the language a text is written in', () => {
  it.each([
    ['uk', 'Міністр заявив, що угода набуде чинності у травні і що сторони не повернуться назад.'],
    ['en', 'Dana Ferrol in Olm'],
    ['en', ''],
    ['en', '12345 !?'],
    ['kk', 'Министр порттың мамыр айында барлық кемелерге ашылатынын мәлімдеді.'],
    ['kk-Latn', 'Ministr porttyñ mamyr aiynda barlyq kemelerge aşylatynyn mälımdedı jäne bul turaly aitty.'],
    ['zh', '奥尔姆，2031年5月12日\n\n两岸签署协议'],
    ['ja', '大臣は橋が開通したと述べた。'],
    ['ja', '橋は五月に開通'],
    ['zh', '部長表示 Brexit 對 NATO 沒有影響。'],
    ['en', 'The envoys of Iraq and Qatar said the system of quotas is nearly ready.'],
    ['es', 'Mañana el niño pequeño irá con su compañero a la montaña.'],
  ])('%s: %s', (language, text) => expect(writtenIn(text)).toBe(language))

  it('is that of its larger part', () => {
    const german = 'Die Ministerin sagte, dass der Hafen im Mai für alle Schiffe offen ist. '.repeat(30)
    const english = 'The minister said that the harbour will be open to all ships in May. '.repeat(10)
    expect(writtenIn(english + german)).toBe('de')
    expect(writtenIn(german.slice(0, 400) + english)).toBe('en')
  })
})

it('a tag of an alphabet or a country has the rules of its language', () => {
  expect(['kk-Latn', 'en-GB', 'zh-Hant', 'uk', 'und'].map(rulesFor)).toEqual(['kk', 'en', 'zh', null, null])
})

it('knows Kazakh in the letters of 2017, and Uzbek for none of it', () => {
  expect(writtenIn("Bu'gin qala a'kimi jan'a ko'pirdi as'ty, oqy's'ylar quy'andy.")).toBe('kk-Latn')
  expect(writtenIn("Bugun shahar hokimi yangi ko'prikni ochdi, o'quvchilar qo'shiq aytdi.")).not.toBe('kk-Latn')
})
