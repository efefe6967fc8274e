/** A last vowel that names in Russian and Kazakh lose before an ending. */
export const lastVowel = /(?<=\p{L}{3})[аеиоуыэюяьй]$/u

/** Surnames that are adjectives: Чернышевский, Толстой, Белая. */
export const adjective = /^(\p{L}{2,})(?:ии|ыи|ои|ая|яя|ое|ее)$/u

/** Кравец is Кравц- in every other case, Волчок Волчк-, Козёл Козл-, Кремень Кремн-. */
export const fleetingVowel = /^(\p{L}{2,})(?:е(?=ц$)|[ео](?=к$)|[ео](?=л$)|е(?=нь$))(ц|к|л|н)ь?$/u

/** … and in Georgian and Greek. */
export const lastOfOthers = /(?<=\p{L}{3})[ეიაოუςσ]$/u

/** Νίκος is Νίκ- in every other case. */
export const greekNoun = /^(\p{Script=Greek}{2,})(?:ος|ης|ας|ις)$/u

/** The Arabic article: لـ and it become لل, so that a name is looked for without it. */
export const article = /^ال(?=\p{L}{3})/u
export const articleBehindAnd = /^و?ال(?=\p{L}{3})/u
/** Articles, and what stands for “son of”, as words of their own: some write them and some do not. */
export const articles: ReadonlySet<string> = new Set('al el ul ad ar as ash az an ha ben ال'.split(' '))

/** Father of somebody: Abu in each of its cases. */
export const kinship = /^ابو$/u
export const kinshipInAnyCase = 'اب[ويا]'
export const articleInside = '(?:\\p{L}{0,2}ال)?'

/** Letters that those who hurry, and who write other languages in the same letters, put for each other. */
export const alike: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  ß: 'ss',
  ẞ: 'SS',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ə: 'A',
  ə: 'a',
  // Kazakh, Kyrgyz and Ukrainian names as Russian writes them.
  Ә: 'А',
  ә: 'а',
  Қ: 'К',
  қ: 'к',
  Ғ: 'Г',
  ғ: 'г',
  Ґ: 'Г',
  ґ: 'г',
  Ң: 'Н',
  ң: 'н',
  Ө: 'О',
  ө: 'о',
  Ұ: 'У',
  ұ: 'у',
  Ү: 'У',
  ү: 'у',
  Һ: 'Х',
  һ: 'х',
  І: 'И',
  і: 'и',
  Є: 'Е',
  є: 'е',
}
export const anyAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** How names with these letters are written where there are none of them: Mueller. */
export const spelledOutAs: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Å: 'Aa',
  Ø: 'Oe',
}
export const anySpelledOut = new RegExp(`[${Object.keys(spelledOutAs).join('')}]`, 'gu')

/** Ukrainian softens what Russian leaves hard: Зеленський, Зеленский. */
export const hardOrSoft = /сь?к/gu
export const hardOrSoftPattern = 'сь?к'
/** What of a beginning is not sure for that reason. */
export const behindHardOrSoft = /(?<=с)(?:ь|ьк|к).*$/u
