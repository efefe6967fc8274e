import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Offices of several fields, of a part of a body, and bodies that stand behind a comma. */

describe('offices with all that they are of', () => {
  checkCases(
    'en',
    `
    Ann Lee, the acting director of the World Bank’s office in Kenya, spoke.
    + Ann Lee | acting director of the World Bank’s office in Kenya | Kenya

    The head of the Coastal Institute’s research department, Ann Lee, spoke.
    + Ann Lee | head | Coastal Institute’s research department

    Ann Lee, Resident Representative, UNDP Kenya, spoke.
    + Ann Lee | Resident Representative | UNDP Kenya
  `,
  )
  checkCases(
    'es',
    `
    La ministra de Agricultura, Ganadería y Pesca, Ana Lema, vino.
    + Ana Lema | ministra de Agricultura, Ganadería y Pesca

    El representante del Programa Mundial para la Agricultura Andina, el danés Søren Madsen, destaca que «la técnica funciona cuando llega a tiempo».
    = Søren Madsen: la técnica funciona cuando llega a tiempo

    Ana Lema, del Instituto del Mar, vino.
    + Ana Lema | Instituto del Mar
  `,
  )
  checkCases(
    'fr',
    `
    La ministre de l’Agriculture, de l’Élevage et de la Pêche, Anne Lenoir, est venue.
    + Anne Lenoir | ministre de l’Agriculture, de l’Élevage et de la Pêche

    Anne Lenoir, de l’Institut des mers, est venue.
    + Anne Lenoir | Institut des mers
  `,
  )
  checkCases(
    'pt',
    `
    A ministra da Agricultura, Pescas e Florestas, Ana Lemos, veio.
    + Ana Lemos | ministra da Agricultura, Pescas e Florestas

    O presidente da Câmara Municipal de Braga, Carlos Osório, veio.
    + Carlos Osório | presidente da Câmara Municipal
  `,
  )
})
