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
    'es',
    `
    La ministra de Cultura y Patrimonio Nacional, Celia Montes, visitó el museo.
    + Celia Montes | ministra de Cultura y Patrimonio Nacional

    Habló la subsecretaria de gestión para la protección ambiental de la Semarna, Rita Palas.
    + Rita Palas | subsecretaria de gestión para la protección ambiental de la Semarna

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
