import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as French writes them. */
export const places = {
  place: `
    mer, océan, golfe, fleuve, rivière, lac, baie, détroit, canal, île, îles, péninsule, mont, montagne, montagnes,
    vallée, désert, forêt, parc, rue, avenue, boulevard, place, pont, aéroport, port, gare, ville, village, région,
    province, département, comté, territoire, côte, frontière, camp, base, palais, tour, stade, hôtel, plage, cap,
    capitale, bande, état, haut-karabakh, saint, commune, quartier, district,
  `,
} satisfies Partial<WordLists>
