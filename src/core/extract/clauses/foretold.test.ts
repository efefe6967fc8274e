import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** What will be said, may be said or is to be said was not said (-), with marks and without; what was said was (+). */
const cases = `
  en - Minister Ana Kovic will say on Friday that the border will open.
  en - She'll say that the border is open, aides expect. 
  en - Minister Ana Kovic may say that the border will open.
  en - Minister Ana Kovic might announce that the border will open.
  en - Minister Ana Kovic is going to say that the border will open.
  en - Minister Ana Kovic is expected to say that the border will open.
  en - Minister Ana Kovic plans to announce that the border will open.
  en - If Ana Kovic says that the border will open, prices will fall.
  en - Minister Ana Kovic will say: “The border will open in June for everybody.”
  en - “The border will open in June for everybody,” Minister Ana Kovic will say on Friday.
  en - “The border will open in June for everybody,” Ana Kovic is expected to say on Friday.
  en - Minister Ana Kovic should have said that the border is open.
  en + Minister Ana Kovic said on Friday that the border would open.
  en + “The border will open in June for everybody,” Minister Ana Kovic said.
  en + Minister Ana Kovic has said that the border will open.
  en + Minister Ana Kovic, who will retire in May, said that the border is open.
  en + Minister Ana Kovic said she may announce a plan in June.
  fr - La ministre Anne Costa dira vendredi que la frontière est ouverte.
  fr - La ministre Anne Costa va dire que la frontière est ouverte.
  fr - La ministre Anne Costa pourrait dire que la frontière est ouverte.
  fr - La ministre Anne Costa devrait annoncer que la frontière est ouverte.
  fr - La ministre Anne Costa dirait que la frontière est ouverte.
  fr - « La frontière sera ouverte à tous en juin », dira vendredi la ministre Anne Costa.
  fr - « La frontière sera ouverte à tous en juin », devrait déclarer vendredi la ministre Anne Costa.
  fr + La ministre Anne Costa a dit vendredi que la frontière sera ouverte.
  fr + « La frontière sera ouverte à tous en juin », a dit la ministre Anne Costa.
  es - La ministra Ana Costa dirá el viernes que la frontera está abierta.
  es - La ministra Ana Costa va a decir que la frontera está abierta.
  es - La ministra Ana Costa podría decir que la frontera está abierta.
  es - La ministra Ana Costa puede decir que la frontera está abierta.
  es - La ministra Ana Costa anunciará el viernes que la frontera está abierta.
  es - «La frontera estará abierta para todos en junio», dirá el viernes la ministra Ana Costa.
  es + La ministra Ana Costa dijo el viernes que la frontera está abierta.
  es + «La frontera estará abierta para todos en junio», dijo la ministra Ana Costa.
  pt - A ministra Ana Costa dirá na sexta-feira que a fronteira está aberta.
  pt - A ministra Ana Costa vai dizer que a fronteira está aberta.
  pt - A ministra Ana Costa poderá dizer que a fronteira está aberta.
  pt - A ministra Ana Costa pode anunciar que a fronteira está aberta.
  pt - «A fronteira estará aberta a todos em junho», dirá na sexta-feira a ministra Ana Costa.
  pt + A ministra Ana Costa disse na sexta-feira que a fronteira está aberta.
  pt + «A fronteira estará aberta a todos em junho», disse a ministra Ana Costa.
  de - Ministerin Anna Berg wird am Freitag sagen, dass die Grenze offen ist.
  de - Ministerin Anna Berg könnte sagen, dass die Grenze offen ist.
  de - Ministerin Anna Berg will am Freitag sagen, dass die Grenze offen ist.
  de - Ministerin Anna Berg soll am Freitag mitteilen, dass die Grenze offen ist.
  de - „Die Grenze wird im Juni für alle geöffnet“, wird Ministerin Anna Berg am Freitag sagen.
  de + „Die Grenze wird im Juni für alle geöffnet“, sagte Ministerin Anna Berg.
  de + Ministerin Anna Berg hat gesagt, dass die Grenze offen ist.
  ru - Министр Анна Котова скажет в пятницу, что граница открыта.
  ru - Министр Анна Котова может сказать, что граница открыта.
  ru - Министр Анна Котова будет говорить, что граница открыта.
  ru - Министр Анна Котова объявит в пятницу, что граница открыта.
  ru - Министр Анна Котова собирается заявить, что граница открыта.
  ru - Министр Анна Котова заявит: «Граница откроется в июне для всех».
  ru - «Граница откроется в июне для всех», — скажет в пятницу министр Анна Котова.
  ru - Министр Анна Котова могла бы сказать, что граница открыта.
  ru + Министр Анна Котова сказала в пятницу, что граница откроется.
  ru + «Граница откроется в июне для всех», — сказала министр Анна Котова.
  ar - قد يقول وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar - سيقول وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar - سوف يعلن وزير الخارجية سامي حداد أن الحدود مفتوحة.
  ar - ربما يقول وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar - قد يقول وزير الخارجية سامي حداد: "الحدود ستفتح أمام الجميع في يونيو".
  ar - سيقول وزير الخارجية سامي حداد: "الحدود ستفتح أمام الجميع في يونيو".
  ar - من المتوقع أن يقول وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar + قال وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar + وقد قال وزير الخارجية سامي حداد إن الحدود مفتوحة.
  ar + وقد قال وزير الخارجية سامي حداد: "الحدود ستفتح أمام الجميع في يونيو".
  ar + يقول وزير الخارجية سامي حداد إن الحدود مفتوحة.
  zh - 外交部长王立会说边界将开放。
  zh - 外交部长王立可能说边界将开放。
  zh - 外交部长王立将表示边界会开放。
  zh - 外交部长王立可能会说：“边界将在六月向所有人开放。”
  zh - 外交部长王立将说：“边界将在六月向所有人开放。”
  zh - 外交部长王立也许会表示，边界将开放。
  zh - 外交部长王立打算宣布边界开放。
  zh + 外交部长王立说边界将开放。
  zh + 外交部长王立说：“边界将在六月向所有人开放。”
  zh + 外交部长王立在记者会说，边界将开放。
  zh + 外交部长王立在会上表示，边界将开放。
  kk - Министр Айбек Сатов жұма күні шекара ашық деп айтады деп күтілуде.
  kk - Министр Айбек Сатов шекара ашық деп айтуы мүмкін.
  kk - Министр Айбек Сатов шекара ашық деп айтпақ.
  kk - Министр Айбек Сатов шекара ашық деп мәлімдейтін болады.
  kk - «Шекара маусымда бәріне ашылады», — дейтін болады министр Айбек Сатов.
  kk - «Шекара маусымда бәріне ашылады», — деп айтуы мүмкін министр Айбек Сатов.
  kk + Министр Айбек Сатов шекара ашық деп айтты.
  kk + «Шекара маусымда бәріне ашылады», — деді министр Айбек Сатов.
`

describe('what is still to be said', () => {
  for (const line of cases.trim().split('\n')) {
    const [, language, sign, text] = /^\s*([a-z]{2}) ([+-]) (.*)$/u.exec(line) as unknown as [
      string,
      Language,
      string,
      string,
    ]
    it(`${language} ${sign} ${text}`, () => {
      const { quotations, statements } = extract(text, { language })
      const said = [
        ...quotations.filter(({ kind }) => kind !== 'scare').map(({ speaker }) => speaker),
        ...statements.filter(({ act }) => act === 'said').map(({ speaker }) => speaker),
      ]
      expect(said.length > 0).toBe(sign === '+')
    })
  }
})
