import { expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/**
 * Invented: a law, a treaty, a report holds the words, and nobody (`-`) says them, whoever was named before; and their likes where
 * somebody says something in a text, about it, or right behind it.
 */
const sentences: readonly (readonly [language: string, speaker: string, text: string])[] = [
  [
    'en',
    '-',
    'Minister Oskar Brandl opened the session on Monday. Brandl then read from the guidance of his own office, which states: "Prices older than a year must not be used without a warning."',
  ],
  [
    'en',
    '-',
    'Minister Oskar Brandl spoke on Monday. The convention stipulates that "data collected in the field remain the property of the villages".',
  ],
  [
    'en',
    '-',
    'Minister Oskar Brandl spoke on Monday. According to the project document, "seven schools in ten have no safe water".',
  ],
  [
    'en',
    '-',
    'Minister Oskar Brandl spoke on Monday. Section 4 of the bill provides that "permits lapse after eighteen months".',
  ],
  [
    'en',
    '-',
    'Minister Oskar Brandl spoke on Monday. Under the resolution, "water plants may not be attacked in any conflict".',
  ],
  [
    'de',
    '-',
    'Minister Oskar Brandl sprach am Montag. Im Abkommen ist festgelegt, dass »die Daten den Dörfern gehören«.',
  ],
  [
    'de',
    '-',
    'Minister Oskar Brandl sprach am Montag. In der Begründung des Entwurfs steht: »Das Vorhaben braucht keine weiteren Mittel.«',
  ],
  [
    'de',
    '-',
    'Minister Oskar Brandl sprach am Montag. Laut dem Bericht »fehlt es sieben von zehn Schulen an sauberem Wasser«.',
  ],
  [
    'de',
    '-',
    'Minister Oskar Brandl sprach am Montag. Der Vertrag sieht vor, dass »die Kosten zu gleichen Teilen getragen werden«.',
  ],
  [
    'fr',
    '-',
    'Le ministre Oskar Brandl a parlé lundi. La convention stipule que « les données restent la propriété des villages ».',
  ],
  [
    'fr',
    '-',
    'Le ministre Oskar Brandl a parlé lundi. Selon le rapport, « sept écoles sur dix manquent d’eau potable ».',
  ],
  [
    'fr',
    '-',
    'Le ministre Oskar Brandl a parlé lundi. L’article 4 de la loi dispose que « les permis expirent après dix-huit mois ».',
  ],
  [
    'fr',
    '-',
    'Le ministre Oskar Brandl a parlé lundi. On lit dans l’exposé des motifs : « Le texte ne demande aucun crédit nouveau. »',
  ],
  ['fr', '-', 'Le ministre Oskar Brandl a parlé lundi. Aux termes de la résolution, « nul puits ne peut être visé ».'],
  [
    'es',
    '-',
    'El ministro Óscar Brandl habló el lunes. De acuerdo con el documento del proyecto, "siete de cada diez escuelas carecen de agua segura".',
  ],
  [
    'es',
    '-',
    'El ministro Óscar Brandl habló el lunes. El convenio estipula que "los datos son propiedad de las aldeas".',
  ],
  [
    'es',
    '-',
    'El ministro Óscar Brandl habló el lunes. El artículo 4 de la ley dispone: "Los permisos caducan a los dieciocho meses".',
  ],
  [
    'es',
    '-',
    'El ministro Óscar Brandl habló el lunes. Según el informe, "siete de cada diez escuelas carecen de agua".',
  ],
  [
    'es',
    '-',
    'El ministro Óscar Brandl habló el lunes. En la exposición de motivos se lee: "El plan no exige fondos nuevos".',
  ],
  [
    'ru',
    '-',
    'Министр Олег Брандль выступил в понедельник. В пояснительной записке утверждается, что новый порядок «не потребует новых расходов казны».',
  ],
  [
    'ru',
    '-',
    'Министр Олег Брандль выступил в понедельник. Согласно докладу, «семь школ из десяти остались без чистой воды».',
  ],
  [
    'ru',
    '-',
    'Министр Олег Брандль выступил в понедельник. Статья 4 закона гласит: «Разрешения теряют силу через полтора года».',
  ],
  [
    'ru',
    '-',
    'Министр Олег Брандль сослался на договор. Там, по его словам, прямо записано: «Расходы делятся поровну».',
  ],
  ['zh', '-', '部长何建国星期一发表讲话。会谈后发表的联合公报指出：“双方同意每小时互通水文数据。”'],
  ['zh', '-', '部长何建国星期一发表讲话。条例第四条规定：“许可证十八个月后失效。”'],
  ['zh', '-', '部長何建國週一發言。草案第九條明定，「取得許可後未動工者，應廢止其許可」。'],
  ['zh', '-', '部长何建国星期一发表讲话。报告称，“每十所学校就有七所没有安全饮水”。'],
  ['zh', '-', '部长何建国星期一发表讲话。根据协议，“费用由双方平均分担”。'],
  ['ar', '-', 'تحدث الوزير سامر الحداد يوم الاثنين. وتنص المادة 4 من القانون على أن «الرخص تسقط بعد ثمانية عشر شهرا».'],
  ['ar', '-', 'تحدث الوزير سامر الحداد يوم الاثنين. وبموجب القرار فإن «محطات المياه لا يجوز أن تكون هدفا في أي نزاع».'],
  ['ar', '-', 'تحدث الوزير سامر الحداد يوم الاثنين. وجاء في التقرير: «سبع مدارس من كل عشر بلا ماء نظيف».'],
  ['ar', '-', 'تحدث الوزير سامر الحداد يوم الاثنين. ووفقا للوثيقة، «تقسم التكاليف بالتساوي بين الطرفين».'],
  [
    'kk',
    '-',
    'Министр Олжас Бөлекбаев дүйсенбіде сөз сөйледі. Баяндамада «он мектептің жетеуінде таза су жоқ» деп жазылған.',
  ],
  [
    'kk',
    '-',
    'Министр Олжас Бөлекбаев дүйсенбіде сөз сөйледі. Заңның 4-бабында «рұқсат он сегіз айдан кейін күшін жояды» делінген.',
  ],
  ['kk', '-', 'Министр Олжас Бөлекбаев дүйсенбіде сөз сөйледі. Есепте «алқаптың жартысы күйіп кетті» деп көрсетілген.'],
  [
    'kk-Latn',
    '-',
    'Ministr Oljas Bólekbaev dúısenbide sóz sóıledi. Baıandamada "on mekteptiń jeteýinde taza sý joq" dep jazylǵan.',
  ],
  [
    'pt',
    '-',
    'O ministro Óscar Brandão falou na segunda-feira. O convénio estipula que "os dados pertencem às aldeias".',
  ],
  [
    'pt',
    '-',
    'O ministro Óscar Brandão falou na segunda-feira. O artigo 4 da lei dispõe: "As licenças caducam após dezoito meses".',
  ],
  [
    'pt',
    '-',
    'O ministro Óscar Brandão falou na segunda-feira. Segundo o relatório, "sete em cada dez escolas não têm água".',
  ],
  [
    'en',
    'Ada Holm',
    'In her report on the port, Minister Ada Holm states: "Prices rose again in the spring of this year."',
  ],
  [
    'en',
    'Ada Holm',
    'The minister signed the agreement. "We will keep to every line of it until the end," Ada Holm said.',
  ],
  [
    'en',
    'Ada Holm',
    'Commenting on the agreement Minister Ada Holm said: "We will keep to every line of it until the end."',
  ],
  [
    'en',
    'Ada Holm',
    'The treaty is dead. Ada Holm signed the agreement and said: "We will keep to every line of it until the end."',
  ],
  [
    'de',
    'Ada Holm',
    'In ihrem Bericht stellt Ministerin Ada Holm fest: »Die Preise sind im Frühjahr noch einmal gestiegen.«',
  ],
  ['fr', 'Ada Holm', 'Selon la ministre Ada Holm, « les prix ont encore augmenté au printemps de cette année ».'],
  [
    'fr',
    'Ada Holm',
    'Interrogée sur le rapport, la ministre Ada Holm a précisé que « les prix ont encore augmenté au printemps ».',
  ],
  ['es', 'Ada Holm', 'En su informe la ministra Ada Holm señala que "los precios volvieron a subir en la primavera".'],
  ['ru', 'Анна Холм', 'В своем докладе министр Анна Холм отмечает: «Весной цены снова выросли почти на треть».'],
  ['zh', '秦若水', '部长秦若水在报告中指出：“今年春天的价格又上涨了不少。”'],
  ['ar', 'سامر الحداد', 'وقال الوزير سامر الحداد إن القانون ينص على أمر واحد: «لن ترتفع الأسعار هذا العام مرة أخرى».'],
  ['kk', 'Олжас Бөлекбаев', 'Министр Олжас Бөлекбаев баяндамасында «көктемде баға тағы да өсіп кетті» деп жазды.'],
  ['en', 'Ada Holm', 'Minister Ada Holm in her report states: "Prices rose again in the spring of this year."'],
  [
    'en',
    '-',
    'Minister Ada Holm pointed to the convention, which states: "Prices shall be published in the spring of each year."',
  ],
  [
    'de',
    'Ada Holm',
    'Ministerin Ada Holm stellt in ihrem Bericht fest: »Die Preise sind im Frühjahr noch einmal gestiegen.«',
  ],
  [
    'fr',
    'Ada Holm',
    'La ministre Ada Holm, dans son rapport, précise que « les prix ont encore augmenté au printemps ».',
  ],
  [
    'fr',
    'Ada Holm',
    'La ministre Ada Holm dans son rapport précise que « les prix ont encore augmenté au printemps ».',
  ],
  ['es', 'Ada Holm', 'La ministra Ada Holm en su informe señala que "los precios volvieron a subir en la primavera".'],
  ['pt', 'Ada Holm', 'A ministra Ada Holm no seu relatório afirma que "os preços voltaram a subir na primavera".'],
  ['ru', 'Анна Холм', 'Министр Анна Холм в своем докладе отмечает: «Весной цены снова выросли почти на треть».'],
  ['kk', 'Олжас Бөлекбаев', 'Министр Олжас Бөлекбаев есепте «көктемде баға тағы да өсіп кетті» деп мәлімдеді.'],
]

it.each(sentences)('%s: %s — %s', (variety, speaker, text) => {
  const language = (variety.split('-')[0] ?? variety) as Language
  const quotation = extract(text, { language }).quotations.findLast(({ kind }) => kind !== 'scare')
  expect(quotation?.speakers.join(' + ')).toBe(speaker === '-' ? '' : speaker)
})
