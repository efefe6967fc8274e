import type { LanguageTag } from '#core/model'

/** A script as it is written: words of it that mean nothing together, what stands between them, how a sentence is ended and quoted. */
export interface Script {
  readonly name: string
  readonly language: LanguageTag
  readonly words: readonly string[]
  readonly between: string
  readonly stop: string
  readonly comma: string
  readonly marks: readonly [string, string]
}

const spaced = (
  name: string,
  language: LanguageTag,
  words: string,
  more: Partial<Pick<Script, 'stop' | 'comma' | 'marks'>> = {},
): Script => ({
  name,
  language,
  words: words.split(' '),
  between: ' ',
  stop: '.',
  comma: ',',
  marks: ['“', '”'],
  ...more,
})

const solid = (name: string, language: LanguageTag, words: string, marks: Script['marks']): Script => ({
  ...spaced(name, language, words, { stop: '。', comma: '，', marks }),
  between: '',
})

export const scripts: readonly Script[] = [
  spaced(
    'Latin',
    'en',
    'water of the basin intergovernmental A/RES/77/158 well-known 12 2031 a shared gauges to Wojciechowska-Brzezińska',
  ),
  spaced('accented Latin', 'fr', 'débit à la saison sèche réservoir où l’eau n° 12 2031 y été coordination œuvre 1er', {
    marks: ['«\u00a0', '\u00a0»'],
  }),
  spaced('Vietnamese', 'vi', 'nước của sông chung được đo mỗi ngày ở thượng nguồn hạn hán 2031'),
  spaced('Greek', 'el', 'ο ποταμός δεν ζητά διαβατήριο ούτε η ξηρασία μετρήσεις 2031', { marks: ['«', '»'] }),
  spaced(
    'Cyrillic',
    'ru',
    'река не спрашивает паспорта и в засуху № 12 2031 межправительственное соглашение с низовьями',
    { marks: ['«', '»'] },
  ),
  spaced('Kazakh', 'kk', 'өзен төлқұжат сұрамайды құрғақшылық та ағын деректері күн сайын 2031', { marks: ['«', '»'] }),
  spaced('Arabic', 'ar', 'النهر لا يطلب جواز سفر والجفاف كذلك من اليوم تروي المقاييس قصة واحدة ٢٠٣١', {
    comma: '،',
    marks: ['«', '»'],
  }),
  spaced('Hebrew', 'he', 'הנהר אינו מבקש דרכון וגם הבצורת לא מהיום מספרים המדים סיפור אחד', { marks: ['”', '“'] }),
  spaced('Devanagari', 'hi', 'नदी पासपोर्ट नहीं माँगती सूखा भी आज से माप एक ही बात कहते हैं', { stop: '।' }),
  spaced('Georgian', 'ka', 'მდინარე პასპორტს არ ითხოვს არც გვალვა დღეიდან ერთ ამბავს ყვება', { marks: ['„', '“'] }),
  spaced('Armenian', 'hy', 'գետը անձնագիր չի հարցնում երաշտն էլ այսօրվանից մեկ պատմություն', {
    stop: '։',
    marks: ['«', '»'],
  }),
  spaced('Ethiopic', 'am', 'ወንዙ ፓስፖርት አይጠይቅም ድርቅም እንዲሁ ከዛሬ ጀምሮ አንድ ታሪክ', { stop: '።', comma: '፣' }),
  spaced('Hangul', 'ko', '강은 여권을 묻지 않고 가뭄도 묻지 않는다 오늘부터 하나의 이야기를 한다'),
  solid('Han, simplified', 'zh', '河流 不看 护照 干旱 也 不看 从今天起 水文站 只讲 一个 故事 2031年 数据 公布', [
    '“',
    '”',
  ]),
  solid('Han, traditional', 'zh-Hant', '河流 不看 護照 乾旱 也 不看 從今天起 水文站 只講 一個 故事 數據 公布', [
    '「',
    '」',
  ]),
  {
    ...solid('Japanese', 'ja', '川は 旅券を 求めず 干ばつも 求めない きょうから 観測所は ひとつの 話を する データ', [
      '「',
      '」',
    ]),
    comma: '、',
  },
  solid('Thai', 'th', 'แม่น้ำ ไม่ถาม หนังสือเดินทาง ภัยแล้ง ก็ไม่ถาม วันนี้ มาตรวัด เล่าเรื่อง เดียวกัน', ['“', '”']),
]
