import type { Audience, Instant, Origin, Quote, Release, ReleaseBasis } from '#core/model'

/** What has to stand beside the words, as codes; the sentence belongs to the words of the window and of the pack. */
export type ReleaseLabel =
  | 'on-background'
  | 'deep-background'
  | 'off-the-record'
  | 'chatham-house'
  | 'embargoed-until'
  | 'check-against-delivery'
  | 'release-unknown'
  | Exclude<Origin, 'verbatim'>

type Attribution = 'name' | 'descriptor' | 'none'

export type WithheldBecause =
  | 'deep-background'
  | 'off-the-record'
  /** Off the record, in the principal's pack: only the author, who was there, may switch it on. */
  | 'author-only'
  | 'embargoed'
  | 'not-yet-delivered'
  | 'release-unknown'
  /** Only the sense may be given, and nobody has written it down (the headline is empty). */
  | 'paraphrase-missing'

/** What one audience may see of a quotation at one moment. A paraphrase is the headline; the words stay out. */
export type Showing =
  | { readonly show: 'quotation'; readonly attribution: Attribution; readonly labels: readonly ReleaseLabel[] }
  | { readonly show: 'paraphrase'; readonly attribution: Attribution; readonly labels: readonly ReleaseLabel[] }
  | { readonly show: 'out'; readonly because: WithheldBecause }

export interface Viewing {
  readonly audience: Audience
  readonly now: Instant
}

const quotation = (attribution: Attribution, ...labels: readonly ReleaseLabel[]): Showing => ({
  show: 'quotation',
  attribution,
  labels,
})
const paraphrase = (attribution: Attribution, ...labels: readonly ReleaseLabel[]): Showing => ({
  show: 'paraphrase',
  attribution,
  labels,
})
const out = (because: WithheldBecause): Showing => ({ show: 'out', because })

/**
 * The release matrix: what each audience may see of words said on those terms (domain page, "Release status decides
 * what an export may contain"). Embargoed and as-prepared stand here as they are before their time.
 */
const releaseMatrix: Readonly<Record<ReleaseBasis, Readonly<Record<Audience, Showing>>>> = {
  'on-record': {
    principal: quotation('name'),
    delegation: quotation('name'),
    counterpart: quotation('name'),
    press: quotation('name'),
  },
  background: {
    principal: quotation('name', 'on-background'),
    delegation: quotation('descriptor'),
    counterpart: quotation('descriptor'),
    press: quotation('descriptor'),
  },
  'deep-background': {
    principal: paraphrase('name', 'deep-background'),
    delegation: paraphrase('none'),
    counterpart: out('deep-background'),
    press: out('deep-background'),
  },
  'off-record': {
    principal: out('author-only'),
    delegation: out('off-the-record'),
    counterpart: out('off-the-record'),
    press: out('off-the-record'),
  },
  'chatham-house': {
    principal: quotation('none', 'chatham-house'),
    delegation: quotation('none', 'chatham-house'),
    counterpart: quotation('none', 'chatham-house'),
    press: quotation('none', 'chatham-house'),
  },
  embargoed: {
    principal: quotation('name', 'embargoed-until'),
    delegation: quotation('name', 'embargoed-until'),
    counterpart: out('embargoed'),
    press: out('embargoed'),
  },
  'as-prepared': {
    principal: quotation('name', 'check-against-delivery'),
    delegation: quotation('name', 'check-against-delivery'),
    counterpart: out('not-yet-delivered'),
    press: out('not-yet-delivered'),
  },
  unknown: {
    principal: quotation('name', 'release-unknown'),
    delegation: out('release-unknown'),
    counterpart: out('release-unknown'),
    press: out('release-unknown'),
  },
}

/** What the author may open to the principal, and to nobody else. */
const authorOnly: Partial<Readonly<Record<ReleaseBasis, Showing>>> = {
  'off-record': paraphrase('none', 'off-the-record'),
  'chatham-house': quotation('name', 'chatham-house'),
}

/** Whether the author, who was in the room, can open words on these terms at all. */
export const canBeOpened = (basis: ReleaseBasis): boolean => authorOnly[basis] !== undefined

/** Whether the author opened the words to these readers; each time with a reason. */
export const isOpenedTo = (audience: Audience, { basis, override }: Release): boolean =>
  audience === 'principal' && override.trim() !== '' && canBeOpened(basis)

/**
 * What an audience may see of a quotation now. An embargo passes at its instant; one without an instant never does. A
 * descriptor that nobody has written is no attribution.
 */
export const showing = (quote: Pick<Quote, 'release' | 'origin' | 'headline'>, viewing: Viewing): Showing => {
  const basis = basisAt(quote.release, viewing.now)
  const opened = isOpenedTo(viewing.audience, quote.release) ? authorOnly[basis] : undefined
  const entry = opened ?? releaseMatrix[basis][viewing.audience]
  if (entry.show === 'out') return entry
  if (entry.show === 'paraphrase' && quote.headline.trim() === '') return out('paraphrase-missing')
  if (entry.show === 'paraphrase') return entry
  const isNameless = entry.attribution === 'descriptor' && quote.release.descriptor.trim() === ''
  return {
    ...entry,
    attribution: isNameless ? 'none' : entry.attribution,
    labels: quote.origin === 'verbatim' ? entry.labels : [...entry.labels, quote.origin],
  }
}

const basisAt = (release: Release, now: Instant): ReleaseBasis =>
  release.basis === 'embargoed' && release.until !== null && Date.parse(now) >= Date.parse(release.until)
    ? 'on-record'
    : release.basis
