import type { Decision, Ranking } from '#core/extract/candidates/attribute'
import type { FeatureValue, Ranked } from '#core/extract/candidates/candidate'
import type { FeatureId } from '#core/extract/candidates/features'
import { clauseOf } from '#core/extract/candidates/rules'
import type { Context } from '#core/extract/clauses/subject'
import type { QuotationGroup } from '#core/extract/quotations/quotationGroup'
import { wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { normal } from '#core/extract/text/wordForms'

/**
 * “The table is laid”: talks open. … “The table is laid, somebody must begin to eat,” said Ms Holm. Words that stand in a heading, with
 * nothing there that reports them, and again in a quotation of the text, are whoever’s that is. What was chosen for a heading
 * whose own words name the speaker stays.
 */
export function withRepeated(context: Context, decisions: readonly Decision[]): readonly Decision[] {
  const isHead = ({ group, ranked: [{ candidate }] }: Decision): boolean =>
    (candidate.cue === null || candidate.speaker.length === 0) && isHeading(context, group.chief.sentence)
  const heads = decisions.slice(0, mostHeads).filter(isHead)
  if (heads.length === 0) return decisions
  const repeated = new Map<Decision, Decision>()
  for (const head of heads) {
    const words = wordsOf(context, head.group)
    const fewest = head.group.kind === 'scare' ? fewestOfScare : fewestWords
    if (words.split(' ').length < fewest) continue
    const at = decisions.indexOf(head) + 1
    const isAgain = ({ group }: Decision): boolean => {
      const said = ` ${wordsOf(context, group)} `
      return head.group.kind === 'scare' ? said.startsWith(` ${words} `) : said.includes(` ${words} `)
    }
    const source = decisions.slice(at, at + farthest).find((other) => isToldOf(other) && isAgain(other))
    if (source !== undefined) repeated.set(head, repeating(head, source))
  }
  return decisions.map((decision) => repeated.get(decision) ?? decision)
}

/** A line of its own that no full stop of the narrator’s ends. */
function isHeading({ doc: { tokens, owner, sentences } }: Context, index: number): boolean {
  const here = sentences[index]
  const next = sentences[index + 1]
  if (here === undefined || next === undefined || tokens.kind[next.first - 1] !== Kind.breakLine) return false
  if (here.first > 0 && tokens.kind[here.first - 1] !== Kind.breakLine) return false
  let last = next.first - 1
  while (last > here.first && tokens.kind[last] === Kind.breakLine) last -= 1
  return tokens.kind[last] !== Kind.stop || owner[last] !== 0
}

/** Something reports the words, and somebody is named for them. */
const isToldOf = ({ group, ranked: [{ candidate }] }: Decision): boolean =>
  group.kind !== 'scare' && candidate.cue !== null && candidate.speaker.length > 0

/** How many of the first quotations may be headings, and how many behind them are compared. */
const mostHeads = 4
const farthest = 60

/** Fewer words than this are met by chance. */
const fewestWords = 3
/** … and of words that would be no quotation alone; those must begin what is said. */
const fewestOfScare = 4

function repeating(decision: Decision, source: Decision): Decision {
  const [first] = source.ranked
  const group: QuotationGroup = { ...decision.group, kind: 'direct' }
  const { speaker } = first.candidate
  const isSame =
    decision.ranked[0].candidate.speaker.length === speaker.length &&
    decision.ranked[0].candidate.speaker.every((one, at) => one === speaker[at])
  if (isSame) return { ...decision, group }
  const rule = `${clauseOf(decision.ranked[0].candidate.rule)}:repeated` as const
  const chosen: Ranked = {
    candidate: { ...first.candidate, rule, mention: null, cue: null, features: whatTheyAre(first.candidate.features) },
    probability: first.probability,
  }
  const others = decision.ranked
    .filter(({ candidate }) => !(candidate.speaker.length === 1 && candidate.speaker[0] === speaker[0]))
    .map((one) => ({ ...one, probability: one.probability * (1 - first.probability) }))
  return { group, ranked: [chosen, ...others] satisfies Ranking }
}

/** Of the one who says the words in the text, what holds for the heading too. */
const whatTheyAre = (features: readonly FeatureValue[]): readonly FeatureValue[] => [
  ['pick', 1],
  ['pick:repeated', 1],
  ...features.filter(([feature]) => ofSpeaker.has(feature)),
]

const ofSpeaker: ReadonlySet<FeatureId> = new Set(['person', 'organisation', 'titled', 'weak-name', 'short-name'])

/** The words between the marks, small and without what divides them. */
function wordsOf({ doc }: Context, group: QuotationGroup): string {
  return group.stretches
    .flatMap((number) => {
      const stretch = doc.stretches[number]
      return stretch === undefined
        ? []
        : (normal(wording(doc, stretch.open + 1, stretch.close)).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [])
    })
    .join(' ')
}
