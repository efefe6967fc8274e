import type { WordLists } from '#core/extract/languages/language'

/** Common words of Spanish, no part of a name however they are written. */
export const common = {
  common: `
    el, la, los, las, un, una, unos, unas, lo, que, quien, quienes, cual, cuales, cuyo, cuya, donde, cuando, cuanto,
    no, sí, si, más, menos, muy, tan, tanto, poco, mucho, mucha, bastante, bien, mal, todo, toda, todos, todas,
    otro, otra, otros, otras, mismo, misma, tal, ser, es, son, era, eran, fue, fueron, será, sea, estar, está,
    están, estaba, haber, hay, hubo, hacer, hace, hizo, hacen, poder, puede, pueden, podría, debe, deben, tener,
    tiene, tienen, tenía, ir, va, van, venir, viene, ver, saber, dar, dio, según, desde, durante, tras, ante, sobre,
    con, sin, por, para, en, de, del, al, luego, además, asimismo, también, así, entonces, sin embargo, no obstante,
    pese, aunque, mientras, como, porque, ya, aún, todavía, hoy, ayer, mañana, ahora, pronto, tarde, temprano,
    siempre, nunca, jamás, aquí, allí, ahí, primer, primero, primera, segundo, dos, tres, cuatro, cinco, seis,
    siete, ocho, nueve, diez, cien, mil, millón, millones, euros, dólares, por ciento, foto, fuente, fuentes, leer,
    vídeo, noticias, artículo, página, comunicado, archivo, reunión, cumbre, ceremonia, diálogo, debate, foro,
    conferencia, aniversario, fiesta, premio, premios, discusión, encuentro, visita, cooperación, relaciones, apoyo,
    ayuda, paz, guerra, guerra fría, seguridad, día, covid-19, covid, coronavirus, pandemia, dios, islam,
    cristianos, musulmanes, judíos, tierra, mundo, internet, copa, liga, campeonato, juegos, olímpicos,
    juegos olímpicos, mundial, final, partido, equipo, eurocopa, revolución, constitución, derecha, izquierda,
    estado, estados, gobierno, lejos, cerca, muchos, algunos, sólo, solo, cada, este, esta, ese, esa, aquel,
    gracias, buenos días, señoras, señores, queridos, querido, querida, gran, grande, grandes, nuevo, nueva, buen,
    bueno, buena, blanco, negro, rojo, verde, azul, alto, bajo, largo, ambos, ambas, algo, nada, nadie, alguien,
    cualquier, preguntado, consultado, interrogado, acompañado, nacido, no.,
    dura, duras, duro, duros, fuerte, fuertes, severa, severas, visiblemente, tajante, rotundo, rotunda, clara,
    claras, contundente, contundentes, distinta, distinto, preguntada, consultada, interrogada, cauto, cauta,
    prudente, crítico, crítica, orgulloso, orgullosa, emocionado, emocionada, molesto, molesta, convencido,
    convencida, le tocó,
  `,
} satisfies Partial<WordLists>
