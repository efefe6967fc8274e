import type { Kit } from '#core/model'
import { useCommands } from '../../commands/commands'
import { clearLine, go } from '../../state/actions'
import { type ArrivalStanding, standingOf } from '../../state/asking'
import type { TriedOutcome } from '../../state/session'
import { words } from '../../words'
import { wishAsItCame } from '../sources/reader/wishedAsItCame'
import { answersTo, setTerms, sourceOf } from './answers'

const w = words.imports

/** What can be done to the line in front, by key and by the palette. */
export const useArrivalCommands = (current: TriedOutcome | null, kit: Kit | undefined): void => {
  const standing = current === null ? null : standingOf(current, kit)
  const source = current === null ? undefined : sourceOf(current, kit)
  const answer = (keys: string) =>
    current === null || standing === null
      ? undefined
      : answersTo(current, standing, kit).find((one) => one.keys === keys)
  const answering = (id: string, keys: string, title: string) => ({
    id: `arrivals.${id}`,
    title,
    group: w.group,
    keys: [keys],
    run: () => answer(keys)?.run(),
    isEnabled: () => answer(keys) !== undefined,
  })
  useCommands([
    answering('first', '1', w.commands.first),
    answering('second', '2', w.commands.second),
    answering('compare', 'D', w.commands.compare),
    {
      ...answering('terms', 'W', w.commands.terms),
      run: () => {
        const asked = answer('W')
        if (asked !== undefined) asked.run()
        else if (kit !== undefined && source !== undefined) setTerms(kit, source)
      },
      isEnabled: () => source !== undefined,
    },
    {
      id: 'arrivals.asItCame',
      title: w.commands.asItCame,
      group: w.group,
      keys: ['V'],
      run: () => {
        if (source === undefined) return
        wishAsItCame(source.id)
        go({ screen: 'sources', item: source.id, panel: null })
      },
      isEnabled: () => source !== undefined,
    },
    {
      id: 'arrivals.clear',
      title: w.commands.clear,
      group: w.group,
      keys: ['Delete'],
      run: () => current !== null && clearLine(current),
      isEnabled: () => standing !== null && mayClear(standing),
    },
  ])
}

/** What asks about words that are in the kit stays until it is answered. */
const mayClear = (standing: ArrivalStanding): boolean => !['twin', 'embargo', 'care'].includes(standing)
