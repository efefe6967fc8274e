import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { startHistory } from '#core/edit/history'
import { ascii } from '#core/forms/cable/ascii'
import { type FlowingForm, type FormId, formOf } from '#core/forms/form'
import { answerSaveDialog, deskIn, valueOf } from '../../testing/desks'
import { packWorkerHere } from '../../testing/packWorkerHere'
import { smallJpeg } from '../../pictures/testing/smallJpeg'
import { writeKitFile } from '../../store/cut'
import { kitCodec } from '../../store/kitCodec'
import { nodeDisk } from '../../store/nodeDisk'
import { readers } from '../forms/readers'
import { fileReader } from '../reading'
import { comparable, isThere, occursIn } from './canaries'
import { leakKit } from './leakKit'
import { type Field, type Promised, type Situation, promises } from './situation'

/** What was found wrong with one file. */
export interface LeakFault {
  readonly field: Field | 'the file'
  readonly promised: Promised
  /** Whose reading shows it. */
  readonly reader: string
}

const resources = join(import.meta.dirname, '../../../../resources')

/** Programs that are not ours, and how each gives back the words of a file: as they are painted, and as they are laid out. */
const outside = {
  pdftotext: (file: string, password: string) => [
    ['-upw', password, '-raw', file, '-'],
    ['-upw', password, file, '-'],
  ],
  mutool: (file: string, password: string) => [['draw', '-q', '-p', password, '-F', 'text', file]],
} as const satisfies Readonly<Record<string, (file: string, password: string) => readonly (readonly string[])[]>>

/** A form as the desk is asked for it, and a PDF that opens with a password alone. */
export type LeakForm = FormId | 'locked'

const password = 'Otter 2031 зима'

/** Which of them this machine has. */
export const outsideReaders = (Object.keys(outside) as readonly (keyof typeof outside)[]).filter(
  (program) => spawnSync(program, ['-v']).error === undefined,
)

/**
 * Takes kits in, changes nothing, and exports their pack, all through the contract; then reads the file in three ways and
 * holds it against what was promised. One desk for many situations.
 */
export const leakRunner = () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
  let taken = ''
  const desk = deskIn(join(folder, 'library'), () => packWorkerHere(resources), {
    chooseFiles: async () => [taken],
    chooseSavePath: async ({ suggestedName, extension }) => join(folder, `${suggestedName}.${extension}`),
  })
  answerSaveDialog(null)
  const readFile = fileReader()
  let number = 0

  const faultsIn = async (situation: Situation, asked: LeakForm = 'pdf'): Promise<readonly LeakFault[]> => {
    const isLocked = asked === 'locked'
    const form = isLocked ? 'pdf' : asked
    const { kit, packId, canaries, photos } = leakKit(situation)
    number += 1
    taken = join(folder, `kit-${number}.json`)
    await writeKitFile(nodeDisk, taken, startHistory(kit), 0, kitCodec)
    const takenIn = valueOf(await desk.ask('kit.takeIn', {}))
    if (takenIn === null) throw new Error('The kit was not taken in')
    const kitId = takenIn.view.kit.id
    for (const { personId, alt } of photos)
      valueOf(await desk.ask('person.photo', { kitId, personId, bytes: Uint8Array.from(smallJpeg), alt }))
    const reply = await desk.ask('pack.export', {
      kitId,
      packId,
      form,
      job: `job${number}`,
      ...(isLocked ? { password } : {}),
    })
    valueOf(await desk.ask('kit.close', { kitId }))
    rmSync(taken)
    if (!reply.ok || reply.value === null)
      return [{ field: 'the file', promised: 'must', reader: reply.ok ? 'nobody' : JSON.stringify(reply.failure) }]
    const { path } = reply.value
    const readings = isLocked ? opened(path) : form === 'pdf' ? pagesIn(path) : await wordsIn(path, form)
    const closed = isLocked ? wholeOf(readFileSync(path)) : ''
    rmSync(path)
    const spelled = formOf(form).letters === 'ascii' ? ascii : (word: string): string => word
    const words = new Map([...canaries].map(([field, word]) => [field, spelled(word).trim()]))
    return [
      ...Object.entries(readings).flatMap(([reader, reading]) =>
        faultsOf(comparable(reading), reader, words, situation, form),
      ),
      // Whoever has no password is given no word at all, also none that the reader may see.
      ...[...words].flatMap(([field, word]) =>
        word.length > 2 && occursIn(closed, word) ? [{ field, promised: 'never' as const, reader: 'nobody' }] : [],
      ),
    ]
  }

  /** Everything that lies in a file, as we read it and as its bytes are. */
  const wholeOf = (bytes: Uint8Array): string => {
    const own = readFile(bytes)
    const raw = Buffer.from(bytes)
    return comparable(
      [...own.pages, ...own.beside.map(({ text }) => text), raw.toString('latin1'), raw.toString('utf8')].join('\n'),
    )
  }

  const pagesIn = (path: string): Readings => {
    const own = readFile(readFileSync(path))
    const said = [basename(path), ...own.pages, ...own.beside.map(({ text }) => text)].join('\n')
    return { ourselves: said, ...opened(path) }
  }

  /** By programs that are not ours; a file without a password opens with any. */
  const opened = (path: string): Readings =>
    Object.fromEntries(
      outsideReaders.map((program) => [
        program,
        outside[program](path, password)
          .map((order) => spawnSync(program, order, { maxBuffer: 100_000_000 }).stdout.toString('utf8'))
          .join('\n'),
      ]),
    )

  return {
    faultsIn,
    close: async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a file says, by who reads it. */
type Readings = Readonly<Record<string, string>>

/** A file without pages, as we read it, and as it lies on the disk; of an archive, as somebody else's program unpacks it. */
const wordsIn = async (path: string, form: FlowingForm): Promise<Readings> => {
  const bytes = readFileSync(path)
  const { found } = readers[form](bytes)
  return {
    ourselves: [basename(path), ...found.map(({ text }) => text)].join('\n'),
    bytes: form === 'docx' || form === 'qdpx' ? await unzipped(bytes) : bytes.toString('utf8'),
  }
}

const unzipped = async (bytes: Buffer): Promise<string> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const said: string[] = []
  for await (const entry of zip.eachEntry())
    said.push(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return said.join('\n')
}

const faultsOf = (
  reading: string,
  reader: string,
  canaries: ReadonlyMap<Field, string>,
  situation: Situation,
  form: FormId,
): readonly LeakFault[] =>
  [...canaries].flatMap(([field, word]) => {
    const promised = promises[field](situation)
    const isBroken =
      promised === 'never'
        ? occursIn(reading, word)
        : // Behind other words stands a hidden name: whether the rest is printed is the rule's own affair.
          promised === 'must' &&
          formOf(form).madeFrom !== 'quotations' &&
          situation.taint === null &&
          isReadBy(reader, field, form) &&
          !isThere(reading, word)
    return isBroken ? [{ field, promised, reader }] : []
  })

/** Words that no page shows are read by us alone: programs that give back text look at pages. */
const isReadBy = (reader: string, field: Field, form: FormId): boolean =>
  field.endsWith('.photo') ? reader === 'ourselves' && form !== 'cable' : reader !== 'bytes'
