import { describe, expect, it } from 'vitest'

import type { Language } from '#core/extract/extract'
import { notation } from '#core/extract/testing/notation'

const checkCases: (language: Language, cases: string) => void = notation(it, expect)

describe('Whom an office means', () => {
  checkCases(
    'ru',
    `
    Официальный представитель Алина Верхова пригласила посла Ларса Мёллера. «Шлюзы закрыты, пока не спадёт вода», — сказала дипломат.
    = Алина Верхова: Шлюзы закрыты, пока не спадёт вода

    Главный тренер Роман Щеглов взял вину на себя. «Состав выбирал я, и ответ держать мне», — сказал наставник.
    Наставник «Волны» Пётр Линдов похвалил соперника.
    = Роман Щеглов: Состав выбирал я, и ответ держать мне
  `,
  )
  checkCases(
    'de',
    `
    Minister Ottmar Kessling lud Lene Brandrup ein. Die Botschafterin antwortete: „Die Tore bleiben zu, bis der Fluss fällt.“
    = Lene Brandrup: Die Tore bleiben zu, bis der Fluss fällt.

    Ottmar Kessling (FDO) rügte den Plan. „Die Tore bleiben zu, bis der Fluss fällt“, sagte der Abgeordnete.
    = Ottmar Kessling: Die Tore bleiben zu, bis der Fluss fällt
  `,
  )
  checkCases(
    'fr',
    `
    « Les vannes restent fermées jusqu’à la décrue », a dit Fatou N’Diambé.
    = Fatou N’Diambé: Les vannes restent fermées jusqu’à la décrue
  `,
  )
  checkCases(
    'en',
    `
    Minister Tom Aubrey said Ines Lindqvist had warned him: “The gates stay shut until the river falls.”
    = Ines Lindqvist: The gates stay shut until the river falls.

    Shanice Hostwick smiles. “The gates stay shut until the river falls,” she says.
    = Shanice Hostwick: The gates stay shut until the river falls,
  `,
  )
})
