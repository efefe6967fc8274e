import type { ImportNote } from '#contract/views'
import { apply } from '#core/edit/apply'
import type { Edit } from '#core/edit/edit'
import { type SourceAdd, proposalsFrom } from '#core/edit/proposals'
import type { Kit, MakeId } from '#core/model'
import { Refusal, orRefuse } from '../refusal'
import type { SourceWithFindings } from './sourceFrom'

/** A source on its way into a kit: the edit that adds it, the kit with it, and what is worth saying. */
export interface TakenIn {
  readonly edit: SourceAdd
  readonly kit: Kit
  readonly notes: readonly ImportNote[]
}

/**
 * Puts a source before the human as one edit to the kit as it is now. The same text a second time is refused; with other
 * line breaks it is noted.
 */
export const takeIn = (kit: Kit, { source, extraction, notes }: SourceWithFindings, makeId: MakeId): TakenIn => {
  const same = kit.sources.find((other) => other.sha256 === source.sha256)
  if (same !== undefined)
    throw new Refusal('source.alreadyThere', {
      title: same.title,
      ...(source.fileName === null ? {} : { name: source.fileName }),
    })
  const alike = kit.sources.find((other) => inOneLine(other.text) === inOneLine(source.text))
  const edit = proposalsFrom({ kit, source, extraction, makeId })
  return {
    edit,
    kit: orRefuse(apply(kit, edit)),
    notes: [
      ...notes,
      ...(alike === undefined ? [] : [{ code: 'sameTextInKit' as const, facts: { title: alike.title } }]),
      ...(edit.quotes.length === 0 ? [{ code: 'nothingProposed' as const, facts: {} }] : []),
    ],
  }
}

/** Several imports by one gesture are one edit, so that one undo takes them back. */
export const asOneEdit = (edits: readonly SourceAdd[]): Edit => {
  const [first, ...others] = edits
  return first !== undefined && others.length === 0 ? first : { kind: 'several', edits }
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
