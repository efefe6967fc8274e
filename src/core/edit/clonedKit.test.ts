import { describe, expect, it } from 'vitest'
import { type Kit, blankCommitment, blankMessage, blankQuestion, makeIdsFrom, richTextFrom } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { hiddenIdentities } from '#core/quote/release/hidden'
import { viewFor } from '../view/viewFor'
import { clonedKit } from './clonedKit'
import { sinceLast } from './sinceLast'

let count = 0
const makeId = makeIdsFrom(() => `clone${String((count += 1)).padStart(8, '0')}`)
const now = '2032-04-02T08:00:00.000Z'
const source = sourceOf('“The locks open at six.” “The tolls are gone for good.”', {
  date: '2031-06-01',
  title: 'Locks',
})
const ada = personOf('Ada Brenn', {
  biography: richTextFrom('Built the locks.'),
  presence: 'quoted',
  mentions: [{ sourceId: source.id, span: { start: 0, end: 3 }, title: null }],
})
const other = personOf('Luis Prado', { standing: 'proposed' })
const [first, second] = ['The locks open at six.', 'The tolls are gone for good.'].map((words) =>
  quotedIn(source, [words], { speakerIds: [ada.id], standing: 'kept' }),
)
if (first === undefined || second === undefined) throw new Error('two quotations')
const base = kitOf({ sources: [source], people: [ada, other], quotes: [first, { ...second, standing: 'proposed' }] })
const old: Kit = {
  ...base,
  event: {
    ...base.event,
    title: 'First round',
    startDay: '2031-05-14',
    endDay: '2031-05-15',
    ministry: 'Ministry of Locks',
    marking: { label: 'RESTRICTED', handling: '' },
  },
  messages: [{ ...blankMessage(makeId('msg')), text: 'Open the gates.', quoteIds: [first.id, second.id] }],
  questions: [blankQuestion(makeId('qna'))],
  packs: base.packs.map((pack) => ({ ...pack, recipe: 'bilateral', excludedQuoteIds: [first.id, second.id] })),
  exports: [{ ...({} as Kit['exports'][number]), packId: base.packs[0]?.id ?? makeId('pck') }],
}
const clone = (...parts: readonly ('points' | 'quotes')[]) => clonedKit(old, { makeId, now, parts })

describe('a kit from another', () => {
  it('has its people, its house and its recipes, and nothing of the event or of what has left', () => {
    const kit = clone()
    expect(kit.id).not.toBe(old.id)
    expect(kit).toMatchObject({ follows: old.id, created: now, exports: [], quotes: [], sources: [], messages: [] })
    expect(kit.event).toMatchObject({ title: '', startDay: null, ministry: 'Ministry of Locks' })
    expect(kit.event.marking.label).toBe('RESTRICTED')
    expect(kit.packs.map(({ recipe, excludedQuoteIds }) => [recipe, excludedQuoteIds])).toEqual([['bilateral', []]])
    expect(kit.packs[0]?.id).not.toBe(old.packs[0]?.id)
    expect(kit.people).toMatchObject([
      { id: ada.id, mentions: [], presence: 'listed', biographyFrom: { kit: 'First round', day: '2032-04-02' } },
    ])
  })

  it('has points where they are wished, without links to words that stay behind', () => {
    const kit = clone('points')
    expect(kit.messages).toMatchObject([{ text: 'Open the gates.', quoteIds: [] }])
    expect([kit.questions.length, kit.quotes.length, kit.sources.length]).toEqual([1, 0, 0])
  })

  it('has kept quotations only where they are wished, with their sources, and none that was left undecided', () => {
    const kit = clone('points', 'quotes')
    expect(kit.quotes.map(({ id }) => id)).toEqual([first.id])
    expect(kit.sources).toEqual(old.sources)
    expect(kit.messages[0]?.quoteIds).toEqual([first.id])
    expect(kit.people[0]).toMatchObject({ presence: 'quoted', mentions: ada.mentions })
    expect(kit.packs[0]?.excludedQuoteIds).toEqual([first.id])
  })
})

describe('what two sides have promised each other', () => {
  const promise = (text: string, more: Partial<Kit['commitments'][number]> = {}) => ({
    ...blankCommitment(makeId('com')),
    text,
    ...more,
  })
  const promised: Kit = {
    ...old,
    commitments: [
      promise('Send the plan.', { owner: 'Locks desk', due: '2031-09-01', readBy: 'counterpart' }),
      promise('Name a contact.', { by: 'theirs', state: 'ready' }),
      promise('Paint the gates.', { state: 'done' }),
      promise('Sell the dredger.', { state: 'withdrawn' }),
    ],
    messages: old.messages.map((one) => ({ ...one, raised: 'raised', outcome: 'They nodded.', outcomeFor: 'press' })),
    readout: { ...old.readout, day: '2031-05-14', summary: 'It went well.' },
  }

  it('goes on into the next kit as long as it is open, whatever else is wished; the record of the meeting does not', () => {
    for (const parts of [[], ['points'], ['points', 'quotes']] as const) {
      const next = clonedKit(promised, { makeId, now, parts })
      expect(next.commitments).toEqual(promised.commitments.slice(0, 2))
      expect(JSON.stringify(next)).not.toMatch(/They nodded|It went well/)
      expect(next.messages.map(({ raised, outcomeFor }) => [raised, outcomeFor])).toEqual(
        parts.length === 0 ? [] : [['unknown', 'principal']],
      )
      expect(sinceLast(next, promised).promises.map(({ text }) => text)).toEqual(['Send the plan.', 'Name a contact.'])
    }
  })

  it('counts from the day on which they met, and tells a promise that was kept since as it stands', () => {
    const next = clonedKit(promised, { makeId, now, parts: [] })
    const [first] = next.commitments
    if (first === undefined) throw new Error('A promise came along')
    const kept = { ...next, commitments: [{ ...first, state: 'done' as const }] }
    expect(sinceLast(kept, promised)).toMatchObject({ since: '2031-05-14', promises: [{ state: 'done' }] })
  })
})

describe('words that stay behind', () => {
  const secret = 'The dredger will be sold to the lowest bidder.'
  const said = sourceOf(`“${secret}” “The tolls are gone for good.”`)
  const told = quotedIn(said, [secret], { speakerIds: [ada.id], standing: 'kept' })
  const kitWith = (basis: Kit['quotes'][number]['release']['basis']): Kit => ({
    ...old,
    sources: [said],
    quotes: [{ ...told, release: { ...told.release, basis } }],
    messages: [
      { ...blankMessage(makeId('msg')), text: 'Open the gates.', mayBeSaidTo: 'press' },
      { ...blankMessage(makeId('msg')), text: 'As was said:', support: secret, mayBeSaidTo: 'press' },
    ],
    questions: [{ ...blankQuestion(makeId('qna')), question: 'And then?', answer: secret, mayBeSaidTo: 'counterpart' }],
    people: [{ ...ada, biography: richTextFrom(`Known for: ${secret}`), biographyFor: 'press', iceBreaker: secret }],
  })
  const readersOf = (kit: Kit) => ({
    points: kit.messages.map(({ mayBeSaidTo }) => mayBeSaidTo),
    answers: kit.questions.map(({ mayBeSaidTo }) => mayBeSaidTo),
    biography: kit.people[0]?.biography.length === 0 ? null : kit.people[0]?.biographyFor,
    isBroken: kit.people[0]?.iceBreaker !== '',
  })
  const after = (basis: Kit['quotes'][number]['release']['basis'], ...parts: readonly ('points' | 'quotes')[]) =>
    readersOf(clonedKit(kitWith(basis), { makeId, now, parts }))

  it('are repeated to no reader who might not see them there', () => {
    const near = { points: ['press', 'delegation'], answers: ['delegation'], biography: 'delegation', isBroken: true }
    expect(after('embargoed', 'points')).toEqual(near)
    const nearer = { points: ['press', 'principal'], answers: ['principal'], biography: 'principal', isBroken: false }
    expect(after('unknown', 'points')).toEqual(nearer)
    expect(after('off-record', 'points')).toEqual({ points: ['press'], answers: [], biography: null, isBroken: false })
  })

  it('under the Chatham House Rule go along with their source, so that who took part stays hidden', () => {
    const elsewhere = sourceOf('“Nobody chose this one.”', { title: 'Elsewhere' })
    const kit: Kit = {
      ...old,
      sources: [source, elsewhere],
      quotes: [
        { ...first, release: { ...first.release, basis: 'on-record' } },
        { ...second, standing: 'proposed', release: { ...second.release, basis: 'chatham-house' } },
        quotedIn(elsewhere, ['Nobody chose this one.'], { standing: 'proposed' }),
      ],
      people: [
        { ...other, standing: 'kept', mentions: [{ sourceId: source.id, span: { start: 0, end: 3 }, title: null }] },
      ],
    }
    const next = clonedKit(kit, { makeId, now, parts: ['quotes'] })
    expect(next.sources).toEqual([source])
    expect(next.quotes.map(({ id }) => id)).toEqual([first.id, second.id])
    const hiddenIn = (one: Kit) => [...hiddenIdentities(one, 'press').personIds]
    expect(hiddenIn(kit)).toEqual([other.id])
    expect(hiddenIn(next)).toEqual([other.id])
  })

  describe('and who took part in a meeting under the Rule', () => {
    const minutes = sourceOf('“The quay is not paid for.” Ivo Kurt of Crane Works listened to Ada Brenn.', {
      title: 'Minutes of the quay meeting',
    })
    const kurt = personOf('Ivo Kurt', {
      organisation: 'Crane Works',
      biography: richTextFrom('Ivo Kurt runs Crane Works.'),
      biographyFor: 'press',
      mentions: [{ sourceId: minutes.id, span: { start: 28, end: 36 }, title: null }],
    })
    const said = quotedIn(minutes, ['The quay is not paid for.'], { speakerIds: [ada.id] })
    const underRule = { ...said.release, basis: 'chatham-house' as const }
    const met: Kit = {
      ...old,
      sources: [source, minutes],
      // Nobody kept the words under the Rule, so their record stays behind.
      quotes: [
        { ...first, headline: 'What Ivo Kurt likes', annotation: 'See Crane Works', themes: ['locks', 'Kurt'] },
        { ...said, standing: 'proposed', release: underRule },
      ],
      people: [ada, { ...kurt, standing: 'kept' }],
      messages: ['Open the gates.', 'Thank Kurt.', 'Crane Works pays.', 'As in the minutes of the quay meeting.'].map(
        (text) => ({ ...blankMessage(makeId('msg')), text, mayBeSaidTo: 'press' as const }),
      ),
      questions: [{ ...blankQuestion(makeId('qna')), question: 'And?', answer: 'Ask Ivo Kurt.', mayBeSaidTo: 'press' }],
      commitments: [{ ...blankCommitment(makeId('com')), text: 'Pay Crane Works.', readBy: 'press' }],
      packs: old.packs.map((pack) => ({ ...pack, title: 'After the minutes of the quay meeting' })),
    }
    const audiences = ['principal', 'delegation', 'counterpart', 'press'] as const
    const allIn = (kit: Kit, audience: Kit['packs'][number]['audience']): string => {
      const { people: _people, ...view } = viewFor(kit, audience, now)
      return JSON.stringify(view)
    }

    it.each([{ parts: ['points'] }, { parts: ['quotes'] }, { parts: ['points', 'quotes'] }] as const)(
      'shows nobody what told of it: $parts',
      ({ parts }) => {
        const next = clonedKit(met, { makeId, now, parts })
        for (const audience of audiences) {
          expect(allIn(met, audience)).not.toMatch(/Kurt|Crane Works|quay meeting/)
          expect(allIn(next, audience)).not.toMatch(/Kurt|Crane Works|quay meeting/)
        }
      },
    )

    it('comes along as somebody, who may be met again', () => {
      const next = clonedKit(met, { makeId, now, parts: ['points'] })
      expect(next.people.map(({ printedName }) => printedName)).toEqual(['Ada Brenn', 'Ivo Kurt'])
      expect(next.people[1]?.biography).toEqual(kurt.biography)
      expect(next.messages.map(({ text }) => text)).toEqual(['Open the gates.'])
    })

    it('keeps a quotation behind that names them elsewhere', () => {
      const named = sourceOf('“We thank Ivo Kurt for the locks.”', { title: 'Thanks' })
      const thanks = quotedIn(named, ['We thank Ivo Kurt for the locks.'], { speakerIds: [ada.id], standing: 'kept' })
      const kit = { ...met, sources: [...met.sources, named], quotes: [...met.quotes, thanks] }
      const next = clonedKit(kit, { makeId, now, parts: ['quotes'] })
      expect(next.quotes.map(({ id }) => id)).toEqual([first.id])
      expect(next.sources.map(({ id }) => id)).toEqual([source.id])
    })

    it('is told as before where the record comes along', () => {
      const kit: Kit = { ...met, quotes: [first, { ...said, standing: 'kept', release: underRule }] }
      const next = clonedKit(kit, { makeId, now, parts: ['points', 'quotes'] })
      expect(next.messages).toHaveLength(4)
      for (const audience of audiences) expect(allIn(next, audience)).not.toMatch(/Kurt|Crane Works|quay meeting/)
    })
  })

  it('keep nothing back that everybody may see, nor what comes along with its terms', () => {
    const all = { points: ['press', 'press'], answers: ['counterpart'], biography: 'press', isBroken: true }
    expect(after('on-record', 'points')).toEqual(all)
    expect(after('off-record', 'points', 'quotes')).toEqual(all)
  })
})

describe('since the meeting before', () => {
  const fresh = sourceOf('“We shall meet again.”', { date: '2031-07-01', title: 'Again' })
  const withFresh = (kit: Kit, date: string | null = '2031-07-01'): Kit => ({
    ...kit,
    sources: [...kit.sources, { ...fresh, date }],
    quotes: [...kit.quotes, quotedIn(fresh, ['We shall meet again.'], { speakerIds: [ada.id] })],
  })
  const told = (kit: Kit, earlier = old) =>
    sinceLast(kit, earlier).speakers.map(({ name, said }) => [name, ...said.map(({ words, day }) => `${day} ${words}`)])

  it('is what both kits have somebody say after its last day, the latest first', () =>
    expect(told(withFresh(clone()))).toEqual([
      [
        'Ada Brenn',
        '2031-07-01 We shall meet again.',
        '2031-06-01 The locks open at six.',
        '2031-06-01 The tolls are gone for good.',
      ],
    ]))

  it('is nothing of the day itself or before, nor what was dropped', () => {
    const on = (date: string) => ({ ...old, sources: [{ ...source, date }] })
    expect(told(clone(), on('2031-05-15'))).toEqual([])
    expect(told(clone(), on('2031-05-16'))).toHaveLength(1)
    const dropped = { ...old, quotes: old.quotes.map((quote) => ({ ...quote, standing: 'dropped' as const })) }
    expect(told(clone(), dropped)).toEqual([])
  })

  it('tells a text that both have once', () => {
    const kit = clone('quotes')
    expect(told(kit)).toEqual([['Ada Brenn', '2031-06-01 The locks open at six.']])
  })

  it('counts what has no date, and tells nothing where the meeting had none', () => {
    expect(sinceLast(withFresh(clone(), null), old).undated).toBe(1)
    const undated = { ...old, event: { ...old.event, startDay: null, endDay: null } }
    expect(sinceLast(withFresh(clone()), undated)).toMatchObject({ since: null, speakers: [] })
  })

  it('knows people of a kit that was begun otherwise by their whole name', () => {
    const again = { ...ada, id: makeId('per') }
    expect(told({ ...clone(), people: [again] })).toHaveLength(1)
    expect(told({ ...clone(), people: [personOf('A. Brenn')] })).toEqual([])
  })
})
