import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in German. */
export const names = {
  honorific: `
    herr, herrn, dr, dr., prof, prof., exzellenz, seine exzellenz, seine majestät, sir, lord, graf, freiherr, pater,
    scheich, general, oberst,
  `,
  feminineHonorific: 'frau, ihre exzellenz, ihre majestät, lady, gräfin, schwester',
  particle: 'von, van, de, der, zu, bin, ibn, el, al, da, dos, di, del, la, le, st, mac',
  given: `
    wladimir, sergej, sergei, andrej, alexej, dmitrij, dmitri, michail, nikolaj, jurij, wolodymyr, witalij, wjatscheslaw, jewgenij, anatolij, grigorij, pjotr, oleksij, recep, tayyip, mahmud, muammar, schimon, schinzo, ${latinGivenNames},${feminineLatinNames}
  `,
  suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
} satisfies Partial<WordLists>
