import { officeLine } from '#core/view/officeLine'
import type { SelectedPerson } from '#core/view/people'
import type { Runs } from './document'
import { isBlank, joined, run } from './text'

/**
 * A name as protocol prints it: style or honorific, given names, and the family name set apart, wherever it stands in the
 * printed name (in many cultures it comes first), then what stands behind it. Where the parts do not agree with the
 * printed name, that one rules.
 */
export const nameRuns = (person: SelectedPerson): Runs => {
  const honorific = isBlank(person.honorific) ? [] : [run(`${person.honorific.trim()} `, 'quiet')]
  const behind = isBlank(person.postNominals) ? [] : [run(` ${person.postNominals.trim()}`, 'quiet')]
  const { printedName, familyName } = person
  const at =
    isBlank(familyName) || person.kind === 'organisation' || isBlank(person.givenName)
      ? -1
      : printedName.lastIndexOf(familyName)
  if (at < 0) return [...honorific, run(printedName), ...behind]
  const before = printedName.slice(0, at)
  const after = printedName.slice(at + familyName.length)
  return [
    ...honorific,
    ...(before === '' ? [] : [run(before)]),
    run(familyName, 'family'),
    ...(after === '' ? [] : [run(after)]),
    ...behind,
  ]
}

/** For lists, which are in its order: the printed name as it is, and nothing behind it. */
export const listName = (person: SelectedPerson): string => joined([person.honorific, person.printedName], ' ')

/** The title as a source writes it; of somebody with several offices, whom sources give one at a time, all of them. */
export const roleLine = ({ role, title, organisation, country }: SelectedPerson): string =>
  officeLine({ office: title === '' || role.includes('; ') ? role : title, organisation, country })
