import type { Audience, ReleaseBasis, SectionKind } from '#core/model'

/** One file that somebody is given: on what terms the words are, who reads it, and which sections the pack has. */
export interface Situation {
  readonly basis: ReleaseBasis
  readonly audience: Audience
  readonly sections: readonly SectionKind[]
  /** Which script each field is written in. */
  readonly round: number
  /** What of a hidden person, or of the meeting, stands behind the words of every field that is free text. */
  readonly taint: 'name' | 'family-name' | 'affiliation' | 'meeting' | null
}

/** `must`: it stands in the file, or something allowed was lost. `never`: it does not. `free`: neither is promised. */
export type Promised = 'must' | 'never' | 'free'

type Rule = (situation: Situation) => Promised

const isInside = ({ audience }: Situation): boolean => audience === 'principal' || audience === 'delegation'

/** Printed for everybody, where the pack has that section. */
const open =
  (...places: readonly SectionKind[]): Rule =>
  ({ sections }) =>
    places.some((place) => sections.includes(place)) ? 'must' : 'free'

const inside =
  (...places: readonly SectionKind[]): Rule =>
  (situation) =>
    isInside(situation) ? open(...places)(situation) : 'never'

/**
 * Printed on every page, where there is one: a list of contents alone has none, because it would list nothing, and the front
 * sheet has none for readers outside. The readout of this kit tells the press nothing.
 */
const framed: Rule = (situation) =>
  situation.sections.some(
    (kind) =>
      kind !== 'contents' &&
      (kind !== 'front-sheet' || isInside(situation)) &&
      (kind !== 'readout' || situation.audience !== 'press'),
  )
    ? 'must'
    : 'free'

/** A card to be found alone has room for the marking, twice, and not for what it says of handling. */
const onSheets: Rule = (situation) =>
  situation.sections.every((kind) => kind === 'cards') ? 'free' : framed(situation)

const nearness: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']

const upTo =
  (furthest: Audience, rule: Rule): Rule =>
  (situation) =>
    nearness.indexOf(situation.audience) <= nearness.indexOf(furthest) ? rule(situation) : 'never'

const nobody: Rule = () => 'never'

/** Where the rule hides somebody who met under the Chatham House Rule. */
const unlessRule =
  (rule: Rule): Rule =>
  (situation) =>
    situation.basis === 'chatham-house' ? 'never' : rule(situation)

/** What is seen of words on those terms before any embargo ends: the domain's table of release, written down once more. */
const seen: Readonly<Record<ReleaseBasis, Readonly<Record<Audience, 'words' | 'nameless' | 'sense' | 'nothing'>>>> = {
  'on-record': { principal: 'words', delegation: 'words', counterpart: 'words', press: 'words' },
  background: { principal: 'words', delegation: 'nameless', counterpart: 'nameless', press: 'nameless' },
  'deep-background': { principal: 'sense', delegation: 'sense', counterpart: 'nothing', press: 'nothing' },
  'off-record': { principal: 'nothing', delegation: 'nothing', counterpart: 'nothing', press: 'nothing' },
  'chatham-house': { principal: 'nameless', delegation: 'nameless', counterpart: 'nameless', press: 'nameless' },
  embargoed: { principal: 'words', delegation: 'words', counterpart: 'nothing', press: 'nothing' },
  'as-prepared': { principal: 'words', delegation: 'words', counterpart: 'nothing', press: 'nothing' },
  unknown: { principal: 'words', delegation: 'nothing', counterpart: 'nothing', press: 'nothing' },
}

const ofSubject =
  (rule: (shown: 'words' | 'nameless' | 'sense' | 'nothing') => boolean, place: SectionKind = 'quotes'): Rule =>
  (situation) =>
    rule(seen[situation.basis][situation.audience]) ? open(place)(situation) : 'never'

/** Of the name: beside the words it is told to the principal also where only the sense is given on deep background. */
const subjectName: Rule = (situation) =>
  situation.basis === 'deep-background' && situation.audience === 'principal'
    ? open('quotes')(situation)
    : ofSubject((shown) => shown === 'words')(situation)

const onlyOnRecord: Rule = (situation) => (situation.basis === 'on-record' ? open('annex')(situation) : 'free')

/** What each field of the kit promises to each reader. */
export const promises = {
  'event.title': framed,
  'event.place': open('cover'),
  'event.host': open('cover'),
  'event.reference': framed,
  'event.preparedFor': inside('cover'),
  'event.preparedBy': inside('cover'),
  'event.ministry': open('cover'),
  'event.handling': onSheets,
  'front.purpose': inside('front-sheet'),
  'front.objectives': inside('front-sheet'),
  'front.avoid': inside('front-sheet'),
  'background.mayUse': open('background'),
  'background.notDisclosed': inside('background'),
  'programme.title': open('programme', 'engagements'),
  'programme.place': open('programme', 'engagements'),
  'programme.speakingRole': open('programme', 'engagements'),
  'programme.purpose': inside('engagements'),
  'message.principal': upTo('principal', open('points')),
  'message.delegation': upTo('delegation', open('points')),
  'message.counterpart': upTo('counterpart', open('points')),
  'message.press': open('points'),
  'message.support': inside('points'),
  'message.owner': inside('points'),
  'message.outcome': upTo('counterpart', open('readout')),
  'question.principal': upTo('principal', open('questions')),
  'question.press': open('questions'),
  'question.answer': open('questions'),
  'question.ifPressed': inside('questions'),
  'question.outcome': inside('readout'),
  'objective.principal': upTo('principal', open('objectives')),
  'objective.delegation': inside('objectives'),
  'objective.response': inside('objectives'),
  'approach.tactics': upTo('principal', open('objectives')),
  'approach.pressLine': open('objectives'),
  'approach.ifAsked': upTo('counterpart', open('objectives')),
  'approach.noteTaker': inside('objectives'),
  'commitment.principal': upTo('principal', open('documents', 'readout')),
  'commitment.counterpart': upTo('counterpart', open('documents', 'readout')),
  'commitment.owner': inside('documents', 'readout'),
  'readout.alsoPresent': upTo('counterpart', open('readout')),
  'readout.summary': upTo('counterpart', open('readout')),
  'readout.nextSteps': upTo('counterpart', open('readout')),
  'document.name': open('documents'),
  'document.symbol': open('documents'),
  'document.note': inside('documents'),
  'document.dropped': nobody,
  'pack.title': open('cover'),
  'pack.other': nobody,
  'open.person.honorific': open('people'),
  'open.person.postNominals': open('people'),
  'open.person.originalScript': open('people'),
  'open.person.pronunciation': open('people'),
  'open.person.addressAs': open('people'),
  'open.person.role': open('people'),
  'open.person.organisation': open('people'),
  'open.person.country': open('people'),
  'open.person.pastTitle': nobody,
  'open.person.pastBody': nobody,
  'open.person.titleSource': nobody,
  'open.person.biographyFrom': nobody,
  'open.person.languages': open('people'),
  'open.person.lastMet': inside('people'),
  'open.person.iceBreaker': inside('people'),
  'open.person.biography': open('people'),
  'open.person.photo': open('people'),
  'open.person.privateNote': nobody,
  'kept.person.addressAs': unlessRule(open('people')),
  'kept.person.role': unlessRule(open('people')),
  'kept.person.organisation': unlessRule(open('people')),
  'kept.person.lastMet': unlessRule(inside('people')),
  'kept.person.iceBreaker': unlessRule(inside('people')),
  'kept.person.biography': unlessRule(inside('people')),
  'kept.person.photo': unlessRule(open('people')),
  'kept.person.privateNote': nobody,
  'dropped.person.role': nobody,
  'dropped.person.organisation': nobody,
  'dropped.person.biography': nobody,
  'dropped.person.privateNote': nobody,
  'proposed.person.role': nobody,
  'subject.words': ofSubject((shown) => shown === 'words' || shown === 'nameless'),
  'subject.keptWords': ofSubject((shown) => shown === 'words' || shown === 'nameless'),
  'subject.reported': ofSubject((shown) => shown === 'words' || shown === 'nameless'),
  'subject.headline': ofSubject((shown) => shown !== 'nothing'),
  'subject.annotation': (situation) =>
    isInside(situation) ? ofSubject((shown) => shown !== 'nothing')(situation) : 'never',
  'subject.theme': (situation) => (seen[situation.basis][situation.audience] === 'nothing' ? 'never' : 'free'),
  'subject.translation': ofSubject((shown) => shown === 'words' || shown === 'nameless'),
  'subject.descriptor': (situation) =>
    situation.basis === 'background' && situation.audience !== 'principal' ? open('quotes')(situation) : 'never',
  'subject.reason': nobody,
  'subject.cue': nobody,
  'open.words': open('quotes'),
  'open.headline': open('quotes'),
  'open.annotation': inside('quotes'),
  'open.inserted': open('quotes'),
  'open.translation': open('quotes'),
  'open.translator': open('quotes'),
  'open.descriptor': nobody,
  'open.override': nobody,
  'neighbour.words': open('quotes'),
  'proposed.headline': nobody,
  'proposed.annotation': nobody,
  'dropped.headline': nobody,
  'meeting.title': unlessRule(onlyOnRecord),
  'meeting.publisher': unlessRule(onlyOnRecord),
  'meeting.address': unlessRule(onlyOnRecord),
  'meeting.fileName': nobody,
  'meeting.narration': unlessRule(onlyOnRecord),
  'open.source.title': open('annex'),
  'open.source.publisher': open('annex'),
  'open.source.address': open('annex'),
  'open.source.fileName': nobody,
  'open.source.narration': open('annex'),
  'own.source.fileName': nobody,
  'own.source.narration': inside('annex'),
  'own.words': open('quotes'),
  'unused.source.title': nobody,
  'unused.source.publisher': nobody,
  'unused.source.address': nobody,
  'unused.source.narration': nobody,
  'name.open': open('people', 'quotes'),
  'name.subject': subjectName,
  'name.kept': unlessRule(open('people')),
  'name.listener': unlessRule(open('people')),
  'name.dropped': nobody,
  'name.proposed': nobody,
  'open.person.pastCountry': nobody,
  'aside.label': nobody,
  'aside.text': nobody,
  'attachment.name': nobody,
  'event.capitals': nobody,
  'background.link': (situation) => (isInside(situation) ? 'free' : 'never'),
  'pack.distribution': nobody,
  'pack.other.marking': nobody,
  'pack.other.handling': nobody,
} satisfies Readonly<Record<string, Rule>>

export type Field = keyof typeof promises
export const fields = Object.keys(promises) as readonly Field[]
