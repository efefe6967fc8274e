/** How times are written: what stands between hours and minutes, and what follows a full hour; patterns of words. */
export const clockWords = {
  between: String.raw`h|uhr|ч\.?|时|時|点|點`,
  full: String.raw`h\b|heures?\b|horas?\b|uhr\b|hours?\b|ч\b|час(?:а|ов)?|сағат|时|時|点|點|o['’]clock`,
} as const

/** Letters and words by which one zone and no other is meant. */
export const zoneNames: readonly { readonly name: string; readonly zone: string }[] = [
  { name: 'CET|MEZ|HNEC', zone: 'Etc/GMT-1' },
  { name: 'CEST|MESZ|HAEC', zone: 'Etc/GMT-2' },
  { name: 'EET|OEZ', zone: 'Etc/GMT-2' },
  { name: 'EEST|OESZ', zone: 'Etc/GMT-3' },
  { name: 'EST', zone: 'Etc/GMT+5' },
  { name: 'EDT', zone: 'Etc/GMT+4' },
  { name: 'MSK|МСК|по Москве|московского времени|московское время', zone: 'Europe/Moscow' },
  { name: 'по Астане|врем(?:ени|я) Астаны|Астана уақыты(?:мен)?', zone: 'Asia/Almaty' },
  { name: '北京时间', zone: 'Asia/Shanghai' },
  { name: 'بتوقيت غرينتش|بتوقيت جرينتش', zone: 'UTC' },
]

/** A day with the year first, each number with its sign. */
export const dayWords = String.raw`(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日`
