import { expect, it } from 'vitest'
import { featureIds } from '#core/extract/candidates/features'
import { clauseRules, referenceRules } from '#core/extract/candidates/rules'
import type { Evidence } from '#core/model'
import { words } from '../../../words'
import { toldWhy } from './reasons'

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  rule: 'verb-after:name',
  spans: [],
  confidence: 0.9,
  trust: 'check',
  reasons: ['sentence:first', 'pick:certain'],
  rival: { name: 'Ann Lee', reasons: ['speaker'] },
  ...change,
})

it('says the rule, what decided and the best rival in words', () => {
  expect(toldWhy(evidence())).toEqual({
    rule: 'a verb of saying after the words; the speaker is named there',
    decided: 'What decided: the first subject of the sentence; no other person stands in the sentence.',
    rival: 'Next best: Ann Lee (spoke last).',
    unproven: null,
  })
  expect(toldWhy(evidence({ rival: { name: '', reasons: [] } })).rival).toBe('Next best: nobody named.')
})

it('says when nothing in a language is kept unread', () => {
  expect(toldWhy(evidence({ trust: 'unproven' })).unproven).toBe(words.why.unproven)
})

it('passes over what a kit of an earlier version wrote', () => {
  const before = evidence({ rule: 'reporting words after, name', reasons: [], rival: null })
  expect(toldWhy(before)).toEqual({ rule: null, decided: null, rival: null, unproven: null })
})

it('has words for every rule and every feature', () => {
  for (const id of clauseRules) expect(words.why.clauses[id]).toMatch(/^\S/u)
  for (const id of referenceRules) expect(words.why.references[id]).toMatch(/^\S/u)
  for (const id of featureIds) expect(words.why.features[id]).toMatch(/^\S/u)
})
