import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as Spanish writes them. */
export const places = {
  place: `
    mar, océano, golfo, río, lago, bahía, estrecho, canal, isla, islas, península, monte, montaña, montañas, valle,
    desierto, selva, bosque, parque, calle, avenida, plaza, puente, aeropuerto, puerto, estación, ciudad, pueblo,
    villa, región, provincia, departamento, condado, territorio, costa, frontera, campamento, base, palacio, torre,
    estadio, hotel, playa, cabo, capital, franja, estado, municipio, barrio, distrito, pacífico, atlántico,
    mediterráneo, caribe, san, santa,
  `,
} satisfies Partial<WordLists>
