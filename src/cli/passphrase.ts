import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { decode } from '#desk/import/decoding/decode'
import { codeOf } from '#desk/store/disk'
import { Complaint, Stopped } from './complaint'
import { words } from './words'

/** What opens a protected library: asked for when it is needed, once. Never an argument, which everybody on the machine could read. */
export type Passphrase = () => Promise<string>

/** Asks a person at a terminal, who does not see what is typed; null where nobody is there. */
export type AskSecret = ((question: string) => Promise<string>) | null

/** From the first line of that file, or from whoever is at the terminal; complains where there is neither. */
export const passphraseFrom = (file: string | null, ask: AskSecret): Passphrase => {
  let answer: Promise<string> | null = null
  return () => (answer ??= file === null ? asked(ask) : firstLineOf(file))
}

const asked = async (ask: AskSecret): Promise<string> => {
  if (ask === null) throw new Complaint(words.failures['library.locked'])
  return ask(words.protect.ask)
}

/** For a new one: twice, since nobody sees it. */
export const newPassphrase = async (file: string | null, ask: AskSecret): Promise<string> => {
  if (file !== null) return firstLineOf(file)
  const first = await asked(ask)
  if (ask === null || (await ask(words.protect.again)) !== first) throw new Complaint(words.protect.differ)
  return first
}

const firstLineOf = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((problem: unknown) => {
    throw new Complaint(words.notRead({ path, code: codeOf(problem) ?? 'unknown' }))
  })
  const [line = ''] = decode(bytes).text.split(/\r\n|[\r\n]/)
  if (line === '') throw new Complaint(words.protect.emptyFile({ path }))
  return line
}

/** What is typed is shown nowhere, and the question is no part of what a command says. */
export const atTerminal: AskSecret = process.stdin.isTTY
  ? (question) =>
      new Promise((done, refused) => {
        const nowhere = new Writable({ write: (_piece, _encoding, next) => next() })
        const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
        process.stderr.write(question)
        lines.once('SIGINT', () => lines.close())
        lines.once('close', () => refused(new Stopped(words.stopped)))
        lines.question('', (answer) => {
          done(answer)
          lines.close()
          process.stderr.write('\n')
        })
      })
  : null
