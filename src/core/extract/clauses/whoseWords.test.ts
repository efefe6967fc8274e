import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Who only owns what speaks; words named by what follows them; two who speak in one sentence; who is quoted by whom. */

describe('whoever only tells whose spokesman or office speaks', () => {
  checkCases(
    'en',
    `
    A spokesman for Ann Lee said: “The secretary will make no further comment today.”
    = ?: The secretary will make no further comment today.

    Viktor Rand’s lawyer said: “My client has nothing to hide from anybody.”
    = ?: My client has nothing to hide from anybody.

    Demonstrators outside the office of Ann Lee chanted “Give us back our harbour now”.
    = ?: Give us back our harbour now

    “The minister will not survive the week,” said an aide to Ann Lee.
    = ?: The minister will not survive the week,
  `,
  )
  checkCases(
    'de',
    `
    Ein Sprecher von Anna Lenz sagte: „Die Ministerin wird sich heute nicht weiter äußern.“
    = ?: Die Ministerin wird sich heute nicht weiter äußern.

    „Die Ministerin übersteht diese Woche nicht“, sagte ein Mitarbeiter von Anna Lenz.
    = ?: Die Ministerin übersteht diese Woche nicht
  `,
  )
  checkCases(
    'fr',
    `
    L’avocat de Viktor Rand a déclaré : « Mon client n’a rien à cacher à personne. »
    = ?: Mon client n’a rien à cacher à personne.

    « La ministre ne passera pas la semaine », souffle un proche d’Anne Lenoir.
    = ?: La ministre ne passera pas la semaine
  `,
  )
  checkCases(
    'es',
    `
    Un portavoz de Ana Lema declaró: “La ministra no hará más comentarios por hoy”.
    = ?: La ministra no hará más comentarios por hoy

    “La ministra no pasa de esta semana”, augura un colaborador de Ana Lema.
    = ?: La ministra no pasa de esta semana
  `,
  )
  checkCases(
    'pt',
    `
    O advogado de Vítor Randa declarou: “O meu cliente não tem nada a esconder de ninguém.”
    = ?: O meu cliente não tem nada a esconder de ninguém.
  `,
  )
})

describe('words before anybody is named', () => {
  checkCases(
    'en',
    `
    “The harbour is yours from today.” With these words Ann Lee handed over the keys to Per Ulven.
    = Ann Lee: The harbour is yours from today.
    ^ sentence-after:name

    “We are drawing lines on water.” Noor Haddad, the youngest delegate, did not hide her frustration.
    = Noor Haddad: We are drawing lines on water.
    ^ free-standing:beside check
  `,
  )
  checkCases(
    'de',
    `
    „Die Leute kommen längst nicht mehr nur am Monatsende“
    Vor der Tafel stehen viele Menschen an. Leiterin Nora Westphal hat einen Aufnahmestopp verhängt.
    = Nora Westphal: Die Leute kommen längst nicht mehr nur am Monatsende
    ^ free-standing:beside check

    „Der Hafen gehört von heute an euch.“ Mit diesen Worten übergab Anna Lenz die Schlüssel an Per Ulven.
    = Anna Lenz: Der Hafen gehört von heute an euch.
  `,
  )
  checkCases(
    'fr',
    `
    « Le port est à vous dès aujourd’hui. » C’est en ces termes qu’Anne Lenoir a remis les clés à Per Ulven.
    = Anne Lenoir: Le port est à vous dès aujourd’hui.
  `,
  )
  checkCases(
    'es',
    `
    “Las amenazas no nos harán ceder”. Con estas palabras abrió Ruth Marlo el congreso.
    = Ruth Marlo: Las amenazas no nos harán ceder
  `,
  )
  checkCases(
    'pt',
    `
    “As ameaças não nos farão ceder.” Com estas palavras, Rute Marlo abriu o congresso.
    = Rute Marlo: As ameaças não nos farão ceder.
  `,
  )
})

describe('two who speak in one sentence', () => {
  checkCases(
    'en',
    `
    While Ann Lee insisted that the offer was “generous by any standard you like”, Per Ulven countered that it was “an insult to every fisherman on the coast”.
    = Ann Lee: generous by any standard you like
    = Per Ulven: an insult to every fisherman on the coast
  `,
  )
})

describe('who passes words on, and whose they are', () => {
  checkCases(
    'en',
    `
    “We were never at war with anyone,” the daily Morning Herald quoted Per Ulven as saying.
    = Per Ulven: We were never at war with anyone,
  `,
  )
  checkCases(
    'de',
    `
    Anna Lenz erinnerte an die Worte des verstorbenen Präsidenten Otto Brenn: „Ein Hafen ohne Brot ist nur eine Mauer.“
    = Otto Brenn: Ein Hafen ohne Brot ist nur eine Mauer.
  `,
  )
  checkCases(
    'fr',
    `
    Anne Lenoir a rappelé les mots de feu le président Otto Brenn : « Un port sans pain n’est qu’un mur. »
    = Otto Brenn: Un port sans pain n’est qu’un mur.
  `,
  )
  checkCases(
    'es',
    `
    Citando a la poeta Ida Holmes, Ana Lema dijo a los graduados: “El mar lo perdona todo menos la prisa”.
    = Ida Holmes: El mar lo perdona todo menos la prisa
  `,
  )
  checkCases(
    'pt',
    `
    Ana Lemos recordou as palavras do falecido presidente Otto Brandão: “Um porto sem pão é apenas um muro.”
    = Otto Brandão: Um porto sem pão é apenas um muro.
  `,
  )
})

describe('names and pronouns that look like other words', () => {
  checkCases(
    'es',
    `
    El presidente Otto Brenes dio las gracias a Ana Lema. “Ella nos llevó a través de la tormenta”, dijo él. “Yo solo sostuve el paraguas”, replicó ella.
    = Otto Brenes: Ella nos llevó a través de la tormenta
    = Ana Lema: Yo solo sostuve el paraguas

    “Las conversaciones fueron duras pero limpias”, dijo Ana Lema a El Correo de Larnia.
    = Ana Lema: Las conversaciones fueron duras pero limpias

    Duras críticas de Carlos Osorio, líder de los liberales: “El Gobierno ha dormido durante dos años”.
    = Carlos Osorio: El Gobierno ha dormido durante dos años
  `,
  )
  checkCases(
    'pt',
    `
    E Carlos Osório acrescentou: “O Governo dormiu durante dois anos.”
    = Carlos Osório: O Governo dormiu durante dois anos.
  `,
  )
  checkCases(
    'fr',
    `
    Hugues d’Arbois a reçu Anne Lenoir d’EDF. « Rien n’est encore signé à ce jour », a dit M. d’Arbois.
    = Hugues d’Arbois: Rien n’est encore signé à ce jour
  `,
  )
  checkCases(
    'de',
    `
    „Bitte nehmen Sie doch alle Platz“, sagte Botschafter Per Ulven zu Anna Lenz.
    = Per Ulven: Bitte nehmen Sie doch alle Platz

    Der larnische Präsident Otto Brenn, dem der nordländische Gesandte Per Ulven den Brief übergeben hatte, antwortete: „Wir haben ihn sorgfältig gelesen.“
    = Otto Brenn: Wir haben ihn sorgfältig gelesen.
  `,
  )
})

describe('a source phrase of him or of her', () => {
  checkCases(
    'fr',
    `
    La secrétaire générale Solange Ferrand a quitté la salle avec Grégoire Lemoine. À ses yeux, le ministre « n’a jamais voulu négocier quoi que ce soit ».
    = Solange Ferrand: n’a jamais voulu négocier quoi que ce soit
  `,
  )
  checkCases(
    'es',
    `
    La alcaldesa Ana Lema dejó la sala. A su juicio, el ministro “nunca quiso negociar nada de nada”.
    = Ana Lema: nunca quiso negociar nada de nada
  `,
  )
})

describe('words that only look like a verb, a title or another’s office', () => {
  checkCases(
    'en',
    `
    Aminata Sow said that Ruvana would open the corridor “within days, provided that every truck is inspected”, raising hopes of an end to the standoff.
    = Aminata Sow: within days, provided that every truck is inspected
  `,
  )
  checkCases(
    'es',
    `
    La ministra de Puertos, Ana Lema: “Abrimos el viernes”.
    = Ana Lema: Abrimos el viernes

    Íñigo Ledesma había denunciado que los dos funcionarios, cuyos nombres no reveló, “mantenían reuniones clandestinas con sectores golpistas”.
    = Íñigo Ledesma: mantenían reuniones clandestinas con sectores golpistas
  `,
  )
  checkCases(
    'pt',
    `
    Depois de um encontro com o homólogo norlandês, Pedro Ulveira, a ministra dos Negócios Estrangeiros, Ana Lemos, partiu para Lárnia.
    + Ana Lemos | ministra dos Negócios Estrangeiros
  `,
  )
})
