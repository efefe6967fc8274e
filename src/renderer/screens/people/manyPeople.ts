import { Check, GitMerge, Trash2, X } from 'lucide-react'
import type { Person } from '#core/model'
import type { RowAct } from '../../parts/rowAct'
import { decideAndTell } from '../../state/actions'
import { words } from '../../words'

const w = words.people.many

/** What can be done to several people at once, or to the one in focus. Each is one step, and one undo takes it back. */
export const actsOn = (people: readonly Person[]): readonly RowAct[] => {
  const ids = people.map(({ id }) => id)
  const stand = (standing: 'kept' | 'dropped', text: string): void =>
    void decideAndTell({ kind: 'person.stand', ids, standing }, text)
  const heir = people.find(({ standing }) => standing === 'kept') ?? people[0]
  const absorbed = people.filter((person) => person !== heir)
  const mayMerge = absorbed.length > 0 && absorbed.every(({ kind }) => kind === heir?.kind)
  return [
    {
      id: 'keep',
      title: w.keep,
      keys: 'K',
      icon: Check,
      isDisabled: people.every(({ standing }) => standing === 'kept'),
      run: () => stand('kept', w.kept({ number: ids.length })),
    },
    {
      id: 'drop',
      title: w.drop,
      keys: 'X',
      icon: X,
      isDisabled: people.every(({ standing }) => standing === 'dropped'),
      run: () => stand('dropped', w.dropped({ number: ids.length })),
    },
    {
      id: 'merge',
      title: mayMerge && heir !== undefined ? w.mergeInto({ name: heir.printedName }) : w.merge,
      keys: 'M',
      icon: GitMerge,
      isDisabled: !mayMerge,
      run: () => {
        if (heir !== undefined)
          void decideAndTell(
            {
              kind: 'several',
              edits: absorbed.map((person) => ({ kind: 'person.merge', id: heir.id, absorbed: person.id })),
            },
            words.people.merged({ name: heir.printedName }),
          )
      },
    },
    {
      id: 'remove',
      title: w.remove,
      keys: 'Delete',
      icon: Trash2,
      run: () =>
        void decideAndTell(
          { kind: 'several', edits: ids.map((id) => ({ kind: 'person.remove', id })) },
          w.removed({ number: ids.length }),
        ),
    },
  ]
}
