import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** What is said, as a noun with its owner; asides behind the subject; bodies meant by another word. */

describe('what is said, as a noun', () => {
  checkCases(
    'en',
    `
    Siri Lund was asked whether the price had been agreed. “Ask me in July,” was her answer.
    = Siri Lund: Ask me in July,
    ^ verb-after:pronoun
  `,
  )
  checkCases(
    'es',
    `
    La ministra Rosa Belmar no tardó. «Pregúntenme en julio», fue su respuesta.
    = Rosa Belmar: Pregúntenme en julio

    El ministro Quique Aúnes calló. La réplica de Rosa Belmar llegó el miércoles: «Sabe lo que costaba en 1987».
    = Rosa Belmar: Sabe lo que costaba en 1987
  `,
  )
  checkCases(
    'de',
    `
    Netzchef Sören Lund lächelte. „Fragen Sie mich im Juli“, lautete seine Antwort.
    = Sören Lund: Fragen Sie mich im Juli
  `,
  )
})

describe('one verb between two quotations', () => {
  checkCases(
    'fr',
    `
    « Les bateaux sont commandés », a ajouté Yvon Le Guern, avant d’être interrompu par la directrice du port, Solène Abgrall : « Commandés, mais pas payés ! »
    = Yvon Le Guern: Les bateaux sont commandés
    = Solène Abgrall: Commandés, mais pas payés !
  `,
  )
})

describe('an aside behind the subject', () => {
  checkCases(
    'en',
    `
    “We are past the point of maps,” Bjarne Holt, flanked by the head of the grid operator, Siri Lund, said after the meeting. “The ships are booked.”
    = Bjarne Holt: We are past the point of maps, / The ships are booked.
  `,
  )
  checkCases(
    'es',
    `
    Olmo Bergés escribe sobre Ruth Acevedo. «Ruth no lee ciencia ficción», según dijo a este diario su hermana, la diputada Inés Acevedo.
    = Inés Acevedo: Ruth no lee ciencia ficción
  `,
  )
})

describe('a body meant by another word', () => {
  checkCases(
    'de',
    `
    Das Außenministerium von Tarvien wies die Erklärung zurück. In einer Note sprach das Ministerium von „einer Belehrung durch Leute ohne ein einziges Netz“.
    = Außenministerium von Tarvien: einer Belehrung durch Leute ohne ein einziges Netz
  `,
  )
  checkCases(
    'fr',
    `
    Le ministère des Pêches de Tarvie a rejeté la déclaration. Dans une note, il évoque « une leçon donnée par des gens sans filet ».
    = ministère des Pêches de Tarvie: une leçon donnée par des gens sans filet
  `,
  )
  checkCases(
    'es',
    `
    La Mancomunidad del Alto Tera anunció una auditoría. El organismo aseguró que «las cuentas están en orden desde el primer día».
    = Mancomunidad del Alto Tera: las cuentas están en orden desde el primer día
  `,
  )
})

describe('the heading of a statement', () => {
  checkCases(
    'en',
    `
    Statement by the High Representative for Fisheries, Ms. Elena Sorba, on the Northern Banks
    “The Union condemns the seizure of two trawlers. The crews must be freed at once.”
    = Elena Sorba: The Union condemns the seizure of two trawlers. The crews must be freed at once.
  `,
  )
})

describe('a name beside its office', () => {
  checkCases(
    'ru',
    `
    Министр энергетики Норландии Берта Хольм уехала. «Корабли заказаны на всё лето», — сказала Хольм.
    = Берта Хольм: Корабли заказаны на всё лето
    + Берта Хольм | Министр энергетики Норландии

    По словам директора Института водных ресурсов Майи Керберовой, потери «намного больше, чем признают власти».
    = Майя Керберова: намного больше, чем признают власти
    + Майя Керберова | директор | Институт водных ресурсов
  `,
  )
  checkCases(
    'de',
    `
    Auf die Frage des Abgeordneten Lukas Amrhein antwortete Staatssekretärin Naomi Rawel: „Er bleibt, solange ich hier sitze.“
    = Naomi Rawel: Er bleibt, solange ich hier sitze.
    + Lukas Amrhein | Abgeordneter

    „Wir sind bereit, jederzeit zu verhandeln“, sagte der Botschafter Rumäniens in Bern, Ion Vasil. Der Botschafter Chiles war anwesend.
    = Ion Vasil: Wir sind bereit, jederzeit zu verhandeln
    + Ion Vasil | Botschafter | Rumänien
    - Rumäniens
    - Chiles
  `,
  )
  checkCases(
    'kk',
    `
    Экономист Роза Белинскаяның пікірінше, бұл – қате. Белинская сәрсенбіде: «Ол кабельдің былтырғы бағасын біледі», – деді.
    = Роза Белинская: Ол кабельдің былтырғы бағасын біледі
    ^ verb-after:name

    Брехтов одақтың «әр тақтай мен әр шегені санап шыққанын» жеткізді. Ол – Хамит Брехтов, одақ төрағасы.
    = Хамит Брехтов: әр тақтай мен әр шегені санап шыққанын
    - Брехтов одақ
  `,
  )
  checkCases(
    'en',
    `
    The meeting was chaired by Rosa Vane, Minister of Ports of the Republic of Norland. “We are ready to open it in May,” said Ambassador Colin Hill.
    = Colin Hill: We are ready to open it in May,
    + Colin Hill | Ambassador
  `,
  )
  checkCases(
    'ar',
    `
    وقال رئيس الشركة سامي لوند إن السعر معروف. واشتكى عضو في لجنة الطاقة قائلا: "لم يعرض علينا أحد الفاتورة حتى الآن".
    = ?: لم يعرض علينا أحد الفاتورة حتى الآن
  `,
  )
})
