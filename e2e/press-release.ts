import { existsSync, readFileSync } from 'node:fs'

/** What a story reads and what it will find there. */
export interface PressRelease {
  readonly text: string
  readonly speakers: readonly string[]
  readonly quotations: number
  /** How the words begin that the first speaker says after the reporting clause. */
  readonly afterTheClause: string
}

const seed = '../shared/seed-un80.txt'

/** The press release that started it all where it lies beside the repository; else our own, with the same traps. */
export const pressRelease = (): PressRelease =>
  existsSync(seed)
    ? {
        text: readFileSync(seed, 'utf8'),
        speakers: ['Stephen O’Malley', 'Akan Rakhmetullin', 'Bakhytzhan Temirbolat'],
        quotations: 3,
        afterTheClause: 'Kazakhstan has consistently',
      }
    : {
        text: readFileSync('resources/sample/release-en.txt', 'utf8'),
        speakers: ['Maren O’Dowd', 'Teodor Valk', 'Ilmari Sandoval'],
        quotations: 5,
        afterTheClause: 'Alveria has shown',
      }

/** Two quotations, of a minister and of an ambassador; nobody of it exists. */
export const locksReopen = `Locks of the Olm reopen
“We built them in a year, and we built them for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.
“The gates will open every morning before the market does,” said Ambassador Luis Prado.`
