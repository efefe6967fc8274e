import type { WithheldQuote } from '#core/quote/release/eligible'

/** Why a quote is not in a pack. */
export const withheld = {
  'deep-background': 'deep background',
  'off-the-record': 'off the record',
  'author-only': 'off the record, for the author only',
  embargoed: 'under embargo',
  'not-yet-delivered': 'not yet delivered',
  'release-unknown': 'terms of use not known',
  'paraphrase-missing': 'only the sense may be given, and no headline says it',
  'paraphrase-repeats': 'only the sense may be given, and the headline repeats the words',
  'against-source': 'the source names another speaker',
  broken: 'no longer in the source as quoted',
  'names-participant': 'they name a participant under the Chatham House Rule',
  'participant-hidden': 'the speaker must not be seen under the Chatham House Rule',
} as const satisfies Readonly<Record<WithheldQuote['because'], string>>
