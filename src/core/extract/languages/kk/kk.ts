import type { LanguageSource, WordLists } from '#core/extract/languages/language'
import {
  alphabetOf,
  apostrophedIn,
  inAlphabetOf,
  inBoth,
  inDiaereses,
  latinised,
  spelling,
} from '#core/extract/languages/kk/latin'
import { feminineCyrillicNames } from '#core/extract/languages/given-names'
import { foretelling } from '#core/extract/languages/foretold'
import { kazakhDoubts } from '#core/extract/languages/kk/doubts'
import { inDoubt } from '#core/extract/languages/inDoubt'
import { kazakhTexts } from '#core/extract/languages/kk/texts'
import { territories } from '#core/extract/languages/territories'
import { bodies, inflectedBodies } from '#core/extract/languages/kk/bodies'
import { verbs } from '#core/extract/languages/kk/verbs'
import { inflectedOffices, offices } from '#core/extract/languages/kk/offices'
import { inflectedPlaces, places } from '#core/extract/languages/kk/places'
import { instruments } from '#core/extract/languages/kk/instruments'
import { inflectedPapers } from '#core/extract/languages/kk/papers'
import { inflectedNames, names } from '#core/extract/languages/kk/names'
import { grammar } from '#core/extract/languages/kk/grammar'
import { months } from '#core/extract/languages/kk/months'
import { common, inflectedCommon } from '#core/extract/languages/kk/common'

/** A pattern of Cyrillic words, to be asked of words in the one spelling of either alphabet. */
const both = (pattern: string): RegExp => new RegExp(inBoth(pattern), 'u')

/** How a verb ends that says that somebody does or did something; of a verb of saying, not that he did not. */
const finiteVerb = both(
  '^(?!(?:айт|де|раста|мойында|мәлімде|хабарла|жарияла|сана|ойла|есепте|айыпта)[мпб][ае]).*(?:[дт][ыі]|[ғқ]ан|[гк]ен|^(?:отыр|тұр|жүр|жатыр|екен))$',
)
const quotative = both('^(?:деп|деді|дейді|дей|)$')
/** … and whoever says so only gives something its name. */
const named = both('^(?:ат|сипат|бағала)')
const finite = both('(?:[дт][ыі](?:[мңқк]|ңыз|ңіз)?|[мсң](?:ын|ін|ыз|із)|[аеоөйқк]мын|жоқ|бар|керек|мүмкін)$')
const denied = both(
  String.raw`^[\s,–—-]*(?:деп|деген(?:ді|ін)?)\s+(?:[^.!?«»]*\s)?(?:(?:жоққа|теріске)\s+шығар|айтпа|айтқан\s+жоқ|айтқан\p{L}*\s+жоқ)`,
)

const source: LanguageSource = {
  code: 'kk',
  anybody: 'біреуі бірі екіншісі басқасы біреу',
  thus: 'осылай осылайша',
  varietyOf: alphabetOf,
  inAlphabetOf,
  apostrophed: apostrophedIn,
  writing: 'cased',
  headFinal: true,
  banners: 'плакат, плакатта, плакаттарда, плакатында, баннерде, баннер',
  inquiring: 'сұрады, деп сұрады',
  asking: 'сұрады, шақырды, талап етті',
  denying: 'жоққа шығарды, теріске шығарды',
  undertakings: 'бағдарлама',
  ranks: 'полковник, генерал, генерал-майор, майор, подполковник, капитан, адмирал',
  caseEnds: 'да де та те дан ден тан тен нан нен ға ге қа ке',
  namedPapers: instruments,
  numberSigns: '№',
  nationalWords: 'ұлттық, мемлекеттік',
  loosePapers: 'бастама, серіктестік, жоспар, бағдарлама, стратегия, заң, тұжырымдама',
  isNamingAdjective: (word) => /(?:ая|ое|ые|ие|ий|ый|ой|ого|его|ую|ым|ом|ых|их|ыми|ими)$/u.test(word),
  narratorInMarks: true,
  feminineGiven: `${feminineCyrillicNames}, айгерім, айзада, айша, ақерке, ақтоты, алмагүл, алтынай, алуа, альмира, аружан, асем, бақытгүл, балжан, балнұр, ботагөз, дәмет, еңлік, жайна, жамал, жангүл, жанель, жания, зере, инкар, құралай, күләш, күлпаш, ләйла, ғазиза, ғалия, майра, нұргүл, рабиға, райхан, ұлпан, фариза`,
  genitive: true,
  verbFinal: true,
  quotative: { opening: both('^деп$'), verb: finiteVerb },
  negatesBehind: true,
  foretold: foretelling({
    forms:
      '(?:деп\\s+)?(?:айт|мәлімде|хабарла|жарияла|түсіндір|қосты?)(?:уы|уі|у)?\\s+(?:мүмкін|тиіс|керек|ықтимал)|(?:деп\\s+)?(?:айт|мәлімде|хабарла|жарияла)(?:пақшы|пекші|бақшы|бекші|пақ|пек|бақ|бек|мақ|мек)|(?:деп\\s+)?(?:айтатын|мәлімдейтін|хабарлайтын|жариялайтын|дейтін)\\s+болады|деп\\s+(?:айтады|мәлімдейді|хабарлайды)\\s+деп\\s+күт\\p{L}+',
  }),
  negations: 'жоқ емес ешкім егер',
  keepsCase: true,
  sameOffice: `
    вице-премьер=премьер-министр орынбасары=премьер-министрдің орынбасары=премьер орынбасары;
    шаһар басшысы=әкім;
    өңір басшысы=әкім;
    облыс басшысы=әкім;
    өкіл=ресми өкіл=баспасөз хатшысы;
    мемлекет басшысы=президент=король;
    ел президенті=президент;
    президент=мемлекет басшысы;
    үкімет басшысы=премьер-министр;
    премьер=премьер-министр;
    дипломат=елші=консул=бас консул=өкіл;
    саясаткер=депутат=сенатор=президент;
    депутат=мәжілісмен=сенатор;
    мәжілісмен=депутат;
    спикер=төраға;
    басшы=директор=төраға=министр=президент=жетекші;
    жетекші=басшы=төраға;
    министр=сыртқы істер министрі;
    ғалым=профессор=академик;
    сарапшы=экономист=саясаттанушы;
    көшбасшы=президент=төраға;
    қала басшысы=әкім=мэр
  `,
  baseName: withoutCase,
  wholeClause: ({ last, behind: [behind, verb] }) =>
    quotative.test(spelling(behind)) && !named.test(spelling(verb)) && finite.test(spelling(last)),
  obliquePronouns: 'оның оған оны онымен одан онда олардың оларға оларды',
  isOblique: { ofOffice: () => null, ofName: hasCaseEnding },
  impersonal: `
    делінген, делінді, делінеді, делінгендей, айтылған, айтылды, айтылады, айтылғандай, жазылған, жазылды, жазылғандай,
    көрсетілген, көрсетілді, көрсетіледі, көрсетілгендей, келтірілген, баяндалған, баяндалады, баяндалғандай, хабарланған,
    хабарланды, хабарланғандай, мәлімделген, мәлімделді, атап өтілген, атап өтілді, атап өтілгендей, атап көрсетілген,
    ескертілген, ескертілді, түсіндірілген, нақтыланған, деп жазылған, деп жазылды, деп көрсетілген, деп айтылған,
    деп айтылды, деп хабарланды, деп мәлімделді, деп атап өтілді,
  `,
  nameStops: 'дағы дегі тағы тегі ндағы ндегі',
  lateStops: 'мен пен бен ның нің дың дің тың тің да де та те нда нде дан ден тан тен нан нен ға ге қа ке',
  surnameEndings: 'ов ова ев ева ин ина баев баева беков бекова ұлы қызы тегі',
  endings: `
    ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен мен бен
    пен ы і сы сі ым ім ың ің ымыз іміз мыз міз лар лер дар дер тар тер лары лері дары дері тары тері ларының лерінің
    дарының дерінің тарының терінің ының інің сының сінің ына іне сына сіне ын ін сын сін ында інде сында сінде ынан
    інен сынан сінен ымен імен сымен сімен дағы дегі тағы тегі ндағы ндегі ларға лерге дарға дерге тарға терге ларды
    лерді дарды дерді тарды терді лардың лердің дардың дердің тардың тердің -тың -тің -ның -нің -дың -дің -ға -ге -қа
    -ке -да -де -та -те -дан -ден -тан -тен -мен -бен -пен -ты -ті -ды -ді -ны -ні -дағы -дегі лардан лерден дардан
    дерден тардан терден ларында лерінде дарында деріне лармен лермен дармен дермен тармен термен
  `,
  fatherEndings: 'вич вна чна ұлы қызы',
  owners: 'оның олардың',
  latter: 'соңғысы',
  postpositions:
    'туралы жайлы жайында жөнінде хақында үшін арқылы сияқты секілді бойынша жағынан тарапынан қатысты байланысты қарсы бастаған',
  reporters: 'тілші, журналист',
  ownedPlace: both('[ыі]н(?:да|де|ан|ен)$'),
  ownedNoun: both('[ыі](?:ның|нің|на|не|н|нда|нде|ндағы|ндегі|нан|нен|мен)?$'),
  callings:
    'тұрғын, ауыл тұрғыны, қала тұрғыны, куәгер, студент, зейнеткер, жүргізуші, балықшы, сатушы, мұғалім, фермер, қызметкер, жұмысшы, жолаушы, қатысушы, волонтер, сарбаз, ана, әке, көрші, дәрігер, мейірбике, шаруа',
  officePrefixes: 'экс- вице-',
  callingEnds: both(
    '.{3,}(?:шы|ші|шысы|шісі|кер|гер|уші|ушы|танушы|ист|исті|лог|логы|граф|графы|[ия]тор|[ия]торы|ент|ант|щик|чик|[ое]вед|техник|механик|тер|мен)$',
  ),
  otherClause: both(
    '(?:[ғг][аеә]н|[қк][аеә]н|[аейиы]т[ыі]н|[дт][аеә]|[дт][аеә]н|[ғг][аеә]|[қк][аеә]|[ыі]п|[еа]й|[нд][ыі]|мен|бен|пен)$',
  ),
  ownerEnding: /(?<=.{3,})[нтдntd][ыіyiı](?:[ңńñ]|n['’])$/u,
  counterparts: 'әріптес, әріптесі',
  sayings: 'сөзін, сөздерін, сөзі, сөздері, сөзімен, нақылын',
  isDenied: ({ behind }) => denied.test(spelling(behind)),
  relativeAdverbs: 'онда мұнда сонда',
  inDoubt: inDoubt(kazakhDoubts),
  textThatStates: kazakhTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...names, ...grammar, ...months, ...common },
  inflected: {
    ...inflectedOffices,
    ...inflectedBodies,
    ...inflectedPlaces,
    ...inflectedPapers,
    ...inflectedNames,
    ...inflectedCommon,
  },
  countries: territories.kk,
  demonyms: `
    АҚШ=америка, америкалық, американдық, Америка Құрама Штаттары
    Қазақстан=Қазақстан Республикасы, ҚР, қазақстандық, қазақ
    Ресей=Ресей Федерациясы, РФ, ресейлік, орыс
    Қытай=ҚХР, Қытай Халық Республикасы, қытайлық
    Ұлыбритания=Британия, Англия, британдық, ағылшын
    Германия=неміс, германиялық
    Франция=француз, франциялық
    Түркия=түрік, түркиялық
    Иран=ирандық
    Ирак=ирактық
    Сирия=сириялық
    Израиль=израильдік
    Украина=украин, украиналық
    Өзбекстан=өзбек, өзбекстандық
    Қырғызстан=қырғыз, қырғызстандық
    Тәжікстан=тәжік
    Түрікменстан=түрікмен
    Әзербайжан=әзербайжандық, әзірбайжан, Әзірбайжан
    Армения=армян
    Грузия=грузин
    Беларусь=белорус
    Польша=поляк, польшалық
    Италия=итальян
    Испания=испан
    Жапония=жапон, жапониялық
    Оңтүстік Корея=корей, Корея, Корея Республикасы
    Солтүстік Корея=КХДР
    Үндістан=үнді, үндістандық
    Пәкістан=пәкістандық
    Ауғанстан=ауған
    Мысыр=Египет, мысырлық
    Сауд Арабиясы=сауд
    БАӘ=Біріккен Араб Әмірліктері
    Моңғолия=моңғол
    Канада=канадалық
    Аустралия=аустралиялық
    Бразилия=бразилиялық
  `,
}

/** Genitive, dative and accusative endings off the last word, where a name of three letters or more is left. */
function withoutCase(words: readonly string[], isGiven: (word: string) => boolean): readonly string[] {
  const last = withoutCompany(words[words.length - 1] ?? '')
  if (isGiven(last)) return [...words.slice(0, -1), last]
  const bare = without(last.replace(caseOfCyrillic, ''), caseOfLatin)
  return bare.length < 3 ? words : [...words.slice(0, -1), bare]
}

/** A word without an ending that is known by the letters of 2021, in whichever alphabet it is written. */
function without(word: string, ending: RegExp): string {
  const cut = ending.exec(inDiaereses(word))?.[0].length ?? 0
  return cut === 0 ? word : word.replace(new RegExp(String.raw`(?:\p{L}['’]?|-){${cut}}$`, 'u'), '')
}

const caseOfCyrillic =
  /(?:-[дт][ае]|(?<=[бвгдпстфкқхцчшщ])[тд][ае]н|[тдн][ыі]ң|-[тдн][ыі]ң|-?[ғқ]а|-?[гк]е|-[тдн][ыі]|(?<!бер|бал|кел|гел|ғал|тол|[аәеиоөуұүыіэюя])[дт][ыі])$/u

/**
 * Nūrlanovtyñ, Aıgúlǵe, Äbılovadan: the ending agrees with the letter before it, so that Martin and Putin keep theirs. The second
 * case is written with n where a keyboard has no other letter.
 */
const caseOfLatin =
  /(?:-[dtn][aeyıi]\p{L}{0,2}|(?<=[bvgdpstfkqhcş])t[yıi](?:[ñńn]|ng)|(?<=[lrzjiıuý])d[yıi](?:[ñń]|ng)|(?<=[lrzj])dyn|(?<=[aäáeoöóuūýüúyıimnñń])n[yıi](?:[ñń]|ng)|(?<=[aäeomnñ])nyn|(?<=[vdbgpstfkqhcş])(?:qa|ke)|(?<=[aäáeoöóuūýüúyıilrmnñńzj])[ğǵ]a|(?<=[lrmnñńzj])ge|(?<=[bvgdpstfkqhcş])t[ae]n|(?<=ova|eva|ina)(?:d[ae]n|ny)|(?<=ov|ev)t[yıi])$/u

/** Моралеспен, Сағынбаевамен: “with” is -мен behind vowels and sonants, -бен behind з and ж, -пен behind the voiceless. */
const withoutCompany = (word: string): string => (word.length < 7 ? word : without(word, company))

const company =
  /(?:(?<=[аәеиоөуұүыіэюярлйумнңaäeoöuüyılrmnñ])(?:мен|men)|(?<=[зжzj])(?:бен|ben)|(?<=[бвгдпстфкқхцчшщbvgdpstfkqhcş])(?:пен|pen))$/u

/** Қуатовты, Қуатовпен, Қуатовқа, министрге: an ending of another case than the first, in either alphabet. */
function hasCaseEnding(words: readonly string[], isGiven: (word: string) => boolean): boolean {
  const last = inDiaereses(words[words.length - 1] ?? '')
  if (isGiven(last)) return false
  if (/(?:ов|ев|ин)а?$|(?:ұлы|қызы|uly|ūly|qyzy|ov|ev|in)$/u.test(last)) return false
  return (caseEnding.test(last) && last.length > 4) || (words.length === 1 && /.{5}[дтdt][еаae]$/u.test(last))
}

const caseEnding =
  /(?:-[дт][ае]|[тдн][ыі]ң|[пбм]ен|[ғқ]а|[гк]е|н[ыі]|(?<![аәеиоөуұүыіяю])[тд][ыі]|[тдн][ае]н|[ыі]нд[ае]|с[ыі]на|сіне|ына|іне|[tdn][yıi](?:ñ|ń|ng|n)|[pbm]en|[ğgq]a|[gk]e|[tdn][yıi]|[tdn][ae]n|[yıi]nd[ae])$/u

/** министрлік is министрліг- before a vowel: к, қ and п give way in the last word of every form. */
function softened(lists: Partial<WordLists>): Partial<WordLists> {
  const voiced: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' }
  const both = (form: string): string => {
    const last = form.at(-1) ?? ''
    return last in voiced ? `${form}, ${form.slice(0, -1)}${voiced[last]}` : form
  }
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      name === 'given'
        ? list
        : list
            .split(/[,\n]/)
            .map((form) => both(form.trim()))
            .join(', '),
    ]),
  )
}

/**
 * Both alphabets at once: every Cyrillic word list again in the one spelling in which words in Latin letters are looked up. Made
 * when it is asked for: it takes longer than all the rest of the extraction takes to load, and most kits are not in Kazakh.
 */
export function kazakh(): LanguageSource {
  return latinised({ ...source, inflected: softened(source.inflected ?? {}) })
}
