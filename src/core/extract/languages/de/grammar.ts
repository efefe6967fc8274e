import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of German. */
export const grammar = {
  he: 'er, ihn, ihm, dieser, derselbe, letzterer, jener',
  she: 'sie, diese, letztere, jene',
  they: 'beide, die beiden, sie, diese, ihnen',
  self: 'ich, wir, mich, uns',
  definite: `
    der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, sein, seine, seinen, seinem, seiner, ihr,
    ihre, ihren, ihrem, ihrer, unser, unsere, jener, jene,
  `,
  indefinite: `
    ein, eine, einen, einem, einer, eines, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, mehrere, einige,
    viele, jeder, jede, kein, keine, manche, anderer, andere,
  `,
  preposition: `
    in, im, an, am, auf, aus, bei, beim, bis, durch, für, gegen, hinter, mit, nach, neben, ohne, seit, über, um,
    unter, vom, vor, während, wegen, zwischen, trotz, innerhalb, außerhalb, gegenüber, anlässlich, zugunsten, samt,
    ab, per, seitens, infolge, angesichts, entlang, unter dem, statt,
  `,
  link: 'von, der, des, für, zu, zum, zur, in, im, bei, beim, am, vom',
  conjunction: 'und, oder, aber, sondern, denn, sowie, während, obwohl, weil, als, doch',
} satisfies Partial<WordLists>
