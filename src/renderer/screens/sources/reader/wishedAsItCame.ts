import type { SourceId } from '#core/model'

/** The source whose text somebody has asked to see as it came, until it is shown. */
let wished: SourceId | null = null

export const wishAsItCame = (id: SourceId): void => {
  wished = id
}

/** Whether this text is to be shown as it came at first. Asked once: the next time it is shown as it is read. */
export const isWishedAsItCame = (id: SourceId): boolean => {
  const isWished = wished === id
  if (isWished) wished = null
  return isWished
}
