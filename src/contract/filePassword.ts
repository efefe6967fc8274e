import * as v from 'valibot'

export const fewestOfPassword = 8

/** Of a file that leaves: so many letters that it is not guessed at once, and no more than a PDF takes of them. */
export const FilePassword = v.pipe(v.string(), v.minLength(fewestOfPassword), v.maxLength(100))
