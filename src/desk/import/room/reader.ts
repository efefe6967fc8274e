import * as v from 'valibot'
import { writtenIn } from '#core/extract/languages/detection/writtenIn'
import { isLong, piecesOf } from '#contract/wire/pieces'
import { readSource } from '#core/extract/readSource'
import { relocated } from '#core/extract/relocated'
import { ReadingMap } from '#core/text/mending/mend'
import { Refusal } from '../../refusal'
import { arrived } from '../arrived'
import { readComments } from '../pdf/comments'
import { readPaste } from '../paste'
import { attachmentOf, readDocument } from '../readDocument'
import type { Reading } from '../reading'
import { sourceFrom } from '../sourceFrom'
import { transcription } from '../transcription'
import { Found } from './replies'
import { beginningOf } from './beginning'
import type {
  AttachmentOrder,
  CommentsOrder,
  FindOrder,
  ReadOrder,
  ReadReply,
  ReadRequest,
  RereadOrder,
} from './messages'

/** Reads to order; who carries the messages does not matter (a process of its own, or a test). */
export type Reader = (request: ReadRequest) => Promise<void>

/**
 * A process that has grown by so much asks to be replaced: the next text shall have all the memory there is for one. What its
 * program takes by itself it would take again.
 */
const mostGrown = 120_000_000
let largeAfterwards = Infinity

export const reader = (tell: (reply: ReadReply) => void): Reader => {
  return async (request) => {
    if (largeAfterwards === Infinity) largeAfterwards = process.memoryUsage.rss() + mostGrown
    try {
      const reply = await answer(request, tell)
      if ((reply.kind !== 'read' && reply.kind !== 'found') || !isLong(reply)) return tell(reply)
      for (const piece of piecesOf(reply)) tell({ kind: 'part', piece })
      tell({ kind: 'whole', isLast: reply.isLast })
    } catch (problem) {
      tell(
        problem instanceof Refusal
          ? { kind: 'failed', failure: problem.failure }
          : { kind: 'fault', trace: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) },
      )
    }
  }
}

const isLast = (): boolean => process.memoryUsage.rss() > largeAfterwards

const answer = async (request: ReadRequest, tell: (reply: ReadReply) => void): Promise<ReadReply> => {
  switch (request.kind) {
    case 'again':
      return readAgain(request)
    case 'find':
      return find(request, tell)
    case 'attachment':
      return attachment(request)
    case 'comments':
      return comments(request)
    case 'file':
    case 'paste':
    case 'typed':
      return read(request, tell)
  }
}

const find = async ({ name, bytes, password }: FindOrder, tell: (reply: ReadReply) => void): Promise<ReadReply> => {
  const reading = await readDocument(name, bytes, { password })
  tell({ kind: 'finding', length: reading.text.length })
  const { text, arrival } = arrived(reading.text, reading)
  const map = new ReadingMap(arrival.mends)
  const extraction = relocated(readSource(text, arrival, { language: writtenIn(text) }), ([from, to]) => {
    const { start, end } = map.received({ start: from, end: to })
    return [start, end]
  })
  return { kind: 'found', extraction: v.parse(Found, extraction), isLast: isLast() }
}

const attachment = ({ name, bytes, form, index }: AttachmentOrder): ReadReply => {
  const found = attachmentOf(name, bytes, index, form)
  return { kind: 'attachment', name: found.name, bytes: found.bytes(), isLast: isLast() }
}

const comments = async ({ name, bytes, password }: CommentsOrder): Promise<ReadReply> => ({
  kind: 'comments',
  ...(await readComments(name, bytes, password)),
  isLast: isLast(),
})

const readAgain = ({ text, blocks, as, language }: RereadOrder): ReadReply => ({
  kind: 'found',
  extraction: v.parse(Found, readSource(text, { blocks }, { kind: as, language })),
  isLast: isLast(),
})

const read = async (order: ReadOrder, tell: (reply: ReadReply) => void): Promise<ReadReply> => {
  const { id, now } = order
  const reading = await wordsOf(order)
  tell({ kind: 'finding', length: reading.text.length })
  const found = beginningOf(reading)
  if (found.length > 0) tell({ kind: 'beginning', found })
  const from =
    order.kind === 'paste'
      ? { fileName: null }
      : { fileName: order.name, bytes: order.bytes, form: order.kind === 'file' ? (order.form ?? null) : null }
  const source = sourceFrom(reading, { id, now, ...from })
  return { kind: 'read', source: { ...source, extraction: v.parse(Found, source.extraction) }, isLast: isLast() }
}

const wordsOf = async (order: ReadOrder): Promise<Reading> => {
  switch (order.kind) {
    case 'paste':
      return readPaste(order.text, order.html)
    case 'typed':
      return transcription(order.pages)
    case 'file':
      return readDocument(order.name, order.bytes, order)
  }
}
