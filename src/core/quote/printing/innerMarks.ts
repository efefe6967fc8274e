import type { House } from './house'

/**
 * A speaker who quotes: marks inside the words that look like the marks around them take the inner form, one character
 * for one, so that offsets stay. Nothing else changes, and an apostrophe is never taken for a mark.
 */
export const withInnerMarks = (exact: string, house: House): string => {
  const [open, close] = [house.inner.open, house.inner.close]
  switch (house.outer.open.trim()) {
    case '“':
      return straightened(exact.replaceAll('“', open).replaceAll('”', close), open, close)
    case '‘':
      return singleMarksReplaced(exact, open, close)
    case '«':
      return exact.replaceAll('«', open).replaceAll('»', close)
    case '„':
      return exact.replace(/„([^“”„]*)[“”]/g, `${open}$1${close}`)
    default:
      return exact
  }
}

const straightened = (exact: string, open: string, close: string): string =>
  exact.replace(/(^|[\s([—–])"/gu, `$1${open}`).replaceAll('"', close)

/** A closing mark has the form of the apostrophe: it is one only where a mark is open and no letter follows. */
const singleMarksReplaced = (exact: string, open: string, close: string): string => {
  let isOpen = false
  return exact.replace(/‘|’(?![\p{L}\p{N}])/gu, (mark) => {
    if (mark === '‘') {
      isOpen = true
      return open
    }
    if (!isOpen) return mark
    isOpen = false
    return close
  })
}
