import {
  type Background,
  type FrontSheet,
  type Kit,
  type Pack,
  type RichBlock,
  richTextFrom,
  sectionsFor,
} from '#core/model'
import type { FrontPart, FrontOver } from './note'
import { isBlank } from './text'
import { wordsFor } from './words'

/** Edits of a kit, told here as they are and not by the name of their list, which knows packs. */
type Move =
  | { readonly kind: 'front.change'; readonly patch: Partial<FrontSheet> }
  | { readonly kind: 'background.change'; readonly patch: Pick<Background, 'notDisclosed'> }
  | { readonly kind: 'pack.change'; readonly id: Pack['id']; readonly patch: Pick<Pack, 'sections'> }

/**
 * What has no room on the front sheet, moved to the part of the background that is for the same readers, under the name
 * that it had; as one step. A pack without a background gets one. null: nothing of it can be moved.
 */
export const toBackground = (
  kit: Kit,
  pack: Pack,
  { parts }: FrontOver,
): { readonly kind: 'several'; readonly edits: readonly Move[] } | null => {
  const moved = parts.filter((part) => linesOf(kit, part).length > 0)
  if (moved.length === 0) return null
  const { front } = wordsFor(pack.language)
  const added = moved.flatMap(({ part, from }): readonly RichBlock[] => [
    { kind: 'heading', runs: [{ text: front[part] }] },
    ...richTextFrom(linesOf(kit, { part, from }).join('\n')),
  ])
  const patch = Object.fromEntries(moved.map((one) => [one.part, remaining(kit, one)]))
  const hasBackground = sectionsFor(pack).some(({ kind }) => kind === 'background')
  const sections = pack.sections.map((section) =>
    section.kind === 'background' ? { ...section, included: true, readers: null } : section,
  )
  return {
    kind: 'several',
    edits: [
      { kind: 'front.change', patch },
      { kind: 'background.change', patch: { notDisclosed: [...kit.background.notDisclosed, ...added] } },
      ...(hasBackground ? [] : [{ kind: 'pack.change' as const, id: pack.id, patch: { sections } }]),
    ],
  }
}

const linesOf = ({ front }: Kit, { part, from }: FrontPart): readonly string[] =>
  part === 'objectives'
    ? written(front.objectives).slice(from)
    : front[part].split('\n').filter((line) => !isBlank(line))

const remaining = ({ front }: Kit, { part, from }: FrontPart): string | readonly string[] =>
  part === 'objectives' ? written(front.objectives).slice(0, from) : ''

const written = (lines: readonly string[]): readonly string[] => lines.filter((line) => !isBlank(line))
