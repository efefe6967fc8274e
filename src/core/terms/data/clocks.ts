/** How times are written: what stands between hours and minutes, and what follows a full hour; patterns of words. */
export const clockWords = {
  between: String.raw`h|uhr|ч\.?|时|時|点|點`,
  /** Behind four figures. */
  ofFour: String.raw`hrs?\b|hours?\b|h\b|uhr\b`,
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
  { name: 'MSK|МСК|мск|по Москве|московского времени|московское время', zone: 'Europe/Moscow' },
  { name: 'по Астане|врем(?:ени|я) Астаны|Астана уақыты(?:мен)?', zone: 'Asia/Almaty' },
  { name: '北京时间', zone: 'Asia/Shanghai' },
  { name: 'بتوقيت (?:غرينتش|جرينتش|غرينيتش)', zone: 'UTC' },
  { name: 'بتوقيت القاهرة', zone: 'Africa/Cairo' },
  { name: 'بتوقيت (?:الرياض|مكة المكرمة|مكة|السعودية)', zone: 'Asia/Riyadh' },
  { name: 'بتوقيت (?:أبوظبي|أبو ظبي|دبي|الإمارات)', zone: 'Asia/Dubai' },
  { name: 'بتوقيت الدوحة', zone: 'Asia/Qatar' },
  { name: 'بتوقيت الكويت', zone: 'Asia/Kuwait' },
  { name: 'بتوقيت بيروت', zone: 'Asia/Beirut' },
  { name: 'بتوقيت بغداد', zone: 'Asia/Baghdad' },
  { name: 'بتوقيت (?:تونس)', zone: 'Africa/Tunis' },
  { name: 'بتوقيت (?:الرباط|المغرب)', zone: 'Africa/Casablanca' },
]

/** A day with the year first, each number with its sign. */
export const dayWords = String.raw`(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日`

/** The year first, the month by its name, with what a case adds to it. */
export const namedDay = String.raw`(?<!\d)(\d{4})\s?(?:жылғы|жылы|ж\.)\s?(\d{1,2})[\s-]+(\p{L}{3,9}?)(?:ға|ге|қа|ке|дан|ден|да|де)?(?!\p{L})`
