import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { FilePassword, fewestOfPassword } from '#contract/filePassword'
import type { Failure } from '#contract/failures'
import type { Caller } from '#contract/caller'
import type { ExportedCopy, ExportedReader } from '#contract/views'
import type { FormId } from '#core/forms/form'
import {
  Audience,
  type Kit,
  KitId,
  Names,
  type Pack,
  eventRecipe,
  longestLine,
  makeIdsFrom,
  mostNames,
} from '#core/model'
import { type Lack, numberOf } from '#core/pack/lacks'
import type { FrontOver, PackNote } from '#core/pack/note'
import { toBackground } from '#core/pack/overflow'
import { packBy } from '#core/pack/recipes/recipe'
import { decode } from '#desk/import/decoding/decode'
import { uniqueRun } from '#desk/nodeHost'
import { namesOnList } from '#desk/pack/distribution'
import { Refusal } from '#desk/refusal'
import type { Host } from '#desk/host'
import { codeOf } from '#desk/store/disk'
import { withDesk } from '../caller'
import { Complaint, Stopped } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'
import { sentenceFor } from '../words/sentenceFor'
import { recipeNamed } from './recipes'

export interface BuildWish {
  readonly out: string
  readonly audiences: readonly Audience[]
  readonly form: FormId
  /** A pack of the kit by its title or identifier, or a recipe by its identifier or file; null: the first pack. */
  readonly recipe: string | null
  /** A file with a name a line: each gets a numbered copy of the pack. null: no copies are wanted. */
  readonly copies: string | null
  /** A file whose first line locks the PDFs: on the command line itself everybody on the machine could read it. null: none. */
  readonly passwordFile: string | null
  readonly passphrase: Passphrase
  /** Nobody has said which readers or which form. */
  readonly isForAll: boolean
  /** What has no room on the front sheet goes to the background of the kit before the files are made. */
  readonly toBackground: boolean
  readonly json: boolean
  readonly say: (words: string) => void
  readonly startPackWorker: Host['startPackWorker']
  readonly startReader: Host['startReader']
  readonly stop: AbortSignal
}

/** What became of one kit, as `--json` prints it. */
interface Built {
  readonly kit: string
  readonly files: readonly BuiltFile[]
  /** Of a distribution list: who got which. */
  readonly copies: readonly BuiltCopy[]
  /** Why there is no file, for programs and for people; null where all were made. */
  readonly code: string | null
  readonly sentence: string | null
}

type BuiltCopy = Pick<ExportedCopy, 'copy' | 'path' | 'pages' | 'bytes' | 'version' | 'isRecorded'>

interface BuiltFile extends Pick<
  ExportedReader,
  'audience' | 'path' | 'pages' | 'bytes' | 'version' | 'isRecorded' | 'lacks'
> {
  /** Lines of the front sheet that had no room on it. */
  readonly linesOver: number
}

/**
 * A file for each reader of each kit, from one recipe, and one report. Of several kits each has a folder of its own. A kit
 * that fails does not hold up the others; the command then ends with 1.
 */
export const buildKits = async (kits: readonly string[], wish: BuildWish): Promise<void> => {
  if (kits.length === 0) throw new Complaint(words.needsKit({ command: 'build' }))
  if (wish.passwordFile !== null && wish.copies !== null) throw new Complaint(words.copiesUnlocked)
  if (wish.copies !== null && !wish.isForAll) throw new Complaint(words.copiesArePdf)
  const report: Built[] = []
  for (const path of kits) {
    if (wish.stop.aborted) throw new Stopped(words.stopped)
    const built = await builtFrom(path, kits.length === 1 ? wish.out : join(wish.out, basename(resolve(path))), wish)
    report.push(built)
    if (!wish.json) wish.say(linesOf(built))
  }
  if (wish.json) wish.say(`${JSON.stringify(report, null, 2)}\n`)
  if (wish.stop.aborted) throw new Stopped(words.stopped)
  const failed = report.filter(({ code }) => code !== null)
  if (failed.length > 0)
    throw new Complaint(
      words.someNotBuilt({ number: failed.length, all: report.length, first: failed[0]?.sentence ?? '' }),
    )
}

const builtFrom = async (path: string, out: string, wish: BuildWish): Promise<Built> => {
  try {
    const { library, kitId } = await kitAt(path)
    await mkdir(out, { recursive: true }).catch((problem: unknown) => {
      throw new Complaint(words.cannotWrite({ path: out, code: codeOf(problem) ?? 'unknown' }))
    })
    // What is asked for in files is read before a step changes the kit.
    const names = wish.copies === null ? null : await namesIn(wish.copies)
    const password = wish.passwordFile === null ? null : await passwordIn(wish.passwordFile)
    if (password !== null && wish.form !== 'pdf') throw new Refusal('pack.passwordPdfOnly')
    const made = await withDesk(library, (ask) => exported(ask, kitId, { names, password }, wish), {
      startPackWorker: wish.startPackWorker,
      startReader: wish.startReader,
      passphrase: wish.passphrase,
      chooseFolder: async () => resolve(out),
    })
    return { kit: path, ...made, code: null, sentence: null }
  } catch (problem) {
    if (problem instanceof Refusal)
      return { kit: path, ...nothing, code: problem.failure.code, sentence: sentenceFor(problem.failure) }
    if (problem instanceof Complaint) return { kit: path, ...nothing, code: 'build.refused', sentence: problem.message }
    throw problem
  }
}

const nothing: Pick<Built, 'files' | 'copies'> = { files: [], copies: [] }

/** A name a line, blank lines left out, in whatever encoding an office program wrote them. */
const namesIn = async (path: string): Promise<readonly string[]> => {
  const bytes = await readFile(path).catch((problem: unknown) => {
    throw new Complaint(words.notRead({ path, code: codeOf(problem) ?? 'unknown' }))
  })
  const names = namesOnList(decode(bytes).text.split(/\r\n|[\r\n\u0085\u2028\u2029]/))
  if (names.length === 0) throw new Complaint(words.noNames({ path }))
  if (!v.is(Names, names))
    throw new Complaint(words.tooManyNames({ path, number: names.length, most: mostNames, longest: longestLine }))
  return names
}

const passwordIn = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((problem: unknown) => {
    throw new Complaint(words.notRead({ path, code: codeOf(problem) ?? 'unknown' }))
  })
  const [line = ''] = decode(bytes).text.split(/\r\n|[\r\n]/)
  if (!v.is(FilePassword, line)) throw new Complaint(words.shortPassword({ path, fewest: fewestOfPassword }))
  return line
}

const exported = async (
  ask: Caller,
  kitId: KitId,
  { names, password }: { readonly names: readonly string[] | null; readonly password: string | null },
  wish: BuildWish,
): Promise<Pick<Built, 'files' | 'copies'>> => {
  const opened = await ask('kit.open', { kitId })
  // Whoever has the kit open goes on writing it; files are made all the same, and are not remembered in it.
  const { kit } = opened.ok ? opened.value : valueOf(await ask('kit.look', { kitId }))
  const pack = await packFor(ask, kit, wish.recipe)
  if (wish.toBackground) await moveOver(ask, kit.id, pack)
  const stopped = (): void => void ask('pack.cancel', { job: 'build' })
  wish.stop.addEventListener('abort', stopped, { once: true })
  if (names !== null) return { files: [], copies: await copiesOf(ask, kit.id, pack, names) }
  const files = valueOf(
    await ask('pack.exportReaders', {
      kitId,
      packId: pack.id,
      form: wish.form,
      job: 'build',
      ...(password === null ? {} : { password }),
      audiences: wish.audiences,
    }),
  )
  wish.stop.removeEventListener('abort', stopped)
  const built = (files ?? []).map(({ audience, path, pages, bytes, version, isRecorded, lacks, notes }) => ({
    audience,
    path,
    pages,
    bytes,
    version,
    isRecorded,
    lacks,
    linesOver: overIn(notes)?.lines ?? 0,
  }))
  return { files: built, copies: [] }
}

/** The kit keeps the list with the pack, as a step that the window can undo, and who got which copy. */
const copiesOf = async (
  ask: Caller,
  kitId: KitId,
  { id }: Pack,
  distribution: readonly string[],
): Promise<readonly BuiltCopy[]> => {
  valueOf(await ask('kit.edit', { kitId, edit: { kind: 'pack.change', id, patch: { distribution } } }))
  const made = valueOf(await ask('pack.exportCopies', { kitId, packId: id, job: 'build' }))
  return (made?.copies ?? []).map(({ copy, path, pages, bytes, version, isRecorded }) => ({
    copy,
    path,
    pages,
    bytes,
    version,
    isRecorded,
  }))
}

const overIn = (notes: readonly PackNote[]): FrontOver | undefined =>
  notes.find((note) => note.code === 'front.linesOver')

/** As the kit keeps it: one step, which the window can undo. */
const moveOver = async (ask: Caller, kitId: KitId, { id }: Pack): Promise<void> => {
  const over = overIn(valueOf(await ask('pack.preview', { kitId, packId: id })).notes)
  const { kit } = valueOf(await ask('kit.look', { kitId }))
  const pack = kit.packs.find((one) => one.id === id)
  const edit = over === undefined || pack === undefined ? null : toBackground(kit, pack, over)
  if (edit !== null) valueOf(await ask('kit.edit', { kitId, edit }))
}

const valueOf = <Value>(
  reply: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure },
): Value => {
  if (reply.ok) return reply.value
  throw new Refusal(reply.failure.code, reply.failure.facts)
}

/** A pack of the kit; where it has none of that name, one by that recipe, which the kit then keeps: it counts its versions. */
const packFor = async (ask: Caller, { id: kitId, packs }: Kit, wanted: string | null): Promise<Pack> => {
  const known =
    wanted === null
      ? packs[0]
      : packs.find(({ id, title, recipe }) => [id, title, recipe].some((one) => one === wanted))
  if (known !== undefined) return known
  const recipe = await recipeNamed(ask, wanted ?? eventRecipe)
  if (recipe === null)
    throw new Complaint(words.noRecipe({ recipe: wanted ?? '', known: packs.map(({ title }) => title).join(', ') }))
  const before = packs.find((pack) => pack.recipe === recipe.id)
  if (before !== undefined) return before
  const item = packBy(recipe, makeId('pck'), packs[0])
  valueOf(await ask('kit.edit', { kitId, edit: { kind: 'pack.add', item, before: null } }))
  return item
}

const makeId = makeIdsFrom(uniqueRun)

/** The folder of a kit in its library, or the kit file in it. */
export const kitAt = async (path: string): Promise<{ readonly library: string; readonly kitId: KitId }> => {
  const whole = resolve(path)
  const found = await stat(whole).catch(() => null)
  if (found === null) throw new Refusal('file.missing', { name: path })
  const folder = found.isDirectory() ? whole : dirname(whole)
  const kitId = v.safeParse(KitId, basename(folder))
  if (!kitId.success) throw new Complaint(words.notInLibrary({ path }))
  return { library: dirname(folder), kitId: kitId.output }
}

const linesOf = ({ kit, files, copies, sentence }: Built): string =>
  [
    ...(sentence === null ? [] : [words.notBuilt({ kit, sentence })]),
    ...files.flatMap(({ path, audience, pages, version, isRecorded, lacks, linesOver }) => [
      words.built({ path, audience, pages: pages ?? 0, version }),
      ...(isRecorded ? [] : [words.notRecorded]),
      ...(linesOver === 0 ? [] : [words.frontOver({ lines: linesOver })]),
      ...lacks.map(lackWords),
    ]),
    ...copies.flatMap(({ path, copy, pages, version, isRecorded }) => [
      words.builtCopy({ path, ...copy, version, pages: pages ?? 0 }),
      ...(isRecorded ? [] : [words.notRecorded]),
    ]),
    '',
  ].join('\n')

const lackWords = (lack: Lack): string => {
  const number = numberOf(lack)
  return lack.what === 'quotes'
    ? words.lacks.quotes({ number, because: lack.because })
    : words.lacks[lack.what]({ number })
}

export const audiencesFrom = (value: string | undefined): readonly Audience[] => {
  if (value === undefined || value === 'all') return Audience.options
  return value.split(',').map((one) => {
    const found = Audience.options.find((known) => known === one.trim())
    if (found === undefined)
      throw new Complaint(
        words.notOneOf({ option: 'audience', value: one, allowed: [...Audience.options, 'all'].join(', ') }),
      )
    return found
  })
}
