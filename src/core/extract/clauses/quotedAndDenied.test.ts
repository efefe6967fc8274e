import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Words that somebody did not say are nobody’s quotation; words that somebody recalls are their owner’s. */

describe('who denies having said something', () => {
  checkCases(
    'en',
    `
    Minister Orla Penn denied ever having said “there is nothing left to sign”. “I never did,” she told the press.
    ~ there is nothing left to sign
    = Orla Penn: I never did,

    Minister Orla Penn has never said “we will leave the table at once”.
    ~ we will leave the table at once

    Minister Orla Penn denied the rumour, saying: “We will stay at the table.”
    = Orla Penn: We will stay at the table.
  `,
  )
  checkCases(
    'fr',
    `
    La ministre Odile Perrin a nié avoir dit « nous quitterons la table dès demain ».
    ~ nous quitterons la table dès demain

    La ministre Odile Perrin n’a jamais déclaré que « tout est déjà signé depuis hier ».
    ~ tout est déjà signé depuis hier
  `,
  )
  checkCases(
    'es',
    `
    La ministra Olga Perales negó haber dicho que «todo está firmado desde ayer».
    ~ todo está firmado desde ayer

    La ministra Olga Perales nunca dijo: «Nos vamos mañana mismo de la mesa».
    ~ Nos vamos mañana mismo de la mesa
  `,
  )
  checkCases(
    'de',
    `
    Ministerin Olga Pernau bestritt, „wir verlassen morgen den Tisch“ gesagt zu haben.
    ~ wir verlassen morgen den Tisch
  `,
  )
  checkCases(
    'ru',
    `
    Министр Ольга Пернова отрицает, что говорила: «Мы завтра же уйдём из-за стола».
    ~ Мы завтра же уйдём из-за стола

    Министр Ольга Пернова никогда не говорила: «Мы завтра же уйдём из-за стола».
    ~ Мы завтра же уйдём из-за стола
  `,
  )
  checkCases(
    'ar',
    `
    ونفت الوزيرة سلمى برنو أن تكون قالت "سنغادر الطاولة غدا صباحا".
    ~ سنغادر الطاولة غدا صباحا
  `,
  )
  checkCases(
    'zh',
    `
    外交部长彭若兰否认曾说过“我们明天一早就会离开谈判桌”。
    ~ 我们明天一早就会离开谈判桌
  `,
  )
  checkCases(
    'kk',
    `
    Министр Оразгүл Пернова «біз ертең үстелден тұрып кетеміз» деп айтқанын жоққа шығарды.
    ~ біз ертең үстелден тұрып кетеміз
  `,
  )
})

describe('whose words somebody recalls', () => {
  checkCases(
    'en',
    `
    Mayor Tessa Grieve recalled the words of the late governor, Amos Tull: “A harbour is a promise.”
    = Amos Tull: A harbour is a promise.
  `,
  )
  checkCases(
    'fr',
    `
    La maire Cécile Tallon a rappelé les mots de l’ancien préfet Armand Voss : « Un port est une promesse. »
    = Armand Voss: Un port est une promesse.
  `,
  )
  checkCases(
    'es',
    `
    La alcaldesa Cecilia Tallón recordó las palabras del antiguo gobernador, Armando Vos: «Un puerto es una promesa».
    = Armando Vos: Un puerto es una promesa
  `,
  )
  checkCases(
    'de',
    `
    Bürgermeisterin Cäcilie Tallmann erinnerte an ein Wort des früheren Landrats Armin Voss: „Ein Hafen ist ein Versprechen.“
    = Armin Voss: Ein Hafen ist ein Versprechen.
  `,
  )
  checkCases(
    'ru',
    `
    Мэр Цецилия Талманова напомнила слова бывшего губернатора Армина Воссова: «Гавань — это обещание».
    = Армин Воссов: Гавань — это обещание
  `,
  )
  checkCases(
    'ar',
    `
    ونقلت العمدة سلمى طلمان عن المحافظ السابق أرمان فوس قوله: "الميناء وعد لا ينسى".
    = أرمان فوس: الميناء وعد لا ينسى
  `,
  )
  checkCases(
    'kk',
    `
    Әкім Сәуле Талманова бұрынғы губернатор Арман Восовтың сөзін еске алды: «Айлақ – берілген уәде».
    = Арман Восов: Айлақ – берілген уәде
  `,
  )
})

describe('two of one family name', () => {
  checkCases(
    'en',
    `
    Piers Marsh, Minister of Trade, opened the session. Delia Marsh, Minister of Health, followed. “Prices will fall,” said Mr Marsh.
    = Piers Marsh: Prices will fall,

    Piers Marsh, Minister of Trade, opened the session. Delia Marsh, Ambassador of Norland, followed. “Prices will fall,” Minister Marsh said.
    = Piers Marsh: Prices will fall,

    Robin Marsh, Minister of Trade, opened the session. Kim Marsh, Minister of Health, followed. “Prices will fall,” Marsh said.
    = ?: Prices will fall,
  `,
  )
})

describe('an unnamed one who goes on', () => {
  checkCases(
    'en',
    `
    Commissioner Lena Ostra said that talks had failed. Her Meranian colleague disagreed. “They have not begun,” the minister said.
    = ?: They have not begun,
  `,
  )
})

describe('who denies having called something so', () => {
  checkCases(
    'en',
    `
    Senator Ruth Abel denied having described the plan as “a gift to the rich and to the banks”.
    ~ a gift to the rich and to the banks

    Senator Ruth Abel denies that she ever called it “a gift to the rich and to the banks”.
    ~ a gift to the rich and to the banks

    Minister Orla Penn never called off the talks and said “we are ready to go on with them”.
    = Orla Penn: we are ready to go on with them
  `,
  )
  checkCases(
    'fr',
    `
    La ministre Odile Perrin nie avoir qualifié l’accord de « cadeau fait aux banques et aux riches ».
    ~ cadeau fait aux banques et aux riches
  `,
  )
  checkCases(
    'es',
    `
    El senador Luis Abel negó haber llamado al plan “un regalo a los bancos y a los ricos”.
    ~ un regalo a los bancos y a los ricos
  `,
  )
  checkCases(
    'pt',
    `
    O senador Luís Abel negou ter chamado o plano de “um presente aos bancos e aos ricos”.
    ~ um presente aos bancos e aos ricos
  `,
  )
  checkCases(
    'de',
    `
    Der Minister Karl Brand bestritt, den Plan als „ein Geschenk an die Banken und die Reichen“ bezeichnet zu haben.
    ~ ein Geschenk an die Banken und die Reichen
  `,
  )
  checkCases(
    'ru',
    `
    Министр Анна Лисова отрицала, что называла план «подарком богатым людям и крупным банкам».
    ~ подарком богатым людям и крупным банкам
  `,
  )
  checkCases(
    'zh',
    `
    部长林致远否认曾称该计划为“送给银行和富人的一份大礼物”。
    ~ 送给银行和富人的一份大礼物
  `,
  )
})
