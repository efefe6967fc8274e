import { useCommands } from '../commands/commands'
import { words } from '../words'
import { backwards, onwards } from './reading'

/** A column beside the work comes and goes by key. */
export const useSideCommand = (side: 'list' | 'inspector', label: string, toggle: () => void): void =>
  useCommands([
    {
      id: `view.${side}`,
      title: words.shell.showOrHide({ panel: label }),
      group: words.shell.groups.view,
      keys: [`Mod+Alt+${side === 'list' ? backwards : onwards}`],
      run: toggle,
    },
  ])
