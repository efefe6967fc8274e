// From texts with gold to what the ranker and the confidence are learned from: for each proposed quotation its candidates,
// each right or not.
import { isJudged, sourceFor } from './peers.mjs'

/** A proposal counts as the quotation of the gold when they share at least half their words. */
const enough = 0.5

/** A case states one rule, and every case is meant: it counts as so many quotations of a text, which are more with every learning. */
const shareOfCases = 8

/**
 * @param {object} extraction the bundled extraction (see bundle-extraction.mjs)
 * @param {readonly import('./texts.mjs').GoldText[]} texts
 * @param {object} model used for what earlier choices leave in the reader’s mind
 */
export function samplesOf(extraction, texts, model) {
  return texts.flatMap((gold) => {
    if (gold.sourcesOnly) return samplesOfPeer(extraction, gold, model)
    const live = gold.quotes.filter(({ doubtful }) => doubtful !== true)
    const doubtful = gold.quotes.filter((quote) => quote.doubtful === true)
    const found = extraction.explain(gold.text, gold.isCase ? { model, language: gold.lang } : { model })
    const proposals = extraction
      .proposalsOf(found)
      .filter((proposal) => !liesOn(extraction, gold.text, proposal, doubtful))
    const matches = extraction.matched(gold.text, live, proposals)
    return proposals.map((proposal) => {
      const match = matches.find((one) => one.found === proposal)
      const isQuotation = match !== undefined && match.overlap >= enough
      const agreements = agreementsOf(proposal, (names) =>
        isQuotation ? extraction.agreement(match.gold, names) : 'no',
      )
      return { ...sampleOf(gold, proposal, isQuotation, agreements), gold: match?.gold ?? null }
    })
  })
}

function samplesOfPeer(extraction, gold, model) {
  const found = extraction.proposalsOf(extraction.explain(gold.text, { model, language: gold.lang }))
  return found.flatMap((proposal) => {
    const source = sourceFor(extraction, gold, proposal)
    if (source === undefined) return []
    const holds = (names) =>
      source !== null && names.length > 0 && names.every((name) => extraction.nameAgreement(source, name) !== 'no')
    const groups = proposal.choice.ranked.filter(({ candidate }) => candidate.speaker.length > 1)
    const isJoint = groups.some(({ candidate }) => holds(namesOf(candidate)))
    const agreements = agreementsOf(proposal, (names) =>
      holds(names) && (!isJoint || names.length > 1) ? 'partial' : 'no',
    )
    if (source !== null && !isJudged(proposal, source, agreements)) return []
    return [{ ...sampleOf(gold, proposal, source !== null, agreements), gold: null }]
  })
}

function sampleOf(gold, proposal, isQuotation, agreements) {
  return {
    text: gold.name,
    stratum: gold.lang,
    isInvented: gold.isInvented === true,
    share: gold.isCase ? shareOfCases : 1,
    proposal,
    choice: proposal.choice,
    isQuotation,
    options: optionsOf(proposal.choice, agreements),
  }
}

/** Of each candidate, in the order of the proposal’s ranking. */
function agreementsOf({ choice }, agreementOf) {
  return choice.ranked.map(({ candidate }) => agreementOf(namesOf(candidate)))
}

/** Right is who agrees fully with the gold; where nobody does, who agrees by surname. */
function optionsOf(choice, agreements) {
  const best = agreements.includes('full') ? 'full' : 'partial'
  return choice.ranked.map(({ candidate }, index) => ({
    candidate,
    features: candidate.features,
    agreement: agreements[index],
    right: agreements[index] === best,
  }))
}

export function namesOf(candidate) {
  return candidate.speaker.map(({ name }) => name)
}

function liesOn(extraction, text, proposal, doubtful) {
  const words = [...extraction.wordsWithin(text, proposal.spans)]
  return doubtful.some(({ spans }) => {
    const theirs = extraction.wordsWithin(text, spans)
    return words.filter((word) => theirs.has(word)).length >= words.length / 2
  })
}
