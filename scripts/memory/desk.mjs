// A desk in a process of its own, as the window's main process has it: a library is worked on in every way that leaves
// something in memory, and is locked. Before and after, what can still be reached is written down (`v8.writeHeapSnapshot`).
// Words are made here from numbers, so that no code or argument holds one of them.
import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeHeapSnapshot } from 'node:v8'
import { wordOf } from './words.mjs'

const [program = '', folder = '', reader = '', packer = '', resources = ''] = process.argv.slice(2)
const { createDesk, nodeHost, receive, callerOf, startReadingProcess } = await import(program)
const passphrase = 'four words of a friend'

const startPackWorker = () => {
  const child = fork(packer, [`--fonts=${join(resources, 'fonts')}`], { serialization: 'advanced' })
  return {
    post: (/** @type {any} */ message) => child.send(message),
    onMessage: (/** @type {(message: unknown) => void} */ listener) => child.on('message', listener),
    onExit: () => undefined,
    kill: () => child.kill('SIGKILL'),
  }
}

const desk = createDesk({
  ...nodeHost({
    libraryFolder: join(folder, 'library'),
    resourcesFolder: resources,
    version: '0',
    startPackWorker,
    startReader: () => startReadingProcess(reader),
  }),
  chooseSavePath: async () => join(folder, 'pack.pdf'),
})
const ask = callerOf((/** @type {string} */ name, /** @type {unknown} */ input) =>
  receive(desk, name, input, (/** @type {unknown} */ fault) => {
    throw fault
  }),
)
/** @param {string} name @param {object} input @returns {Promise<any>} */
const valueOf = async (name, input) => {
  const reply = await ask(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return reply.value
}

const released = () => `Harbour ${wordOf(0)} opens
“We open the harbour of ${wordOf(1)} for both banks of the river, and for every boat that comes,” said Dana ${wordOf(2)}, Minister of ${wordOf(3)} of Olmland.
“Nobody waits at ${wordOf(4)} any longer, and nobody pays for it,” said Ivo ${wordOf(5)}, Harbour Master of ${wordOf(6)}.
“The third gate of ${wordOf(7)} stays shut until the spring,” said Dana ${wordOf(2)}. The 2031 ${wordOf(8)} Convention was signed.`

/** @param {string} kitId @param {object} edit */
const decide = async (kitId, edit) => (await valueOf('kit.edit', { kitId, edit })).kit

/** Everything that makes a module remember words. */
const work = async () => {
  const { kit: first } = (await valueOf('source.paste', { kitId: null, text: released(), html: null })).view
  const { kit: other } = (
    await valueOf('source.paste', { kitId: null, text: `${released()}\nAnother ${wordOf(9)}.`, html: null })
  ).view
  const ids = (/** @type {readonly { readonly id: string }[]} */ list) => list.map(({ id }) => id)
  for (const { id, people, quotes, documents, sources } of [first, other]) {
    await decide(id, { kind: 'person.stand', ids: ids(people), standing: 'kept' })
    await decide(id, { kind: 'quote.stand', ids: ids(quotes), standing: 'kept' })
    await decide(id, { kind: 'document.stand', ids: ids(documents), standing: 'kept' })
    await decide(id, { kind: 'event.change', patch: { title: `Round of ${wordOf(10)}`, startDay: '2031-05-14' } })
    await decide(id, { kind: 'front.change', patch: { purpose: `To see ${wordOf(11)} rise again` } })
    const [underRule, held, open] = quotes
    const release = { until: null, zone: null, descriptor: '', override: '' }
    await decide(id, { kind: 'quote.change', id: open.id, patch: { release: { ...release, basis: 'on-record' } } })
    await decide(id, { kind: 'quote.change', id: held.id, patch: { release: { ...release, basis: 'off-record' } } })
    const descriptor = `an official of ${wordOf(12)}`
    await decide(id, {
      kind: 'quote.change',
      id: underRule.id,
      patch: { release: { ...release, basis: 'background', descriptor }, headline: `Gates of ${wordOf(13)}` },
    })
    await decide(id, {
      kind: 'question.add',
      item: {
        id: `qna_${id.slice(4)}`,
        question: `And ${wordOf(14)}?`,
        answer: `Not with ${wordOf(2)}.`,
        ifPressed: wordOf(15),
        mayBeSaidTo: 'press',
      },
      before: null,
    })
    await decide(id, { kind: 'quote.change', id: held.id, patch: { release: { ...release, basis: 'chatham-house' } } })
    await valueOf('kit.undo', { kitId: id })
    await valueOf('kit.redo', { kitId: id })
    await valueOf('kit.history', { kitId: id })
    await valueOf('kit.verify', { kitId: id })
    await valueOf('source.differences', { kitId: id })
    await valueOf('source.readAs', { kitId: id, sourceId: sources[0].id, as: { kind: 'speech' } })
    await valueOf('person.known', { kitId: id })
    await valueOf('kit.since', { kitId: id })
    for (const pack of first.id === id ? first.packs : other.packs) {
      await valueOf('pack.preview', { kitId: id, packId: pack.id })
      await valueOf('pack.readers', { kitId: id, packId: pack.id })
      for (const form of ['pdf', 'markdown']) await ask('pack.export', { kitId: id, packId: pack.id, form, job: 'one' })
    }
    await valueOf('pack.candidates', { kitId: id, quoteId: underRule.id })
  }
  await valueOf('kit.compare', { kitId: first.id, other: other.id })
  await valueOf('kit.clone', { kitId: first.id, parts: ['points', 'quotes'] })
  for (const query of [wordOf(1), wordOf(5), wordOf(8)])
    while ((await valueOf('library.search', { query })).unread > 0);
  for (const list of ['library.list', 'library.people', 'library.bin']) await valueOf(list, {})
  // As the window asks for them: all at first, then a word of a quotation under a filter that is kept by name.
  const nothing = { decision: [], verified: [], embargo: [], speaker: [], theme: [], terms: [], year: [], language: [] }
  for (const words of ['', wordOf(1)]) {
    const filter = { words, from: null, until: null, chosen: nothing }
    while ((await valueOf('library.quotes', { filter, from: 0, begins: true })).unread > 0);
    const view = { id: `memory${String(words.length).padStart(6, '0')}`, name: `View ${words}`, filter }
    await valueOf('library.keepView', { view, at: null })
  }
  await valueOf('preferences.change', { patch: { ownName: `Ada ${wordOf(16)}` } })
  // A file that nobody can open waits to be unlocked, with its name.
  const bytes = Buffer.from([0, 1, 2, 3])
  await ask('source.import', { kitId: first.id, files: [{ name: `${wordOf(17)}.bin`, bytes }] })
  // One kit is closed long before the library.
  await valueOf('kit.close', { kitId: other.id })
}

mkdirSync(join(folder, 'library'))
await valueOf('vault.turnOn', { passphrase })
await work()
writeHeapSnapshot(join(folder, 'open.heapsnapshot'))
await valueOf('vault.lock', {})
// What was answered a moment ago is let go in the next turns.
await new Promise((resolve) => setTimeout(resolve, 50))
writeHeapSnapshot(join(folder, 'locked.heapsnapshot'))
await desk.close()
process.exit(0)
