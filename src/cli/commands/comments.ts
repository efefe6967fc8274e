import { resolve } from 'node:path'
import type { Host } from '#desk/host'
import { Refusal } from '#desk/refusal'
import { withDesk } from '../caller'
import { Complaint, orComplain } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'
import { sentenceFor } from '../words/sentenceFor'
import { kitAt } from './build'

interface Wish {
  readonly kit: string
  readonly passphrase: Passphrase
  readonly json: boolean
  readonly say: (words: string) => void
  readonly startPackWorker: Host['startPackWorker']
  readonly startReader: Host['startReader']
}

/** What was written on the pages of a PDF that came back, and of which thing of the kit each is. */
export const tellComments = async (path: string | undefined, wish: Wish): Promise<void> => {
  if (path === undefined) throw new Complaint(words.comments.needsFile)
  const { library, kitId } = await kitAt(wish.kit).catch((problem: unknown) => {
    throw problem instanceof Refusal ? new Complaint(sentenceFor(problem.failure)) : problem
  })
  const found = await withDesk(
    library,
    async (ask) => {
      orComplain(await ask('kit.look', { kitId }))
      return orComplain(await ask('pack.comments', { kitId }))
    },
    {
      startPackWorker: wish.startPackWorker,
      startReader: wish.startReader,
      passphrase: wish.passphrase,
      chooseFiles: async () => [resolve(path)],
    },
  )
  const comments = found?.comments ?? []
  if (wish.json) return wish.say(`${JSON.stringify(comments, null, 2)}\n`)
  if (comments.length === 0) return wish.say(`${words.comments.none({ path })}\n`)
  for (const { place, ...comment } of comments)
    wish.say(
      // A further line of a comment stands further in: it is never taken for one of ours.
      `${words.comments.one({ ...comment, said: comment.said.replaceAll('\n', '\n      '), place: place === null ? 'none' : place.kind, id: place?.id ?? 'none' })}\n`,
    )
  if (found !== null && found.left > 0) wish.say(`${words.comments.left({ number: found.left })}\n`)
}
