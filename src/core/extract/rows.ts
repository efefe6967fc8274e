import type { ExtractedPerson, Extraction } from '#core/extract/extraction'
import { rulesFor } from '#core/extract/languages/index'
import { statesIn } from '#core/extract/states'
import type { SourceBlock } from '#core/model'

/**
 * In a list of participants the state stands in a cell of its own. Whoever is named in another cell of that row, and whose
 * state no sentence gives, is of that state; its words are those of the cell.
 */
export function withStatesOfRows(extraction: Extraction, text: string, blocks: readonly SourceBlock[]): Extraction {
  const rows = blocks.filter(({ role }) => role === 'row')
  if (rows.length === 0) return extraction
  const language = rulesFor(extraction.language)
  if (language === null) return extraction
  const states = statesIn(language)
  return { ...extraction, people: extraction.people.map((person) => withState(person, text, rows, states)) }
}

const withState = (
  person: ExtractedPerson,
  text: string,
  rows: readonly SourceBlock[],
  states: ReadonlySet<string>,
): ExtractedPerson => {
  if (person.country !== null || person.kind !== 'person') return person
  for (const mention of person.mentions) {
    const row = rows.find(({ span }) => span.start <= mention[0] && mention[1] <= span.end)
    const state = row === undefined ? undefined : stateIn(text.slice(row.span.start, row.span.end), states)
    if (state !== undefined) return { ...person, country: state }
  }
  return person
}

/** The one cell that is the name of a state and nothing else; with two of them nobody can tell whose it is. */
const stateIn = (row: string, states: ReadonlySet<string>): string | undefined => {
  const named = row
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => states.has(cell.toLowerCase()))
  return named.length === 1 ? named[0] : undefined
}
