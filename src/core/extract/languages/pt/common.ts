import type { WordLists } from '#core/extract/languages/language'

/** Common words of Portuguese, no part of a name however they are written. */
export const common = {
  common: `
    não, sim, também, mais, menos, muito, muita, muitos, pouco, tudo, todos, todas, nada, ninguém, hoje, ontem,
    agora, depois, antes, aqui, ali, lá, já, ainda, sempre, nunca, talvez, apenas, só, assim, então, porém, contudo,
    entretanto, isto, isso, aquilo, quem, quando, onde, como, porque, porquê, quanto, qual, quais, meu, minha,
    nosso, nossa, vosso, temos, tem, têm, será, serão, foi, foram, era, eram, é, são, está, estão, estava, há,
    havia, ter, haver, ser, estar, fazer, feito, fez, pode, podem, deve, devem, vai, vão, queremos, quero, vamos,
    este, esta, estes, estas, novo, nova, grande, ano, anos, dia, dias, mês, meses, semana, vez, vezes, tempo, hora,
    horas, mundo, país, países, povo, cidade, rio, ponte, porto, mar, terra, água, paz, guerra, acordo, reunião,
    cimeira, cúpula, encontro, visita, sessão, trabalho, obra, obras, casa, escola, estrada, mercado, lei, projeto,
    parte, partes, lado, lados, primeiro, primeira, segundo, segunda, último, última, obrigado, obrigada, bem, mal,
    cerca, durante, embora, aliás, ora, eis, portanto, perguntas, restavam, dúvidas, ambos,
    coube, dura, duras, duro, duros, forte, fortes, severa, severas, visivelmente, taxativo, taxativa, clara,
    claras, questionado, questionada, interrogado, interrogada, confrontado, confrontada, cauteloso, cautelosa,
    prudente, crítico, crítica, orgulhoso, orgulhosa, emocionado, emocionada, convicto, convicta, contactado,
    contactada, ouvido, ouvida,
  `,
} satisfies Partial<WordLists>
