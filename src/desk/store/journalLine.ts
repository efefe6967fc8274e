import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { isLong } from '#contract/wire/pieces'
import type { Turns } from '#core/model/turns'
import { illegible } from '../vault/sealing'
import { jsonInPieces } from './jsonInPieces'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The first line of a journal: which version its lines are of, of which kit, and the number of the first of them. */
const Head = v.strictObject({
  format: v.literal('briefing-journal'),
  schema: v.pipe(Count, v.minValue(1)),
  /** Journals of before this was written do not say. */
  kit: v.optional(v.string()),
  first: Count,
})
export type Head = v.InferOutput<typeof Head>

/** One thing that happened to a kit. `seq` counts from the making of the kit; the kit file names the last it contains. */
const Entry = v.looseObject({ seq: Count })
export type Entry = v.InferOutput<typeof Entry>

/**
 * A line of a journal: a seal of sixteen hexadecimal digits, a space, JSON, a line end. The seal covers the JSON and the seal
 * of the line before, so that no line can be changed, left out, doubled or come from another journal unnoticed.
 */
export const lineOf = (content: Head | Entry, sealBefore: string): { readonly line: string; readonly seal: string } => {
  const json = JSON.stringify(content)
  const seal = sealOf(json, sealBefore)
  return { line: `${seal} ${json}\n`, seal }
}

/** The same as bytes, turn by turn: a line that a text of megabytes came with has twenty. */
export const sealing = function* (
  entry: Entry,
  sealBefore: string,
): Turns<{ readonly bytes: readonly Uint8Array[]; readonly seal: string }> {
  const hash = createHash('sha256').update(sealBefore)
  const pieces: Uint8Array[] = []
  for (const piece of isLong(entry) ? jsonInPieces(entry) : [JSON.stringify(entry)]) {
    const bytes = Buffer.from(piece)
    hash.update(bytes)
    pieces.push(bytes)
    yield
  }
  const seal = hash.digest('hex').slice(0, sealLength)
  return { bytes: [Buffer.from(`${seal} `), ...pieces, Buffer.from('\n')], seal }
}

/** What stands before the first line. */
export const noSeal = ''

export const headIn = (line: string): Head | null => contentIn(Head, line, noSeal)

export const entryIn = (line: string, sealBefore: string): Entry | null => contentIn(Entry, line, sealBefore)

/**
 * An entry that stands behind a line which is not as it was written, to learn up to where something was written once; never
 * to let it happen. Where a sealed disk could not open that line its seal is not known, and this one was authenticated there.
 */
export const entryBehind = (lineBefore: string, line: string): Entry | null =>
  entryIn(line, sealIn(lineBefore)) ?? (lineBefore === illegible ? parsedAs(Entry, line.slice(sealLength + 1)) : null)

export const sealIn = (line: string): string => line.slice(0, sealLength)

const sealLength = 16

const sealOf = (json: string, sealBefore: string): string =>
  createHash('sha256').update(sealBefore).update(json).digest('hex').slice(0, sealLength)

const contentIn = <Shape extends v.GenericSchema>(
  shape: Shape,
  line: string,
  sealBefore: string,
): v.InferOutput<Shape> | null => {
  const json = line.slice(sealLength + 1)
  if (line[sealLength] !== ' ' || sealIn(line) !== sealOf(json, sealBefore)) return null
  return parsedAs(shape, json)
}

const parsedAs = <Shape extends v.GenericSchema>(shape: Shape, json: string): v.InferOutput<Shape> | null => {
  try {
    const parsed = v.safeParse(shape, JSON.parse(json))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
