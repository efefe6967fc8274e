/** Zeros of the digits that are not Latin, by code point: Arabic, Persian, full width. */
export const zeros: readonly number[] = [0x660, 0x6f0, 0xff10]

/** In these languages a comma divides thousands and a full stop divides tenths; elsewhere it is the other way round. */
export const pointLanguages: ReadonlySet<string> = new Set(['en', 'zh', 'ar', 'ja', 'ko'])

/** Words behind a number that multiply it by a power of ten. A billion is not the same everywhere. */
export const powers: readonly (readonly [power: number, word: RegExp, languages?: readonly string[]])[] = [
  [12, /^\s*(?:万亿|萬億|трлн|триллион|تريليون|trillion)/iu],
  [12, /^\s*(?:billions?|billón|billones|billionen)(?!\p{L})/iu, ['fr', 'es', 'de']],
  [9, /^\s*(?:十亿|十億|млрд|миллиард|مليار|بليون|milliard|mrd|mil millones|bn(?!\p{L}))/iu],
  [9, /^\s*billion(?!\p{L})/iu],
  [8, /^\s*[亿億]/u],
  [6, /^\s*(?:百万|百萬|млн|миллион|مليون|ملايين|million|millón|millones|mio(?!\p{L}))/iu],
  [4, /^\s*[万萬]/u],
  [3, /^\s*(?:千|тыс|мың|myń|myñ|ألف|آلاف|thousand|tausend|tsd|mille(?!\p{L})|mil(?!\p{L}))/iu],
]

/** A month as a figure behind its year, and one before its day. */
export const monthOfYear = /(\d{4}\s*年)\s*\d{1,2}\s*月/g
export const monthBeforeDay = /(?<!\d)\d{1,2}\s*月(?=\s*\d)/g
