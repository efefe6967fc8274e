import type { Patience } from '../../process/silence'

/** Bytes of memory that the reading room may take in all, its program included. */
export const mostMemory = 512 * 1024 * 1024

const milliseconds = 500

const looksIn = (seconds: number): number => Math.ceil((seconds * 1_000) / milliseconds)

/** Bytes have ten seconds to become words. A cold disk may be slow to start the process. */
export const readingPatience: Patience = { milliseconds, looks: looksIn(10), looksAtStart: looksIn(30) }

/** … and who says what in them is found within ten seconds, and three more for each million characters. */
export const looksToFind = (length: number): number => looksIn(10 + (3 * length) / 1_000_000)

/** Quotations of its first pages that are told of while the rest of a long text is read, and UTF-16 units of each at most. */
export const mostBegun = 8
export const longestOfBegun = 400
