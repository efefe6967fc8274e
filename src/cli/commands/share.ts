import { type Audience, type Kit, type PersonId, makeIdsFrom } from '#core/model'
import { folded } from '#core/search/fold'
import { uniqueRun } from '#desk/nodeHost'
import { answered } from '#desk/refusal'
import { shareFrom } from '#desk/shareFrom'
import { Complaint, orComplain } from '../complaint'
import { words } from '../words'
import { newKitAt } from './newKit'

interface Wish {
  readonly out: string
  readonly audience: Audience | null
  /** Printed names with semicolons between them; null: everybody. */
  readonly speakers: string | null
  readonly now: string
  readonly json: boolean
  readonly say: (words: string) => void
}

/** A part of a kit as a kit of its own, for a named reader. */
export const shareKit = async (paths: readonly string[], wish: Wish): Promise<void> => {
  const [path] = paths
  if (path === undefined || paths.length > 1) throw new Complaint(words.share.needsOne)
  const { audience } = wish
  if (audience === null) throw new Complaint(words.share.needsReader)
  const out = newKitAt(wish.out)
  const sharing = (kit: Kit) => ({
    audience,
    personIds: wish.speakers === null ? null : peopleNamed(kit, wish.speakers),
    now: wish.now,
    makeId: makeIdsFrom(uniqueRun),
  })
  const { kit, left, blanked } = orComplain(await answered(() => shareFrom(path, out, sharing)))
  const staying = left.map(({ quoteId, because }) => words.share.left({ id: quoteId, because }))
  if (kit.quotes.length === 0) throw new Complaint([words.share.nothing({ out }), ...staying].join('\n'))
  const counts = { quotes: kit.quotes.length, people: kit.people.length, sources: kit.sources.length, blanked }
  if (wish.json) return wish.say(`${JSON.stringify({ out, ...counts, left }, null, 2)}\n`)
  wish.say(`${words.share.done({ out, ...counts })}\n`)
  for (const line of staying) wish.say(`${line}\n`)
}

const peopleNamed = (kit: Kit, names: string): readonly PersonId[] =>
  names.split(';').map((name) => {
    const wanted = folded(name).trim()
    const found = kit.people.find(
      ({ standing, printedName }) => standing === 'kept' && folded(printedName).trim() === wanted,
    )
    if (found === undefined) throw new Complaint(words.share.nobody({ name: name.trim() }))
    return found.id
  })
