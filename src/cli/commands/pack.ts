import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Caller } from '#contract/caller'
import type { ExportedPack } from '#contract/views'
import type { FormId } from '#core/forms/form'
import type { Edit, SingleEdit } from '#core/edit/edit'
import type { Kit, KitId, Pack } from '#core/model'
import { type Recipe, changesBy } from '#core/pack/recipes/recipe'
import { printedLanguages } from '#core/pack/words'
import type { Host } from '#desk/host'
import { withDesk } from '../caller'
import { temporaryLibrary } from '../temporaryLibrary'
import { Complaint, Stopped, orComplain } from '../complaint'
import { words } from '../words'
import { takeInOneByOne } from './importFiles'
import { type Keepable, keeping } from './keeping'
import { recipeNamed } from './recipes'

export interface PackWish {
  readonly out: string
  readonly form: FormId
  /** A recipe by its identifier or the name of its file; null: the full pack. */
  readonly recipe: string | null
  readonly audience: Pack['audience'] | null
  readonly marking: string | null
  readonly paper: Pack['paper'] | null
  readonly layout: Pack['layout'] | null
  readonly typeSize: Pack['typeSize'] | null
  /** Of everything that the pack prints and nobody said. */
  readonly language: Pack['language'] | null
  readonly keep: ReadonlySet<Keepable>
  readonly say: (words: string) => void
  readonly startPackWorker: Host['startPackWorker']
  /** What opens those of the files that are locked. */
  readonly password: string | null
  readonly startReader: Host['startReader']
  /** Aborted: nothing is written any more, and what was made on the way is cleared away. */
  readonly stop: AbortSignal
}

/** From files to a finished pack, by way of a kit that is thrown away afterwards. */
export const packFiles = async (files: readonly string[], wish: PackWish): Promise<void> => {
  if (files.length === 0) throw new Complaint(words.noFiles({ command: 'pack' }))
  if (files.some((file) => resolve(file) === resolve(wish.out)))
    throw new Complaint(words.outIsSource({ path: wish.out }))
  const library = await temporaryLibrary()
  try {
    await withDesk(library, (ask) => packed(ask, files, wish), {
      startPackWorker: wish.startPackWorker,
      startReader: wish.startReader,
      chooseSavePath: async () => resolve(wish.out),
      passphrase: null,
    })
  } catch (problem) {
    throw wish.stop.aborted ? new Stopped(words.stopped) : problem
  } finally {
    await rm(library, { recursive: true, force: true })
  }
}

const packed = async (ask: Caller, files: readonly string[], wish: PackWish): Promise<void> => {
  const { kitId, outcomes } = await takeInOneByOne(ask, files, wish.password, wish.stop)
  const sentence = outcomes.find((outcome) => outcome.sentence !== null)?.sentence ?? null
  if (sentence !== null || kitId === null) throw new Complaint(sentence ?? words.noFiles({ command: 'pack' }))
  const { pack, kept, languageWords } = await prepared(ask, kitId, wish)
  wish.stop.throwIfAborted()
  const stopped = (): void => void ask('pack.cancel', { job: 'pack' })
  wish.stop.addEventListener('abort', stopped, { once: true })
  const exported = orComplain(await ask('pack.export', { kitId, packId: pack.id, form: wish.form, job: 'pack' }))
  wish.stop.removeEventListener('abort', stopped)
  if (exported !== null)
    wish.say(
      [packedWords(exported), kept, ...languageWords, ...(await warningsOf(ask, kitId, exported)), ''].join('\n'),
    )
}

/** Whose words under no name can be told to be theirs: nobody sees that by looking at one page. */
const warningsOf = async (ask: Caller, kitId: KitId, { notes }: ExportedPack): Promise<readonly string[]> => {
  const lonely = notes.filter((note) => note.code === 'quote.oneCandidate')
  if (lonely.length === 0) return []
  const { kit } = orComplain(await ask('kit.open', { kitId }))
  return lonely.map(({ personId, quoteId }) =>
    words.oneCandidate({ id: quoteId, speaker: kit.people.find(({ id }) => id === personId)?.printedName ?? '' }),
  )
}

interface Prepared {
  readonly pack: Pack
  /** What the command kept for the person who gave it, and what it left to them. */
  readonly kept: string
  /** Where the pack is printed in another language than its source, and nobody asked for that. */
  readonly languageWords: readonly string[]
}

const prepared = async (ask: Caller, kitId: KitId, wish: PackWish): Promise<Prepared> => {
  const { kit } = orComplain(await ask('kit.open', { kitId }))
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('A kit without a pack')
  const recipe = wish.recipe === null ? null : await recipeNamed(ask, wish.recipe)
  if (wish.recipe !== null && recipe === null) throw new Complaint(words.unknownRecipe({ recipe: wish.recipe }))
  const { edits, kept, waiting } = keeping(kit, wish.keep)
  const edit: Edit = { kind: 'several', edits: [...edits, ...asWished(pack, recipe, wish)] }
  const { kit: decided } = orComplain(await ask('kit.edit', { kitId, edit }))
  // Who is quoted is kept with the words.
  const people = decided.people.filter(({ standing }) => standing === 'kept').length
  return {
    pack,
    kept: words.kept({ ...kept, people, waiting: waiting + kept.people - people }),
    languageWords: wish.language === null ? languageWordsOf(pack, kit) : [],
  }
}

const languageWordsOf = (pack: Pack, { sources }: Kit): readonly string[] => {
  const tag = sources[0]?.language.split('-')[0] ?? pack.language
  if (tag === pack.language || !printedLanguages.some((language) => language === tag)) return []
  const named = new Intl.DisplayNames('en', { type: 'language' })
  return [words.printedIn({ language: named.of(pack.language) ?? pack.language, source: named.of(tag) ?? tag, tag })]
}

const asWished = (
  pack: Pack,
  recipe: Recipe | null,
  { audience, marking, paper, layout, typeSize, language }: PackWish,
): readonly SingleEdit[] => [
  ...(marking === null
    ? []
    : [{ kind: 'event.change' as const, patch: { marking: { label: marking, handling: '' } } }]),
  {
    kind: 'pack.change',
    id: pack.id,
    patch: {
      ...(recipe === null ? {} : { ...changesBy(recipe, pack), audience: recipe.audience }),
      ...(audience === null ? {} : { audience }),
      ...(paper === null ? {} : { paper }),
      ...(layout === null ? {} : { layout }),
      ...(typeSize === null ? {} : { typeSize }),
      ...(language === null ? {} : { language }),
    },
  },
]

const packedWords = ({ path, pages, milliseconds }: ExportedPack): string => {
  const seconds = (milliseconds / 1_000).toFixed(1)
  return pages === null ? words.written({ path, seconds }) : words.packed({ path, pages, seconds })
}
