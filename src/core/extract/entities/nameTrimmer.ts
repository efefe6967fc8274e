import type { AnnotatedDocument } from '#core/extract/text/document'
import type { Mention, Mentions } from '#core/extract/entities/mention'

/**
 * A name without what a headline or the start of a sentence adds to it in capitals, where the same name stands elsewhere without:
 * “Ann Lee Hammers Old Bank”, “Rival Ann Lee”. Only where modifiers stand first and end in no case.
 */
export function nameTrimmer(doc: AnnotatedDocument, mentions: Mentions): (mention: Mention) => string {
  const { headFinal, nounsCapitalised, verbFinal, writing } = doc.lexicon.source
  if (nounsCapitalised === true) return ownersTrimmer(mentions)
  if (!headFinal || verbFinal === true || writing !== 'cased') return ({ name }) => name
  const elsewhere = new Set(mentions.all.filter(({ kind }) => kind === 'person').map(({ name }) => name))
  return ({ name }) => {
    const words = name.split(' ')
    if (words.length < 3) return name
    const behind = words.slice(1)
    if (
      behind.length > 1 &&
      !doc.lexicon.isGiven(words[0] ?? '') &&
      doc.lexicon.isGiven(behind[0] ?? '') &&
      elsewhere.has(behind.join(' '))
    )
      return behind.join(' ')
    if (words.length < fewestInHeadline || !doc.lexicon.isGiven(words[0] ?? '')) return name
    for (let count = words.length - 1; count > 1; count -= 1) {
      const opening = words.slice(0, count).join(' ')
      if (elsewhere.has(opening)) return opening
    }
    return name
  }
}

/**
 * „Harschs Plan“: a name in the second case, whose like stands elsewhere without its ending. „hat Ada Holm Fehler eingeräumt“: a
 * noun behind a name, where a shorter run of its words ends with a family name that stands elsewhere, and the whole does not.
 */
function ownersTrimmer(mentions: Mentions): (mention: Mention) => string {
  const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
  const people = mentions.all.filter(({ kind }) => kind === 'person')
  const surnames = new Set(people.map(({ name }) => surname(name)))
  const whole = new Map<string, Set<string>>()
  for (const { name } of people) {
    const last = surname(name)
    const known = whole.get(last)
    if (known === undefined) whole.set(last, new Set([name]))
    else known.add(name)
  }
  const withoutNoun = (name: string): string => {
    const words = name.split(' ')
    if (words.length < 3 || (whole.get(surname(name))?.size ?? 0) > 1) return name
    for (let count = words.length - 1; count > 1; count -= 1)
      if (surnames.has(words[count - 1] ?? '')) return words.slice(0, count).join(' ')
    return name
  }
  return ({ name }) =>
    name.endsWith('s') && surnames.has(surname(name).slice(0, -1)) ? name.slice(0, -1) : withoutNoun(name)
}

/** More words than a name has: a verb and its object follow it. */
const fewestInHeadline = 4
