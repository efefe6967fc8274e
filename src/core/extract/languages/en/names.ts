import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in English. */
export const names = {
  honorific: `
    monsignor, monsignore, monsenor, monseñor, mr, mr., mister, dr, dr., prof, prof., sir, lord, hon, hon., the hon,
    the hon., honourable, honorable, the honourable, the honorable, rt hon, right honourable, h.e., he mr, he dr,
    his excellency, your excellency, his majesty, his royal highness, his highness, h.r.h., hrh, h.h., h.m.,
    his holiness, his eminence, his grace, his beatitude, excellency, excellencies, senator, sen, sen., rep, rep.,
    gov, gov., gen, gen., col, col., lt, lt., maj, maj., capt, capt., sgt, sgt., adm, adm., amb, amb., rev, rev.,
    reverend, messrs, messrs., sheikh, sheik, shaikh, hajji, ayatollah, mullah, maulana, datuk, tun, tan sri, dato,
    shri, pope, saint, rear adm., vice adm., lt. gen., maj. gen., brig. gen., brig., lt. col., lt. gov., fr., baron,
    count, congressman, councillor, the rev., father, brother, st., lieutenant, captain, major, colonel, pm,
  `,
  feminineHonorific: `
    mrs, mrs., ms, ms., miss, madam, madame, dame, lady, baroness, countess, her excellency, her majesty,
    her royal highness, her highness, sister, congresswoman, mme, mme.,
  `,
  particle: `
    los, las, do, dei, degli, dello, de, del, della, di, da, dos, das, du, des, la, le, van, von, der, den, ter,
    ten, zu, bin, ibn, bint, al, el, ul, abu, abdul, ben, bar, mac, st, san, santa, y, e, af, av, ap,
  `,
  given: `
    ${latinGivenNames},${feminineLatinNames}
  `,
  suffix: 'jr, jr., sr, sr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
} satisfies Partial<WordLists>
