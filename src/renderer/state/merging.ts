import type { Input } from '#contract/calls'
import { call } from '../desk/desk'
import { words } from '../words'
import { afterTyping } from './callOrder'
import { show } from './going'
import { adopt } from './kits'
import { tell, tellFailure } from './notices'
import { once } from './once'
import { changeSession, session } from './session'

const w = words.merge

/** Asks for the file of a copy that somebody else worked on, and shows what a merge would take and ask. */
export const lookAtCopy = once(async (): Promise<void> => {
  const kitId = session.read().open?.kit.id
  if (kitId === undefined) return
  const reply = await afterTyping(() => call('kit.merging', { kitId }))
  if (!reply.ok) return tellFailure(reply.failure, 'merge')
  const merging = reply.value
  if (merging === null) return
  if (merging.taken === 0 && merging.conflicts.length === 0 && merging.refused.length === 0)
    return tell({ text: w.nothing({ file: merging.file }), topic: 'merge' })
  changeSession({ merging, overlay: 'merge' })
})

/** Takes the copy in, as it was decided: one step of the kit. */
export const mergeCopy = once(async (choices: Input<'kit.merge'>['choices']): Promise<void> => {
  const { open, merging } = session.read()
  if (open === null || merging === null) return
  const reply = await afterTyping(() => call('kit.merge', { kitId: open.kit.id, choices: [...choices] }))
  // Whoever keeps all of their own has decided, too.
  const isAllMine = !reply.ok && reply.failure.code === 'merge.nothing'
  if (!reply.ok && !isAllMine) return tellFailure(reply.failure, 'merge')
  show(null)
  changeSession({ merging: null })
  if (isAllMine) return tell({ text: w.allStays({ file: merging.file }), topic: 'merge' })
  adopt(reply)
  tell({
    tone: 'good',
    text: w.done({ file: merging.file }),
    topic: 'merge',
    undoes: true,
    actions: [{ label: words.shell.undo, run: () => void import('./deciding').then(({ undo }) => undo()) }],
  })
})
