import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of Portuguese. */
export const grammar = {
  he: 'ele, este, aquele, este último',
  she: 'ela, esta, aquela, esta última',
  they: 'os dois, as duas, eles, elas, estes, estas, ambos, ambas',
  self: 'eu, nós',
  definite: `
    o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu, sua, seus, suas, nosso,
    nossa,
  `,
  indefinite: `
    um, uma, uns, umas, algum, alguma, alguns, algumas, outro, outra, outros, outras, cada, qualquer, vários,
    várias, nenhum, nenhuma, muitos, muitas,
  `,
  preposition: `
    ao, à, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, em, no, na, nos, nas, num, numa,
    entre, para, perante, por, pelo, pela, pelos, pelas, sem, sob, sobre, durante, segundo, mediante, através de,
    junto a, junto de, ao lado de, em nome de, acerca de, antes de, depois de, além de, apesar de, contra o,
    frente a, graças a, dentro de, fora de, perto de,
    em frente a, em frente ao, em frente à, diante de, diante do, diante da, junto ao, junto à, perante o,
    perante a, em nome do, em nome da, através do, através da, à frente de,
  `,
  link: `
    de, do, da, dos, das, em, no, na, nos, nas, para, para a, para o, para os, para as, junto de, junto da,
    junto do, junto das,
  `,
  conjunction: `
    e, ou, mas, nem, porém, contudo, todavia, enquanto, embora, pois, como, assim como, bem como, quando, porque,
    que,
  `,
} satisfies Partial<WordLists>
