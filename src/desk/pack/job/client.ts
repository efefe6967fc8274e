import type { Failure } from '#contract/failures'
import type { ReaderPages } from '#contract/views'
import type { PageHit } from '#core/layout/find/findInPages'
import type { Page } from '#core/layout/page'
import type { Audience } from '#core/model'
import type { Turns } from '#core/model/turns'
import type { Changes } from '#core/pack/addendum/changes'
import type { GivenAway } from '#core/pack/candidates'
import type { ReaderLacks } from '#core/pack/readers'
import type { WorkerChannel } from '../../host'
import { Orders, type Trade } from '../../process/orders'
import { type Patience, usualPatience } from '../../process/silence'
import { unhurried } from '../../process/unhurried'
import type { FileFault } from '../../proof/proveFile'
import { Refusal } from '../../refusal'
import { kitSender } from './kitLine'
import type {
  CandidatesRequest,
  FindRequest,
  Look,
  MakeRequest,
  PackFailure,
  PackFile,
  PackReply,
  PackRequest,
  PagesRequest,
  SetPack,
} from './messages'

export type PackOrder = Omit<MakeRequest, 'kind' | 'look'>

export interface ExportWatch {
  readonly onProgress: (done: number, total: number) => void
  /** Aborted: the promise is refused with `pack.cancelled` at once, whatever the process is doing. */
  readonly signal: AbortSignal
}

/** The desk's end of the line to the process that makes packs. */
export class PackJobClient {
  private readonly orders: Orders<PackRequest, Made>

  constructor(start: () => WorkerChannel, patience: Patience = usualPatience) {
    this.orders = new Orders(() => shortLine(start()), packTrade(), patience)
  }

  /** The first order then finds the process started, and its faces open. */
  prepare(): void {
    this.orders.prepare()
  }

  async preview(order: Omit<PackOrder, 'form'>, look: Look): Promise<SetPack> {
    const { set } = await this.orders.order({ kind: 'preview', form: 'pdf', ...order, look })
    if (set === null) throw new Refusal('pack.failed', { reason: 'no pages' })
    return set
  }

  /** Pages of a preview; null where the process has others, or is another. */
  async pages(wanted: Omit<PagesRequest, 'kind'>): Promise<readonly Page[] | null> {
    return (await this.orders.order({ kind: 'pages', ...wanted })).pages ?? null
  }

  /** Where words stand on the pages of a preview; null where the process has others, or is another. */
  async find(wanted: Omit<FindRequest, 'kind'>): Promise<readonly PageHit[] | null> {
    return (await this.orders.order({ kind: 'find', ...wanted })).hits ?? null
  }

  /** What the file of each reader would lack. */
  async readers(order: Omit<PackOrder, 'form' | 'media'>): Promise<readonly ReaderLacks[]> {
    const { readers } = await this.orders.order({ kind: 'readers', form: 'pdf', media: {}, ...order })
    if (readers === undefined) throw new Refusal('pack.failed', { reason: 'no readers' })
    return readers
  }

  /** What differs between two versions of a pack. */
  async changes(
    order: Omit<PackOrder, 'form' | 'media'>,
    versions: NonNullable<MakeRequest['versions']>,
  ): Promise<Changes | null> {
    return (await this.orders.order({ kind: 'changes', form: 'pdf', media: {}, ...order, versions })).changes ?? null
  }

  /** The packs in which words without a name leave one candidate. */
  async candidates(wanted: Omit<CandidatesRequest, 'kind'>): Promise<readonly GivenAway[]> {
    return (await this.orders.order({ kind: 'candidates', ...wanted })).givenAway ?? []
  }

  /** The pages that one reader would be given, counted. */
  async readerPages(order: Omit<PackOrder, 'form'>, audience: Audience): Promise<ReaderPages> {
    const { readerPages } = await this.orders.order({ kind: 'readerPages', form: 'pdf', ...order, audience })
    if (readerPages === undefined) throw new Refusal('pack.failed', { reason: 'no pages' })
    return readerPages
  }

  async export(order: PackOrder, { onProgress, signal }: ExportWatch): Promise<PackFile> {
    const onMessage = (message: unknown): void => {
      const reply = message as PackReply
      if (reply.kind === 'progress') onProgress(reply.done, reply.total)
    }
    const { file } = await this.orders.order({ kind: 'export', ...order }, { onMessage, signal })
    if (file === null) throw new Refusal('pack.failed', { reason: 'no bytes' })
    return file
  }

  /** Ends the process and refuses what it was asked for. */
  close(): void {
    this.orders.close()
  }
}

/** Kits go over it as what of them is new, and long ones turn by turn: whoever orders is heard by others in between. */
const shortLine = (channel: WorkerChannel): WorkerChannel => {
  const shortened = kitSender((sent) => channel.post(sent))
  let isOver = false
  let tellEnd = (): void => undefined
  const turnsOf = function* (request: PackRequest): Turns<void> {
    for (const _ of shortened(request)) {
      yield
      // Nobody is told anything more who has gone.
      if (isOver) return
    }
  }
  const kill = (): void => {
    isOver = true
    channel.kill()
  }
  channel.onExit(() => {
    isOver = true
    tellEnd()
  })
  return {
    ...channel,
    kill,
    onExit: (listener) => {
      tellEnd = listener
    },
    post: (request) => {
      unhurried(turnsOf(request as PackRequest)).catch(() => {
        // What cannot be sent is never answered.
        kill()
        tellEnd()
      })
    },
  }
}

type Made = Pick<
  Extract<PackReply, { readonly kind: 'done' }>,
  'set' | 'file' | 'readers' | 'readerPages' | 'pages' | 'hits' | 'changes' | 'givenAway'
>

const packTrade = (): Trade<PackRequest, Made> => {
  /** What the process said that it sets next, of the order it is at. */
  let setting: { readonly request: PackRequest; readonly words: string } | null = null
  return {
    hear: (message, request) => {
      const reply = message as PackReply
      switch (reply.kind) {
        case 'ready':
          return { kind: 'ready' }
        case 'step':
          setting = { request, words: reply.words }
          return { kind: 'working' }
        case 'progress':
          return { kind: 'working' }
        case 'done':
          return { kind: 'done', value: reply }
        case 'failed': {
          const { code, facts } = spoken(reply.failure)
          return { kind: 'refused', refusal: new Refusal(code, facts) }
        }
      }
    },
    cancelled: () => new Refusal('pack.cancelled'),
    ended: (_request, reason) => new Refusal('pack.failed', { reason }),
    stalled: (request) => {
      const words = setting?.request === request ? setting.words : ''
      return new Refusal('pack.stalled', { words: words === '' ? '…' : words })
    },
  }
}

const faultFound = (fault: FileFault): Failure => {
  if (fault.fault === 'unmarked') return { code: 'pack.unmarked', facts: { page: fault.page } }
  if (fault.fault === 'odd') return { code: 'pack.unproved', facts: { reason: fault.oddity } }
  const { field, id, where } = fault.leak
  return {
    code: 'pack.leak',
    facts: {
      field,
      ...(id === null ? {} : { id }),
      ...where,
      where: 'page' in where ? `page ${where.page}` : where.place,
    },
  }
}

/** What the maker of packs says, in the words of the contract. */
const spoken = (failure: PackFailure): Failure => {
  switch (failure.code) {
    case 'pack.unknown':
      return { code: 'pack.missing', facts: {} }
    case 'pack.empty':
      return { code: 'pack.empty', facts: {} }
    case 'pack.checkFailed':
      return faultFound(failure.fault)
    case 'pack.unsettable':
      return { code: 'pack.unsettable', facts: { words: failure.words } }
    case 'pack.unprintable':
      return { code: 'pack.unprintable', facts: { words: failure.words, letters: failure.letters } }
    case 'pack.broke':
      return { code: 'pack.failed', facts: { reason: failure.detail } }
  }
}
