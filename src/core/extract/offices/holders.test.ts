import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Who holds which office, where office and name do not stand side by side. */

describe('offices and their holders', () => {
  checkCases(
    'en',
    `
    They announced the appointment of Mr Ken Aspin as Norland’s next High Commissioner to Tarvia.
    + Ken Aspin | High Commissioner to Tarvia

    Mr Aspin replaces Mr Richard Gate, who has been High Commissioner since May.
    + Richard Gate | High Commissioner

    Energy Minister Bjarne Holt met his Sudlandic counterpart, Ana Ruiz.
    + Ana Ruiz | Energy Minister

    They met the President of the Reconstruction Bank (RB) Ann Lee on Monday.
    + Ann Lee | President | Reconstruction Bank

    Speaking to Martin Smith of PBS, he smiled. Mr Werner Schulz (SPD) did not.
    + Martin Smith | PBS
    + Werner Schulz | SPD

    Ri Yong Ho spoke in Geneva on Monday. “We will not yield to anybody at this table,” the foreign minister said.
    = Ri Yong Ho: We will not yield to anybody at this table,
    + Ri Yong Ho | foreign minister

    – Ms. Fatou Ndiaye – Senegal – Head of Delegation
    – Dr. John O’Hara, Ireland
    + Fatou Ndiaye | Head of Delegation | Senegal
    + John O’Hara | Ireland
  `,
  )
  checkCases(
    'en',
    `
    The Presidents of Georgia, Armenia and Turkey, Nino Lomid, Aram Sarkis and Hakan Demir, met.
    + Nino Lomid | President | Georgia
    + Aram Sarkis | President | Armenia
    + Hakan Demir | President | Türkiye

    Egyptian foreign minister Sami Helmy and his Greek and French counterparts, Nikos Pavlou and Luc Morel, met.
    + Nikos Pavlou | foreign minister | Greece
    + Luc Morel | foreign minister | France

    They met Ezra Cole, 71, a retired ferryman. The hydrologist Serge Monner agreed.
    + Ezra Cole | ferryman
    + Serge Monner | hydrologist

    The Sorrel Islands Front called a strike. The Front’s chief negotiator, Isa Marble, gave another account.
    + Isa Marble | chief negotiator | Sorrel Islands Front

    The Chair of the group on trade (G&T), Bakary Sow (Senegal), introduced a paper.
    + Bakary Sow | Chair of the group on trade | Senegal

    A spokesperson for the ministry, Morgan Vale, said that the talks failed.
    + Morgan Vale | spokesperson for the ministry

    A Norland Department of State spokesperson, Morgan Hart, said that the talks failed.
    + Morgan Hart | spokesperson | Norland Department of State

    Professor Jane Doe of the University of Leeds disagreed with Ukraine’s ambassador in Berlin Andrij Holub.
    + Jane Doe | Professor | University of Leeds
    + Andrij Holub | ambassador in Berlin | Ukraine

    Foreign Minister Ruth Gray opened the talks. The Deputy Prime Minister, Ruth Gray, closed them on Friday.
    + Ruth Gray | Foreign Minister; Deputy Prime Minister

    Anna Berg	Minister of Trade	Norway
    Tom Quill	Deputy Minister of Foreign Affairs	Ireland
    + Anna Berg | Minister of Trade | Norway
    + Tom Quill | Deputy Minister of Foreign Affairs | Ireland
  `,
  )
  checkCases(
    'ru',
    `
    Президенты Грузии и Армении Нино Ломидзе и Арам Саркисян подписали соглашение.
    + Нино Ломидзе | Президент | Грузия
    + Арам Саркисян | Президент | Армения

    Старший советник Совета по европейским делам Томас Грин заявил, что переговоры продолжатся.
    + Томас Грин | Старший советник | Совет по европейским делам

    Сопредседатель партии «зеленых» Германии Роберт Хольц посетил Киев.
    + Роберт Хольц | Сопредседатель | зеленых | Германия

    Лидер Всеобщего народного конгресса Файка аль-Сади погиб.
    + Файка аль-Сади | Лидер Всеобщего народного | конгресса

    Министр культуры и национального наследия Целия Монтова посетила музей.
    + Целия Монтова | Министр культуры и национального наследия

    Доктор экономических наук Иван Петров считает, что договор не будет подписан.
    + Иван Петров | Доктор экономических наук
  `,
  )
  checkCases(
    'fr',
    `
    « Elle est fermée », a dit le porte-parole du président Marko Vidal, Ivan Babic.
    = Ivan Babic: Elle est fermée
    + Ivan Babic | porte-parole du président
    + Marko Vidal | président

    La ministre allemande Anna Weber et ses homologues italien et espagnol, Marco Rossi et Pedro Gil, se sont entretenus.
    + Marco Rossi | ministre | Italie
    + Pedro Gil | ministre | Espagne

    Le vice-président du Conseil, ministre de la Défense, Karim Haddad a été reçu par le roi.
    + Karim Haddad | vice-président; ministre de la Défense | Conseil
  `,
  )
  checkCases(
    'de',
    `
    Der außenpolitische Sprecher der CDU/CSU-Fraktion, Friedrich Pfeiffer, sprach von einem Fehler.
    + Friedrich Pfeiffer | außenpolitische Sprecher | CDU

    Der frühere Justizsenator Ansgar Pohl kam. Der Bäckerlehrling Hinrich Dallmann nahm die Ehrung entgegen.
    + Ansgar Pohl | frühere Justizsenator
    + Hinrich Dallmann | Bäckerlehrling

    Nordkoreas Machthaber Kim Jong Il empfing Anna Ohlsen, Direktorin der Universität Bonn.
    + Kim Jong Il | Machthaber | Nordkorea
    + Anna Ohlsen | Direktorin | Universität Bonn
  `,
  )
  checkCases(
    'zh',
    `
    联合主席王立和李明说：“我们已经达成了广泛的共识。”
    = ?: 我们已经达成了广泛的共识。

    大使布兰特和雷姆在伯尔尼发言。雷姆说：“这座桥会继续开放。”
    = 雷姆: 这座桥会继续开放。

    中国驻新西兰大使王小龙出席活动。
    + 王小龙 | 驻新西兰大使 | 中国

    阿尔梅拉共和国总统德萨尔在总统府讲话。
    + 德萨尔 | 总统 | 阿尔梅拉共和国

    市发展改革局局长韩季平昨天下午赶到现场。
    + 韩季平 | 市发展改革局局长
  `,
  )
  checkCases(
    'kk',
    `
    Карантин агенттігінің ресми өкілі Нигора Юлдашева мәлімдеді.
    + Нигора Юлдашева | ресми өкілі | Карантин агенттігі

    Дүниежүзілік орман қорының өкілі Хенрик Линдаль баяндады.
    + Хенрик Линдаль | өкілі | Дүниежүзілік орман қоры
  `,
  )
  checkCases(
    'ar',
    `
    قال وزير الثقافة والآثار المصري رياض العناني إن المتحف جديد.
    + رياض العناني | وزير الثقافة والآثار | مصر

    التقى فخامة الرئيس المختار ولد أحمد، ووزيرة الثقافة مريم بنت سالم.
    + المختار ولد أحمد | الرئيس

    وكتب ياسين أكتاي، مستشار الرئيس التركي، أن الرواية ضعيفة.
    + ياسين أكتاي | مستشار الرئيس | تركيا
  `,
  )
  checkCases(
    'es',
    `
    La ministra de Cultura y Patrimonio Nacional, Celia Montes, visitó el museo.
    + Celia Montes | ministra de Cultura y Patrimonio Nacional

    Habló la subsecretaria de gestión para la protección ambiental de la Semarna, Rita Palas.
    + Rita Palas | subsecretaria de gestión para la protección ambiental de la Semarna

    El vulcanólogo japonés Kenji Morita habló. El candidato presidencial, Edmundo Gómez Ruiz, no.
    + Kenji Morita | vulcanólogo | Japón
    + Edmundo Gómez Ruiz | candidato presidencial

    El dirigente oficialista Mario Caballero recibió al canciller chileno, Luis Prado, y a su par boliviano, Rubén Quispe.
    + Mario Caballero | dirigente oficialista
    + Rubén Quispe | canciller | Bolivia

    Vinieron los embajadores de Suiza, Rolf Kunz; Austria, Anton Rieger; Portugal, João Gomes.
    + Anton Rieger | embajador | Austria
    + João Gomes | embajador | Portugal
  `,
  )
  checkCases(
    'ar',
    `
    وقال المدير العام لهيئة حوض نهر السنغال إبراهيما جاسم خلال لقاء في داكار إن السد جاهز.
    + إبراهيما جاسم | المدير العام
  `,
  )
  checkCases(
    'zh',
    `
    荷兰基建部长范德维周四访问韩国。
    + 范德维 | 基建部长 | 荷兰
  `,
  )
  checkCases(
    'ru',
    `
    Премьер-министр встретил бывшего губернатора Армина Воссова.
    + Армин Воссов | бывший губернатор
  `,
  )
})
