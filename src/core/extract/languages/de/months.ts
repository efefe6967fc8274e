import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in German. */
export const months = {
  calendar: `
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag, dienstag,
    mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, weihnachten, ostern, heute, gestern, morgen, tag,
    woche, monat, jahr, jahre, jahren, jahres, jahrhundert, uhr, frühling, sommer, herbst, winter, abend, alter,
  `,
} satisfies Partial<WordLists>
