import type { WordLists } from '#core/extract/languages/language'

/** Pronouns, articles, prepositions and conjunctions of French. */
export const grammar = {
  he: 'il, lui, celui-ci, ce dernier, celui-là',
  she: 'elle, celle-ci, cette dernière',
  they: `
    tous deux, toutes deux, tous les deux, toutes les deux, ils, elles, ceux-ci, celles-ci, ces derniers,
    ces dernières,
  `,
  self: "je, j', nous, on",
  definite: `
    le, la, les, l', ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, au, aux, du,
  `,
  indefinite: `
    un, une, des, plusieurs, quelques, certains, certaines, deux, trois, quatre, cinq, six, sept, huit, neuf, dix,
    chaque, aucun, aucune, tout, toute,
  `,
  preposition: `
    dans, sur, par, avec, sans, contre, entre, parmi, pendant, durant, après, avant, depuis, jusqu', sous, vers,
    chez, près de, auprès de, auprès d', hors, malgré, lors de, lors d', lors du, lors des, envers, outre, dès, via,
    comme, face à, face au, grâce à, afin de, concernant, derrière, devant, à travers, au sein de, à l'issue de,
    à l'occasion de, en présence de, au nom de, par rapport à, à cause de,
    face aux, au nom du, aux côtés de, à côté de, en face de,
  `,
  link: `
    de, d', du, des, à, au, aux, en, pour, chargé de, chargé des, chargé du, chargée de, chargée des, chargée du,
    chargé d', chargée d',
  `,
  conjunction: 'et, ou, mais, ni, ainsi que, tandis que, alors que, comme, or, car, donc',
} satisfies Partial<WordLists>
