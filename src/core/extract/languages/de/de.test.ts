import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('German: a check that the grammar generalises', () => {
  checkCases(
    'de',
    `
    „Der Hafen öffnet im Mai“, sagte Verkehrsminister Jörg Brandt.
    = Jörg Brandt: Der Hafen öffnet im Mai
    ^ verb-after:name sure
    + Jörg Brandt | Verkehrsminister

    „Der Hafen öffnet im Mai“, sagte Brandt. „Nicht früher.“ Verkehrsminister Jörg Brandt besuchte die Werft.
    = Jörg Brandt: Der Hafen öffnet im Mai / Nicht früher.
    ^ verb-after:name sure

    Die Ministerin Ute Lang erklärte: „Wir sind bereit.“
    = Ute Lang: Wir sind bereit.
    ^ verb-colon-before:name check

    Laut Ute Lang ist das Gesetz „ein wichtiger Schritt für das ganze Land“. Ute Lang ist Ministerin.
    = Ute Lang: ein wichtiger Schritt für das ganze Land
    ^ verb-earlier:name

    „Wir sind bereit“, teilte die Polizei mit.
    = Polizei: Wir sind bereit
    ^ verb-after:organisation check

    Ministerin Ute Lang reiste ab. „Wir sind bereit“, schrieb sie auf Twitter.
    = Ute Lang: Wir sind bereit
    ^ verb-after:pronoun check

    »Wir sind bereit«, sagte der Sprecher der Feuerwehr, Karl Weiß.
    = Karl Weiß: Wir sind bereit

    Wie der Bürgermeister Hans Vogt mitteilte, sei die Brücke „seit gestern Abend wieder für alle frei“.
    = Hans Vogt: seit gestern Abend wieder für alle frei
    ^ verb-right-before:name

    Der französische Präsident Luc Morel traf die frühere Bundeskanzlerin Ute Brandt in Bonn.
    + Luc Morel | Präsident | Frankreich
    + Ute Brandt | Bundeskanzlerin

    Die Zeitung „Nordkurier“ berichtete über die Kampagne „Sauberes Wasser“.
    ~ Nordkurier
    ~ Sauberes Wasser

    „Das stimmt nicht“, so Außenministerin Clara Vogel.
    = Clara Vogel: Das stimmt nicht
    ^ source-after:name

    US-Präsident John Miller kritisierte das „schlechteste Abkommen aller Zeiten der Geschichte“.
    = John Miller: schlechteste Abkommen aller Zeiten der Geschichte
    ^ verb-right-before:name sure
    + John Miller | US
  `,
  )
})
