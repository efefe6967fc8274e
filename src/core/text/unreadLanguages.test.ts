import { expect, test } from 'vitest'
import { unreadLanguageOf } from './unreadLanguages'

test.each([
  ['uk', 'Міністр заявив, що угода набуде чинності у травні і що сторони не повернуться назад.'],
  ['be', 'Міністр заявіў, што пагадненне ўступіць у сілу ў маі і што бакі не вернуцца назад да гэтага.'],
  ['bg', 'Министърът заяви, че споразумението ще влезе в сила през май и че страните няма да се върнат назад.'],
  ['sr', 'Министар је изјавио да ће споразум ступити на снагу у мају и да се стране неће враћати на то.'],
  ['fa', 'وزیر امور خارجه گفت که این توافق در ماه مه اجرا می‌شود و طرف‌ها از آن باز نمی‌گردند.'],
  ['pt', 'O Ministro afirmou que o acordo entrará em vigor em maio e que as partes não voltarão atrás.'],
  ['it', 'Il ministro ha dichiarato che l’accordo entrerà in vigore a maggio e che le parti non torneranno indietro.'],
  ['pl', 'Minister powiedział, że umowa wejdzie w życie w maju i że strony nie będą do niej wracać.'],
  ['tr', 'Bakan, anlaşmanın mayıs ayında yürürlüğe gireceğini ve tarafların bu konuda geri adım atmayacağını söyledi.'],
  ['el', 'Ο υπουργός δήλωσε ότι η συμφωνία θα τεθεί σε ισχύ τον Μάιο και ότι η γέφυρα θα ανοίξει.'],
  ['ja', '大臣は、協定は五月に発効し、当事者は後戻りしないと述べた。また、両国は協力を続けると強調した。'],
  // Languages that are read, and too little to tell.
  [null, 'The minister said that the agreement enters into force in May and that nobody goes back on it.'],
  [null, 'Le ministre a déclaré que l’accord entre en vigueur en mai et que les parties n’y reviendront pas.'],
  [null, 'El ministro dijo que el acuerdo entra en vigor en mayo y que las partes no volverán atrás.'],
  [null, 'Der Minister sagte, das Abkommen trete im Mai in Kraft und die Seiten kämen nicht darauf zurück.'],
  [null, 'Министр заявил, что соглашение вступит в силу в мае и что стороны не вернутся к этому вопросу.'],
  [null, 'Министр келісім мамыр айында күшіне енеді және тараптар бұған қайта оралмайды деп мәлімдеді.'],
  [null, 'قال الوزير إن الاتفاق سيدخل حيز التنفيذ في مايو وإن الطرفين لن يعودا إلى هذا الموضوع.'],
  [null, '部长表示，该协定将于五月生效，双方不会再回头讨论这个问题。双方将继续在水资源方面合作，并修建新的桥梁。'],
  [null, 'Dana Ferrol in Olm'],
])('%s: %s', (language, text) => expect(unreadLanguageOf(text)).toBe(language))
