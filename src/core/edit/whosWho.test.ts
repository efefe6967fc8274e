import { describe, expect, test } from 'vitest'
import { type Kit, type Person, blankKit, blankPerson, makeIdsFrom, richTextFrom } from '#core/model'
import { knownFrom, lacking, differing, takingOf, takingsOfAll } from './whosWho'

let count = 0
const newId = makeIdsFrom(() => String((count += 1)).padStart(8, '0'))
const person = (name: string, patch: Partial<Person> = {}): Person => ({ ...blankPerson(newId('per'), name), ...patch })
const kitOf = (title: string, ...people: readonly Person[]): Kit => {
  const kit = blankKit(newId, '2031-04-02T08:00:00.000Z')
  return { ...kit, event: { ...kit.event, title }, people }
}
const life = (words: string, lastReviewed: string | null = null): Partial<Person> => ({
  biography: richTextFrom(words),
  biographyFor: 'principal',
  lastReviewed,
})

const howKnown = (here: Person, there: Person): boolean | null =>
  knownFrom(kitOf('New', here), [kitOf('Old', there)])[0]?.isSure ?? null

describe('known from another kit', () => {
  test.each([
    ['Jana Valk', 'Jana Valk', true],
    ['Valk Jana', 'Jana Valk', true],
    ['JANA VÁLK', 'Jana Valk', true],
    ['J. Valk', 'Jana Valk', false],
    ['J. Valk', 'J. Valk', false],
    ['Тимур Рахметов', 'Timur Rakhmetov', false],
    ['Valk', 'Jana Valk', null],
    ['Valk', 'Valk', null],
    ['Teodor Valk', 'Jana Valk', null],
    ['王小明', '王小明', true],
  ])('%s, whom another knows as %s: %s', (here, there, how) =>
    expect(howKnown(person(here), person(there, life('Built the locks.')))).toBe(how),
  )

  test('a body only by its whole name', () => {
    const body = (name: string) => person(name, { kind: 'organisation', ...life('Keeps the locks.') })
    expect(howKnown(body('Office of the River'), body('office of the river'))).toBe(true)
    expect(howKnown(body('Office of the River'), body('Office for Tolls on the River'))).toBeNull()
  })

  test('two of one name, here or there or in two countries, are never sure', () => {
    const old = () => person('Jana Valk', life('Built the locks.'))
    expect(howKnown(person('Jana Valk', { country: 'Olmland' }), { ...old(), country: 'Norrland' })).toBe(false)
    const twice = knownFrom(kitOf('New', person('Jana Valk'), person('Valk Jana')), [kitOf('Old', old())])
    expect(twice.map(({ isSure }) => isSure)).toEqual([false, false])
    const countries = ['Olmland', 'Norrland'].map((country) => kitOf(country, { ...old(), country }))
    const abroad = knownFrom(kitOf('New', person('Jana Valk')), countries)
    expect(abroad.map(({ isSure }) => isSure)).toEqual([false, false])
  })

  test('nobody knows who was dropped, nor the people of an invented kit', () => {
    const old = person('Jana Valk', life('Built the locks.'))
    expect(howKnown(person('Jana Valk'), { ...old, standing: 'proposed' })).toBeNull()
    expect(howKnown(person('Jana Valk', { standing: 'dropped' }), old)).toBeNull()
    expect(knownFrom(kitOf('New', person('Jana Valk')), [{ ...kitOf('Play', old), fictional: true }])).toEqual([])
  })

  test('the biography that was reviewed last comes first', () => {
    const kits = [
      kitOf('None', person('Jana Valk', { languages: 'Olmish' })),
      kitOf('Never', person('Jana Valk', life('One.'))),
      kitOf('May', person('Jana Valk', life('Two.', '2031-05-01'))),
      kitOf('April', person('Jana Valk', life('Three.', '2031-04-01'))),
    ]
    const known = knownFrom(kitOf('New', person('Jana Valk')), kits)
    expect(known.map(({ kitTitle }) => kitTitle)).toEqual(['May', 'April', 'Never', 'None'])
  })
})

const today = '2031-04-02'
const taken = { biographyFrom: { kit: 'Old', day: today } }

describe('taken over', () => {
  const old = person('Jana Valk', {
    ...life('Built the locks.', '2031-03-01'),
    languages: 'Olmish',
    honorific: 'Dr',
    role: 'Minister of Locks',
    privateNote: 'Do not mention the ferry.',
  })

  test('what is lacking, and a biography with its audience and its day; nothing private, no office', () => {
    const here = kitOf('New', person('Jana Valk', { honorific: 'H.E.' }))
    const known = knownFrom(here, [kitOf('Old', old)])
    expect(JSON.stringify(known)).not.toContain('ferry')
    expect(takingsOfAll(here, known, today).map(({ patch }) => patch)).toEqual([
      {
        languages: 'Olmish',
        biography: old.biography,
        biographyFor: 'principal',
        lastReviewed: '2031-03-01',
        ...taken,
      },
    ])
  })

  test('nothing that is written here is overwritten, and what differs is only shown', () => {
    const mine = person('Jana Valk', { ...life('Wrote about locks.'), biographyFor: 'press', role: 'Envoy' })
    const here = kitOf('New', mine)
    const [known] = knownFrom(here, [kitOf('Old', old)])
    if (known === undefined) throw new Error('nobody')
    expect(lacking(mine, known.told, null)).toEqual(['honorific', 'languages'])
    expect(differing(mine, known.told, null)).toEqual(['role', 'biography'])
    expect(takingOf(here, known, null, today)?.patch).toEqual({ honorific: 'Dr', languages: 'Olmish' })
    expect(takingOf(here, known, ['biography'], today)?.patch).toEqual({
      biography: old.biography,
      biographyFor: 'principal',
      lastReviewed: '2031-03-01',
      ...taken,
    })
  })

  test('of several kits the first gives, and the others fill up', () => {
    const here = kitOf('New', person('Jana Valk'))
    const others = [
      kitOf('May', person('Jana Valk', life('Newer.', '2031-05-01'))),
      kitOf('March', person('Jana Valk', { ...life('Older.', '2031-03-01'), addressAs: 'Minister' })),
    ]
    const [taking] = takingsOfAll(here, knownFrom(here, others), today)
    expect(taking?.patch).toMatchObject({ biography: richTextFrom('Newer.'), addressAs: 'Minister' })
  })

  test('of a kit that is marked higher nothing comes without being asked for', () => {
    const here = kitOf('New', person('Jana Valk'))
    const other = kitOf('Old', old)
    const high = { ...other, event: { ...other.event, marking: { label: 'SECRET', handling: '' } } }
    const known = knownFrom(here, [high])
    expect(known[0]?.marking).toBe('SECRET')
    expect(takingsOfAll(here, known, today)).toEqual([])
  })
})

describe('titles with their dates', () => {
  const dated = (role: string, from: string | null, until: string | null) => ({
    role,
    organisation: '',
    country: '',
    from,
    until,
    statedOn: null,
    source: '',
  })
  const old = person('Jana Valk', {
    role: 'Minister of Locks',
    titles: [dated('Envoy', '2027', '2030-12'), dated('Minister of Locks', '2031', null)],
  })
  const takenBy = (here: Partial<Person>, startDay: string | null) => {
    const blank = kitOf('New', person('Jana Valk', here))
    const kit = { ...blank, event: { ...blank.event, startDay } }
    return takingsOfAll(kit, knownFrom(kit, [kitOf('Old', old)]), today)[0]?.patch
  }

  test('come with their history, the kit as their source, and the office of the day of the event', () => {
    const patch = takenBy({}, '2029-05-12')
    expect(patch).toMatchObject({ role: 'Envoy', organisation: '' })
    expect(patch?.titles).toEqual(old.titles.map((title) => ({ ...title, source: 'Old' })))
    expect(takenBy({}, '2032-05-12')).toMatchObject({ role: 'Minister of Locks' })
    expect(takenBy({}, '2030-12-12')).not.toHaveProperty('role')
    expect(takenBy({}, null)).not.toHaveProperty('role')
  })

  test('stay away unasked where they would call somebody otherwise than this kit does', () => {
    expect(takenBy({ role: 'Minister of Finance' }, '2032-05-12')).toBeUndefined()
    expect(takenBy({ role: 'Minister of Locks' }, '2032-05-12')).toHaveProperty('titles')
    const here = person('Jana Valk', { role: 'Minister of Finance' })
    expect([lacking(here, old, '2032-05-12'), differing(here, old, '2032-05-12')]).toEqual([[], ['role', 'titles']])
  })

  test('are added to those that are here', () => {
    const ours = [dated('Clerk', '2020', '2026')]
    expect(takenBy({ titles: ours, role: 'Minister of Locks' }, '2032-05-12')?.titles).toHaveLength(3)
  })
})
