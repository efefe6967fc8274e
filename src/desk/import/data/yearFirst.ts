/** Days whose year stands first, as patterns: Chinese and Japanese, Korean, Kazakh, Kyrgyz, Hungarian. */
export const yearFirst: readonly string[] = [
  String.raw`(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일號号]`,
  String.raw`(?<year>\d{4})\s?(?:жылғы|жылы|ж\.|-?жылдын|jylğy|jyly|jylǵy|zhylgy)\s?(?<day>\d{1,2})[\s-]+(?<name>\p{L}{3,12})`,
  String.raw`(?<year>\d{4})\.\s?(?<name>\p{L}{3,12})\s(?<day>\d{1,2})\.?`,
]

/** Behind the day of an agency’s text: a wire. */
export const wireSigns = '电電讯訊'
