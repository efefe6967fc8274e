import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in English. */
export const months = {
  calendar: `
    january, february, march, april, may, june, july, august, september, october, november, december, monday,
    tuesday, wednesday, thursday, friday, saturday, sunday, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov,
    dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec., spring, summer, autumn, winter,
    christmas, easter, ramadan, new year, today, yesterday, tomorrow, tonight, day, week, month, year, decade,
    century, gmt, utc, est, edt, pst, cet, cest, aest, bst, a.m., p.m.,
  `,
} satisfies Partial<WordLists>
