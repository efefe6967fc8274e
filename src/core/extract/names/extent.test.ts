import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Where a name begins and where it ends. All invented. */

describe('German: where every noun has a capital', () => {
  checkCases(
    'de',
    `
    „Der Kahn ist beladen, jetzt fehlt nur noch der Wind“, sagte die Unterhändlerin Joselle Okambe-Lind zu Beginn.
    = Joselle Okambe-Lind: Der Kahn ist beladen, jetzt fehlt nur noch der Wind

    „Der Kahn ist beladen, jetzt fehlt nur noch der Wind“, sagte Ministerin Joselle Okambe-Lind vom Deichverband.
    = Joselle Okambe-Lind: Der Kahn ist beladen, jetzt fehlt nur noch der Wind

    „Der Kahn ist beladen, jetzt fehlt nur noch der Wind“, sagte Minister Karl-Anton zu Hohenfels.
    = Karl-Anton zu Hohenfels: Der Kahn ist beladen, jetzt fehlt nur noch der Wind

    Am Abend hat Ministerpräsidentin Sabine Lohmar Fehler beim Deichbau eingeräumt. „Wir haben zu lange gewartet und zu wenig gefragt“, sagte Lohmar im Landtag.
    = Sabine Lohmar: Wir haben zu lange gewartet und zu wenig gefragt

    Die Ministerin traf den Umweltminister Abakus Moussa Dungor. „Wir haben zu lange gewartet und zu wenig gefragt“, sagte Dungor.
    = Abakus Moussa Dungor: Wir haben zu lange gewartet und zu wenig gefragt

    Trainer Halvik vor dem Pokalabend. Tjark Halvik versucht, die Ruhe zu bewahren. „Wir haben zu lange gewartet und zu wenig gefragt“, sagte der Trainer.
    = Tjark Halvik: Wir haben zu lange gewartet und zu wenig gefragt

    Bundesrat Ueli Zgranner hat den Minister Bernard Cassel empfangen. „Wir haben zu lange gewartet und zu wenig gefragt“, sagte Zgranner vor den Medien.
    = Ueli Zgranner: Wir haben zu lange gewartet und zu wenig gefragt

    Ministerin Solvejg Sommer hat Pläne vorgestellt. „Wir haben zu lange gewartet und zu wenig gefragt“, sagte Sommer.
    = Solvejg Sommer: Wir haben zu lange gewartet und zu wenig gefragt
  `,
  )
})

describe('French and English: given names that are words, inhabitants, a family name for two', () => {
  checkCases(
    'fr',
    `
    À l'origine du projet, un couple, Maud et Lilian Garance. « Au début, on passait pour des rêveurs », raconte Lilian. « Pour des fous, plutôt », corrige Maud en riant.
    = Lilian Garance: Au début, on passait pour des rêveurs
    = Maud Garance: Pour des fous, plutôt

    La Nivernaise Odile Garance a remporté le prix du livre. « Je le dédie à ceux qui m'ont prêté leurs bottes », a-t-elle dit.
    = Odile Garance: Je le dédie à ceux qui m'ont prêté leurs bottes

    Le chef du contingent, le colonel béninois Constant Adanle, s'est gardé de tout triomphalisme. « Nous sommes venus avec des pelles », a-t-il nuancé.
    = Constant Adanle: Nous sommes venus avec des pelles
    + Constant Adanle | chef du contingent | colonel | Bénin
  `,
  )
  checkCases(
    'en',
    `
    Peter and Rosalind Ashdown run the mill together. “It has rained for nine days and nine nights,” said Rosalind. “Ten,” corrected Peter, laughing.
    = Rosalind Ashdown: It has rained for nine days and nine nights,
    = Peter Ashdown: Ten,

    The talks were between Envoy Rui Salas and Norlandic minister Ada Holm in the past months. “It has rained for nine days and nine nights,” said Salas.
    = Rui Salas: It has rained for nine days and nine nights,
  `,
  )
})
