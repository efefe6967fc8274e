/** A last vowel that names in Russian and Kazakh lose before an ending. */
export const lastVowel = /(?<=\p{L}{3})[аеиоуыэюяьй]$/u

/** Behind a vowel Kazakh endings begin with one of these: Алманың, and Алматы is a city. */
export const startsBehindVowel = /^[нгдм]/u
export const endsInVowel = /[аеиоуыэюя]$/u

/** Surnames that are adjectives: Чернышевский, Толстой, Белая. */
export const adjective = /^(\p{L}{2,})(?:ии|ыи|ои|ая|яя|ое|ее)$/u

/** Кравец is Кравц- in every other case, Волчок Волчк-, Козёл Козл-, Кремень Кремн-. */
export const fleetingVowel = /^(\p{L}{2,})(?:е(?=ц$)|[аео](?=к$)|[ео](?=л$)|е(?=нь$))(ц|к|л|н)ь?$/u

/** Belarusian writes the end of -ов as it is spoken: Дзятлаў, Дзятлова. Folded, the last letter is у. */
export const spokenEnd = /^(\p{L}{2,})[аое]у$/u
export const spokenEndWritten = '[аое]в\\p{L}{0,3}'

/** … and in Georgian, Greek and Tamil. */
export const lastOfOthers = /(?<=\p{L}{3})[ეიაოუςσம]$/u

/** Νίκος is Νίκ- in every other case. */
export const greekNoun = /^(\p{Script=Greek}{2,})(?:ος|ης|ας|ις)$/u

/** The Arabic article: لـ and it become لل, so that a name is looked for without it. */
export const article = /^ال(?=\p{L}{3})/u
/** What Arabic and Hebrew write onto a name. Before a short name nothing else may stand, and nothing behind it. */
export const writtenBefore = '(?:و?[بل]?(?:ال)?|و?لل|[והבכלמש]{0,3})'
/** Arabic words that end as names do when they are written in a hurry: “upon”, “to”, “until”, “at”, “when”. */
const smallWords = '(?<!\\p{L})[وف]?(?:عل|ال|حت|لد|مت)'
/** The last letter that those who hurry do not tell from the other one, but in a small word. */
export const hurried = { written: 'ى', meant: 'ي', notBehind: `(?<!${smallWords})` } as const
export const isSmallWord = new RegExp(`^${smallWords}ى$`, 'u')
/** Beside other names there is no doubt what such a last letter stands for. */
export const lastYa = /ي$/u
export const lastYaInAHurry = '[يى]'
export const articleBehindAnd = /^و?ال(?=\p{L}{3})/u
/** Articles, and what stands for “son of”, as words of their own: some write them and some do not. */
export const articles: ReadonlySet<string> = new Set('al el ul ad ar as ash az an ha ben ال'.split(' '))

/** Father of somebody: Abu in each of its cases. */
export const kinship = /^ابو$/u
export const kinshipInAnyCase = 'اب[ويا]'
export const articleInside = '(?:\\p{L}{0,2}ال)?'

/** Letters that those who hurry, and who write other languages in the same letters, put for each other. */
export const alike: Readonly<Record<string, string>> = {
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ے: 'ي',
  // Malayalam letters without a vowel.
  ൻ: 'ന',
  ർ: 'ര',
  ൽ: 'ല',
  ൾ: 'ള',
  ൺ: 'ണ',
  // Small capitals, which some type for print.
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
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
