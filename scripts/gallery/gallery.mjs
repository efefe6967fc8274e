// Contact sheets of packs in every printed language, layout and script, for eyes: docs/gallery. Needs poppler's pdftoppm,
// which only who makes the sheets must have. `npm run gallery -- large` makes those whose name begins so.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../load.mjs'
import { contactSheet } from './contactSheet.mjs'
import { desks } from './data/desks.mjs'

const only = process.argv[2] ?? ''
const root = join(import.meta.dirname, '..', '..')
const target = join(root, 'docs', 'gallery')
const { openFonts } = await load('src/desk/fonts/library.ts')
const { printPack } = await load('src/desk/pack/makePack.ts')
const { fixtureKit: testedKit, fixtureNow, fixturePack, visitKit } = await load('src/core/pack/testing/fixture.ts')
const { composeNumbered } = await load('src/core/pack/compose.ts')
const { selectionFor } = await load('src/core/pack/selection.ts')
const { changesBy } = await load('src/core/pack/recipes/recipe.ts')
const { printedLanguages } = await load('src/core/pack/words.ts')
const { scripts } = await load('src/desk/pack/testing/scripts.ts')
const { blankApproach } = await load('src/core/model.ts')
const { anchorAt } = await load('src/core/text/anchor.ts')
const { sha256 } = await load('src/core/text/sha256.ts')

/** What the tests look for in the wrong hands is nothing for eyes. @param {any} kit */
const withoutCanaries = (kit) => JSON.parse(JSON.stringify(kit).replaceAll(/CANARY-[A-Z]+: /g, ''))
const fixtureKit = withoutCanaries(testedKit)

const fonts = openFonts(join(root, 'resources', 'fonts'))
const everything = fixturePack.sections.map((section) => ({ ...section, included: true }))

/** The kit of the tests with the words of a desk in its own language, and none in another. @param {any} desk @param {string} language */
const kitOf = (desk, language) => {
  if (desk === null || desk === undefined) return fixtureKit
  const [message] = fixtureKit.messages
  const [person] = fixtureKit.people
  const [quote] = fixtureKit.quotes
  const [source] = fixtureKit.sources
  const [before, words] = desk.quotation
  const text = `${desk.title}\n${desk.quotation.join('')}`
  const start = desk.title.length + 1 + before.length
  const own = {
    ...source,
    id: 'src_gallery00001',
    title: desk.title,
    text,
    sha256: sha256(text),
    language,
    publisher: null,
    address: null,
  }
  const speaker = {
    ...person,
    id: 'per_gallery00001',
    honorific: '',
    printedName: desk.speaker,
    givenName: '',
    familyName: '',
    role: desk.role,
    organisation: '',
    country: '',
    photo: null,
    biography: [],
    addressAs: '',
    pronunciation: '',
    languages: '',
    lastMet: '',
    mentions: [],
    evidence: [],
  }
  const said = {
    ...quote,
    id: 'quo_gallery00001',
    sourceId: own.id,
    anchors: [anchorAt(text, { start, end: start + words.length })],
    speakerIds: [speaker.id],
    speakerMention: desk.speaker,
    headline: '',
    annotation: '',
    themes: [],
    edits: [],
  }
  return {
    ...fixtureKit,
    event: {
      ...fixtureKit.event,
      title: desk.title,
      place: desk.place,
      host: '',
      preparedFor: '',
      preparedBy: '',
      marking: { ...fixtureKit.event.marking, handling: '' },
    },
    front: { ...fixtureKit.front, purpose: '', objectives: desk.objectives, avoid: desk.avoid },
    messages: desk.points.map((text, index) => ({
      ...message,
      id: `msg_gallery0000${index}`,
      text,
      support: '',
      owner: '',
      quoteIds: [],
    })),
    people: [speaker],
    sources: [own],
    quotes: [said],
    objectives: [],
    approach: blankApproach,
    commitments: [],
    documents: [],
    programme: [],
    questions: [],
    background: { mayUse: [], notDisclosed: [] },
  }
}

/** Every script that is printed, a quotation and its speaker in each: words that mean nothing together. */
const scriptsKit = () => {
  const [person] = fixtureKit.people
  const [quote] = fixtureKit.quotes
  const [source] = fixtureKit.sources
  const written = scripts.map((script, index) => {
    const { words, between, stop, comma, marks } = script
    const phrase = (from, to) =>
      Array.from({ length: to - from }, (_, at) => words[(from + at) % words.length]).join(between)
    const said = `${phrase(0, 9)}${comma}${between}${phrase(4, 12)}${stop}`
    const text = `${script.name}\n${phrase(2, 8)} ${marks[0]}${said}${marks[1]}`
    const own = {
      ...source,
      id: `src_script${String(index).padStart(6, '0')}`,
      title: script.name,
      text,
      sha256: sha256(text),
      language: script.language,
      publisher: null,
      address: null,
    }
    const name = phrase(0, 2)
    const speaker = {
      ...person,
      id: `per_script${String(index).padStart(6, '0')}`,
      honorific: '',
      printedName: name,
      givenName: '',
      familyName: '',
      originalScript: '',
      role: script.name,
      organisation: '',
      country: '',
      photo: null,
      biography: [],
      addressAs: '',
      pronunciation: '',
      languages: '',
      lastMet: '',
      mentions: [],
      evidence: [],
    }
    const start = text.indexOf(said)
    const quoted = {
      ...quote,
      id: `quo_script${String(index).padStart(6, '0')}`,
      sourceId: own.id,
      anchors: [anchorAt(text, { start, end: start + said.length })],
      speakerIds: [speaker.id],
      speakerMention: name,
      headline: '',
      annotation: '',
      themes: [],
      edits: [],
    }
    return { own, speaker, quoted }
  })
  return {
    ...fixtureKit,
    people: written.map(({ speaker }) => speaker),
    sources: written.map(({ own }) => own),
    quotes: written.map(({ quoted }) => quoted),
    messages: [],
    documents: [],
    programme: [],
    questions: [],
    background: { mayUse: [], notDisclosed: [] },
  }
}

/** The same with words that the narrator gives of somebody: said, asked and denied. */
const reportedKit = () => {
  const [quote] = fixtureKit.quotes
  const [source] = fixtureKit.sources
  const [speaker, other] = fixtureKit.people
  const reported = [
    ['The participants took note of the Selmere Principles on Data Exchange', 'said', speaker],
    ['the Commission intends to open for signature in November', 'asked', speaker],
    ['The meeting was convened by the Orvanda River Commission', 'denied', other],
  ].map(([words, act, { id, printedName }], index) => {
    const start = source.text.indexOf(words)
    return {
      ...quote,
      id: `quo_reported000${index}`,
      kind: 'indirect',
      act,
      anchors: [anchorAt(source.text, { start, end: start + words.length })],
      speakerIds: [id],
      speakerMention: printedName,
      headline: '',
      annotation: '',
      edits: [],
    }
  })
  return { ...fixtureKit, quotes: [...fixtureKit.quotes, ...reported] }
}

/** A kit whose pack has left, and three things that were changed since. */
const amendedKit = () => {
  const { version } = composeNumbered(selectionFor(fixtureKit, fixturePack, fixtureNow), [], fixtureNow)
  const { messages, questions, documents } = fixtureKit
  return {
    ...fixtureKit,
    exports: [{ packId: fixturePack.id, audience: fixturePack.audience, at: fixtureNow, copy: null, ...version }],
    messages: [
      { ...messages[0], text: 'We welcome the common figures, and we ask who keeps them.' },
      ...messages.slice(1),
    ],
    questions: questions.slice(0, 1),
    documents: documents.map((one, index) => (index === 0 ? { ...one, note: 'Adopted in the morning.' } : one)),
  }
}

/** @param {string} name the recipe of that number and name, as changes of a pack */
const byRecipe = (name) =>
  changesBy(JSON.parse(readFileSync(join(root, 'resources', 'recipes', `${name}.json`), 'utf8')), fixturePack)

/** @param {string} name @param {any} kit @param {any} change @param {readonly any[]} besides other packs of the kit @param {boolean} isGrey as a copier without colour gives it back */
const sheet = async (name, kit, change, besides = [], isGrey = false) => {
  if (!name.startsWith(only)) return
  const pack = { ...fixturePack, sections: everything, ...change }
  const { bytes, laid } = await printPack({
    kit: { ...kit, packs: [...besides, pack] },
    packId: pack.id,
    now: fixtureNow,
    media: () => null,
    fonts,
  })
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'))
  try {
    writeFileSync(join(folder, 'pack.pdf'), bytes)
    tool('pdftoppm', [...(isGrey ? ['-gray'] : []), '-r', '44', join(folder, 'pack.pdf'), join(folder, 'page')])
    const pages = readdirSync(folder)
      .filter((file) => file.endsWith('.ppm') || file.endsWith('.pgm'))
      .toSorted()
      .map((file) => readFileSync(join(folder, file)))
    writeFileSync(join(target, `${name}.png`), contactSheet(pages, 4))
    console.log(`${name}: ${laid.pages.length} pages`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} program @param {readonly string[]} args */
const tool = (program, args) => {
  const { error, status } = spawnSync(program, args)
  if (error !== undefined || status !== 0) throw new Error(`${program} is needed to make the sheets, and failed`)
}

mkdirSync(target, { recursive: true })
for (const language of printedLanguages)
  await sheet(`language-${language}`, kitOf(Reflect.get(desks, language), language), { language })
for (const layout of ['single', 'bound', 'tablet']) await sheet(`layout-${layout}`, fixtureKit, { layout })
for (const language of ['en', 'ar', 'zh'])
  await sheet(`large-${language}`, kitOf(Reflect.get(desks, language), language), { language, typeSize: 'large' })
for (const audience of ['counterpart', 'press']) await sheet(`readers-${audience}`, fixtureKit, { audience })
for (const [name, language] of [
  ['scripts', 'en'],
  ['scripts-from-right', 'ar'],
])
  await sheet(name, scriptsKit(), { language })
await sheet('grey', fixtureKit, { layout: 'single' }, [], true)
await sheet('visit-book', withoutCanaries(visitKit), byRecipe('11-visit-book'))
await sheet('reported', reportedKit(), byRecipe('06-quotation-sheet'))
await sheet('bilateral', fixtureKit, byRecipe('03-bilateral'))
const { packs } = fixtureKit
await sheet('addendum', { ...amendedKit(), packs }, { ...byRecipe('10-addendum'), id: 'pck_addendum0001' }, packs)
await sheet('cue-cards', fixtureKit, byRecipe('09-cue-cards'))
