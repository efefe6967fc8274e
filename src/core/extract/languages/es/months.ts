import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in Spanish. */
export const months = {
  calendar: `
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, navidad, semana santa, ramadán, hoy, ayer, mañana,
    día, semana, mes, año, años, siglo, primavera, verano, otoño, invierno, tarde, noche,
  `,
} satisfies Partial<WordLists>
