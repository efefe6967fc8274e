import { type Kit, type Quote, isNamed, isOffered, isToReview } from '#core/model'
import { attributed } from '../../state/verbatim'

/** What a lesson in five steps has seen done, beside what stands in its kit. */
export interface Done {
  readonly hasLooked: boolean
  readonly hasExported: boolean
}

export const stepNames = ['paste', 'keep', 'speaker', 'readers', 'export'] as const
export type StepName = (typeof stepNames)[number]

/** Which steps are done, by the kit itself wherever it can tell. */
export const stepsDone = (kit: Kit, { hasLooked, hasExported }: Done): Readonly<Record<StepName, boolean>> => ({
  paste: kit.sources.length > 0,
  keep: kit.quotes.some(({ standing }) => standing === 'kept') && nextSure(kit) === null,
  speaker: !kit.quotes.some(isToReview),
  readers: hasLooked,
  export: hasExported,
})

/** The first proposal whose speaker is not in question. */
export const nextSure = (kit: Kit): Quote | null =>
  kit.quotes.find((quote) => isToReview(quote) && attributed(kit, quote).state !== 'unsure') ?? null

/** The first step that is not done; null: all are. */
export const currentStep = (done: Readonly<Record<StepName, boolean>>): StepName | null =>
  stepNames.find((name) => !done[name]) ?? null

export const countsOf = (kit: Kit): { readonly quotes: number; readonly people: number } => ({
  quotes: kit.quotes.filter((quote) => !isOffered(quote)).length,
  people: kit.people.filter(isNamed).length,
})
