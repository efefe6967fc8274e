import { expect, it } from 'vitest'
import { type Audience, type Kit, type QuestionId, type Quote, type Release, type ReleaseBasis } from '#core/model'
import { blankQuestion, richTextFrom } from '#core/model'
import { compose } from '#core/pack/compose'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { viewFor } from './viewFor'
import { wordsOf } from './words'

/** A meeting of which one remark is under the Rule and another on the record. Everybody and everything is invented. */
const record = sourceOf(
  'Minutes of the quay meeting\n“The quay is paid for,” said Ada Brenn. “The crane is not,” said Ivo Kurt. Lena Moss listened.',
  { title: 'Minutes of the quay meeting', publisher: 'Port of Alveria' },
)
const brenn = personOf('Ada Brenn', { organisation: 'Port of Alveria', mentions: namedIn(record, 'Ada Brenn') })
const kurt = personOf('Ivo Kurt', { organisation: 'Crane Works', mentions: namedIn(record, 'Ivo Kurt') })
const moss = personOf('Lena Moss', { mentions: namedIn(record, 'Lena Moss') })

const release = (basis: ReleaseBasis, more: Partial<Release> = {}): Release => ({
  basis,
  until: null,
  zone: null,
  descriptor: '',
  override: '',
  ...more,
})
const paid = quotedIn(record, ['The quay is paid for,'], { speakerIds: [brenn.id] })
const crane = (change: Partial<Quote>) => quotedIn(record, ['The crane is not,'], { speakerIds: [kurt.id], ...change })
const kit = (change: Partial<Quote>, more: Partial<Kit> = {}): Kit =>
  kitOf({ sources: [record], people: [brenn, kurt, moss], quotes: [paid, crane(change)], ...more })

const now = '2031-03-08T08:00:00.000Z'
const audiences: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']
const seen = (of: Kit, audience: Audience): string => wordsOf(viewFor(of, audience, now)).join('\n')
const printed = (of: Kit, audience: Audience): string => {
  const [pack] = of.packs
  if (pack === undefined) throw new Error('A kit has a pack')
  const sections = pack.sections.map((section) => ({ ...section, included: true }))
  return JSON.stringify(compose(of, { ...pack, audience, sections }, { now }).sections)
}

it.each(audiences)(
  'under the Rule: who is on the record keeps their name, nothing tells of the meeting: %s',
  (audience) => {
    const event = { ...kit({}).event, title: 'Minutes of the quay meeting' }
    const of = kit({ release: release('chatham-house') }, { event })
    const all = seen(of, audience)
    expect(viewFor(of, audience, now).people.map(({ printedName }) => printedName)).toEqual(['Ada Brenn'])
    for (const words of ['The quay is paid for', 'The crane is not', 'Ada Brenn']) expect(all).toContain(words)
    for (const words of ['Ivo Kurt', 'Crane Works', 'Lena Moss', 'Minutes of the quay'])
      expect(all).not.toContain(words)
  },
)

it.each([
  ['王小明', '小明', '王', '会见王部长'],
  ['Мира Белая', 'Мира', 'Белая', 'Встреча с Белой'],
  ['خالد القحطاني', 'خالد', 'القحطاني', 'تقرير للقحطاني'],
  ['Сергей Ковалёв', 'Сергей', 'Ковалёв', 'Mail of kovalyov@port.example'],
] as const)(
  'under the Rule a name in other forms hides what it stands in: %s',
  (name, givenName, familyName, title) => {
    const guest = personOf(name, { givenName, familyName, mentions: namedIn(record, 'Lena Moss') })
    const event = { ...kit({}).event, title }
    const of = kit({ release: release('chatham-house') }, { people: [brenn, kurt, guest], event })
    for (const audience of audiences) expect(seen(of, audience)).not.toContain(title)
  },
)

it.each([
  ['Khalid Alqahtani', 'خالد القحطاني', 'كلمة القحطاني'],
  ['Wang Xiaoming', '王小明', '会见王部长'],
  ['Ouyang Ruilan', '歐陽瑞蘭', '与欧阳会谈'],
  ['Kim Younghee', '김영희', '김 장관의 편지'],
  ['Yamada Taro', '山田 太郎', '山田大臣との会談'],
  ['Lena Moss', 'Лена Мосс', 'Письмо Мосс'],
  ['Yamada Taro', '山田太郎', '山田大臣との会談'],
  ['Kim Young-hee', '김영희', 'A letter of Minister Kim'],
  ['Wang Xiaoming', '王小明', 'Wang, Xiaoming: a letter'],
  ['Wang Xiaoming', '王小明', '王 小明的来信'],
  ["Sean O'Hare", '', 'A letter of Minister OHare'],
  ['José García Márquez', '', 'Carta de José García'],
  ['Tim Xu PhD', '', 'Tim Xu on the crane'],
  ['Sigrid Holm', '西格丽德·霍尔姆', '霍尔姆的来信'],
  ['Nino Beridze', 'ნინო ბერიძე', 'ბერიძის წერილი'],
  ['Dana Levi', 'דנה לוי', 'מכתב לוי'],
  ['王小明', '', '会见王部长'],
] as const)(
  'under the Rule a family name in the other script, or a part of a name, hides what it stands in: %s, %s',
  (name, other, title) => {
    const guest = personOf(name, { originalScript: other, mentions: namedIn(record, 'Lena Moss') })
    const event = { ...kit({}).event, title }
    const of = kit({ release: release('chatham-house') }, { people: [brenn, kurt, guest], event })
    for (const audience of audiences) expect(seen(of, audience)).not.toContain(title)
    const open = kit({}, { people: [brenn, kurt, guest], event })
    for (const audience of audiences) expect(seen(open, audience)).toContain(title)
  },
)

it.each([
  ['After the minutes of the quay meeting', ''],
  ['Quay meeting: minutes', 'Quay meeting: minutes'],
])('under the Rule the title of the record hides what holds it, with a small letter, too: %s', (title, shown) => {
  const of = kit({ release: release('chatham-house') }, { event: { ...kit({}).event, title } })
  for (const audience of audiences) expect(viewFor(of, audience, now).event.title).toBe(shown)
})

it.each(['delegation', 'counterpart', 'press'] as const)(
  'on background: words and descriptor, and no neighbour who names the speaker: %s',
  (audience) => {
    const of = kit({
      release: release('background', { descriptor: 'a port official' }),
      headline: 'Kurt on the crane',
      themes: ['Kurt'],
    })
    const [, quote] = viewFor(of, audience, now).quotes
    expect(quote?.speaker).toEqual({ by: 'descriptor', descriptor: 'a port official' })
    expect(JSON.stringify(quote)).not.toContain('Kurt')
    expect(printed(of, audience)).not.toContain('said Ivo')
  },
)

it.each([
  ['Wang Xiaoming', '王小明', '王部长谈起重机'],
  ['Khalid Alqahtani', 'خالد القحطاني', 'القحطاني عن الرافعة'],
  ['Lena Moss', 'Лена Мосс', 'Мосс о кране'],
] as const)(
  'on background no heading names the speaker by the family name in the other script: %s',
  (name, other, headline) => {
    const guest = personOf(name, { originalScript: other, mentions: namedIn(record, 'Ivo Kurt') })
    const of = kit({}, { people: [brenn, guest] })
    const quote = { headline, speakerIds: [guest.id], speakerMention: 'Ivo Kurt' }
    const background = { ...quote, release: release('background', { descriptor: 'a port official' }) }
    for (const [change, shown] of [
      [quote, headline],
      [background, ''],
    ] as const)
      expect(viewFor({ ...of, quotes: [paid, crane(change)] }, 'press', now).quotes[1]?.headline).toBe(shown)
  },
)

it('on background without a descriptor it is not said that the source names nobody', () => {
  const all = printed(kit({ release: release('background') }), 'press')
  expect(all).toContain('The crane is not')
  expect(all).not.toContain('Speaker not named in the source')
})

it('beside words on the record no words of a neighbour under embargo are printed', () => {
  const of = kit({ release: release('embargoed', { until: '2031-03-09T08:00:00.000Z' }) })
  expect(printed(of, 'press')).not.toContain('The crane')
  expect(printed(of, 'press')).toContain('The quay is paid for')
  expect(printed(kit({}), 'press')).toContain('The crane')
})

it.each([
  ['principal', true],
  ['delegation', true],
  ['counterpart', false],
  ['press', false],
] as const)('a biography is for our own side unless somebody says otherwise: %s %s', (audience, isSeen) => {
  const biography = richTextFrom('Born on a barge.')
  const of = kit({}, { people: [{ ...brenn, biography }, kurt, moss] })
  expect(seen(of, audience).includes('Born on a barge')).toBe(isSeen)
  const open = kit({}, { people: [{ ...brenn, biography, biographyFor: 'press' }, kurt, moss] })
  expect(seen(open, audience)).toContain('Born on a barge')
})

it('a new question is for the principal alone', () => {
  const question = { ...blankQuestion('qna_question00001' as QuestionId), question: 'Who pays for the crane?' }
  for (const audience of audiences)
    expect(seen(kit({}, { questions: [question] }), audience).includes('Who pays for the crane?'), audience).toBe(
      audience === 'principal',
    )
})

it('the end of an embargo is printed by the clocks of its place', () => {
  const until = '2031-03-09T04:00:00.000Z'
  const all = printed(kit({ release: release('embargoed', { until, zone: 'Asia/Almaty' }) }), 'principal')
  expect(all).toContain('9 March 2031, 09:00, Almaty time (UTC+5)')
})

it.each(audiences)('what the author opens is opened to the principal alone: %s', (audience) => {
  const of = kit({ release: release('chatham-house', { override: 'I sat beside him.' }) })
  const all = seen(of, audience)
  const isPrincipal = audience === 'principal'
  expect(all.includes('Ivo Kurt')).toBe(isPrincipal)
  expect(viewFor(of, audience, now).notes.some(({ code }) => code === 'quote.opened')).toBe(isPrincipal)
  // The reason is the author's own, and the meeting and everybody else who took part stay unseen.
  for (const words of ['I sat beside him', 'Lena Moss', 'Minutes of the quay']) expect(all).not.toContain(words)
})

it('off the record the principal is given the sense, where the author opened it and wrote it down', () => {
  const words = (override: string) =>
    seen(kit({ headline: 'The crane is unpaid', release: release('off-record', { override }) }), 'principal')
  expect(words('')).not.toContain('The crane is unpaid')
  expect(words('I was there.')).toContain('The crane is unpaid')
  expect(words('I was there.')).not.toContain('The crane is not')
})

it.each(audiences)('what its maker answered of capitals is in no view: %s', (audience) => {
  const event = { ...kit({}).event, capitals: [{ label: 'QUAY EYES ONLY', isMarking: true }] }
  expect(seen(kit({}, { event }), audience)).not.toContain('QUAY EYES ONLY')
})

/** Titles that a text or a kit was given when it came in, one of them cut short, one that repeats a stretch. */
const said = 'The ferry was never paid for by anybody on this coast, and it never will be'
const named = sourceOf(`“${said},” said Orin Vasko.\n“We open in May after all these years,” said Ada Brenn.`, {
  title: `“${said.slice(0, 50)}…`,
  publisher: null,
})
const vasko = personOf('Orin Vasko')
const onTerms = (given: Release): Kit =>
  kitOf({
    sources: [named],
    people: [vasko, brenn],
    quotes: [
      quotedIn(named, [said], { speakerIds: [vasko.id], release: given }),
      quotedIn(named, ['We open in May after all these years,'], { speakerIds: [brenn.id] }),
    ],
    event: { ...kit({}).event, title: `«${said}», said Orin Vasko` },
    background: { mayUse: richTextFrom('Vasko: the ferry was NEVER\u00a0paid for by anybody'), notDisclosed: [] },
  })

it.each([
  ['off-record', {}, [], audiences],
  ['deep-background', {}, [], audiences],
  ['unknown', {}, ['principal'], ['delegation', 'counterpart', 'press']],
  ['embargoed', { until: '2031-03-09T08:00:00.000Z' }, ['principal', 'delegation'], ['counterpart', 'press']],
  ['background', { descriptor: 'a port official' }, ['principal'], ['delegation', 'counterpart', 'press']],
  ['on-record', {}, audiences, []],
] as const)('a title does not carry words past their terms: %s', (basis, more, toldTo, hiddenFrom) => {
  const of = onTerms(release(basis, more))
  const title = (audience: Audience) => viewFor(of, audience, now).event.title
  for (const audience of toldTo) expect(title(audience), audience).toContain(said)
  for (const audience of hiddenFrom) {
    const { event, background, sources, notes } = viewFor(of, audience, now)
    expect([event.title, background.mayUse], audience).toEqual(['', []])
    expect(notes).toContainEqual({ code: 'text.withheld', section: 'cover' })
    if (basis !== 'background') expect(sources.map((source) => source.title).join(), audience).not.toContain('ferry')
  }
})

it.each([
  ['deep-background', {}, 'principal'],
  ['deep-background', {}, 'delegation'],
  ['off-record', { override: 'I was there' }, 'principal'],
] as const)('the sense of words is not the words themselves: %s, %s, for the %s', (basis, more, audience) => {
  const shown = (headline: string) => {
    const source = sourceOf(`“${said},” said Orin Vasko. “We open in May after all these years,” said Ada Brenn.`)
    const terms = { speakerIds: [vasko.id], release: release(basis, more), headline }
    const quotes = [quotedIn(source, [said], terms)]
    return viewFor(kitOf({ sources: [source], people: [vasko], quotes }), audience, now)
  }
  const sense = 'The crew was left without wages'
  expect(shown(sense).quotes).toMatchObject([{ content: { show: 'sense', text: sense } }])
  for (const headline of [said, `«${said.toUpperCase()}» – Vasko`, said.replace('e', '\u0435')]) {
    const { quotes, notes } = shown(headline)
    expect(quotes, headline).toEqual([])
    expect(notes).toContainEqual(expect.objectContaining({ code: 'quote.withheld', because: 'paraphrase-repeats' }))
  }
})

it('a text without its title is called by its kind', () => {
  const all = printed(onTerms(release('unknown')), 'press')
  expect(all).toContain('Press release, 7 March 2031, para 2')
  expect(all).not.toContain('never paid for')
})

it('words that somebody said elsewhere on the record are no secret', () => {
  const elsewhere = sourceOf(`“${said},” said Orin Vasko.`, { title: 'Vasko on the ferry' })
  const both = onTerms(release('off-record'))
  const open = {
    ...both,
    sources: [...both.sources, elsewhere],
    quotes: [...both.quotes, quotedIn(elsewhere, [said], { speakerIds: [vasko.id] })],
  }
  expect(viewFor(open, 'press', now).event.title).toContain(said)
})

it.each([
  ['We never signed it', 'Vasko: we never signed it!'],
  ['我们将在三年内修复河道', 'Olm 我们将在三年内修复河道 – Vasko'],
  ['Мы не подписали ни одной страницы', '会谈: «мы не подписали ни одной страни…»'],
  ['وقعنا على كل صفحة من الاتفاق', 'وقّعنا على كل صفحة من الاتّفاق'],
  ['わたしたちはなにもしらされていない', '会談：わたしたちはなにもしらされていない'],
  ['橋の費用は誰にも払わせない', '橋の費用は、誰にも払わせない！'],
  ['우리는 다리를 결코 팔지 않을 것이라고 했다', '다리를 결코 팔지 않을 것이라고'],
] as const)('%s off the record, in whatever stands around it', (words, title) => {
  const source = sourceOf(`“${words},” said Orin Vasko.`)
  const quote = quotedIn(source, [words], { release: release('off-record') })
  const event = { ...kit({}).event, title }
  expect(viewFor(kitOf({ sources: [source], quotes: [quote], event }), 'press', now).event.title).toBe('')
})

it('words off the record leave in no translation, and in no headline of other words', () => {
  const secret = sourceOf(`“${said},” said Orin Vasko.`)
  const other = sourceOf('“The bridge is open,” said Ada Brenn.')
  const inFrench = 'Personne sur cette côte n’a jamais payé ce bac'
  const quotes = [
    quotedIn(secret, [said], {
      release: release('off-record'),
      translation: { text: inFrench, language: 'fr', by: '' },
    }),
    quotedIn(other, ['The bridge is open,'], { headline: `Open, though ${said}`, speakerIds: [brenn.id] }),
  ]
  const event = { ...kit({}).event, title: inFrench }
  const seenByPress = viewFor(kitOf({ sources: [secret, other], people: [brenn], quotes, event }), 'press', now)
  expect(seenByPress.event.title).toBe('')
  expect(seenByPress.quotes.map(({ headline }) => headline)).toEqual([''])
})

it.each([
  ['the Office for Harbours and Lights of Alveria lied to us', 'Office for Harbours and Lights of Alveria', ', Monday'],
  ['アルヴェリア港湾灯台管理局は嘘をついた', 'アルヴェリア港湾灯台管理局', '訪問'],
  ['阿尔韦里亚共和国港口与灯塔管理局骗了我们', '阿尔韦里亚共和国港口与灯塔管理局', '来访'],
] as const)('a body of which somebody spoke off the record is called by its name: %s', (words, body, more) => {
  const source = sourceOf(`“${words},” said Orin Vasko.`)
  const quote = quotedIn(source, [words], { release: release('off-record') })
  const of = (title: string) =>
    kitOf({
      sources: [source],
      people: [{ ...brenn, organisation: body }],
      quotes: [quote],
      event: { ...kit({}).event, title },
    })
  expect(viewFor(of(body + more), 'press', now).event.title).toBe(body + more)
  expect(viewFor(of(words), 'press', now).event.title).toBe('')
})

it.each(['no', 'negotiations', 'Thank you'])('“%s” off the record is said by everybody', (words) => {
  const source = sourceOf(`“${words},” said Orin Vasko.`)
  const quote = quotedIn(source, [words], { release: release('off-record') })
  const event = { ...kit({}).event, title: `${words}: the talks` }
  expect(viewFor(kitOf({ sources: [source], quotes: [quote], event }), 'press', now).event.title).toBe(event.title)
})
