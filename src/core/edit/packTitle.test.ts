import { expect, it } from 'vitest'
import { kitOf } from '#core/quote/testing/fixture'
import { apply } from './apply'

const kit = kitOf({})
const [pack] = kit.packs
if (pack === undefined) throw new Error('A kit has a pack')
const after = (title: string, patch: { audience: 'press'; title?: string }): string | undefined => {
  const before = { ...kit, packs: [{ ...pack, title }] }
  const changed = apply(before, { kind: 'pack.change', id: pack.id, patch })
  return changed.ok ? changed.value.packs[0]?.title : changed.failure.code
}

it.each([
  ['a title that only names the readers follows them', 'Principal’s pack', { audience: 'press' }, 'Press pack'],
  ['a title that somebody wrote stays', 'Water week', { audience: 'press' }, 'Water week'],
  ['a title given with the readers is taken', 'Principal’s pack', { audience: 'press', title: 'Note' }, 'Note'],
] as const)('%s', (_, title, patch, expected) => expect(after(title, patch)).toBe(expected))
