import type { Failure } from '#contract/failures'
import { words } from '../../words'

const reasons: Readonly<Record<string, string>> = words.disk.reasons

/** Why something waits for the disk, in a few words. */
export const reasonFor = ({ code }: Failure): string => reasons[code] ?? words.disk.reasons.other

const sentences: Readonly<Record<string, string>> = words.disk.closing.because

/** The same in a sentence of its own. */
export const whyItWaits = ({ code }: Failure): string => sentences[code] ?? words.disk.closing.because.other
