import type { Language } from '#core/extract/extraction'

/** What stands before whoever organised an event, by language; of several patterns each is looked for by itself. */
export const hostedBehind: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  en: [/organi[sz]ed (?:jointly )?by/gu, /hosted by/gu, /convened by/gu, /at the invitation of/gu],
  fr: [/organisée?s? par/gu, /à l[’']invitation d(?:e|u|es)/gu, /accueillie?s? par/gu],
  es: [/organizad[oa]s? por/gu, /convocad[oa]s? por/gu, /por invitación de/gu],
  pt: [/organizad[oa]s? (?:por|pel[oa])/gu, /a convite d[eoa]/gu],
  de: [/veranstaltet von/gu, /ausgerichtet von/gu, /auf Einladung (?:von|des|der)/gu],
  ru: [/организован\p{L}* /gu, /по приглашению/gu],
  ar: [/بتنظيم من/gu, /بدعوة من/gu],
  kk: [/ұйымдастырушысы/gu],
}

/** … and behind them. */
export const hostedBefore: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  zh: [/主办/gu, /主辦/gu],
  kk: [/ұйымдастыр(?:ған|ды|уымен)/gu],
}
