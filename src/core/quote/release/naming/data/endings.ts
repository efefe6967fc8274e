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
  /** Of a given name that stands alone in Cyrillic letters: in Russian behind the whole or the stem, in Kazakh behind the whole. */
  given: [
    'а|у|ом|е|ы|и|ға|ге|қа|ке|га|ка|ты|ти|ді|ди|ды|ны|ни|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен',
    'ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|нун|дун|дон|го',
  ]
    .join('|')
    .split('|'),
  givenStem: 'а|я|у|ю|ом|ем|е|ы|и|ои|еи|ою|ею'.split('|'),
  /** Greek, where the last letters change: Νίκος, Νίκου. */
  greek: 'ος|ου|ο|ε|ης|η|ας|α|ις|ι'.split('|'),
  /** Of names of five and six letters in Latin letters: Turkic, Slavic, Finno-Ugric and other languages write them onto the name. */
  latin: [
    'a|e|i|u|o|y|n|t|em|iem|om|ou|owi|ovi|ego|emu|iego|iemu|ie|im|ym|in|un|nin|nun|ning|da|de|ta|te|dan|den|tan|ten',
    'ga|ge|ka|ke|ni|nu|nak|nek|nal|nel|val|vel|rol|tol|ra|re|ban|ben|en|an|on|lla|lle|lta|ssa|sta|lik|li|la|le',
    'ot|et|hoz|hez|nek|kent|ert|rel|ral|ne|sche|schen|scher|sches|schem|ye|ya|yi|yu|yle|yla|ek|ei|es|esh|is|it',
    '[oe]v[aeiuo]|[oe]vou|[oe]v[eo]j|ovym|j[aeu]|jem|[aeiu](?:ga|le|lt|st|sse|ks|na|l|s)|ren|rentzat|lui|yn|dyr|win',
  ]
    .join('|')
    .split('|'),
  /** Of short names, where others would make words of them. */
  shortLatin: 'a|u|owi|ovi|iem|em|om|ne|nak|nek|val|vel|hoz|hez|rol|tol|ov[aeiu]'.split('|'),
} as const

const finnish = '[aeiouy](?:n|lle|lta|lla|ssa|sta|ksi|na)'

/** Behind a Latin name that is longer than these nearly every ending is one of a case. */
export const longestWithList = 6

/** English words that begin as a name of four to six letters does and end as its cases do: Chang, Park, Brook. */
export const ordinary: ReadonlySet<string> = new Set(
  [
    'change changes brooke parka browne greene grande marche blacken whiten sharpen shorten sweeten freshen quicken',
    'thicken chicken straiten broaden brighten lighten hearten hearty earthy earthen heathen smithy worthy speedy',
    'steady frosty stormy cloudy stoney watery wintery summery silvery buttery mastery bakery fishery pottery tannery',
    'brewery archery gunnery cutlery drapery grocery priory priori barony colony harmony simony treaty county latina',
    'latino romana romani romance germane urbane france francs indian syrian libyan kenyan korean russian serbian',
    'israeli qatari kuwaiti yemeni morale locale finale marine marina martini saline salami sultana novella senate',
    'private persona concerto alberta viola lancet',
  ]
    .join(' ')
    .split(' '),
)

/** Surnames in Latin letters whose last letters change: with which letters they end, what stands before them, and what stands for them. */
export const changing: readonly { readonly last: string; readonly ends: RegExp; readonly becomes: string }[] = [
  // Wałęsa, Wałęsy; Nováková, Novákové; Nausėda, Nausėdos. A shorter stem would make other words.
  { last: 'a', ends: /^(\p{L}{4,})a$/u, becomes: 'y|i|ie|u|ou|o|oi|oj|ej|ei|iej|iei|om|os|ai|as|ami|ach' },
  { last: 'a', ends: /^(\p{L}{5,})a$/u, becomes: 'e' },
  // Gołąb, Gołębia; Marzec, Marca; Grudzień, Grudnia; Kwiecień, Kwietnia; Stępień, Stępnia; Orzeł, Orła; Kozieł, Kozła.
  { last: 'b', ends: /^(\p{L}+)ab$/u, becomes: 'eb(?:i?a|i?u|i?owi|i?em|ie|i)' },
  { last: 'c', ends: /^(\p{L}{2,})rzec$/u, becomes: 'r(?:ca|cowi|cem|cu|ce|cy|cow)' },
  { last: 'n', ends: /^(\p{L}{2,}d)zien$/u, becomes: 'n(?:ia|iowi|iem|iu|ie|iow)' },
  { last: 'n', ends: /^(\p{L}{2,})cien$/u, becomes: 'tn(?:ia|iowi|iem|iu|ie|iow)' },
  { last: 'n', ends: /^(\p{L}{3,})ien$/u, becomes: 'n(?:ia|iowi|iem|iu|ie|iow)' },
  { last: 'l', ends: /^(\p{L}+)rzel$/u, becomes: 'rl(?:a|owi|em|u|e|y|ow)' },
  { last: 'l', ends: /^(\p{L}{2,})iel$/u, becomes: 'l(?:a|owi|em|u|e|y|ow)' },
  // Duda, Dudy, Dudzie; Matejka, Matejce; Sikora, Sikorze.
  { last: 'a', ends: /^(\p{L}{2,}d)a$/u, becomes: 'y|zie|e|u|ov\\p{L}{1,3}' },
  { last: 'a', ends: /^(\p{L}{3,})ka$/u, becomes: 'ce' },
  { last: 'a', ends: /^(\p{L}{3,}r)a$/u, becomes: 'ze' },
  { last: 'a', ends: /^(\p{L}{3,})ga$/u, becomes: 'dze' },
  { last: 'a', ends: /^(\p{L}{3,})ta$/u, becomes: 'cie' },
  // Jiří, Jiřího; Hájek, Hájkova.
  { last: 'i', ends: /^(\p{L}{3,}i)$/u, becomes: 'ho|mu|m|mi|ch' },
  { last: 'k', ends: /^(\p{L}{3,})ek$/u, becomes: 'kov\\p{L}{1,3}' },
  // Vlădeanca, Vlădencei; Ileana, Ilenei; Drăgulescu, Drăguleștii.
  { last: 'a', ends: /^(\p{L}{2,}e)anca$/u, becomes: 'nc(?:ei|o|ai|ii)' },
  { last: 'a', ends: /^(\p{L}{2,}e)ana$/u, becomes: 'nei|nii' },
  { last: 'u', ends: /^(\p{L}{3,}es)cu$/u, becomes: 'ti(?:i|lor)?' },
  // Petraitis, Petraičio. Heikki, Heikin; Kiiski, Kiisken; Mäki, Mäen. Sigríður, Sigríðar; Bragadóttir, Bragadóttur.
  { last: 's', ends: /^(\p{L}{2,})tis$/u, becomes: 'ci(?:o|ui|u|ai)' },
  { last: 'aeiouy', ends: /^(\p{L}{2,}k)k[aeiouy]$/u, becomes: finnish },
  { last: 'aeiouy', ends: /^(\p{L}{2,}p)p[aeiouy]$/u, becomes: finnish },
  { last: 'aeiouy', ends: /^(\p{L}{2,}t)t[aeiouy]$/u, becomes: finnish },
  { last: 'i', ends: /^(\p{L}{3,}sk)i$/u, becomes: finnish },
  { last: 'i', ends: /^(\p{L}{2,})ki$/u, becomes: finnish },
  { last: 'r', ends: /^(\p{L}{3,})ur$/u, becomes: 'ar|i|s|ir' },
  { last: 'r', ends: /^(\p{L}{3,}dott)ir$/u, becomes: 'ur(?:innar)?' },
  // Kowalska, Kowalskiej; Kowalski, Kowalscy.
  { last: 'ai', ends: /^(\p{L}{2,}[sc]k)[ai]$/u, becomes: 'a|ie|iej|iei|iego|iemu|im|ich|imi|eho|emu|ou' },
  { last: 'i', ends: /^(\p{L}{2,}[sc])ki$/u, becomes: 'cy' },
  // Ziobro, Ziobry.
  { last: 'o', ends: /^(\p{L}{2,}(?:br|dr|zk|ck|tk|nk|ch|jk|lk|sk))o$/u, becomes: 'y|i|ie|e|u|a|om|em' },
  // Černý, Černého.
  { last: 'y', ends: /^(\p{L}{3,})y$/u, becomes: 'eho|emu|em|ego|ym|ych|ymi' },
  // Dudek, Dudka; Havel, Havla; Kozioł, Kozła.
  { last: 'k', ends: /^(\p{L}{3,})ek$/u, becomes: 'ka|ku|kowi|kovi|kiem|kem|kom|ki|ky|kow|kach|kami' },
  { last: 'c', ends: /^(\p{L}{3,})ec$/u, becomes: 'ca|ce|cu|ci|cowi|covi|cem|com|cy|cow' },
  { last: 'l', ends: /^(\p{L}{3,})(?:e|io)l$/u, becomes: 'la|lu|le|lovi|lowi|lem|lom|ly' },
  // Karbauskas, Karbausko; Landsbergis, Landsbergio; Kubilius, Kubiliaus; Bērziņš, Bērziņa.
  { last: 's', ends: /^(\p{L}{4,})as$/u, becomes: 'o|ui|a|u|ai' },
  { last: 's', ends: /^(\p{L}{4,})[iy]s$/u, becomes: 'io|iui|i|iu|yje' },
  { last: 's', ends: /^(\p{L}{4,})us$/u, becomes: 'aus|ui|u|umi|iaus' },
  { last: 's', ends: /^(\p{L}{3,}in)s$/u, becomes: 'a|am|u|i' },
  // Virtanen, Virtasen; Kallas, Kallakselle.
  { last: 'n', ends: /^(\p{L}{2,})nen$/u, becomes: 'se\\p{L}{0,4}' },
  { last: 's', ends: /^(\p{L}{3,})s$/u, becomes: 'kse\\p{L}{0,4}' },
]
