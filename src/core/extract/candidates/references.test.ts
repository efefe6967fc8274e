import { expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Whom words lead to that name nobody: an age, a plural, one who comes second, a clause of its own. All invented. */

checkCases(
  'en',
  `
  “The table is laid”: talks open in Marn
  Two delegations met on Monday. “The table is laid, somebody must begin to eat,” said envoy Ada Holm.
  = Ada Holm: The table is laid
  ^ no-clause:repeated check
  = Ada Holm: The table is laid, somebody must begin to eat,

  Dr Joanna Lang, who led the dig, was glad. Historian Fenella Garth, who was not involved, pointed to the silt. “Boats sink. Most of them do it without ceremony,” she said.
  = Fenella Garth: Boats sink. Most of them do it without ceremony,

  Rui Salas, 45, is a baker. “Boats sink. Most of them do it without ceremony,” the 45-year-old said.
  = Rui Salas: Boats sink. Most of them do it without ceremony,

  The blogger Ada Holm was arrested on Monday on suspicion of “inciting disobedience to the lawful demands of officials”. She has denied the charge.
  = ?: inciting disobedience to the lawful demands of officials
`,
)

checkCases(
  'de',
  `
  Stürmer Emre Jalin fehlt mit einem Muskelfaserriss. »Ich werde auf der Tribüne mehr schwitzen als die Jungs auf dem Platz«, scherzte der 24-Jährige.
  = Emre Jalin: Ich werde auf der Tribüne mehr schwitzen als die Jungs auf dem Platz

  Anna Kostow lebt im Exil. „Ich habe heute zum ersten Mal seit Monaten durchgeschlafen“, sagte die 39-Jährige dieser Zeitung.
  = Anna Kostow: Ich habe heute zum ersten Mal seit Monaten durchgeschlafen

  Die Ministerin Ute Lang traf den Minister Jan Holm. Dieser dankte Deutschland für „eine Partnerschaft, die auch in trockenen Jahren trägt“.
  = Jan Holm: eine Partnerschaft, die auch in trockenen Jahren trägt
`,
)

checkCases(
  'fr',
  `
  Le ministre Régis Mba a défendu la loi devant la sénatrice Odile Garance. « Je crois aux incitations, pas aux menottes », a-t-il plaidé, s'attirant cette réplique de la sénatrice : « Vos incitations ont vingt ans et ma commune n'a pas de médecin. »
  = Régis Mba: Je crois aux incitations, pas aux menottes
  = Odile Garance: Vos incitations ont vingt ans et ma commune n'a pas de médecin.

`,
)

checkCases(
  'es',
  `
  La diputada Nerea Aguirre anunció su abstención. «El plan es mejor que nada», ironizó. Los vecinos admiten que los plazos son muy ajustados. «Dependemos de que los ayuntamientos se pongan a trabajar», reconocen.
  = Nerea Aguirre: El plan es mejor que nada
  = ?: Dependemos de que los ayuntamientos se pongan a trabajar

  El alcalde Isidro Matos habló de informaciones de buena fuente. Ayer matizó sus palabras: «Yo dije que se hablaba de eso, no que fuera a pasar», puntualizó.
  = Isidro Matos: Yo dije que se hablaba de eso, no que fuera a pasar
`,
)

checkCases(
  'es',
  `
  En un boletín, la Fiscalía General del Estado sostuvo que actúa «con apego irrestricto a la ley de aguas».
  = Fiscalía: con apego irrestricto a la ley de aguas
`,
)
