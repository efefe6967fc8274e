import { join } from 'node:path'
import { Refusal } from '../refusal'
import { type Disk, isNoFile } from './disk'
import { type Entry, type Head, entryBehind, entryIn, headIn, sealIn } from './journalLine'

/** Each journal is written twice, to two files: one may be damaged, cut or lost, and nothing is. The first leads. */
export const twins = ['a', 'b'] as const
export const [leader, trailer] = twins
export type Twin = (typeof twins)[number]

export const journalIn = (folder: string, first: number, twin: Twin): string =>
  join(folder, `kit.${first}.${twin}.journal`)

/** What a pair of journals holds. */
export interface Journal {
  readonly first: number
  readonly schema: number
  /** Which kit it is of; null when it does not say. */
  readonly kit: string | null
  readonly entries: readonly Entry[]
  readonly paths: readonly string[]
  /** Files of the pair in which something is not as it was written. A half-written last line is no damage. */
  readonly damaged: readonly string[]
  /** One of the two lacks what the other has, as after a power cut: the next mishap would find it alone. */
  readonly isOneShort: boolean
  /** The highest number that stands behind a damaged line in either file: up to there something was written once. */
  readonly beyond: number
  /** Bytes of lines that were never finished: the power went, or the disk was full. */
  readonly torn: number
}

interface Found {
  readonly path: string
  readonly isFile: boolean
  readonly head: Head | null
  readonly headLine: string
  readonly entries: readonly Entry[]
  /** The lines that these stand in. */
  readonly lines: readonly string[]
  readonly torn: number
  /** The highest number of a sound line that stands behind a damaged one; 0 when there is none. */
  readonly beyond: number
}

/** The numbers of the journals in a folder, in order. */
export const journalsIn = async (disk: Disk, folder: string): Promise<readonly number[]> => {
  const firsts = (await disk.names(folder)).flatMap((name) => {
    const [, first] = /^kit\.(\d{1,15})\.[ab]\.journal$/.exec(name) ?? []
    return first === undefined ? [] : [Number(first)]
  })
  return [...new Set(firsts)].toSorted((left, right) => left - right)
}

/** Reads a pair: the longer of two sound beginnings. Refuses when the two differ, and when neither is a file. */
export const readJournal = async (disk: Disk, folder: string, first: number): Promise<Journal> => {
  const names = new Set(await disk.names(folder))
  const paths = twins
    .map((twin) => journalIn(folder, first, twin))
    .filter((path) => names.has(path.slice(folder.length + 1)))
  const found: Found[] = []
  for (const path of paths) found.push(soundPart(path, first, await textAt(disk, path), found[0]))
  if (found.every(({ isFile }) => !isFile)) throw new Refusal('kit.damaged', { what: 'journal', after: first - 1 })
  const best = found.reduce((longest, other) =>
    other.head !== null && (longest.head === null || other.entries.length > longest.entries.length) ? other : longest,
  )
  if (found.some((other) => !isBeginningOf(other, best)))
    throw new Refusal('kit.damaged', { what: 'journals differ', after: first - 1 })
  return {
    first,
    schema: best.head?.schema ?? 0,
    kit: best.head?.kit ?? null,
    entries: best.entries,
    paths,
    damaged: found.filter((one) => one.head === null || one.beyond > 0).map(({ path }) => path),
    isOneShort: found.length < twins.length || found.some(({ entries }) => entries.length < best.entries.length),
    beyond: Math.max(...found.map(({ beyond }) => beyond)),
    torn: best.torn,
  }
}

/** Up to which number journals lead on from the beginning of the first of them. */
export const reachOf = ([journal, ...others]: readonly Journal[]): number => {
  const endOf = ({ first, entries }: Journal): number => entries.at(-1)?.seq ?? first - 1
  return others.reduce(
    (reached, other) => (other.first <= reached + 1 ? Math.max(reached, endOf(other)) : reached),
    journal === undefined ? 0 : endOf(journal),
  )
}

/** null when something stands there that is no file. */
const textAt = async (disk: Disk, path: string): Promise<string | null> => {
  try {
    return wordsIn(await disk.read(path))
  } catch (problem) {
    if (isNoFile(problem)) return null
    throw problem
  }
}

/** What was written, without the room that the journal which leads is given in advance. */
const wordsIn = (bytes: Uint8Array): string => {
  let end = bytes.length
  while (bytes[end - 1] === 0) end -= 1
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('utf8')
}

/** What stands in the other file of the pair word for word, from the beginning on, was looked at there. */
const soundPart = (path: string, first: number, text: string | null, twin?: Found): Found => {
  const [headLine = '', ...lines] = (text ?? '').split('\n')
  const head = headIn(headLine)
  const entries: Entry[] = []
  let seal = sealIn(headLine)
  let at = 0
  let isAsInTwin = headLine === twin?.headLine
  // A line without its end was not finished, even when all else of it is there.
  const finished = head?.first === first ? lines.length - 1 : 0
  for (; at < finished; at += 1) {
    const line = lines[at] ?? ''
    isAsInTwin &&= line === twin?.lines[at]
    const entry = isAsInTwin ? twin?.entries[at] : entryIn(line, seal)
    if (entry === undefined || entry === null || entry.seq !== first + entries.length) break
    entries.push(entry)
    seal = sealIn(line)
  }
  const rest = lines.slice(at)
  // Where a system had the end of a line on the disk before what stands in front of it, a power cut leaves the zeros that were
  // there before, which no line contains. What was synced has none: of what stands behind them this file answered for nothing.
  const isHole = rest[0]?.includes('\0') ?? false
  const beyond = isHole ? [] : rest.flatMap((line, index) => entryBehind(rest[index - 1] ?? '', line) ?? [])
  return {
    path,
    isFile: text !== null,
    head: head?.first === first ? head : null,
    headLine,
    entries,
    lines: lines.slice(0, at),
    torn: Buffer.byteLength(rest.join('\n')),
    beyond: Math.max(0, ...beyond.map(({ seq }) => seq)),
  }
}

const isBeginningOf = (some: Found, all: Found): boolean => some.lines.every((line, at) => line === all.lines[at])
