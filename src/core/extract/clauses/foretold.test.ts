import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'
import { english } from '#core/extract/languages/en/en'

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
  en + “The sides could not agree,” Minister Ana Kovic said.
  en + Minister Ana Kovic, who will speak on Friday, said: “The bridge is ready for everybody.”
  en + Minister Ana Kovic said she would say more on Friday.
  en + Minister Ana Kovic said she will announce the plan on Friday: “The bridge is ready for everybody.”
  en - Aides said Minister Ana Kovic will say on Friday: “The bridge is ready for everybody.”
  en + “The bridge was never ready for us,” Minister Ana Kovic would later say.
  en + “The bridge was never ready for us,” Ana Kovic would say years later.
  en + Minister Ana Kovic would go on to say: “The bridge was never ready for us.”
  en + All Minister Ana Kovic could say was: “The bridge was never ready for us.”
  en + “The bridge was never ready for us,” was all Ana Kovic could say.
  en + Minister Ana Kovic could only say: “The bridge was never ready for us.”
  en + Critics of Theresa May say: “The bridge was never ready for us.”
  en + Mayors meeting in May say: “The bridge was never ready for us.”
  en + “The bridge was never ready for us,” the woman who may announce her bid on Friday, Ana Kovic, told reporters.
  en + “The bridge was never ready for us,” Minister Ana Kovic told reporters before she will announce the plan.
  en + Asked what she will say on Friday, Minister Ana Kovic said: “The bridge is ready for everybody.”
  en + Asked what she will say on Friday, Minister Ana Kovic replied that the bridge is ready.
  en + Minister Ana Kovic, who could announce her bid in May, said that the bridge is ready.
  en + “We can say that the bridge is ready for everybody,” Ana Kovic said.
  en + Ana Kovic said that nobody can say when the bridge will open.
  en + Ana Kovic told reporters that the council must say when the bridge opens.
  en + Ana Kovic said: “Nobody will say that the bridge is not ready.”
  en + “I will tell you this,” Ana Kovic said. “The bridge is ready for everybody.”
  en + “The bridge is ready for everybody,” Ana Kovic said, adding that she would tell the council.
  en + Ana Kovic plans to announce a bid. “The bridge is ready for everybody,” she said.
  fr + « Le pont n’était pas prêt pour nous », dira plus tard la ministre Anne Costa.
  fr + « Le pont est prêt pour tous », a déclaré la ministre Anne Costa, qui annoncera le plan vendredi.
  fr + La ministre Anne Costa, qui doit annoncer le plan vendredi, a déclaré : « Le pont est prêt pour tous. »
  fr + La ministre Anne Costa a dit qu’elle annoncera le plan vendredi : « Le pont est prêt pour tous. »
  fr + La ministre Anne Costa a déclaré que le conseil devra dire quand le pont ouvrira.
  fr + La ministre Anne Costa a confirmé qu’elle va demander un vote : « Le pont est prêt pour tous. »
  es + «El puente no estaba listo para nadie», diría más tarde la ministra Ana Costa.
  es + «El puente no estaba listo para nadie», diría años después la ministra Ana Costa.
  es + Dijo la ministra Ana Costa, que anunciará el plan el viernes: «El puente está listo para todos».
  es + La ministra Ana Costa dijo que anunciará el plan el viernes: «El puente está listo para todos».
  es + La ministra Ana Costa dijo que el consejo debe explicar cuándo abrirá el puente.
  es + «El puente está listo para todos», dijo la ministra Ana Costa, que va a pedir un voto.
  es + La ministra Ana Costa espera el voto y dice: «El puente está listo para todos».
  pt + «A ponte não estava pronta para ninguém», diria mais tarde a ministra Ana Costa.
  pt + A ministra Ana Costa disse que anunciará o plano na sexta-feira: «A ponte está pronta para todos».
  pt + «A ponte está pronta para todos», disse a ministra Ana Costa, que vai pedir um voto.
  pt + A ministra Ana Costa disse que o conselho deve explicar quando a ponte abrirá.
  pt - «A ponte está pronta para todos», dirá na sexta-feira a ministra Ana Costa.
  de + „Die Brücke war nie für uns bereit“, sollte Ministerin Anna Koch später sagen.
  de + „Die Brücke war nie für uns bereit“, würde Ministerin Anna Koch später sagen.
  de + Ministerin Anna Koch, die am Freitag den Plan ankündigen will, sagte: „Die Brücke ist für alle bereit.“
  de + Ministerin Anna Koch sagte, sie werde am Freitag den Plan ankündigen: „Die Brücke ist für alle bereit.“
  de + Ministerin Anna Koch sagte, dass der Rat erklären muss, wann die Brücke öffnet.
  de + „Die Brücke ist für alle bereit“, sagte Ministerin Anna Koch, die den Plan ankündigen will.
  de + Ministerin Anna Koch konnte nur sagen: „Die Brücke ist für alle bereit.“
  de + Die Bürger, die bleiben wollen, sagen: „Die Brücke ist für alle bereit.“
  ru + «Мост не был готов ни для кого», — скажет позже министр Анна Котова.
  ru + «Мост не был готов ни для кого», — скажет потом министр Анна Котова.
  ru + Министр Анна Котова, которая объявит план в пятницу, сказала: «Мост готов для всех».
  ru + Министр Анна Котова сказала, что объявит план в пятницу: «Мост готов для всех».
  ru + «Мост готов для всех», — сказала министр Анна Котова, которая объявит план в пятницу.
  ru + Министр Анна Котова сказала, что совет должен сказать, когда откроется мост.
  ru + Министр Анна Котова сказала, что никто не может сказать, когда откроется мост.
  ru + Отвечая на вопрос, когда она объявит план, министр Анна Котова сказала: «Мост готов для всех».
  ar + قال وزير الخارجية سامي حداد الذي سيعلن الخطة يوم الجمعة: "الجسر جاهز أمام الجميع في يونيو".
  ar + قال وزير الخارجية سامي حداد إنه سيعلن الخطة يوم الجمعة: "الجسر جاهز أمام الجميع في يونيو".
  ar + وكان وزير الخارجية سامي حداد قد قال: "الجسر جاهز أمام الجميع في يونيو".
  ar + وكان وزير الخارجية سامي حداد قد أعلن أن الجسر جاهز.
  ar + قال وزير الخارجية سامي حداد إن المجلس قد يعلن الخطة.
  ar + "الجسر جاهز أمام الجميع في يونيو"، قال وزير الخارجية سامي حداد الذي سيعلن الخطة.
  zh + 外交部长王立说，他将在周五宣布方案：“大桥已经向所有人开放。”
  zh + 将在周五宣布方案的外交部长王立说：“大桥已经向所有人开放。”
  zh + “大桥已经向所有人开放，”将宣布方案的外交部长王立说。
  zh + 外交部长王立在晚会说：“大桥已经向所有人开放。”
  zh + 外交部长王立在座谈会表示，大桥已经开放。
  zh + 外交部长王立在音乐会宣布，大桥已经开放。
  zh + 工会表示，大桥已经开放。
  zh + 联合会主席王立说，协会表示大桥已经开放。
  zh + 商会说大桥已经开放。
  zh + 基金会宣布，大桥已经开放。
  zh + 外交部长王立在早餐会称，大桥已经开放。
  zh + 外交部长王立在吹风会指出，大桥已经开放。
  zh + 董事会宣布，大桥已经开放。
  zh + 委员会强调，大桥已经开放。
  zh + 上将王立表示，大桥已经开放。
  kk + Министр Айбек Сатов жоспарды жұма күні жариялайтын болады деп айтты: «Көпір барлығына дайын болды».
  kk + «Көпір барлығына дайын болды», — деп мәлімдеді жоспарды жариялайтын болады деген министр Айбек Сатов.
  kk + Министр Айбек Сатов кеңес мұны түсіндіруі керек деді.
  kk + Министр Айбек Сатов жоспарды айтуы керек екенін мәлімдеді: «Көпір барлығына дайын болды».
  en - Spokesman Luka Prado said Minister Ana Kovic will announce the plan on Friday: “The bridge is ready for everybody.”
  en - Spokesman Luka Prado said she will announce on Friday: “The bridge is ready for everybody.”
  en - Minister Ana Kovic will later say: “The bridge is ready for everybody.”
  fr - Le porte-parole a dit que la ministre Anne Costa annoncera le plan vendredi : « Le pont est prêt pour tous. »
  es - El portavoz dijo que la ministra Ana Costa anunciará el plan el viernes: «El puente está listo para todos».
  ru - Министр Анна Котова объявит план в пятницу: «Мост готов для всех».
  ar - سيعلن وزير الخارجية سامي حداد يوم الجمعة: "الجسر جاهز أمام الجميع في يونيو".
  zh - 外交部长王立将在周五宣布：“大桥已经向所有人开放。”
  zh - “大桥已经向所有人开放，”外交部长王立将会说。
  en + “The bridge was never ready for us,” Ana Kovic told a crowd that will vote in May.
  en + Ana Kovic would not say when, but said: “The bridge is ready for everybody.”
  en + Ana Kovic would only say: “The bridge is ready for everybody.”
  en + Ana Kovic would say only that “the bridge is ready for everybody in the town”.
  en + Ana Kovic would often say: “The bridge is ready for everybody.”
  fr + « Le pont est prêt pour tous », a tenu à dire la ministre Anne Costa.
  fr + « Le pont est prêt pour tous », entend rappeler la ministre Anne Costa.
  fr + « Le pont est prêt pour tous », veut souligner la ministre Anne Costa.
  es + «El puente está listo para todos», quiere subrayar la ministra Ana Costa.
  de + Ministerin Anna Koch wird mit den Worten zitiert: „Die Brücke ist für alle bereit.“
  de + Ministerin Anna Koch soll gesagt haben: „Die Brücke ist für alle bereit.“
  ar + لقد قال وزير الخارجية سامي حداد: "الجسر جاهز أمام الجميع في يونيو".
  zh + 外交部长王立只能说：“大桥已经向所有人开放。”
  zh + 外交部长王立在会见中说：“大桥已经向所有人开放。”
  zh + 外交部长王立在茶话会说：“大桥已经向所有人开放。”
  zh + 外交部长王立在两会表示，大桥已经开放。
  zh + 外交部长王立在世博会宣布，大桥已经开放。
  zh + 外交部长王立在进博会表示，大桥已经开放。
  zh + 安理会表示，大桥已经开放。
  zh + 欧安会称，大桥已经开放。
  zh + 参议院外委会称，大桥已经开放。
  zh - 总理王立会说边界将开放。
  zh - 总理会说：“大桥将在六月向所有人开放。”
  fr - « Le pont sera prêt pour tous », veut annoncer vendredi la ministre Anne Costa.
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

it('blanks without number cost their number and no more', () => {
  const blanks = ' '.repeat(200_000)
  expect(english.foretold?.pattern.test(`could${blanks}`)).toBe(false)
})
