import type { LanguageTag } from '#core/model'
import type { AnchorName, Fact, Runs } from '#core/pack/document'
import type { FlowNode, TextRole } from './flow'

/** Small makers of nodes, so that blocks read as what they become. Nothing is made of no words. */
export const text = (
  role: TextRole,
  runs: Runs,
  {
    language = null,
    anchor = null,
  }: { readonly language?: LanguageTag | null; readonly anchor?: AnchorName | null } = {},
): readonly FlowNode[] => {
  const told = withoutPages(runs)
  return hasWords(told) ? [{ kind: 'text', role, runs: told, language, anchor }] : []
}

export const heading = (
  level: 2 | 3,
  runs: Runs,
  { anchor = null, listed = null }: { readonly anchor?: AnchorName | null; readonly listed?: string | null } = {},
): readonly FlowNode[] => {
  const told = withoutPages(runs)
  return hasWords(told) ? [{ kind: 'heading', level, runs: told, anchor, listed }] : []
}

export const list = (ordered: boolean, items: readonly Runs[]): readonly FlowNode[] => {
  const told = items.map(withoutPages).filter(hasWords)
  return told.length === 0 ? [] : [{ kind: 'list', ordered, items: told }]
}

export const facts = (all: readonly Fact[]): readonly FlowNode[] => {
  const told = all.map(({ label, runs }) => ({ label, runs: withoutPages(runs) })).filter(({ runs }) => hasWords(runs))
  return told.length === 0 ? [] : [{ kind: 'facts', facts: told }]
}

/** Without the numbers of pages and the words that only lead up to one. */
export const withoutPages = (runs: Runs): Runs => {
  const told = runs.filter((run) => run.pageOf === undefined && run.leadsToPage !== true)
  return told.length === runs.length ? runs : told
}

const hasWords = (runs: Runs): boolean => runs.some((run) => run.text.trim() !== '')
