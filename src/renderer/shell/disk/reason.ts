import type { Failure } from '#contract/failures'
import { words } from '../../words'

const reasons: Readonly<Record<string, string>> = words.disk.reasons

/** Why something waits for the disk, in a few words. */
export const reasonFor = ({ code }: Failure): string => reasons[code] ?? words.disk.reasons.other
