import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in French. */
export const names = {
  honorific: `
    m., m, mm., monsieur, messieurs, me, me., maître, dr, dr., docteur, pr, professeur, s.e., s.e.m., s.exc.,
    son excellence, sa majesté, son altesse royale, son altesse, s.m., s.a.r., sa sainteté, monseigneur, mgr, mgr.,
    père, frère, cheikh, sir, lord, général, colonel, colonel major, colonel-major, général de division,
    général de brigade, commandant, capitaine, maréchal, honorable,
  `,
  feminineHonorific: `
    mme, mme., madame, mlle, mlle., mademoiselle, mmes, son excellence madame, lady, sœur, dame, docteure,
  `,
  particle: `
    de, du, des, la, le, van, von, der, den, ben, bin, ibn, el, al, da, dos, di, del, y, abou, abu, ould, mac, st,
    d',
  `,
  given: `
    ${latinGivenNames},${feminineLatinNames}
  `,
  suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi, fils',
} satisfies Partial<WordLists>
