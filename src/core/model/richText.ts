import * as v from 'valibot'
import { listOf } from './common'

/** Words in one typeface. Links lead outside and are printed with their address; they never load. */
export const RichRun = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(50_000)),
    bold: v.exactOptional(v.literal(true)),
    italic: v.exactOptional(v.literal(true)),
    link: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(https?:|mailto:)/i))),
  }),
  v.readonly(),
)
export type RichRun = v.InferOutput<typeof RichRun>

/** A paragraph, a heading or one item of a list. Lists are runs of neighbouring items of the same kind. */
export const RichBlock = v.pipe(
  v.strictObject({ kind: v.picklist(['paragraph', 'heading', 'bullet', 'numbered']), runs: listOf(RichRun) }),
  v.readonly(),
)
export type RichBlock = v.InferOutput<typeof RichBlock>

/** A biography or a background note: blocks in reading order, no markup. */
export const RichText = listOf(RichBlock)
export type RichText = v.InferOutput<typeof RichText>

export const plainText = (text: RichText): string =>
  text.map((block) => block.runs.map((run) => run.text).join('')).join('\n')

export const richTextFrom = (plain: string): RichText =>
  plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line.trim() }] }))

export const wordCount = (text: RichText): number =>
  plainText(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
