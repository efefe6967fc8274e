import type { Audience, Instant, Kit } from '#core/model'
import { repeatsBarredWords } from './barredWords'
import { discloses } from './discloses'
import { type HiddenIdentities, hiddenIdentities } from './hidden'

/**
 * Whether a text tells these readers what they may not know: it names somebody who must stay hidden or where they belong, is
 * or holds the title of a meeting that must not be known of, or repeats barred words. Made once for a view, and asked for each
 * of its texts.
 */
export const tellsOfBarred = (
  kit: Kit,
  terms: { readonly audience: Audience; readonly now: Instant },
  hidden: HiddenIdentities = hiddenIdentities(kit, terms.audience),
): ((text: string) => boolean) => {
  const repeats = repeatsBarredWords(kit, terms)
  const words = [...hidden.names, ...hidden.affiliations, ...hidden.titles.filter(isTellingTitle).map(asInASentence)]
  const titles = new Set(hidden.titles.map((title) => title.trim().toLowerCase()))
  return (text) =>
    (titles.size > 0 && titles.has(text.trim().toLowerCase())) ||
    discloses(text, words, hidden.givenNames) ||
    repeats(text)
}

/** A longer title is told whatever letter it begins with; of a shorter one small letters are words like others. */
const asInASentence = (title: string): string => (/\S\s+\S+\s+\S/.test(title) ? title.toLowerCase() : title)

/** Inside other words the title of a meeting tells of it; `Notes` and `Interview` are words like others. */
const isTellingTitle = (title: string): boolean => /\s/.test(title.trim()) || /\p{Script=Han}{4}/u.test(title)
