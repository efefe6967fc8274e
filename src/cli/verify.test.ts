import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startHistory } from '#core/edit/history'
import { type Claim, type Utterance, kitSchemaVersion } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf, spanOfWords } from '#core/quote/testing/fixture'
import { anchorAt } from '#core/text/anchor'
import { kitCodec } from '#desk/store/kitCodec'
import { sealed } from '#desk/store/envelope'
import { withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

const text = 'Notes\nTeodor Valk stood there. “The frost decides,” a voice said. “We wait,” said Ines Caldera.'
const bare = sourceOf(text)
const valk = personOf('Teodor Valk')
const said = (words: string, name: string | null): Utterance => ({
  kind: 'marked',
  spans: [spanOfWords(bare, words)],
  speakers: name === null ? [] : [{ personId: null, name, naming: null }],
  mention: '',
  isSure: true,
})
const source = {
  ...bare,
  reading: { engine: 1, utterances: [said('The frost decides,', null), said('We wait,', 'Ines Caldera')] },
}
const claimed = (words: string, claim: Claim) => quotedIn(source, [words], { speakerIds: [valk.id], claim })
const claims = kitOf({
  sources: [source],
  people: [valk],
  quotes: [
    claimed('The frost', { how: 'shown', naming: anchorAt(text, spanOfWords(bare, 'Teodor Valk')) }),
    claimed('frost decides', { how: 'by-hand', reason: 'I stood there' }),
    claimed('We wait', { how: 'against', reason: 'The minutes say so' }),
  ],
})

test('verify counts speakers by what they rest on, names those that were set, and reads a kit of the version before', () =>
  withFolder(async (folder) => {
    const old = join(import.meta.dirname, '..', 'desk', 'store', 'fixtures', 'schema-1-base.bkit')
    const splices = await kit('verify', old)
    expect(splices.code).toBe(1)
    expect(splices.complained).toMatch(
      /^2 of 4 quotations are not word for word .* first quo_\w+ .*: outside-utterance/,
    )

    const tampered = join(folder, 'kit.json')
    writeFileSync(tampered, readFileSync(old, 'utf8').replace('"exact":"We shall read', '"exact":"We should read'))
    const { code, complained } = await kit('verify', tampered)
    expect([code, complained]).toEqual([
      1,
      expect.stringMatching(/^Quotations (quo_\w+(, )?){3} in kit.json are not word for word in their sources/),
    ])

    const claimed = join(folder, 'claimed.json')
    writeFileSync(claimed, sealed({ schema: kitSchemaVersion, seq: 1, data: kitCodec.encode(startHistory(claims)) }))
    const [shown, byHand, against] = claims.quotes.map(({ id }) => id)
    expect(shown).toBeDefined()
    expect(await kit('verify', claimed)).toEqual({
      code: 0,
      said: [
        '3 quotations: 3 exact, 0 edited, 0 reported (0 edits declared).',
        'Speakers: 0 as the source says, 1 shown by hand, 1 set by hand, 1 against the source, 0 to be checked, 0 not named.',
        `${byHand} (Teodor Valk): set by hand, the source names nobody.`,
        `${against} (Teodor Valk): set against the source, which names another; not for counterpart or press.`,
        '',
      ].join('\n'),
      complained: '',
    })
  }))

const [first, second, third] = claims.quotes.map(({ id }) => id)
const wrongExact = (file: string): string => file.replace('"exact":"We wait', '"exact":"We went')

test.each([
  ['the words of one', wrongExact, `Quotation ${third} in kit.json is not word for word in its source`],
  [
    'a word of the source, with one of another length',
    (file: string) => file.replaceAll('frost', 'ice'),
    `Quotations ${first}, ${second}, ${third} in kit.json are not word for word in their sources`,
  ],
  [
    'so much that it is no kit any more',
    (file: string) => wrongExact(file.replace('"created":"2', '"created":"then 2').replace('"people"', '"persons"')),
    `Quotation ${third} in kit.json is not word for word in its source`,
  ],
  [
    'nothing of any quotation',
    (file: string) => file.replace('"persons"', '"people"').replace('Teodor"', 'Tudor"'),
    'kit.json is not as it was written',
  ],
  ['its end', (file: string) => file.slice(0, -40), 'kit.json is not as it was written'],
])('a kit in which somebody changed %s is damaged, and verify names what shows it', (_what, change, sentence) =>
  withFolder(async (folder) => {
    const path = join(folder, 'kit.json')
    const whole = Buffer.from(
      sealed({ schema: kitSchemaVersion, seq: 1, data: kitCodec.encode(startHistory(claims)) }),
    ).toString()
    const changed = change(whole)
    expect(changed).not.toBe(whole)
    writeFileSync(path, changed)
    const { code, complained } = await kit('verify', path)
    expect([code, complained.split(':')[0]]).toEqual([1, sentence])
  }),
)
