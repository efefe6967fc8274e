import { type ClonedPart, clonedParts } from '#core/edit/clonedKit'
import { makeIdsFrom } from '#core/model'
import { cloneFile } from '#desk/cloneFile'
import { uniqueRun } from '#desk/nodeHost'
import { answered } from '#desk/refusal'
import { Complaint, orComplain } from '../complaint'
import { words } from '../words'
import { newKitAt } from './newKit'

interface Wish {
  readonly out: string
  /** Names with commas between them; null: people, house settings and recipes alone. */
  readonly with: string | null
  readonly now: string
  readonly say: (words: string) => void
}

/** A new kit of the people, the house and the recipes of another, for the next meeting. */
export const cloneKit = async (paths: readonly string[], wish: Wish): Promise<void> => {
  const [path] = paths
  if (path === undefined || paths.length > 1) throw new Complaint(words.clone.needsOne)
  const out = newKitAt(wish.out)
  const cloning = { makeId: makeIdsFrom(uniqueRun), now: wish.now, parts: partsIn(wish.with) }
  const { people, packs, messages, quotes, commitments } = orComplain(
    await answered(() => cloneFile(path, out, cloning)),
  )
  const [of, points] = [people.length, messages.length]
  const told = { people: of, packs: packs.length, points, quotes: quotes.length, promises: commitments.length }
  wish.say(`${words.clone.done({ out, ...told })}\n`)
}

const partsIn = (wanted: string | null): readonly ClonedPart[] =>
  (wanted?.split(',') ?? []).map((name) => {
    const found = clonedParts.find((part) => part === name.trim())
    if (found === undefined)
      throw new Complaint(words.notOneOf({ option: 'with', value: name, allowed: clonedParts.join(', ') }))
    return found
  })
