import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** One way of reporting after another, each in the languages that have it: what holds in one is grammar, not a word. */

describe('a line that ends with a colon reports the words on the next', () => {
  checkCases(
    'en',
    `
    Opening the session, Transport Minister Nora Ilves said:
    “The bridge will carry trains again by spring.”
    = Nora Ilves: The bridge will carry trains again by spring.
    `,
  )
  checkCases(
    'de',
    `
    Der Hafenmeister Enno Tarp erklärte am Rande der Tagung:
    „Geduld kann sich nur leisten, wer festes Geld bekommt.“
    = Enno Tarp: Geduld kann sich nur leisten, wer festes Geld bekommt.
    `,
  )
  checkCases(
    'fr',
    `
    À l’issue du conseil, la ministre Inès Rolan a déclaré :
    « Le pont sera rouvert avant la fin du printemps. »
    = Inès Rolan: Le pont sera rouvert avant la fin du printemps.
    `,
  )
  checkCases(
    'es',
    `
    Al término del consejo, la ministra Inés Roldán declaró:
    «El puente se abrirá antes de que acabe la primavera».
    = Inés Roldán: El puente se abrirá antes de que acabe la primavera
    `,
  )
  checkCases(
    'ru',
    `
    Выступая на форуме, министр Глеб Орешин заявил:
    — «Мост откроют до конца весны».
    = Глеб Орешин: Мост откроют до конца весны
    `,
  )
  checkCases(
    'kk',
    `
    Форумда сөйлеген министр Арман Сейітов:
    «Көпір көктемнің соңына дейін ашылады», – деді.
    = Арман Сейітов: Көпір көктемнің соңына дейін ашылады
    `,
  )
  checkCases(
    'ar',
    `
    وفي ختام الجلسة قال وزير النقل سامر حداد:
    "سيعاد فتح الجسر قبل نهاية الربيع".
    = سامر حداد: سيعاد فتح الجسر قبل نهاية الربيع
    `,
  )
  checkCases(
    'zh',
    `
    交通部长陈志明在会上说：
    “大桥将在春季结束前重新开放通车。”
    = 陈志明: 大桥将在春季结束前重新开放通车。
    `,
  )
})

describe('whoever stands right before the marks speaks, not who opens the sentence', () => {
  checkCases(
    'kk',
    `
    Саясаттанушы Данияр Әшімов «бұл құжат нақты істерге жол ашады» десе, Марат Лаулинов «бұрынғы уәделер де орындалмай қалды» деп еске салды.
    = Данияр Әшімов: бұл құжат нақты істерге жол ашады
    = Марат Лаулинов: бұрынғы уәделер де орындалмай қалды
    `,
  )
})

describe('initials are no fuller than the name they stand for', () => {
  checkCases(
    'kk',
    `
    Министр Дәурен Қасымов кездесуге қатысты. «Бұған барлық мүмкіндік бар», – деді Д. Қасымов.
    = Дәурен Қасымов: Бұған барлық мүмкіндік бар
    `,
  )
  checkCases(
    'ru',
    `
    Министр Глеб Орешин приехал на форум. «Мост откроют до конца весны», – сказал Г. Орешин.
    = Глеб Орешин: Мост откроют до конца весны
    `,
  )
})

describe('the latter is whoever was named last', () => {
  checkCases(
    'fr',
    `
    La ministre Inès Rolan a reçu l’ambassadeur Karl Osten. Ce dernier a salué « une amitié vieille de plus d’un siècle ».
    = Karl Osten: une amitié vieille de plus d’un siècle
    `,
  )
})

describe('who holds an office of something nobody in mind is of stays unnamed', () => {
  checkCases(
    'fr',
    `
    « Nous manquons de tout », a dit le docteur Jean Keller. Le directeur de l’établissement assure que « des renforts arriveront avant la fin de la semaine ».
    = Jean Keller: Nous manquons de tout
    = ?: des renforts arriveront avant la fin de la semaine
    `,
  )
})

describe('what a name begins and ends with', () => {
  checkCases(
    'de',
    `
    „Das Tal braucht diesen Fluss“, findet Streetworkerin Ute Brandt.
    = Ute Brandt: Das Tal braucht diesen Fluss
    - Streetworkerin Ute Brandt

    Damals habe niemand geglaubt, dass die Fähre kommt.
    - Damals
    `,
  )
  checkCases(
    'kk',
    `
    Министр Дәурен Қасымов Рувананың елшісі Хуан Моралеспен кездесті. «Екі елдің достығы берік», – деп атап өтті елші.
    = Хуан Моралес: Екі елдің достығы берік
    - Дәурен Қасымов Рувана
    `,
  )
  checkCases(
    'ru',
    `
    Губернатор Приозёрской области Михаил Левин открыл мост. «Этого дня мы ждали двадцать лет», – отметил глава региона.
    = Михаил Левин: Этого дня мы ждали двадцать лет
    - Приозёрской

    «Ни один прогноз не сбылся», – иронизирует профессор Высшей школы управления Мария Ткач.
    = Мария Ткач: Ни один прогноз не сбылся
    `,
  )
  checkCases(
    'es',
    `
    La directora Irene Kahn habló poco. Preguntada por el puente, fue tajante: «No se abrirá antes de la primavera».
    = Irene Kahn: No se abrirá antes de la primavera
    - Preguntada
    `,
  )
  checkCases(
    'ar',
    `
    وأعرب رئيس الوزراء الروفاني عن شكره للحضور.
    - الروفاني
    `,
  )
})

describe('few capitals, or a capital for every noun, make no title', () => {
  checkCases(
    'de',
    `
    Der Sprecher Thomas Reuter sagte, man nehme die Worte „mit großer Gelassenheit zur Kenntnis“.
    = Thomas Reuter: mit großer Gelassenheit zur Kenntnis

    Der Abgeordnete Felix Sander nannte den Vorgang im Gespräch mit dieser Zeitung „ein ganz und gar unnötiges Trauerspiel“.
    = Felix Sander: ein ganz und gar unnötiges Trauerspiel
    `,
  )
  checkCases(
    'es',
    `
    El portavoz Julio Barrantes tachó la obra de «despilfarro en plena crisis de la vivienda».
    = Julio Barrantes: despilfarro en plena crisis de la vivienda
    `,
  )
})

describe('whoever stands in the clause that is reported does not report', () => {
  checkCases(
    'ar',
    `
    وقالت الوزيرة ريم القاضي إنها متفائلة. وأشارت إلى أن الحكومة "لن تتراجع عن تعهداتها مهما كانت الظروف".
    = ريم القاضي: لن تتراجع عن تعهداتها مهما كانت الظروف
    `,
  )
  checkCases(
    'de',
    `
    Der Sprecher Rolf Mertens hielt dagegen, die Bank habe „fünf Jahre lang von der Substanz gelebt“.
    = Rolf Mertens: fünf Jahre lang von der Substanz gelebt
    `,
  )
  checkCases(
    'es',
    `
    El premier Luis Arana lamentó las muertes. Dijo que el Gobierno «respeta de manera irrestricta el derecho a la protesta».
    = Luis Arana: respeta de manera irrestricta el derecho a la protesta
    `,
  )
})

describe('a calling is no name, whoever it belongs to', () => {
  checkCases(
    'ru',
    `
    Издатель Рубцовой Павел Зотов пояснил: «Первый тираж разошёлся за неделю».
    = Павел Зотов: Первый тираж разошёлся за неделю

    «Снег выпал на месяц раньше обычного», – рассказал начальник управления дорог Владимир Гусев. Водителям он посоветовал «без крайней необходимости не выезжать на трассу».
    = Владимир Гусев: Снег выпал на месяц раньше обычного
    = Владимир Гусев: без крайней необходимости не выезжать на трассу
    - Водителям
    `,
  )
  checkCases(
    'de',
    `
    „Wir lassen uns nicht einschüchtern“, rief die Studentin Nina Brandt der Menge zu.
    = Nina Brandt: Wir lassen uns nicht einschüchtern
    `,
  )
  checkCases(
    'en',
    `
    Minister Katrin Holm spoke in Port Ellery, adding that her country “has nothing to hide from the observers”.
    = Katrin Holm: has nothing to hide from the observers
    - Ellery
    `,
  )
})

describe('what a verb judges is no title, and what is told to a paper is no quotation of the paper', () => {
  checkCases(
    'ru',
    `
    Критик Лев Аронов назвал роман «лучшим, что написано о провинции за последние годы».
    = Лев Аронов: лучшим, что написано о провинции за последние годы

    Посол Моника Иверсен заявила «Вестнику»: «Берлин видит в Астане надёжного партнёра».
    = Моника Иверсен: Берлин видит в Астане надёжного партнёра
    `,
  )
})
