import { kitDifferences } from '#core/edit/difference'
import type { Audience, Kit, Pack } from '#core/model'
import { changesSince } from '#core/pack/addendum/changes'
import { itemsOf } from '#core/pack/addendum/items'
import { inKit } from '#core/pack/readers'
import { selectionFor } from '#core/pack/selection'
import { answered } from '#desk/refusal'
import { kitAt } from '#desk/verifyFile'
import { Complaint, orComplain } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'

interface Wish {
  /** Compared is what this reader’s file says; null: the kits, field by field. */
  readonly audience: Audience | null
  /** Of the second kit, by its title, recipe or identifier; null: the first. */
  readonly pack: string | null
  readonly passphrase: Passphrase
  readonly json: boolean
  readonly say: (words: string) => void
}

/** What differs between two versions of a kit, or of the file that one reader is given from each. */
export const compareKits = async (paths: readonly string[], wish: Wish): Promise<void> => {
  const [first, second] = paths
  if (first === undefined || second === undefined || paths.length > 2) throw new Complaint(words.compare.needsTwo)
  const before = orComplain(await answered(() => kitAt(first, wish.passphrase)))
  const after = orComplain(await answered(() => kitAt(second, wish.passphrase)))
  const told = wish.audience === null ? ofKits(before, after) : ofPacks(before, after, wish.audience, wish.pack)
  if (wish.json) return wish.say(`${JSON.stringify(told.found, null, 2)}\n`)
  wish.say(told.lines.length === 0 ? `${words.compare.same}\n` : told.lines.map((line) => `${line}\n`).join(''))
}

interface Told {
  readonly found: readonly object[]
  readonly lines: readonly string[]
}

const ofKits = (before: Kit, after: Kit): Told => {
  const found = kitDifferences(before, after).map(({ here, there, ...what }) => ({
    ...what,
    before: here,
    after: there,
  }))
  return {
    found,
    lines: found.map(({ kind, name, field, ...sides }) =>
      words.compare.field({
        kind,
        name: shortened(name),
        field,
        before: shortened(sides.before),
        after: shortened(sides.after),
      }),
    ),
  }
}

const ofPacks = (before: Kit, after: Kit, audience: Audience, wanted: string | null): Told => {
  const now = new Date().toISOString()
  const pack = packIn(after, wanted)
  const former = before.packs.find(({ id }) => id === pack.id) ?? packIn(before, wanted)
  const itemsIn = (kit: Kit, one: Pack) => {
    const own = { ...one, audience }
    return itemsOf(selectionFor(inKit(kit, own), own, now))
  }
  const file = { version: 1, at: now, items: itemsIn(before, former) }
  const { changes } = changesSince(file, itemsIn(after, pack))
  return { found: changes, lines: changes.map((change) => words.compare.item({ ...change })) }
}

const packIn = ({ packs }: Kit, wanted: string | null): Pack => {
  const found =
    wanted === null
      ? packs[0]
      : packs.find(({ id, title, recipe }) => [id, title, recipe].some((one) => one === wanted))
  if (found === undefined)
    throw new Complaint(words.noRecipe({ recipe: wanted ?? '', known: packs.map(({ title }) => title).join(', ') }))
  return found
}

/** Enough of a text to know it by; with `--json` it is whole. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

const longest = 100
