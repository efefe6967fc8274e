/** `1 quote`, `3 quotes`. */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
