import type { Evidence } from '#core/model'
import { words } from '../../../words'

/** What the window says of a proposal, each a sentence or a phrase; what a kit of an earlier version does not know is left out. */
export interface Told {
  readonly rule: string | null
  readonly decided: string | null
  readonly rival: string | null
  readonly unproven: string | null
}

/** The rule, what decided, and the best rival, in the words of the message files. Features without words are passed over. */
export const toldWhy = ({ rule, reasons, rival, trust }: Evidence): Told => {
  const decided = phrases(reasons)
  return {
    rule: ruleInWords(rule),
    decided: decided === '' ? null : words.why.decided({ reasons: decided }),
    rival: rival === null ? null : rivalInWords(rival),
    unproven: trust === 'unproven' ? words.why.unproven : null,
  }
}

const ruleInWords = (rule: string): string | null => {
  const [clause = '', reference = ''] = rule.split(':')
  const parts = [said(words.why.clauses, clause), said(words.why.references, reference)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}

const rivalInWords = ({ name, reasons }: NonNullable<Evidence['rival']>): string => {
  const spoke = phrases(reasons)
  const who = name === '' ? words.why.nobody : name
  return spoke === '' ? words.why.rival({ name: who }) : words.why.rivalBecause({ name: who, reasons: spoke })
}

const phrases = (reasons: readonly string[]): string =>
  [...new Set(reasons.map((reason) => said(words.why.features, reason)))].filter((phrase) => phrase !== null).join('; ')

const said = (table: Readonly<Record<string, string>>, id: string): string | null =>
  Object.hasOwn(table, id) ? (table[id] ?? null) : null
