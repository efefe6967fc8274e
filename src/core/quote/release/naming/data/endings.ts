/** Endings of cases, folded, by the letters a language is written in. What is longer than these is another word. */
export const endings = {
  /** Of adjectives in Russian, as surnames in -ский, -ой and -ая take them. */
  adjective: 'ого|его|ому|ему|ым|им|ом|ем|ои|еи|ую|юю|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими|ии|ыи'.split('|'),
  /** Of nouns that lose a vowel before them: Кравец, Кравца. */
  noun: 'а|я|у|ю|ом|ем|е|ы|и|ов|ев|ам|ям|ами|ями|ах|ях'.split('|'),
  /** Behind a short name in Cyrillic letters, where any four letters would make other words of it: Ли is not in Литва. */
  short: [
    'а|я|у|ю|ом|ем|е|ы|и|о|ь|ои|еи|ою|ею|ов|ев|ам|ям|ами|ями|ах|ях|ова|ева|ин|ина|ину|ине|ины|ка|ку|ко',
    'ға|ге|қа|ке|га|ка|ты|ти|ді|ди|ды|ны|ни|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен',
    'ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|нун|дун|дон|го',
  ]
    .join('|')
    .split('|'),
  /** Greek, where the last letters change: Νίκος, Νίκου. */
  greek: 'ος|ου|ο|ε|ης|η|ας|α|ις|ι'.split('|'),
  /** Of long names in Latin letters: Turkic, Slavic and Finno-Ugric languages write them onto the name. */
  latin: [
    'a|e|i|u|o|y|n|t|em|iem|om|ou|owi|ovi|ego|emu|iego|iemu|ie|im|ym|in|un|nin|nun|ning|da|de|ta|te|dan|den|tan|ten',
    'ga|ge|ka|ke|ni|nu|nak|nek|nal|nel|val|vel|rol|tol|ra|re|ban|ben|en|an|on|lla|lle|lta|ssa|sta|lik|li|la|le',
    'ot|et|hoz|hez|nek|kent|ert|rel|ral|ne|sche|schen|scher|sches|schem|ye|ya|yi|yu|yle|yla',
  ]
    .join('|')
    .split('|'),
  /** Of short names, where others would make words of them. */
  shortLatin: 'a|u|owi|ovi|iem|em|om'.split('|'),
} as const

/** Surnames in Latin letters whose last letters change: their end as somebody is named, and what stands for it. */
export const changing: readonly { readonly ends: RegExp; readonly becomes: string }[] = [
  // Wałęsa, Wałęsy; Nováková, Novákové; Nausėda, Nausėdos. A shorter stem would make other words.
  { ends: /^(\p{L}{4,})a$/u, becomes: 'y|i|ie|u|ou|o|oi|oj|ej|ei|iej|iei|om|os|ai|as|ami|ach' },
  { ends: /^(\p{L}{5,})a$/u, becomes: 'e' },
  // Kowalska, Kowalskiej; Kowalski, Kowalscy.
  { ends: /^(\p{L}{2,}[sc]k)[ai]$/u, becomes: 'a|ie|iej|iei|iego|iemu|im|ich|imi|eho|emu|ou' },
  { ends: /^(\p{L}{2,}[sc])ki$/u, becomes: 'cy' },
  // Ziobro, Ziobry.
  { ends: /^(\p{L}{2,}(?:br|dr|zk|ck|tk|nk|ch|jk|lk|sk))o$/u, becomes: 'y|i|ie|e|u|a|om|em' },
  // Černý, Černého.
  { ends: /^(\p{L}{3,})y$/u, becomes: 'eho|emu|em|ego|ym|ych|ymi' },
  // Dudek, Dudka; Havel, Havla; Kozioł, Kozła.
  { ends: /^(\p{L}{3,})ek$/u, becomes: 'ka|ku|kowi|kovi|kiem|kem|kom|ki|ky|kow|kach|kami' },
  { ends: /^(\p{L}{3,})ec$/u, becomes: 'ca|ce|cu|ci|cowi|covi|cem|com|cy|cow' },
  { ends: /^(\p{L}{3,})(?:e|io)l$/u, becomes: 'la|lu|le|lovi|lowi|lem|lom|ly' },
  // Karbauskas, Karbausko; Landsbergis, Landsbergio; Kubilius, Kubiliaus; Bērziņš, Bērziņa.
  { ends: /^(\p{L}{4,})as$/u, becomes: 'o|ui|a|u|ai' },
  { ends: /^(\p{L}{4,})[iy]s$/u, becomes: 'io|iui|i|iu|yje' },
  { ends: /^(\p{L}{4,})us$/u, becomes: 'aus|ui|u|umi|iaus' },
  { ends: /^(\p{L}{3,}in)s$/u, becomes: 'a|am|u|i' },
  // Virtanen, Virtasen; Kallas, Kallakselle.
  { ends: /^(\p{L}{2,})nen$/u, becomes: 'se\\p{L}{0,4}' },
  { ends: /^(\p{L}{3,})s$/u, becomes: 'kse\\p{L}{0,4}' },
]
