import { type Reasoned, reasoned } from '#core/extract/choose/reasons'
import { explain } from '#core/extract/explain'
import type { Host } from '#desk/host'
import { Complaint } from '../complaint'
import { words } from '../words'
import { withFileReader } from './fileReader'

/** Every candidate of every quotation of one file: how likely it is, by which rule, what weighed for it, and why it lost. */
export const tellWhy = async (
  files: readonly string[],
  {
    password,
    say,
    startReader,
  }: {
    readonly password: string | null
    readonly say: (words: string) => void
    readonly startReader: Host['startReader']
  },
): Promise<void> => {
  const [file] = files
  if (file === undefined || files.length > 1) throw new Complaint(words.whyNeedsOne)
  const { text } = await withFileReader(startReader, password, (reader) => reader.source(file))
  const quotations = explain(text).quotations.filter(({ kind }) => kind !== 'scare')
  if (quotations.length === 0) say(`${words.why.none}\n`)
  quotations.forEach(({ text: said, kind, evidence, choice }, index) => {
    const { confidence, trust } = evidence
    say(`${words.why.quotation({ number: index + 1, said: shortened(said), kind, confidence, trust })}\n`)
    reasoned(choice.ranked).forEach((candidate, rank) => say(`${toldOf(candidate, rank === 0)}\n`))
    say('\n')
  })
}

const toldOf = ({ names, probability, rule, margin, features }: Reasoned, isChosen: boolean): string => {
  const speaker = names.length === 0 ? words.why.nobody : names.join(', ')
  const told = ruleInWords(rule)
  const outcome = isChosen
    ? words.why.chosen({ speaker, probability, rule: told })
    : words.why.lost({ speaker, probability, rule: told, margin })
  return [
    outcome,
    ...features.map(({ feature, worth }) => words.why.feature({ feature: saidOf(words.why.features, feature), worth })),
  ].join('\n')
}

const ruleInWords = (rule: string): string => {
  const [clause = '', reference = ''] = rule.split(':')
  return words.why.rule({
    clause: saidOf(words.why.clauses, clause),
    reference: saidOf(words.why.references, reference),
  })
}

/** What a rule or a feature is called; every id has its words, which the compiler holds. */
const saidOf = (table: Readonly<Record<string, string>>, id: string): string => table[id] ?? id

/** At most so many units of a quotation are shown: enough to find it. */
const mostShown = 72

const shortened = (said: string): string => {
  const line = said.replace(/\s+/gu, ' ')
  return line.length <= mostShown ? line : `${line.slice(0, mostShown - 1)}…`
}
