import { parseArgs } from 'node:util'
import { FormId, formNamed } from '#core/forms/form'
import { Audience, PageLayout, Paper, TypeSize } from '#core/model'
import { printedLanguages } from '#core/pack/words'
import { audiencesFrom, buildKits } from './commands/build'
import { checkFile } from './commands/check'
import { tellComments } from './commands/comments'
import { cloneKit } from './commands/clone'
import { compareKits } from './commands/compare'
import { extractFiles } from './commands/extract'
import { importFiles } from './commands/importFiles'
import { type Keepable, keepable } from './commands/keeping'
import { mergeKits } from './commands/merge'
import { packFiles } from './commands/pack'
import { protectLibrary } from './commands/protect'
import { tellRecipes } from './commands/recipes'
import { shareKit } from './commands/share'
import { verifyKit } from './commands/verify'
import { tellWhy } from './commands/why'
import type { Host } from '#desk/host'
import { Complaint, Stopped } from './complaint'
import { type AskSecret, passphraseFrom } from './passphrase'
import { words } from './words'

/** What a command has around it. */
export interface Surroundings {
  /** Results go to standard output, the one sentence of a failure to standard error. */
  readonly say: (words: string) => void
  readonly complain: (sentence: string) => void
  readonly startPackWorker: Host['startPackWorker']
  readonly startReader: Host['startReader']
  /** Asks whoever is at the terminal; left out where nobody is. */
  readonly askSecret?: AskSecret
  /** Aborted when the person presses Ctrl+C. */
  readonly stop: AbortSignal
}

/** Runs one command. Gives the exit code: 0, or after one sentence on standard error 1, or 130 where it was stopped. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 130> => {
  try {
    await perform(args, surroundings)
    return 0
  } catch (problem) {
    surroundings.complain(
      `${problem instanceof Complaint ? problem.message : words.unexpected({ trace: traceOf(problem) })}\n`,
    )
    return problem instanceof Stopped ? 130 : 1
  }
}

const perform = async (
  args: readonly string[],
  { say, startPackWorker, startReader, askSecret = null, stop }: Surroundings,
): Promise<void> => {
  const { values, positionals } = parsed(args)
  const [command, ...files] = positionals
  if (values.help === true || command === undefined || command === 'help') {
    say(words.help)
    return
  }
  const password = values.password ?? null
  const passphraseFile = values['passphrase-file'] ?? null
  const passphrase = passphraseFrom(passphraseFile, askSecret)
  switch (command) {
    case 'extract':
      if (values.why === true) return tellWhy(files, { password, say, startReader })
      return extractFiles(files, {
        out: values.out ?? null,
        withReported: values.reported === true,
        password,
        say,
        startReader,
      })
    case 'pack':
      return packFiles(files, {
        out: needed(values.out, words.needsOut),
        // Where nobody says it, the name of the file tells; a name that tells nothing is that of a PDF.
        form: oneOf('form', FormId, values.form) ?? formNamed(values.out ?? '') ?? 'pdf',
        recipe: values.recipe ?? null,
        audience: oneOf('audience', Audience, values.audience),
        marking: values.marking ?? null,
        paper: oneOf('paper', Paper, values.paper),
        layout: oneOf('layout', PageLayout, values.layout),
        typeSize: oneOf('type', TypeSize, values.type),
        language: oneOf('language', { options: printedLanguages }, values.language),
        keep: kinds(values.keep),
        password,
        say,
        startPackWorker,
        startReader,
        stop,
      })
    case 'import':
      return importFiles(files, {
        library: needed(values.library, words.needsLibrary),
        password,
        passphrase,
        json: values.json === true,
        say,
        startReader,
        stop,
      })
    case 'build':
      return buildKits(files, {
        out: needed(values.out, words.buildNeedsOut),
        audiences: audiencesFrom(values.audience),
        form: oneOf('form', FormId, values.form) ?? 'pdf',
        recipe: values.recipe ?? null,
        copies: values.copies ?? null,
        passwordFile: values['password-file'] ?? null,
        passphrase,
        isForAll: values.audience === undefined && values.form === undefined,
        toBackground: oneOf('over', { options: ['background'] }, values.over) !== null,
        json: values.json === true,
        say,
        startPackWorker,
        startReader,
        stop,
      })
    case 'check':
      return checkFile(files[0], {
        kit: values.kit ?? null,
        audience: oneOf('audience', Audience, values.audience),
        marking: values.marking ?? null,
        passphrase,
        json: values.json === true,
        say,
      })
    case 'comments':
      return tellComments(files[0], {
        kit: needed(values.kit, words.comments.needsKit),
        passphrase,
        json: values.json === true,
        say,
        startPackWorker,
        startReader,
      })
    case 'compare':
      return compareKits(files, {
        audience: oneOf('audience', Audience, values.audience),
        pack: values.recipe ?? null,
        passphrase,
        json: values.json === true,
        say,
      })
    case 'clone':
      return cloneKit(files, {
        out: needed(values.out, words.needsNewKit({ command })),
        with: values.with ?? null,
        now: new Date().toISOString(),
        say,
      })
    case 'merge':
      return mergeKits(files, {
        out: values.out ?? null,
        take: oneOf('take', { options: ['mine', 'theirs', 'both'] as const }, values.take),
        json: values.json === true,
        now: Date.now(),
        say,
      })
    case 'share':
      return shareKit(files, {
        out: needed(values.out, words.needsNewKit({ command })),
        audience: oneOf('audience', Audience, values.audience),
        speakers: values.speakers ?? null,
        now: new Date().toISOString(),
        json: values.json === true,
        say,
      })
    case 'recipes':
      return tellRecipes(files, { library: values.library ?? null, json: values.json === true, say })
    case 'verify':
      return verifyKit(files[0], { passphrase, say, json: values.json === true })
    case 'protect':
      return protectLibrary(files[0], { off: values.off === true, passphraseFile, askSecret, say, startReader })
    default:
      throw new Complaint(words.unknownCommand({ name: command }))
  }
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        form: { type: 'string' },
        audience: { type: 'string' },
        marking: { type: 'string' },
        paper: { type: 'string' },
        layout: { type: 'string' },
        type: { type: 'string' },
        over: { type: 'string' },
        copies: { type: 'string' },
        language: { type: 'string' },
        keep: { type: 'string' },
        library: { type: 'string' },
        password: { type: 'string' },
        'password-file': { type: 'string' },
        'passphrase-file': { type: 'string' },
        off: { type: 'boolean' },
        recipe: { type: 'string' },
        kit: { type: 'string' },
        with: { type: 'string' },
        speakers: { type: 'string' },
        take: { type: 'string' },
        json: { type: 'boolean' },
        reported: { type: 'boolean' },
        why: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (problem) {
    throw new Complaint(problem instanceof Error ? problem.message : String(problem))
  }
}

const needed = (value: string | undefined, sentence: string): string => {
  if (value === undefined || value === '') throw new Complaint(sentence)
  return value
}

const oneOf = <Option extends string>(
  option: string,
  list: { readonly options: readonly Option[] },
  value: string | undefined,
): Option | null => {
  if (value === undefined) return null
  const found = list.options.find((allowed) => allowed === value)
  if (found === undefined) throw new Complaint(words.notOneOf({ option, value, allowed: list.options.join(', ') }))
  return found
}

/** Kinds with commas between them, `nothing` for none; left out: all of them. */
const kinds = (value: string | undefined): ReadonlySet<Keepable> => {
  if (value === 'nothing') return new Set()
  const list = { options: [...keepable, 'nothing' as const] }
  const wanted = value?.split(',').map((kind) => oneOf('keep', list, kind.trim())) ?? keepable
  return new Set(wanted.flatMap((kind) => (kind === null || kind === 'nothing' ? [] : [kind])))
}

const traceOf = (problem: unknown): string =>
  problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
