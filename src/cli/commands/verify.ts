import type { Verification } from '#contract/views'
import { answered } from '#desk/refusal'
import { verifyFile } from '#desk/verifyFile'
import { Complaint, orComplain } from '../complaint'
import type { Passphrase } from '../passphrase'
import { words } from '../words'

interface Wish {
  readonly passphrase: Passphrase
  readonly say: (words: string) => void
  /** Everything that was found, for programs. */
  readonly json: boolean
}

/** Tells whether every quotation of a kit still stands word for word in its source, and what its speakers rest on. */
export const verifyKit = async (path: string | undefined, { passphrase, say, json }: Wish): Promise<void> => {
  if (path === undefined) throw new Complaint(words.needsOneKit)
  const found = orComplain(await answered(() => verifyFile(path, passphrase)))
  const { tally, speakers, broken, setByHand } = found
  if (json) say(`${JSON.stringify(found, null, 2)}\n`)
  const { exact, edited, reported, edits } = tally
  const all = exact + edited + reported + broken.length
  const [first] = broken
  if (first !== undefined) throw new Complaint(brokenWords(broken.length, all, first))
  if (json) return
  say(`${words.verified({ all, exact, edited, reported, edits })}\n`)
  if (all > 0) say(`${words.verifiedSpeakers({ ...speakers, byHand: speakers['by-hand'] })}\n`)
  for (const { quoteId: id, speaker, attribution } of setByHand)
    say(`${attribution === 'against' ? words.setAgainst({ id, speaker }) : words.setByHand({ id, speaker })}\n`)
}

type BrokenQuote = Verification['broken'][number]

const brokenWords = (number: number, all: number, { quoteId: id, speaker, reason }: BrokenQuote): string =>
  speaker === '' ? words.broken({ number, all, id, reason }) : words.brokenBy({ number, all, id, speaker, reason })
