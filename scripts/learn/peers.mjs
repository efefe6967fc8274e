// Texts that others have annotated, with words and sources but without resolved names: what can be judged there teaches too.
// Their source is a phrase (“the minister, Ann Lee”), so a speaker is right whose surname it holds. Pronouns, common nouns and
// quotations without a source say nothing of names and are left out; so is what they mark as anything but direct speech.

/** A proposal is their quotation when so much of it lies in one; ours may be a part of theirs. */
const within = 0.8

/**
 * What the others say of a proposal: the source phrase; null where the words are no quotation; undefined where that cannot be told.
 * @param {object} extraction @param {{ text: string, quotes: readonly object[] }} gold @param {object} proposal
 * @returns {string | null | undefined}
 */
export function sourceFor(extraction, gold, proposal) {
  const words = [...extraction.wordsWithin(gold.text, proposal.spans)]
  const shareIn = ({ spans }) => {
    const theirs = extraction.wordsWithin(gold.text, spans)
    return words.filter((word) => theirs.has(word)).length / words.length
  }
  const direct = gold.quotes.find((quote) => quote.kind === 'direct' && shareIn(quote) >= within)
  if (direct === undefined) return gold.quotes.some((quote) => shareIn(quote) > 0) ? undefined : null
  const source = direct.speaker_mention
  return source !== null && isNamed(source) ? source : undefined
}

/** A word with a capital stands in it, behind the one it opens with. */
function isNamed(source) {
  const words = source.split(/\s+/u)
  return /^\p{Lu}/u.test(words[0]) && words.length === 1
    ? source.length > 4 || source === source.toUpperCase()
    : words.slice(1).some((word) => /^\p{Lu}/u.test(word))
}

/**
 * Whether the proposal’s own speaker can be judged: somebody is chosen, and is the source by name or clearly is not. One whose
 * pointing words are the source’s own (“the governor of Tull”) may well be right.
 */
export function isJudged(proposal, source, agreements) {
  if (agreements.some((agreement) => agreement !== 'no')) return true
  const [chosen] = proposal.choice.ranked
  if (chosen.candidate.speaker.length !== 1) return false
  const pointing = (proposal.speakerMention ?? '').toLowerCase()
  return pointing !== '' && !source.toLowerCase().includes(pointing) && !pointing.includes(source.toLowerCase())
}
