import { expect, test } from 'vitest'
import { type PersonId, type QuoteId, onRecord, richTextFrom } from '#core/model'
import type { Edit } from './edit'
import { isTyping } from './typing'

const id = 'per_00000001' as PersonId
const quoteId = 'quo_00000001' as QuoteId

test.each<[string, Edit, boolean]>([
  ['a line', { kind: 'person.change', id, patch: { lastMet: 'Port Selmere' } }, true],
  ['two lines', { kind: 'person.change', id, patch: { givenName: 'Ada', printedName: 'Ada Brenn' } }, true],
  ['a biography', { kind: 'person.change', id, patch: { biography: richTextFrom('Born on a barge.') } }, true],
  ['lines one under the other', { kind: 'front.change', patch: { objectives: ['A quay of our own'] } }, true],
  ['a choice', { kind: 'person.change', id, patch: { biographyFor: 'press' } }, false],
  ['a line and a choice', { kind: 'person.change', id, patch: { role: 'Host', kind: 'organisation' } }, false],
  ['a photo', { kind: 'person.change', id, patch: { photo: null } }, false],
  ['terms', { kind: 'quote.change', id: quoteId, patch: { release: onRecord } }, false],
  ['who is quoted', { kind: 'quote.change', id: quoteId, patch: { speakerIds: [id] } }, false],
  ['no field at all', { kind: 'person.stand', ids: [id], standing: 'kept' }, false],
])('%s', (_what, edit, expected) => expect(isTyping(edit)).toBe(expected))
