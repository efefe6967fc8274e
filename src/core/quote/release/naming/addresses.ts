/** A mail address, a web address, the name of a file or an account: what they are made of has no capitals and no spaces. */
export const address = /\S*(?:@|:\/\/|www\.|\p{L}_\p{L}|[\p{L}\d]\.\p{L}{2,5}(?!\p{L}))\S*/gu

/** What any address has; most texts have none, and this is soon known. */
const sign = /@|:\/\/|www\.|\p{L}_\p{L}|[\p{L}\d]\.\p{L}/u

/** The text with a capital before every word of an address: whoever is named there is named like anywhere else. */
export const addressesInCapitals = (text: string): string =>
  sign.test(text)
    ? text.replace(address, (one) => one.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()))
    : text
