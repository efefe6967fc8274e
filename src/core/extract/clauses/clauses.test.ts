import { describe, expect, it } from 'vitest'
import { notation } from '#core/extract/testing/notation'

const read = notation(it, expect)

describe('the subject of a verb of saying: one construction in many languages', () => {
  describe('a second verb goes on with the subject of the first, not with its object', () => {
    read(
      'en',
      `
      Minister Ilva Korran received Governor Tavo Brenn on Friday and said: “We shall rebuild the mill before spring comes.”
      = Ilva Korran: We shall rebuild the mill before spring comes.
      `,
    )
    read(
      'fr',
      `
      La ministre Claire Vaubert a reçu le gouverneur Luc Brenon et a ajouté : « Nous reconstruirons le moulin avant le printemps. »
      = Claire Vaubert: Nous reconstruirons le moulin avant le printemps.
      `,
    )
    read(
      'de',
      `
      Ministerin Clara Velden empfing Gouverneur Jonas Brenner und sagte: „Wir bauen die Mühle vor dem Frühling wieder auf.“
      = Clara Velden: Wir bauen die Mühle vor dem Frühling wieder auf.
      `,
    )
    read(
      'ru',
      `
      Министр Илья Корнев принял губернатора Тимофея Бреева и сказал: «Мы восстановим мельницу до весны».
      = Илья Корнев: Мы восстановим мельницу до весны
      `,
    )
    read(
      'ar',
      `
      استقبل الوزير سامي العطار المحافظ عماد السعيد وقال: "سنعيد بناء الطاحونة قبل حلول الربيع".
      = سامي العطار: سنعيد بناء الطاحونة قبل حلول الربيع
      `,
    )
  })

  describe('a phrase in another case than the first is spoken to', () => {
    read(
      'ru',
      `
      «Мы восстановим мельницу до весны», — сказал губернатору Тимофею Брееву министр Илья Корнев.
      = Илья Корнев: Мы восстановим мельницу до весны
      `,
    )
    read(
      'kk',
      `
      Губернатор Тимур Сәдуовпен кездескеннен кейін министр Асқар Темірбеков: «Біз диірменді көктемге дейін қалпына келтіреміз», – деді.
      = Асқар Темірбеков: Біз диірменді көктемге дейін қалпына келтіреміз
      `,
    )
  })

  describe('who stands in a relative clause does not speak', () => {
    read(
      'fr',
      `
      La ministre Claire Vaubert, qui recevra jeudi le gouverneur Luc Brenon, a déclaré : « Nous reconstruirons le moulin. »
      = Claire Vaubert: Nous reconstruirons le moulin.
      `,
    )
    read(
      'ru',
      `
      Министр Илья Корнев, который завтра примет губернатора Тимофея Бреева, заявил: «Мы восстановим мельницу до весны».
      = Илья Корнев: Мы восстановим мельницу до весны
      `,
    )
  })

  describe('who is quoted speaks, not who quotes', () => {
    read(
      'es',
      `
      La ministra Clara Valdés citó al gobernador Tomás Brena: «Reconstruiremos el molino antes de la primavera».
      = Tomás Brena: Reconstruiremos el molino antes de la primavera
      `,
    )
  })

  describe('a paper that nobody is named for leaves its words to nobody', () => {
    read(
      'de',
      `
      Ministerin Clara Velden eröffnete die Messe. In der Erklärung heißt es: „Alle Seiten bauen die Mühle wieder auf.“
      = ?: Alle Seiten bauen die Mühle wieder auf.
      `,
    )
    read(
      'ru',
      `
      Министр Илья Корнев открыл ярмарку. В заявлении говорится: «Все стороны восстановят мельницу до весны».
      = ?: Все стороны восстановят мельницу до весны
      `,
    )
  })
})

describe('how firmly a reporting clause holds the words behind it', () => {
  // Held loosely, words this short would be a term or a slogan.
  describe('a comma before the mark makes even two words an utterance', () => {
    read(
      'en',
      `
      Ana Holm said at the gate of the old port, “Never again.”
      = Ana Holm: Never again.
      ^ verb-comma-before:name check

      The mayor, Ana Holm, said on Monday after the talks with the council, “We will open the harbour again in spring.” Ben Lind left.
      = Ana Holm: We will open the harbour again in spring.
      ^ verb-comma-before:name sure
      `,
    )
  })
})
