import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audience, Kit, Quote, Release, ReleaseBasis } from '#core/model'
import { apply } from '#core/edit/apply'
import { eligible } from './eligible'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '../testing/fixture'
import { hiddenIdentities } from './hidden'
import { showing } from './release'

const audiences = ['principal', 'delegation', 'counterpart', 'press'] as const
const morning = '2031-03-08T08:00:00.000Z'
const noon = '2031-03-08T12:00:00.000Z'
const release = (basis: ReleaseBasis, until: string | null = null, override = ''): Release => ({
  basis,
  until,
  zone: null,
  descriptor: 'a senior official',
  override,
})

/** `quotation+name (label)`, `paraphrase+none`, `out: why`. */
const seen = (
  basis: ReleaseBasis,
  audience: Audience,
  more: { until?: string; now?: string; override?: string; origin?: Quote['origin']; headline?: string } = {},
) => {
  const shown = showing(
    {
      release: release(basis, more.until ?? null, more.override),
      origin: more.origin ?? 'verbatim',
      headline: more.headline ?? 'Wants the harbour',
    },
    { audience, now: more.now ?? morning },
  )
  if (shown.show === 'out') return `out: ${shown.because}`
  return `${shown.show}+${shown.attribution}${shown.labels.length > 0 ? ` (${shown.labels.join(', ')})` : ''}`
}

describe('what each audience may see, for every status', () => {
  test.each<[ReleaseBasis, string, string, string, string]>([
    ['on-record', 'quotation+name', 'quotation+name', 'quotation+name', 'quotation+name'],
    [
      'background',
      'quotation+name (on-background)',
      'quotation+descriptor',
      'quotation+descriptor',
      'quotation+descriptor',
    ],
    [
      'deep-background',
      'paraphrase+name (deep-background)',
      'paraphrase+none',
      'out: deep-background',
      'out: deep-background',
    ],
    ['off-record', 'out: author-only', 'out: off-the-record', 'out: off-the-record', 'out: off-the-record'],
    [
      'chatham-house',
      'quotation+none (chatham-house)',
      'quotation+none (chatham-house)',
      'quotation+none (chatham-house)',
      'quotation+none (chatham-house)',
    ],
    [
      'embargoed',
      'quotation+name (embargoed-until)',
      'quotation+name (embargoed-until)',
      'out: embargoed',
      'out: embargoed',
    ],
    [
      'as-prepared',
      'quotation+name (check-against-delivery)',
      'quotation+name (check-against-delivery)',
      'out: not-yet-delivered',
      'out: not-yet-delivered',
    ],
    [
      'unknown',
      'quotation+name (release-unknown)',
      'out: release-unknown',
      'out: release-unknown',
      'out: release-unknown',
    ],
  ])('%s', (basis, ...expected) => {
    expect(audiences.map((audience) => seen(basis, audience, { until: noon }))).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['a minute before', '2031-03-08T11:59:00.000Z', 'out: embargoed'],
    ['at its instant', noon, 'quotation+name'],
    ['the same instant told in another zone', '2031-03-08T17:00:00.000+05:00', 'quotation+name'],
    ['a year later', '2032-03-08T00:00:00.000Z', 'quotation+name'],
  ])('an embargo passes: %s', (_when, now, expected) =>
    expect(seen('embargoed', 'press', { until: noon, now })).toBe(expected),
  )

  test('an embargo without an end never passes', () =>
    expect(seen('embargoed', 'press', { now: '2099-01-01T00:00:00.000Z' })).toBe('out: embargoed'))

  test.each<[ReleaseBasis, string, string]>([
    ['off-record', 'paraphrase+none (off-the-record)', 'out: off-the-record'],
    ['chatham-house', 'quotation+name (chatham-house)', 'quotation+none (chatham-house)'],
    ['unknown', 'quotation+name (release-unknown)', 'out: release-unknown'],
    ['deep-background', 'paraphrase+name (deep-background)', 'paraphrase+none'],
  ])('the author may open %s to the principal, and to nobody else', (basis, principal, delegation) => {
    expect(seen(basis, 'principal', { override: 'I was in the room.' })).toBe(principal)
    expect(seen(basis, 'delegation', { override: 'I was in the room.' })).toBe(delegation)
  })

  test('a paraphrase that nobody has written is nothing to show', () =>
    expect(seen('deep-background', 'principal', { headline: ' ' })).toBe('out: paraphrase-missing'))

  test('the origin stands beside the words, unless they are verbatim', () =>
    expect(seen('background', 'principal', { origin: 'near-verbatim' })).toBe(
      'quotation+name (on-background, near-verbatim)',
    ))
})

const exacts = (kit: Kit, audience: Audience, more: { now?: string } = {}) => {
  const { eligible: placed, withheld } = eligible(kit, audience, {
    now: more.now ?? morning,
  })
  return {
    in: placed.map(({ quote }) => quote.anchors[0]?.exact),
    out: withheld.map(({ quote, because }) => `${quote.anchors[0]?.exact} ${because}`),
  }
}

describe('what may stand in a pack', () => {
  const source = sourceOf('Open. Soon. Never. Perhaps.')
  const say = (words: string, change: Partial<Quote>) => quotedIn(source, [words], change)
  const kit = kitOf({
    sources: [source],
    quotes: [
      say('Open.', {}),
      say('Soon.', { release: release('embargoed', noon) }),
      say('Never.', { release: release('off-record') }),
      say('Perhaps.', { standing: 'proposed' }),
    ],
  })

  test('is kept, placed, sound and released', () => {
    expect(exacts(kit, 'press')).toEqual({ in: ['Open.'], out: ['Soon. embargoed', 'Never. off-the-record'] })
    expect(exacts(kit, 'press', { now: noon }).in).toEqual(['Open.', 'Soon.'])
  })

  test('is never broken', () => {
    const tampered = { ...kit, sources: [{ ...source, text: source.text.replace('Open', 'Shut') }] }
    expect(exacts(tampered, 'press', { now: noon })).toMatchObject({
      in: [],
      out: expect.arrayContaining(['Open. broken']),
    })
  })

  test('no path by edits puts a forbidden quotation in', () => {
    const basis = fc.constantFrom<ReleaseBasis>(
      'on-record',
      'background',
      'deep-background',
      'off-record',
      'chatham-house',
      'embargoed',
      'as-prepared',
      'unknown',
    )
    const step = fc.record({
      quote: fc.nat(3),
      basis: fc.option(basis),
      standing: fc.option(fc.constantFrom('kept', 'dropped', 'proposed')),
      isUndo: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.constantFrom<Audience>(...audiences), (steps, audience) => {
        let states = [kit]
        for (const { quote, basis: to, standing, isUndo } of steps) {
          const now = states.at(-1) ?? kit
          const id = kit.quotes[quote]?.id
          if (isUndo && states.length > 1) states = states.slice(0, -1)
          else if (id !== undefined) {
            const patch = {
              ...(to === null ? {} : { release: release(to, noon) }),
              ...(standing === null ? {} : { standing }),
            }
            const next = apply(now, { kind: 'quote.change', id, patch })
            if (next.ok) states = [...states, next.value]
          }
        }
        for (const { quote, showing: shown } of eligible(states.at(-1) ?? kit, audience, { now: morning }).eligible) {
          expect(showing(quote, { audience, now: morning })).toEqual(shown)
          expect(quote.standing).toBe('kept')
        }
      }),
    )
  })
})

describe('the Chatham House Rule', () => {
  const notes = sourceOf(
    'Berit Holm: the ferry is late. Carl Lind: it is the crew. Ask Berit Holm of Northern Lines. Northern Lines pays.',
    { kind: 'note' },
  )
  const article = sourceOf('“We build ferries,” said Berit Holm. “We sail them,” said Dora Grau.')
  const holm = personOf('Berit Holm', { organisation: 'Northern Lines', mentions: namedIn(notes, 'Berit Holm') })
  const lind = personOf('Carl Lind', { mentions: namedIn(notes, 'Carl Lind') })
  const grau = personOf('Dora Grau', { organisation: 'Grau Shipping', mentions: namedIn(article, 'Dora Grau') })
  const underRule = { release: release('chatham-house') }
  const kit = kitOf({
    sources: [notes, article],
    people: [holm, lind, grau],
    quotes: [
      quotedIn(notes, ['the ferry is late'], { ...underRule, speakerIds: [holm.id] }),
      quotedIn(notes, ['Ask Berit Holm'], { ...underRule, speakerIds: [lind.id] }),
      quotedIn(notes, ['Northern Lines pays'], { ...underRule, speakerIds: [lind.id] }),
      quotedIn(article, ['We build ferries,'], { speakerIds: [holm.id] }),
      quotedIn(article, ['We sail them,'], { speakerIds: [grau.id] }),
    ],
  })

  test('hides every participant who does not stand by words on the record', () => {
    const hidden = hiddenIdentities(kit, 'press')
    expect([...hidden.personIds]).toEqual([lind.id])
    expect(hidden.names).toEqual(['Carl Lind', 'Lind Carl', 'Lind'])
    expect(hidden.givenNames).toEqual(['Carl'])
    expect(hidden.affiliations).toEqual([])
    expect(hidden.participants).toEqual(expect.arrayContaining(['Berit Holm', 'Carl Lind', 'Northern Lines']))
  })

  test('lets the content through, unless it names somebody, in every pack', () => {
    for (const audience of audiences) {
      expect(exacts(kit, audience)).toEqual({
        in: ['the ferry is late', 'We build ferries,', 'We sail them,'],
        out: ['Ask Berit Holm names-participant', 'Northern Lines pays names-participant'],
      })
    }
  })

  test('yields to the author for the principal only, and for the words that were opened', () => {
    const opened = {
      ...kit,
      quotes: kit.quotes.map((quote) =>
        quote.anchors[0]?.exact === 'Ask Berit Holm'
          ? { ...quote, release: { ...quote.release, override: 'I was in the room.' } }
          : quote,
      ),
    }
    expect(exacts(opened, 'principal').out).toEqual(['Northern Lines pays names-participant'])
    expect(exacts(opened, 'press').out).toHaveLength(2)
  })

  test('ends with the last quotation on those terms', () =>
    expect(hiddenIdentities({ ...kit, quotes: kit.quotes.slice(3) }, 'press').personIds.size).toBe(0))
})
