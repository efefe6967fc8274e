/** Endings of cases, folded, by the letters a language is written in. What is longer than these is another word. */
export const endings = {
  /** Of adjectives in Russian, as surnames in -ский, -ой and -ая take them. */
  adjective: 'ого|его|ому|ему|ым|им|ом|ем|ои|еи|ую|юю|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими|ии|ыи'.split('|'),
  /** Of nouns that lose a vowel before them: Кравец, Кравца. */
  noun: 'а|я|у|ю|ом|ем|е|ы|и|ов|ев|ам|ям|ами|ями|ах|ях'.split('|'),
  /** Greek, where the last letters change: Νίκος, Νίκου. */
  greek: 'ος|ου|ο|ε|ης|η|ας|α|ις|ι'.split('|'),
  /** Of long names in Latin letters: Turkic, Slavic and Finno-Ugric languages write them onto the name. */
  latin: [
    'a|e|i|u|o|y|n|t|em|iem|om|ou|owi|ovi|ego|emu|iego|iemu|ie|im|ym|in|un|nin|nun|ning|da|de|ta|te|dan|den|tan|ten',
    'ga|ge|ka|ke|ni|nu|nak|nek|nal|nel|val|vel|rol|tol|ra|re|ban|ben|en|an|on|lla|lle|lta|ssa|sta|lik|li|la|le',
  ]
    .join('|')
    .split('|'),
} as const
