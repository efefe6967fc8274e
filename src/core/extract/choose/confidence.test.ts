import { expect, it } from 'vitest'

import type { Candidate } from '#core/extract/candidates/candidate'
import type { FeatureId } from '#core/extract/candidates/features'
import type { RuleId } from '#core/extract/candidates/rules'
import { type Choice, confidenceOf, isPlain, trustIn } from '#core/extract/choose/confidence'
import { learned } from '#core/extract/choose/model'
import type { Entity } from '#core/extract/entities/entities'

const nora: Entity = {
  number: 0,
  kind: 'person',
  name: 'Nora Bask',
  words: ['nora', 'bask'],
  mentions: [0, 1],
  weight: 6,
  feminine: true,
  gender: 'feminine',
  hasOffice: true,
  isReporter: false,
}

const candidate = (rule: RuleId, ...features: readonly FeatureId[]): Candidate => ({
  speaker: [nora],
  rule,
  mention: null,
  cue: null,
  features: features.map((feature) => [feature, 1] as const),
})

const choiceOf = (chosen: Candidate, changes: Partial<Choice> = {}, ...others: readonly Candidate[]): Choice => ({
  ranked: [
    { candidate: chosen, probability: 0.999 },
    ...others.map((other) => ({ candidate: other, probability: 0.001 / others.length })),
  ],
  variety: 'en',
  kind: 'direct',
  words: 12,
  stretches: 1,
  isNeat: true,
  isInDoubt: false,
  ...changes,
})

const named = candidate('verb-after:name', 'pick', 'person')

const goingOn = candidate('verb-after:pronoun', 'pick', 'gender:agrees', 'speaker:near', 'focus:near')

it('is sure of a name beside a verb of saying', () => {
  expect(trustIn(choiceOf(named), 0.999, learned)).toBe('sure')
})

it.each<[string, Choice]>([
  ['marks in doubt', choiceOf(named, { isNeat: false })],
  ['words that somebody never said', choiceOf(named, { isInDoubt: true })],
  ['fewer than five words', choiceOf(named, { words: 4 })],
  ['a pronoun of the other gender', choiceOf(candidate('verb-after:pronoun', 'pick', 'gender:differs'))],
  ['an office the text gives to somebody else', choiceOf(candidate('verb-after:office-last', 'pick', 'office:other'))],
  ['nobody', choiceOf({ ...named, speaker: [] })],
  ['a pronoun that agrees with nothing', choiceOf(candidate('verb-after:pronoun', 'pick'))],
  [
    'a pronoun that may mean another whom the reader has in mind',
    choiceOf(candidate('verb-after:pronoun', 'pick', 'gender:agrees'), {}, candidate('verb-after:earlier', 'recent')),
  ],
  [
    'a pronoun behind somebody’s own words, where another has been named since',
    choiceOf(goingOn, {}, candidate('verb-after:earlier', 'recent', 'gender:agrees')),
  ],
  [
    'a pronoun that may mean whoever was named before, where nobody goes on',
    choiceOf(
      candidate('verb-after:pronoun', 'pick', 'gender:agrees', 'focus:near'),
      {},
      candidate('verb-after:earlier', 'recent:older', 'gender:agrees'),
    ),
  ],
  [
    'an office that may be another’s, of whatever gender',
    choiceOf(
      candidate('verb-after:office-last', 'pick'),
      {},
      candidate('verb-after:earlier', 'recent', 'gender:differs'),
    ),
  ],
])('is never sure of %s, however likely', (_kind, choice) => {
  expect(isPlain(choice)).toBe(false)
  expect(trustIn(choice, 1, learned)).toBe('check')
})

it.each<[string, Choice]>([
  [
    'a pronoun that agrees, where all others are of another gender or bodies',
    choiceOf(
      candidate('verb-after:pronoun', 'pick', 'gender:agrees'),
      {},
      candidate('verb-after:earlier', 'recent', 'gender:differs'),
      candidate('verb-after:earlier', 'focus', 'organisation'),
    ),
  ],
  [
    'the one who holds an office in the text, whoever else is in mind',
    choiceOf(
      candidate('verb-after:office-same', 'pick'),
      {},
      candidate('verb-after:earlier', 'recent'),
      candidate('verb-after:earlier', 'focus'),
    ),
  ],
  [
    'a pronoun behind somebody’s own words, where others were named before them',
    choiceOf(goingOn, {}, candidate('verb-after:earlier', 'recent:older', 'gender:agrees')),
  ],
])('may be sure of %s', (_kind, choice) => {
  expect(isPlain(choice)).toBe(true)
})

it('trusts a word that is hardly a name less than a name', () => {
  const hardly = choiceOf(candidate('verb-after:name', 'pick', 'weak-name'))
  const full = choiceOf(candidate('verb-after:name', 'pick'))
  expect(confidenceOf(hardly, learned)).toBeLessThan(confidenceOf(full, learned))
})

it('is sure from the threshold of the language on, to the thousandth', () => {
  const from = (learned.sure['en']?.from ?? 0) / 1000
  expect(trustIn(choiceOf(named), from, learned)).toBe('sure')
  expect(trustIn(choiceOf(named), from - 0.001, learned)).toBe('check')
})
