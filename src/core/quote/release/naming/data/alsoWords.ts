/**
 * Given names, and parts of family names, that are words, months, virtues, offices, countries or cities, where a sentence begins
 * with them or they are names of something else: folded, in small letters.
 */
export const alsoWords: ReadonlySet<string> = new Set(
  [
    'april may june july august will mark grace faith hope rose joy frank bill art dean summer autumn winter dawn eve pat sue bob',
    'rob drew christian chris norman roman florence victoria victor patience prudence constance felicity clement clemence',
    'noble duke earl baron king prince major marshal bishop abbot pope chance chase grant guy hunter miles page pearl penny ray',
    'rich rusty sandy skip sky star stone storm temple trinity troy van violet ward west east north south wolf world young gay',
    'carol harmony melody destiny jade amber ruby crystal ivy lily daisy heather holly olive iris jasmine sage basil ginger',
    'justice peace charity mercy blessing earnest progress freedom liberty unity media general minister ambassador state council',
    'nations security energy forum climate economy sterling brook brooks cliff max gale gene central field banks price power',
    'monday tuesday wednesday thursday friday saturday sunday auguste',
    'israel jordan chad georgia india china kenya carolina dakota asia europa europe america americo paris sydney dallas austin',
    'lincoln washington virginia france cuba london berlin cairo havana geneva vienna milan sofia roma lorraine trinidad salvador',
    'santiago kingston persia adelaide alexandria britain brittany ireland malta cyprus holland england scotland',
    'german deutsch francis islam iraqi yemeni sudani jordani kuwaiti qatari omani hindi arab turk roman polish',
    'мир мира вера надежда любовь слава роман май марта роза лев свет воля победа россия европа азия америка герман ислам',
    'август достык бейбит алма алтын союз совет народныи мировои главныи общии',
    'pierre marin constant desire olympe claire blanche juste parfait prosper mai avril aout jean-baptiste grand grande reine honore',
    'ernst gerecht heil felix sommer',
    'luz paz mar sol cruz rosario dolores mercedes pilar socorro consuelo esperanza angel jesus reyes domingo santa santo libertad',
    'justo modesto asuncion concepcion esperanca gloria vitoria alegria amado',
  ]
    .join(' ')
    .split(' '),
)

/** Behind these a given name is that of a place, a house or a storm: San Antonio, Lake Victoria, Hurricane Maria. */
export const beforePlaces: ReadonlySet<string> = new Set(
  [
    'saint st san santa santo sao sankt sainte lake port mount fort cape camp hurricane cyclone typhoon storm hotel villa',
    'ile isla lac lago puerto ouragan huracan furacao rue calle rua',
    'святои святая озеро ураган тропа улица проспект порт',
  ]
    .join(' ')
    .split(' '),
)
