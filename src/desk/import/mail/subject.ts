import { forwardPrefixes, replyPrefixes } from './data/replies'

/** What a mail is about, without what programs put before it when it is answered or sent on. */
export const withoutPrefixes = (subject: string): string => subject.replace(prefixes, '').trim() || subject

/** Whether a program has put before it that it is sent on. */
export const isSentOn = (subject: string): boolean => forwarded.test(subject)

const before = (words: readonly string[]): string => `(?:(?:${words.join('|')})\\s*[:：]\\s*)`
const prefixes = new RegExp(`^\\s*${before([...replyPrefixes, ...forwardPrefixes])}+`, 'iu')
const forwarded = new RegExp(`^\\s*${before(forwardPrefixes)}`, 'iu')
