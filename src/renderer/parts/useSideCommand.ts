import { useCommands } from '../commands/commands'
import { words } from '../words'

/** A column beside the work comes and goes by key. */
export const useSideCommand = (side: 'list' | 'inspector', label: string, toggle: () => void): void =>
  useCommands([
    {
      id: `view.${side}`,
      title: words.shell.showOrHide({ panel: label }),
      group: words.shell.groups.view,
      keys: [side === 'list' ? 'Mod+Alt+ArrowLeft' : 'Mod+Alt+ArrowRight'],
      run: toggle,
    },
  ])
