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
}
export const anyAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')
