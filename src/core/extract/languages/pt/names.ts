import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in Portuguese. */
export const names = {
  honorific: `
    sr, sr., senhor, dr, dr., doutor, eng, engenheiro, prof, prof., professor doutor, excelência, sua excelência,
    dom, d., frei, são, mestre, arq., arquiteto,
  `,
  feminineHonorific: 'sra, sra., senhora, dra, dra., doutora, dona, irmã',
  particle: 'de, do, da, dos, das, e, van, von, der, ben, bin, ibn, el, al, di, mac, la, del',
  given: `
    ${latinGivenNames},${feminineLatinNames},
    joão, josé, antónio, antônio, paulo, pedro, luís, luiz, rui, nuno, tiago, duarte, henrique, vasco, gonçalo,
    diogo, afonso, inês, beatriz, catarina, mariana, leonor, matilde, teresa, conceição, fátima, graça, lurdes,
    helena, filipa, joana, rita, sofia, marta, isabel, fernanda, raquel, marcelo, fernando, mário, júlio, sérgio,
    álvaro, otávio, octávio, vítor, vitor, simão, ricardo, filipe, miguel, jorge, manuel, manoel, carlos, edson,
    edmilson, thiago, caio, danilo, renato, marina, luciana, adriana, simone, cármen, dilma, celso, aloysio,
    ernesto, mauro,
  `,
  suffix: 'jr, jr., júnior, filho, neto, sobrinho, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii',
} satisfies Partial<WordLists>
