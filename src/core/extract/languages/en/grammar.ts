import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of English. */
export const grammar = {
  he: 'he, him, his, the latter',
  she: 'she, her, hers',
  they: 'both, the two, the pair, they, them',
  self: 'i, we, me, us',
  definite: 'the, this, that, these, those, his, her, their, its, our, your',
  indefinite: `
    my, a, an, another, some, one, several, many, two, three, four, five, six, seven, eight, nine, ten, any, each,
    every,
  `,
  preposition: `
    in, on, by, from, with, without, about, against, between, among, amongst, during, after, before, since, until,
    under, over, through, near, into, onto, upon, via, alongside, including, such as, like, unlike, despite,
    because of, towards, toward, within, across, around, behind, beyond, beside, besides, amid, amidst, concerning,
    regarding, following, per, along with, together with, on behalf of, thanks to, due to, out of, outside, inside,
    off, up to, above, below, opposite, past, throughout, versus, except, other than,
  `,
  link: 'of, for, to, in, at, on, of the',
  conjunction: 'and, or, but, nor, as well as, while, whereas, yet, although, though, because, so',
} satisfies Partial<WordLists>
