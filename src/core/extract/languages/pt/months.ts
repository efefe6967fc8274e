import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in Portuguese. */
export const months = {
  calendar: `
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta,
    quinta, sexta, ontem, hoje, amanhã, esta manhã, esta tarde, natal, páscoa, semana passada,
  `,
} satisfies Partial<WordLists>
