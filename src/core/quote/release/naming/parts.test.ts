import { expect, it } from 'vitest'
import { partsOf } from './parts'

it.each<[string, readonly (readonly [given: string, family: string])[]]>([
  ['نور الحلبي', [['نور', 'الحلبي']]],
  ['Марк Ольм', [['Марк', 'Ольм']]],
  ['林 安和', [['安和', '林']]],
  ['林安和', [['', '林']]],
  ['欧阳安和', [['', '欧阳']]],
  ['Nour Halabi', []],
  ['Ольм', []],
  // A number is no name: where all is read from right to left it stands on the other side of one.
  ['٥٧٨ الحلبي', []],
  ['Марк Ольм 2', [['Марк', 'Ольм']]],
  ['٥٧٨', []],
  ['', []],
])('%s', (name, parts) =>
  expect(partsOf(name).map(({ givenName, familyName }) => [givenName, familyName])).toEqual(parts),
)
