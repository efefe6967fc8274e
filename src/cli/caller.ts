import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Caller, callerOf } from '#contract/caller'
import { receive } from '#contract/transport'
import { createDesk } from '#desk/desk'
import { faultRecord } from '#desk/faultRecord'
import { nodeHost } from '#desk/nodeHost'
import type { Host } from '#desk/host'
import { Complaint, orComplain } from './complaint'
import type { Passphrase } from './passphrase'
import { sentenceFor } from './words/sentenceFor'

/** The program lies in `out/main`, two folders below its resources. */
const home = join(import.meta.dirname, '..', '..')
export const resourcesFolder = join(home, 'resources')

/**
 * A desk on a library, spoken to through the contract like the window does. Closes the kits when the work is done. Packs
 * are made only where a way to start their process is given.
 */
export const withDesk = async <Value>(
  libraryFolder: string,
  work: (ask: Caller) => Promise<Value>,
  {
    passphrase,
    ...answers
  }: Pick<Host, 'startReader'> & {
    /** Asked for where the library needs it; null: the work itself sees to that. */
    readonly passphrase: Passphrase | null
  } & Partial<Pick<Host, 'startPackWorker' | 'chooseSavePath' | 'chooseFolder' | 'chooseFiles'>>,
): Promise<Value> => {
  const host = nodeHost({
    libraryFolder,
    resourcesFolder,
    version: versionIn(home),
    startPackWorker: noPacks,
    startReader: answers.startReader,
    log: report,
  })
  const desk = createDesk({ ...host, ...answers })
  let value: Value
  try {
    const ask = callerOf((name, input) => receive(desk, name, input, report))
    if (passphrase !== null) await unlocked(ask, passphrase)
    value = await work(ask)
  } catch (problem) {
    await desk.close()
    throw problem
  }
  const [refused] = await desk.close()
  if (refused !== undefined) throw new Complaint(sentenceFor(refused.waiting.failure))
  return value
}

const unlocked = async (ask: Caller, passphrase: Passphrase): Promise<void> => {
  const { state } = orComplain(await ask('vault.state', {}))
  if (state === 'locked') orComplain(await ask('vault.unlock', { opens: 'passphrase', secret: await passphrase() }))
}

const noPacks = (): never => {
  throw new Error('No pack is made by this command')
}

const versionIn = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}

/** A fault of ours: whoever reports it needs to know where it was, and what is told may end in a log of a machine. */
const report = (fault: unknown): void => {
  process.stderr.write(`${faultRecord(fault)}\n`)
}
