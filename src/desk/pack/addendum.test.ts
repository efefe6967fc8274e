import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageFaults } from '#core/layout/testing/pageFaults'
import { type Kit, type Pack, blankQuestion, fullPack, makeIdsFrom, sectionOf } from '#core/model'
import { composeNumbered } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { printedLanguages } from '#core/pack/words'
import { openFonts } from '#desk/fonts/library'
import { previewPack } from './makePack'

const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const makeId = makeIdsFrom(
  (() => {
    let count = 0
    return () => `onepage${String((count += 1)).padStart(5, '0')}`
  })(),
)
const addendum: Pack = { ...fullPack(makeId('pck'), 'Addendum', 'principal'), sections: [sectionOf('addendum', true)] }

const long: Readonly<Record<string, string>> = {
  zh: '各方商定每日公布流量数据并在旱季之前就分水办法达成一致。',
  ar: 'اتفقت الأطراف على نشر بيانات التدفق يوميا وعلى الاتفاق قبل موسم الجفاف. ',
}

/** A kit whose pack left, and so many questions were written since, each of several lines. */
const withQuestions = (number: number, language: string): Kit => {
  const kit: Kit = { ...fixtureKit, packs: [fixturePack, { ...addendum, language, layout: 'bound', paper: 'Letter' }] }
  const { quoteIds: _ids, ...version } = composeNumbered(
    selectionFor(kit, fixturePack, fixtureNow),
    [],
    fixtureNow,
  ).version
  const words = (
    long[language] ?? 'Each side publishes its own gauges every morning, in dry years as in wet ones. '
  ).repeat(3)
  return {
    ...kit,
    exports: [{ packId: fixturePack.id, audience: 'principal', at: fixtureNow, copy: null, quotes: [], ...version }],
    questions: [
      ...kit.questions,
      ...Array.from({ length: number }, () => ({ ...blankQuestion(makeId('qna')), question: words, answer: words })),
    ],
  }
}

test.each(printedLanguages.flatMap((language) => [1, 4, 9, 24, 60].map((number) => [language, number] as const)))(
  'an addendum in %s of %i changes is one page without a fault',
  (language, number) => {
    const laid = previewPack({
      kit: withQuestions(number, language),
      packId: addendum.id,
      now: fixtureNow,
      media: () => null,
      fonts,
    })
    expect(laid.pages).toHaveLength(1)
    expect(pageFaults(laid)).toEqual([])
  },
)
