import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { Audience, KitId, Paper } from '#core/model'
import { extractFiles } from './commands/extract'
import { importFiles } from './commands/importFiles'
import { packFiles } from './commands/pack'
import { verifyKit } from './commands/verify'
import { Complaint } from './complaint'
import { help, words } from './words'

/** Runs one command. Ends with 0, or with 1 and one sentence on standard error. */
const main = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parsed(args)
  const [command, ...files] = positionals
  if (values.help === true || command === undefined) {
    process.stdout.write(help)
    return
  }
  switch (command) {
    case 'extract':
      return extractFiles(files, values.out ?? null)
    case 'pack':
      return packFiles(files, {
        out: needed(values.out, words.needsOut),
        audience: oneOf('audience', Audience, values.audience),
        marking: values.marking ?? null,
        paper: oneOf('paper', Paper, values.paper),
      })
    case 'import':
      return importFiles(files, {
        library: needed(values.library, words.needsLibrary),
        kit: kitIdFrom(values.kit),
        json: values.json === true,
      })
    case 'verify':
      return verifyKit(files[0])
    default:
      throw new Complaint(words.unknownCommand(command))
  }
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        audience: { type: 'string' },
        marking: { type: 'string' },
        paper: { type: 'string' },
        library: { type: 'string' },
        kit: { type: 'string' },
        json: { type: 'boolean' },
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

const oneOf = <const Options extends readonly string[]>(
  option: string,
  list: v.PicklistSchema<Options, undefined>,
  value: string | undefined,
): Options[number] | null => {
  if (value === undefined) return null
  const found = v.safeParse(list, value)
  if (!found.success) throw new Complaint(words.notOneOf(option, value, list.options))
  return found.output
}

const kitIdFrom = (value: string | undefined): KitId | null => {
  if (value === undefined) return null
  const found = v.safeParse(KitId, value)
  if (!found.success) throw new Complaint(words.notAKitId(value))
  return found.output
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  const isExpected = problem instanceof Complaint
  process.stderr.write(`${isExpected ? problem.message : words.unexpected(problem)}\n`)
  process.exitCode = 1
})
