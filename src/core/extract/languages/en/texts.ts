import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody. */
const noun =
  '(?:article|section|paragraph|clause|chapter|annex|preamble|convention|treaty|agreement|accord|protocol|charter|constitution|resolution|law|act|bill|decree|directive|regulations?|rules|guidelines?|guidance|memorandum|contract|statute|code|report|study|survey|audit|document|assessment|white paper|standard)'
/** … 4 of the bill, … on water between the two states: no word that opens a clause of its own, no author. */
const rest =
  "(?:\\s[ivx\\d().]{1,6})?(?:\\s(?:of|on|for|to|in|between|with)(?:\\s(?!(?:and|but|he|she|they|who|it|we|as|was|is|has|had|by|said|says|told)\\s)[\\p{L}\\d’'-]+){1,7}?)?"
const filler = (most: number): string => `(?:\\s(?!(?:he|she|they|and)\\s)[\\p{L}\\d’'-]+){0,${most}}`

/** A text somebody speaks in does not speak: “the minister in her report states”. A clause about the text is another matter. The noun is asked for first, since looking back costs more. */
const speaksIn = `(?=${noun})(?<!(?:^|\\s)(?:in|on|about)(?:\\s(?:the|her|his|their|its|a|this))?(?:\\s\\p{L}+)?\\s)`

export const englishTexts = textThatStates({
  before: [
    // “was arrested on suspicion of “…””: the words of a charge are nobody’s
    /(?:^|[^\p{L}])(?:on suspicion of|(?:was|were|been|is|are|being|stands?)\s(?:\p{L}+\s){0,2}(?:charged with|accused of|convicted of|found guilty of|indicted (?:for|on)|arrested for|detained for|jailed for|tried for|prosecuted for))\s*$/u,
    // “an accord under which both sides undertake to “…””
    /(?:^|[^\p{L}])(?:under|by|in) which\s(?:[\p{L}’'-]+\s){1,6}(?:undertakes?|commits?(?: themselves| itself)?|pledges?|promises?|agrees?) to\s*$/u,
    // “the guidance, which states: “…””
    new RegExp(
      `(?:^|[^\\p{L}])(?:${speaksIn}${noun}${rest}|${noun}${rest},?\\s(?:which|that))\\s(?:(?:also|expressly|further|then)\\s)?(?:(?:states?|stated|stipulates?|stipulated|provides|provided|reads?|sets? out|lays? down|specifies|specified|requires|prescribes|mandates)${filler(6)}|(?:finds|found|concludes|concluded|warns|warned|claims|claimed|says|said|notes|noted|affirms|declares)(?:\\sthat)?${filler(4)})[\\s,:]*$`,
      'u',
    ),
    // “under the resolution, “…””
    new RegExp(
      `(?:^|[^\\p{L}])(?:under|pursuant to|in accordance with|according to|by the terms of)\\s(?:[\\p{L}’'-]+\\s){0,3}?${noun}${rest},?(?:\\sthat)?\\s*$`,
      'u',
    ),
  ],
})
