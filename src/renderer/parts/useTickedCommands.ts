import { useCommands } from '../commands/commands'
import type { RowAct } from './rowAct'

/** While rows are ticked the keys of the acts mean all of them. */
export const useTickedCommands = (list: string, group: string, acts: readonly RowAct[], isTicked: boolean): void =>
  useCommands(
    acts.flatMap(({ id, title, keys, isDisabled = false, run }) =>
      keys === undefined
        ? []
        : [
            {
              id: `${list}.ticked.${id}`,
              title,
              group,
              keys: [keys],
              goesFirst: true,
              isEnabled: () => isTicked && !isDisabled,
              run,
            },
          ],
    ),
  )
