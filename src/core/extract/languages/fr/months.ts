import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in French. */
export const months = {
  calendar: `
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi,
    mercredi, jeudi, vendredi, samedi, dimanche, noël, pâques, ramadan, aujourd'hui, hier, demain, ce matin,
    ce soir, matin, soir, jour, semaine, mois, année, an, ans, siècle, printemps, été, automne, hiver,
  `,
} satisfies Partial<WordLists>
