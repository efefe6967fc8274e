import { Check, EyeOff, Inbox, Merge, Pencil, Quote, Trash2, User, UserRoundCheck } from 'lucide-react'
import { expect, it } from 'vitest'
import { signOfStep } from './stepSigns'

const step = { kind: 'quote.change', thing: 'quote', fields: [], standing: null, terms: null } as const

it.each([
  ['a decision, by how it was decided', { ...step, kind: 'quote.stand', standing: 'kept' }, Check],
  ['terms, as on the screen', { ...step, fields: ['release'], terms: 'background' }, EyeOff],
  ['who speaks', { ...step, fields: ['speakerIds', 'claim'] }, UserRoundCheck],
  ['an annotation', { ...step, fields: ['annotation'] }, Pencil],
  ['files that came in', { ...step, kind: 'source.add', thing: 'source' }, Inbox],
  ['two entries that are one', { ...step, kind: 'person.merge', thing: 'person' }, Merge],
  ['what was removed', { ...step, kind: 'person.remove', thing: 'person' }, Trash2],
  ['else the thing', { ...step, kind: 'person.change', thing: 'person', fields: ['email'] }, User],
  ['else the thing, of a quotation', { ...step, fields: ['translation'] }, Quote],
  ['several things of several kinds', { ...step, kind: 'several', thing: null }, Pencil],
] as const)('the sign of a step: %s', (_name, told, sign) => expect(signOfStep(told)).toBe(sign))
