import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Audience } from '#core/model'
import { type CheckedPdf, checkPdf } from '#desk/check/checkPdf'
import { answered } from '#desk/refusal'
import { kitAt } from '#desk/verifyFile'
import { Complaint, orComplain } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'

interface Wish {
  /** A kit against which the words of the file are searched; null: the file alone is looked at. */
  readonly kit: string | null
  readonly audience: Audience | null
  readonly marking: string | null
  readonly passphrase: Passphrase
  readonly json: boolean
  readonly say: (words: string) => void
}

/** Looks a finished PDF through: its marking, what screen readers need, what no pack has, and what its readers may not see. */
export const checkFile = async (
  path: string | undefined,
  { kit, audience, marking, passphrase, json, say }: Wish,
): Promise<void> => {
  if (path === undefined) throw new Complaint(words.check.needsFile)
  if (kit !== null && audience === null) throw new Complaint(words.check.needsAudience)
  const bytes = await readFile(path).catch(() => {
    throw new Complaint(words.failures['file.missing']({ file: path }))
  })
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new Complaint(words.check.noPdf({ path }))
  const against =
    kit === null || audience === null
      ? null
      : { kit: orComplain(await answered(() => kitAt(kit, passphrase))), audience, now: new Date().toISOString() }
  const found = checkPdf(bytes, basename(path), marking, against)
  if (json) say(`${JSON.stringify(found, null, 2)}\n`)
  const [fault] = faultsOf(found, path)
  if (fault !== undefined) throw new Complaint(fault)
  if (json) return
  say(`${words.check.passed({ pages: found.pages, marking: found.marking ?? '' })}\n`)
  if (audience !== null && kit !== null) say(`${words.check.noLeak({ audience })}\n`)
}

/** The gravest first. */
const faultsOf = (
  { pages, marking, unmarked, lacking, oddities, leak }: CheckedPdf,
  path: string,
): readonly string[] => [
  ...(leak === null
    ? []
    : [
        words.check.leak({
          path,
          field: leak.field,
          id: leak.id ?? '',
          where: 'page' in leak.where ? words.check.onPage({ page: leak.where.page }) : leak.where.place,
        }),
      ]),
  ...(pages === 0 ? [words.check.noPages({ path })] : []),
  ...(marking === null ? [words.check.noMarking({ path })] : []),
  ...(unmarked.length === 0 ? [] : [words.check.unmarked({ path, marking: marking ?? '', list: unmarked.join(', ') })]),
  ...oddities.map((oddity) => words.check.odd({ path, oddity })),
  ...lacking.map((what) => words.check.lacks[what]({ path })),
]
