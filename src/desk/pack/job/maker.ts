import { Unsettable } from '#core/layout/unsettable'
import type { ReaderPages } from '#contract/views'
import type { Audience, Kit, Pack, PackId } from '#core/model'
import { changesBetween } from '#core/pack/addendum/versions'
import { givenAwayIn } from '#core/pack/candidates'
import { inKit, lacksOfReaders, readerPacks } from '#core/pack/readers'
import type { FontLibrary } from '#desk/fonts/library'
import { lockedPdf } from '#desk/pdf/lock/lockedPdf'
import {
  EmptyPack,
  FaultyPack,
  UnknownPack,
  UnprintablePack,
  type PackInput,
  previewOpening,
  previewPack,
  printFile,
} from '../makePack'
import { newPackMemory, sameKits } from '../memory'
import { writePack } from '../writePack'
import type { Look, PackFailure, PackReply, PackRequest } from './messages'
import { SetPages } from './setPages'

/** Makes packs to order; who carries the messages does not matter (a process of its own, or this one). */
export type PackMaker = (request: PackRequest) => Promise<void>

/**
 * `fonts` is asked once, with the first order. Every order is answered with exactly one of done or failed. `clock`: milliseconds,
 * by which it is not said more often than anybody listens that the work goes on.
 */
export const packMaker = (
  fonts: () => FontLibrary,
  tell: (reply: PackReply) => void,
  clock: () => number = () => performance.now(),
): PackMaker => {
  let library: FontLibrary | null = null
  const memory = newPackMemory()
  const same = sameKits()
  const isTime = everySoOften(clock)
  const onStep = (words: string): void => {
    // What is set next is always told: who stands still is known by it.
    if (isTime() || words !== '') tell({ kind: 'step', words })
  }
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
    if (isTime() || done === total) tell({ kind: 'progress', done, total })
  }
  const set = new SetPages()
  const made = async (request: PackRequest): Promise<PackReply> => {
    if (request.kind === 'pages') return { ...nothing, pages: set.pages(request) }
    if (request.kind === 'find') return { ...nothing, hits: set.find(request) }
    if (request.kind === 'candidates')
      return { ...nothing, givenAway: givenAwayIn(same(request.kit), request.quoteId, request.now) }
    const {
      kind,
      form,
      packId,
      now,
      fileName,
      media,
      copy,
      password,
      audience,
      versions,
      look = wholeLook,
      ...order
    } = request
    const kit = same(order.kit)
    if (kind === 'readers') return { ...nothing, readers: lacksOfReaders(kit, packOf(kit, packId), now) }
    if (kind === 'changes') {
      const { from = 0, to = null } = versions ?? {}
      return { ...nothing, changes: changesBetween(kit, packOf(kit, packId), from, to, now) }
    }
    const input = { kit, packId, now, fileName, copy: copy ?? null, media: (sha256: string) => media[sha256] ?? null }
    if (kind === 'export' && form !== 'pdf')
      return { ...nothing, file: { ...writePack(input, form, onStep), pages: null } }
    library ??= fonts()
    const onPaper: PackInput = { ...input, fonts: library }
    if (kind === 'readerPages') return { ...nothing, readerPages: pagesFor(audience ?? 'principal', onPaper) }
    if (kind === 'preview') {
      const opening = look.isFirst ? previewOpening(onPaper, { onStep, memory }) : null
      const laid = opening ?? previewPack(onPaper, { onStep, memory })
      return { ...nothing, set: set.take(packId, laid, packOf(kit, packId).paper, look, opening === null) }
    }
    const file = await printFile(onPaper, { onStep, onProgress, memory })
    // Proved first: nobody can look into it afterwards.
    const bytes = password == null ? file.bytes : lockedPdf(file.bytes, password)
    return { ...nothing, file: { ...file, bytes } }
  }
  const pagesFor = (audience: Audience, input: PackInput): ReaderPages => {
    const recipe = packOf(input.kit, input.packId)
    const pack = readerPacks(input.kit, recipe).find((one) => one.audience === audience) ?? recipe
    const laid = previewPack({ ...input, kit: inKit(input.kit, pack), packId: pack.id }, { onStep, memory })
    return { audience, pages: laid.pages.length, sections: laid.sectionPages }
  }
  return async (request) =>
    tell(await made(request).catch((problem: unknown) => ({ kind: 'failed' as const, failure: failureOf(problem) })))
}

/** Whether anything was said so long ago that it is time again. */
const everySoOften = (clock: () => number): (() => boolean) => {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = clock()
    if (now - last < pause) return false
    last = now
    return true
  }
}

/** In milliseconds: an export of a hundred pages has a thousand steps, and each message costs whoever listens. */
const pause = 20

const nothing = { kind: 'done', set: null, file: null } as const
const wholeLook: Look = { setting: 0, around: 1, isFirst: false }

const packOf = ({ packs }: Kit, packId: PackId): Pack => {
  const pack = packs.find(({ id }) => id === packId)
  if (pack === undefined) throw new UnknownPack(packId)
  return pack
}

const failureOf = (problem: unknown): PackFailure => {
  if (problem instanceof UnknownPack) return { code: 'pack.unknown' }
  if (problem instanceof EmptyPack) return { code: 'pack.empty' }
  if (problem instanceof FaultyPack) return { code: 'pack.checkFailed', fault: problem.fault }
  if (problem instanceof UnprintablePack)
    return { code: 'pack.unprintable', words: problem.words, letters: problem.letters.join(' ') }
  if (problem instanceof Unsettable) return { code: 'pack.unsettable', words: problem.words }
  return { code: 'pack.broke', detail: problem instanceof Error ? problem.message : String(problem) }
}
