import { cities } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as Portuguese writes them. */
export const places = {
  place: `
    ${cities}, lisboa, porto, coimbra, braga, faro, évora, funchal, ponta delgada, brasília, são paulo, rio de janeiro,
    salvador, recife, fortaleza, belo horizonte, porto alegre, curitiba, manaus, luanda, maputo, praia, bissau,
    díli, são tomé, macau, genebra, nova iorque, nova york, londres, bruxelas, moscovo, moscou, pequim, tóquio,
    viena, varsóvia, praga, atenas, berlim, haia, roma, nairobi, washington, estrasburgo, copenhaga, estocolmo,
    cairo, teerão, teerã, jerusalém, damasco, beirute, bagdad, cabul, quieve, kiev, kiiv, áfrica, europa, ásia,
    américa, américa latina, médio oriente, oriente médio, mediterrâneo, atlântico, pacífico,
  `,
} satisfies Partial<WordLists>
