import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as German writes them. */
export const places = {
  place: `
    meer, ozean, golf, fluss, see, bucht, meerenge, kanal, insel, inseln, halbinsel, berg, berge, tal, wüste, wald,
    park, straße, allee, platz, brücke, flughafen, hafen, bahnhof, stadt, dorf, bezirk, provinz, region, kreis,
    bundesland, land, küste, grenze, lager, basis, palast, turm, stadion, hotel, strand, kap, hauptstadt, haus,
    welt, erde, bundesstaat,
  `,
} satisfies Partial<WordLists>
