import { expect, it } from 'vitest'
import { extract } from '#core/extract/extract'

const trustIn = (text: string): string | undefined => extract(text).quotations.at(-1)?.evidence.trust

it.each([
  // a name joined to one that led to nobody
  'Ministerin Lena Hostmann kam früh. Hostmann und Brodrik in einer gemeinsamen Erklärung: „Die Tore bleiben zu, bis der Fluss wieder fällt.“',
  'La ministre Hélène Hostaing est arrivée tôt. Hostaing et Brodier dans un communiqué commun : « Les vannes restent fermées jusqu’à la décrue. »',
  'La ministra Elena Hostal llegó temprano. Hostal y Brodero en un comunicado conjunto: «Las compuertas siguen cerradas hasta que baje el río».',
  'وصل الوزير هاني الحوستي مبكرا. وقال الحوستي والبرودي في بيان مشترك: «تبقى البوابات مغلقة حتى ينخفض النهر».',
  // a clause about another behind the name
  'أشاد الوزير كريم الهاشمي بالباحث عادل بركات، الذي توقع في دراسة أن «الأسعار سترتفع في الشتاء المقبل بلا شك».',
  // a description
  'وقالت العداءة الصاعدة: «سأعود إلى الملعب قبل نهاية الموسم إن شاء الله».',
  'وأضافت الفائزة بالسباق: «لم أر الجدار إلا عندما لمسته بيدي في النهاية».',
  'La Jeune Nageuse a dit : « Je n’ai vu le mur qu’en le touchant de la main. »',
  // the view of a court
  'Minister Jens Aubricht hat nach Auffassung des Gerichts „außerhalb der Befugnisse gehandelt, die ihm das Gesetz gibt“.',
  'En opinión del juzgado, el ministro Tomás Aubriz actuó «fuera de las facultades que le concede la ley».',
  'Министр Иван Обрин, по мнению суда, «вышел за пределы полномочий, которые дал ему закон».',
  'По мнению суда, министр Иван Обрин «вышел за пределы полномочий, которые дал ему закон».',
  // a subject of the verb’s own
  'Mayor Lena Hostwick read the letters in which hospital staff asked for “more nurses on the night shift before winter”.',
  'Mayor Lena Hostwick left, and relatives of the victims said: “We want the truth before the winter comes.”',
  'Bürgermeisterin Lena Hostmann las die Briefe, in denen Pflegekräfte der Klinik „mehr Personal in der Nacht vor dem Winter“ forderten.',
  'La maire Hélène Hostaing a lu les lettres dans lesquelles des soignants de l’hôpital réclamaient « plus d’infirmières la nuit avant l’hiver ».',
  'La alcaldesa Elena Hostal leyó los correos en los que personal de Sanidad pedía «más enfermeras de noche antes del invierno».',
  'Мэр Иван Обрин молчал, а жители кричали: «Мы хотим знать правду до наступления зимы».',
  'تلقى المحافظ هاني الحوستي تقارير حذر فيها مهندسون من أن «السد لن يصمد شتاء آخر».',
  '省长周立本没有理会报告，报告中技术人员警告“大坝撑不过下一个冬天”。',
  // a pronoun that fits two
  'Tom Aubrey spoke of Peter Lindqvist at length on Monday. He wrote on his blog: “The gates stay shut until the river falls.”',
  'Jens Aubricht lobte am Montag Peter Lindwurm. Er schrieb in seinem Blog: „Die Tore bleiben zu, bis der Fluss fällt.“',
  'Luc Aubriet a critiqué Pierre Lindon lundi. Il a écrit sur son blog : « Les vannes restent fermées jusqu’à la décrue. »',
  'Иван Обрин в понедельник раскритиковал Петра Линдова. Он написал в своём блоге: «Шлюзы закрыты, пока не спадёт вода».',
  // somebody’s relative, though no list has the word
  'La alcaldesa Elena Hostal estaba allí. Su cuñada dijo: «Las compuertas siguen cerradas hasta que baje el río».',
  'La alcaldesa Elena Hostal estaba allí. «Las compuertas siguen cerradas hasta que baje el río», dijo su padrino.',
  'Bürgermeister Jens Aubricht war da. „Die Tore bleiben zu, bis der Fluss wieder fällt“, sagte sein Schwager.',
  'Le maire Luc Aubriet était là. « Les vannes restent fermées jusqu’à la décrue », a dit son cousin.',
  'كان الوزير هاني الحوستي حاضرا. وقال النادل: «تبقى البوابات مغلقة حتى ينخفض النهر».',
  // a sign that may be the last of a foreign name
  '部长安娜·巴尔曾强调：“在河水退去之前，闸门一直关闭，任何人不得开启。”',
  '丽莎·莫再次表示：“在河水退去之前，闸门一直关闭，任何人不得开启。”',
])('is not sure where grammar shows that somebody else may have said it: %s', (text) => {
  expect(trustIn(text)).toBe('check')
})

it.each([
  'Mayor Lena Hostwick closed the gates and said: “We want the truth before the winter comes.”',
  'Mayor Lena Hostwick, who had read the letters, said: “We want the truth before the winter comes.”',
  'Mayor Tom Aubrey opened the dam on Monday. “The gates stay shut until the river falls,” he said.',
  'La alcaldesa Elena Hostal leyó los correos y dijo: «Las compuertas siguen cerradas hasta que baje el río».',
  '部长卡洛·费尔南多说：“在河水退去之前，闸门一直关闭，任何人不得开启。”',
])('stays sure where only one may have said it: %s', (text) => {
  expect(trustIn(text)).toBe('sure')
})
