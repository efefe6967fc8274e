import { join } from 'node:path'
import { packWorkerHere } from '#desk/testing/packWorkerHere'
import { readerHere } from '#desk/testing/readerHere'
import { run } from '../run'

/** What a command says, complains of, and ends with. */
export const kit = async (...args: readonly string[]) => {
  const said: string[] = []
  const complained: string[] = []
  const code = await run(args, {
    say: (words) => said.push(words),
    complain: (sentence) => complained.push(sentence),
    startPackWorker: () => packWorkerHere(join(import.meta.dirname, '..', '..', '..', 'resources')),
    startReader: readerHere,
    stop: new AbortController().signal,
  })
  return { code, said: said.join(''), complained: complained.join('') }
}
