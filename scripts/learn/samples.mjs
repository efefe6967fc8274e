// From texts with gold to what the ranker and the confidence are learned from: for each proposed quotation its candidates,
// each right or not.

/** A proposal counts as the quotation of the gold when they share at least half their words. */
const enough = 0.5

/** A case states one rule, and every case is meant: it counts as so many quotations of a text. */
const shareOfCases = 2

/**
 * @param {object} extraction the bundled extraction (see bundle-extraction.mjs)
 * @param {readonly import('./texts.mjs').GoldText[]} texts
 * @param {object} model used for what earlier choices leave in the reader’s mind
 */
export function samplesOf(extraction, texts, model) {
  return texts.flatMap((gold) => {
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
      return {
        text: gold.name,
        stratum: gold.lang,
        share: gold.isCase ? shareOfCases : 1,
        proposal,
        choice: proposal.choice,
        isQuotation,
        gold: match?.gold ?? null,
        options: optionsOf(extraction, proposal.choice, isQuotation ? match.gold : null),
      }
    })
  })
}

/** Right is who agrees fully with the gold; where nobody does, who agrees by surname. */
function optionsOf(extraction, choice, gold) {
  const agreements = choice.ranked.map(({ candidate }) =>
    gold === null ? 'no' : extraction.agreement(gold, namesOf(candidate)),
  )
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
