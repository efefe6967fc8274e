import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in Spanish. */
export const names = {
  honorific: `
    sr, sr., señor, don, d., dr, dr., doctor, lic, lic., licenciado, ing, ing., prof, prof., excmo, excmo.,
    excelentísimo, excelentísimo señor, ilmo, ilmo., s.e., su excelencia, su majestad, su alteza real, su alteza,
    su santidad, s.m., monseñor, mons, padre, fray, sir, lord, jeque, arq, arq., gral, cnel, honorable,
  `,
  feminineHonorific: `
    sra, sra., señora, srta, srta., señorita, doña, dña, dña., dra, dra., doctora, excma, excma., ilma, ilma., lady,
    sor,
  `,
  particle: `
    de, del, de la, la, las, los, y, van, von, der, ben, bin, ibn, el, al, da, dos, di, san, santa, mac,
  `,
  given: `
    ${latinGivenNames},${feminineLatinNames}
  `,
  suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
} satisfies Partial<WordLists>
