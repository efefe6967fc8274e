import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of Spanish. */
export const grammar = {
  he: 'él, este, éste, aquel, este último',
  she: 'ella, esta, ésta, esta última',
  they: 'los dos, las dos, ellos, ellas, estos, éstos, estas, éstas, ambos, ambas',
  self: 'yo, nosotros, nosotras',
  definite: `
    el, la, los, las, lo, este, esta, estos, estas, ese, esa, aquel, aquella, su, sus, nuestro, nuestra, mi, al,
    del, dicho, dicha,
  `,
  indefinite: `
    un, una, unos, unas, varios, varias, algunos, algunas, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez,
    cada, ningún, ninguna, otro, otra, algún, alguna, muchos, muchas,
  `,
  preposition: `
    con, sin, contra, entre, durante, tras, desde, hasta, bajo, hacia, sobre, por, mediante, salvo, excepto,
    frente a, junto a, junto con, ante, debido a, gracias a, a través de, en torno a, después de, antes de,
    dentro de, fuera de, cerca de, lejos de, en nombre de, a pesar de, respecto a, sobre todo, al lado de,
    encima de, detrás de,
    frente al, frente a la, frente a los, junto al, junto a la, ante la, ante el, delante de, delante del,
    por encima de, gracias al, gracias a la, debido al, en nombre del, al frente de, a través del,
  `,
  link: 'de, del, de la, de los, de las, en, a, al, para, ante, de las naciones unidas',
  conjunction: 'y, e, o, u, pero, ni, sino, así como, mientras, aunque, porque, pues, como',
} satisfies Partial<WordLists>
