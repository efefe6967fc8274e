import { existsSync } from 'node:fs'
import { Complaint } from '../complaint'
import { words } from '../words'

/** Where a kit file of its own may be written: never over a file that lies there, and under no name of another form. */
export const newKitAt = (out: string): string => {
  if (!out.toLowerCase().endsWith('.json')) throw new Complaint(words.notKitName({ out }))
  if (existsSync(out)) throw new Complaint(words.clone.isThere({ out }))
  return out
}
