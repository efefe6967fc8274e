import { supersede } from '#core/edit/supersede'
import type { Kit, SourceId } from '#core/model'
import { settleTwin, tell, undo } from '../../state/actions'
import { words } from '../../words'
import { supersededWords } from './supersededWords'

/** One source is the newer version of another: what became of the quotes of that one is told. */
export const takeAsNewer = async (kit: Kit, id: SourceId, older: SourceId): Promise<void> => {
  const { followed, waiting } = supersede(kit, id, older)
  if (!(await settleTwin(id, older))) return
  tell({
    text: supersededWords(followed, waiting),
    actions: [{ label: words.shell.undo, run: () => void undo() }],
    undoes: true,
    topic: 'import',
  })
}
