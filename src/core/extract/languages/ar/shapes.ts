import type { WordShapes } from '#core/extract/languages/shapes'

/** Arabic: article, attached words, patterns of nouns and endings. */
export const arabicShapes: WordShapes = {
  article: 'ال',
  joinedArticle: 'لل',
  joined: /^(?:وال|بال|كال|فال).{3,}|^و?لل/u,
  definite: /^(?:وال|ال|لل)/u,
  articleEnd: /.ل$/u,
  ownLetter: /^(?!لل)[بل]/u,
  oneLetter: /^[وفبل]/u,
  recipient: /^[وف]?(?:لل|[لب])/u,
  andRecipient: /^[وف](?=لل|[لب])/u,
  purpose: /^ل\p{L}{3,}/u,
  and: /^[وف](?=...)/u,
  andName: /^و.{4,}/u,
  soThat: /^فإ/u,
  joinedNoun: /^[بل](?!ا?ل)\p{L}{3,}$/u,
  fathersSon: /^(?:با|بو|بن|بل)\p{L}{3,}$/u,
  passive: /^[وف]?(?:[تيأن]ُ|\p{L}ُ\p{L}ِ|\p{L}ُ\p{L}{2}(?:ت|وا)?$)/u,
  imperfect: /^[يت]\p{L}{2,6}$/u,
  adverbial: /(?:اً|ًا)$/u,
  longEnd: /ا$/u,
  // مبتسما, ضاحكا, كثيرا, هاتفيا, احتجاجا, فورا; كوستا and سيلفا have no such form
  adverb: /^م\p{L}+ا$|^\p{L}ا\p{L}{1,2}ا$|^\p{L}{2}[وياي]\p{L}ا$|يا$|^[تا]\p{L}{4,}ا$|^\p{L}{1,3}ا$/u,
  several: /^ال.{3,}ون$/u,
  severalEnd: /(?:ين|ون)$/u,
  // رئيس الهيئة العليا المستقلة، فاروق
  adjective: /^ال.+ة$/u,
  adjectiveNoun: /[ةا]$/u,
  // حزبًا, للمتاحف, أحزاب; الحقوقية
  noun: /(?:اً|ًا)$|^و?لل|^أي(?:ة|ّ)?$|^ال.{3,}ية$/u,
  // استئناف, انتخاب, اقتصاد, تنفيذ; المعلمين, الشركات, مقاله
  firstNoun:
    /^(?!ال).{3,}(?:ات|ة)$|^[بلوفك]?(?:است\p{L}{3,}|ان\p{L}{1,2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ت\p{L}{2}ي\p{L})$|^ال.{4,}(?:ين|ون|ات)$|^.{3,}(?:ه|ها|هم|هما)$/u,
  owned: /^.{3,}(?:ه|ها|هم|هما)$/u,
  origin: /ي$/u,
  paper: /^[وفبل]?(?:ال)?(?:بيان|بلاغ|تقرير|منشور|تغريدة)$/u,
  toMedia: /^[وف]?ل(?:وكالة|صحيفة|قناة|موقع)$/u,
  from: /^(?:عن|من)$/u,
  called: /^المسم/u,
  unnamed: /^(?:متحدث|ناطق)ة?$/u,
  childOf: /^(?:بن|بنت)$/u,
  sonOf: /^بن$/u,
  servant: /^عبد$/u,
  masculineVerb: /^(?!ت)(?!.*وا$).*[^ةت]$/u,
  feminineNoun: /^(?:ال)?.+ة$/u,
  feminineVerb: /^[^ت].*ت$/u,
}
