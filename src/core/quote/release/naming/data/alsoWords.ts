/** Given names that are words, months, virtues, offices or adjectives where a sentence begins with them, in small letters. */
export const alsoWords: ReadonlySet<string> = new Set(
  [
    'april may june august will mark grace faith hope rose joy frank bill art dean summer autumn dawn eve pat sue bob rob drew',
    'christian chris norman roman florence victoria victor patience prudence constance felicity clement clemence august auguste',
    'noble duke earl baron king prince major marshal bishop abbot pope chance chase grant guy hunter miles page pearl penny ray',
    'rich rusty sandy skip sky star stone storm temple trinity troy van violet virginia wade ward west wolf world young gay',
    'carol harmony melody destiny jade amber ruby crystal ivy lily daisy heather holly olive iris jasmine sage basil ginger',
    'israel jordan chad georgia india china kenya carolina dakota asia europa paris sydney dallas austin lincoln washington',
    'мир вера надежда любовь слава роман май марта роза лев свет воля победа',
    'pierre marin constant désiré olympe claire blanche juste parfait prosper mai avril août jean-baptiste',
    'wolf ernst gerecht heil mark mai august felix',
    'luz paz mar sol cruz rosario dolores mercedes pilar socorro consuelo esperanza ángel jesús reyes domingo',
  ]
    .join(' ')
    .split(' '),
)
