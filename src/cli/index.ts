import { parseArgs } from 'node:util'
import { Audience, Paper } from '#core/model'
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

const oneOf = <Option extends string>(option: string, list: { readonly options: readonly Option[] }, value: string | undefined): Option | null => {
  if (value === undefined) return null
  const found = list.options.find((allowed) => allowed === value)
  if (found === undefined) throw new Complaint(words.notOneOf(option, value, list.options))
  return found
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  const isExpected = problem instanceof Complaint
  process.stderr.write(`${isExpected ? problem.message : words.unexpected(problem)}\n`)
  process.exitCode = 1
})
