import { describe, expect, test } from 'vitest'
import { openingsOf } from '#core/extract/languages/openings'

const opens = (pattern: string, ...words: readonly string[]): readonly string[] =>
  words.filter((word) => openingsOf(pattern).test(word))

describe('what a pattern may begin with', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['will\\s+say|shall', ['will', 'Will', 'shall'], ['wills', 'say', 'wil']],
    ['(?:is|was)\\s+(?:going|due)\\s+to', ['is', 'was'], ['going', 'to']],
    ['(?:as\\s+a\\s+)?ruler|mayors?', ['as', 'ruler', 'mayor', 'mayors'], ['a', 'mayo']],
    ['[kl]?a(?:m|n)o', ['kamo', 'lano', 'amo'], ['kam', 'mamo']],
    ['(?:(?:one|two)\\s+)?more(?:\\s+often)?', ['one', 'two', 'more'], ['often']],
    ['(?<named>foretell|announce)s?', ['foretells', 'announce'], ['named']],
    ['could(?!\\s+only)|(?<=the\\s)plan', ['could', 'plan'], ['only', 'the']],
    // a word with a sign in it is looked at by the pattern itself
    ["she['’]?ll|\\p{L}+['’]d", ['shell'], ['she', 'they']],
    ['up\\p{L}{1,3}', ['upon', 'upper'], ['up', 'uppermost']],
    // what cannot be cut may be anything
    ['(?:on\\s+)*air|in.+', ['air', 'on', 'into', 'in'], []],
  ])('%s', (pattern, yes, no) => {
    expect(opens(pattern, ...yes)).toEqual(yes)
    expect(opens(pattern, ...no)).toEqual([])
  })
})
