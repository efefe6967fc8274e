/** What letters say against a language, or must be there for it: of those that a detector by n-grams mixes up. */
export interface Alphabet {
  /** Letters it never has. */
  readonly never: RegExp
  /** Letters of which every sentence has one; null where nothing is its own. */
  readonly needs: RegExp | null
}

/** By tag. Azerbaijani, Tajik and the like in Cyrillic letters are none of them, and so undetermined. */
export const alphabets: Readonly<Record<string, Alphabet>> = {
  ru: { never: /[іїєґўјљњђћџѓќѕәғқңөұүһҷӣӯҳҙҫҡҗ]|ъ(?![еёюя])/g, needs: null },
  uk: { never: /[ыэёъўјәғқңөұүһ]/g, needs: /[іїєґ]/ },
  be: { never: /[ищъїєґәғқңөұүһ]/g, needs: /[іў]/ },
  bg: { never: /[ыэёіїєґўјљњђћџәғқңөұүһ]/g, needs: null },
  ar: { never: /[ټډړږښځڅېۍںڵڕۆێە]/g, needs: null },
  ja: { never: /(?!)/g, needs: /[\p{Script=Hira}\p{Script=Kana}]/u },
  sr: { never: /[ыэёйъьщюяіїєґўәғқңөұүһ]/g, needs: /[јљњђћџ]/ },
}

/** Letters of other languages of the steppe, the Caucasus and the Slavs that Kazakh lacks. */
export const foreignToRussian = /[ҷӣӯҳўҙҫҡҗїєґ]/g

export const kazakh = {
  /** Cyrillic letters that Kyrgyz, Tatar and Mongolian do not write; і beside a letter of the Turkic row. */
  own: /[қғұ]|[әі](?=.*[ңөүһәқғұ])|(?<=[ңөүһәқғұ].*)[әі]/g,
  /** One of these is in every sentence: Tatar has neither, Uzbek and Tajik have no ы. */
  needs: /(?=.*[қғұі])(?=.*[ыі])/s,
  /** Where і is the only letter of its own: endings of the Turkic row, of which Ukrainian and Belarusian have few. */
  endings:
    /\p{L}(?:ді|ті|сі|лі|ды|ты|сы|ып|іп|ған|ген|пен|мен|бен|дан|ден|тан|тен|ның|нің)(?!\p{L})|(?<!\p{L})деп(?!\p{L})/gu,
  /** ә behind ә in one word, or at its end: Tatar and Bashkir, where Kazakh has е. */
  foreignVowels: /ә\p{L}*ә|ә(?!\p{L})|җ/gu,
  /** Letters of the Latin alphabets of 2018 and 2021, and y between consonants. */
  latinMarks: /q(?!u)|[ñńūäğǵşı]|(?<=[bcdfghjklmnpqrstvzşğñ])y(?=[bcdfghjklmnpqrstvzşğñ])/g,
  /** Letters of 2017, some of which Uzbek has, too: it writes oʻ and gʻ. */
  latinApostrophes: /(?<=\p{L})['’](?=\p{L})|[nsyi]['’]/gu,
  ofApostrophes: /(?=.*[yi]['’](?!(?:s|t|re|ve|ll|d|m)(?!\p{L})))(?=.*q(?!u))/su,
  /** One of these must be there … */
  latinOnly:
    /q(?!u).*[ñńūäğǵşı]|[ñńūäğǵşı].*q(?!u)|[ğǵşı].*[ñńūä]|[ñńūä].*[ğǵşı]|[ñńūäğǵşı].*[bdgklmnprstvzşğñ]y[bdgklmnprstvzşğñ]|[bdgklmnprstvzşğñ]y[bdgklmnprstvzşğñ].*[ñńğǵşı]/s,
  /** … and none of these, of Azerbaijani, Turkmen and languages farther off. */
  latinExcluded: /[əçőűãõåøłžňêēîâŭćčěřąęśźż]|ý.*[äöüş]|[äöüş].*ý|[og]ʻ|\p{L}w/su,
} as const

/** What the detector knows of Turkic languages in Latin letters, and what is in none of them but Kazakh. */
export const turkish = {
  taken: new Set(['tr', 'az']),
  lacks: /q(?!u)|[ñńū]|[bcdfghjklmnpqrstvzşğñ]y[bcdfghjklmnpqrstvzşğñ]/,
  excluded: /[əçwxžňý]/,
  /** A Kazakh sentence in Latin letters has one of these; Uzbek, which has q as well, none. */
  needs: /[ñńäğǵşıūüöáúó]|[bcdfghjklmnpqrstvz]y[bcdfghjklmnpqrstvz]/,
} as const
