import type { LanguageTag } from '#core/model'

/** A language, by the letters or small words that tell them from their neighbours. */
export interface Trait {
  readonly tag: LanguageTag
  /** Letters that its neighbours of the same script lack; empty where small words must tell. */
  readonly letters: string
  /** Letters that it never has. */
  readonly without: string
  readonly words: string
}

/** Languages of Cyrillic letters; those that are read stand among them, to be told from the others. */
export const cyrillic: readonly Trait[] = [
  {
    tag: 'ru',
    letters: 'ыэё',
    without: 'іїєґўәғқңөұүһђјљњћџѓќѕ',
    words: 'и в не на что с по как это для из от был была',
  },
  { tag: 'kk', letters: 'әғқңөұүһі', without: 'їєґў', words: 'және мен бұл үшін деп болып туралы бар' },
  { tag: 'uk', letters: 'їєґі', without: 'ыэёъўәғқңөұүһ', words: 'і та в не на що з у як це для від був була' },
  { tag: 'be', letters: 'ўі', without: 'їєґиъщ', words: 'і ў не на што з як гэта для ад быў была' },
  {
    tag: 'bg',
    letters: '',
    without: 'ыэёіїєґўѣ',
    words: 'и в не на че с по как това за от се да е са ще през която който',
  },
  { tag: 'sr', letters: 'ђјљњћџ', without: 'ыэёйъьщю', words: 'и у не на да је са за од се су као' },
  { tag: 'mk', letters: 'ѓќѕјљњџ', without: 'ыэёйъьщюћђ', words: 'и во не на дека со за од се е да' },
]

/** … of Arabic letters … */
export const arabic: readonly Trait[] = [
  { tag: 'ar', letters: 'ةىيكأإ', without: 'پچژگکیےٹڈڑںھہ', words: 'في من على أن إلى عن هذا التي الذي' },
  { tag: 'fa', letters: 'پچژگکی', without: 'ٹڈڑںےةك', words: 'و در به از که این است را با برای' },
  { tag: 'ur', letters: 'ٹڈڑںےہھ', without: 'ة', words: 'اور کے کی میں ہے کو نے سے کا پر' },
]

/** … and of Latin ones. */
export const latin: readonly Trait[] = [
  {
    tag: 'en',
    letters: '',
    without: 'ßñçãõłşğąęčšž',
    words: 'the of and to in that for is on with as was by at from be has',
  },
  {
    tag: 'fr',
    letters: '',
    without: 'ßñãõłşğąęčšž',
    words: 'le la les des du et un une dans que qui pour sur est par au aux avec',
  },
  {
    tag: 'es',
    letters: '',
    without: 'ßçãõłşğąęčšž',
    words: 'el la los las de del y que en un una por con para se al lo su como más',
  },
  {
    tag: 'de',
    letters: '',
    without: 'ñãõłşğąęčšž',
    words: 'der die das und in den von zu mit ist des im für auf dem nicht ein eine',
  },
  {
    tag: 'pt',
    letters: 'ãõ',
    without: 'ñßłşğ',
    words: 'o a os as de do da dos das e que em um uma não com para por ao pelo são foi',
  },
  {
    tag: 'it',
    letters: '',
    without: 'ñãõßłşğ',
    words: 'il lo la gli le di del della dei e che in un una per con non è sono al nel',
  },
  {
    tag: 'nl',
    letters: '',
    without: 'ñãõßłşğ',
    words: 'de het een van en in is dat op te zijn met voor niet aan door ook naar',
  },
  {
    tag: 'pl',
    letters: 'łąęśźż',
    without: 'ñãõßş',
    words: 'i w na z że do się nie jest o od po za jak dla przez oraz',
  },
  { tag: 'cs', letters: 'řěů', without: 'ñãõßłş', words: 'a v na se že je s z do o i za pro jako by' },
  { tag: 'ro', letters: 'țșşţă', without: 'ñõßł', words: 'și de la în a cu pe care nu este din o un pentru ca' },
  { tag: 'hu', letters: 'őű', without: 'ñãõßł', words: 'a az és hogy nem is egy van meg azt de volt' },
  { tag: 'tr', letters: 'ğışİ', without: 'ñãõßłqwx', words: 've bir bu için ile da de olarak daha olan ise' },
  { tag: 'sv', letters: 'å', without: 'ñãõßłş', words: 'och i att det som en på är av för med den till inte har' },
  { tag: 'da', letters: 'åæø', without: 'ñãõßłşä', words: 'og i at det er en til på som af for med den ikke har' },
  { tag: 'fi', letters: '', without: 'ñãõßłş', words: 'ja on ei että se hän oli ovat myös kun tai mutta' },
  {
    tag: 'id',
    letters: '',
    without: 'ñãõßłşäöüéè',
    words: 'yang dan di dengan untuk dari ini itu pada tidak dalam adalah',
  },
  { tag: 'vi', letters: 'ơưđạảấầậắằặẹẻếềệịọốồộớờợụứừựỳ', without: 'ñß', words: 'và của là có trong được cho với các' },
]

/** Scripts that one language of the trade writes, and none of those read. */
export const scripts: readonly (readonly [LanguageTag, RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]
