import { describe, expect, it } from 'vitest'
import { ascii } from '#core/forms/cable/ascii'
import type { FlowingForm } from '#core/forms/form'
import type { Kit } from '#core/model'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import { bytesOf } from '../../forms/bytesOf'
import { formProver } from './proveForm'

/**
 * What the proof is for: a finished file in which somebody put, by whatever mistake, what its reader may not see. The writer
 * has no part in it; the bytes are made here.
 */
const hidden = { name: 'Oskar Vindel', secret: 'the quota of the northern lock is twelve boats a night' }
const open = 'Boats are welcome at the quay.'

const kit: Kit = kitOf({
  people: [personOf(hidden.name)],
  background: { mayUse: [], notDisclosed: [{ kind: 'paragraph', runs: [{ text: hidden.secret }] }] },
})

const faultIn = (form: FlowingForm, text: string, said: readonly string[] = [text]) =>
  formProver()({
    form,
    bytes: bytesOf({ file: { kind: 'text', text }, said }),
    fileName: 'Open day',
    said,
    addresses: new Set(['https://quay.example/']),
    marking: 'OFFICIAL',
    kit,
    allowed: [open, 'OFFICIAL', 'Open day', 'https://quay.example/'],
  })

const framed = (...blocks: readonly string[]): string => ['OFFICIAL', ...blocks, 'OFFICIAL'].join('\n\n')

describe('Markdown', () => {
  const fault = (...blocks: readonly string[]) => faultIn('markdown', framed(...blocks))

  it('that says what it may is handed over', () => expect(fault(open)).toBeNull())

  it.each([
    ['a name', `Seen with ${hidden.name}.`],
    ['a name in an address', `[${open}](https://quay.example/Oskar-Vindel)`],
    ['a passage', `As agreed, ${hidden.secret}.`],
    ['a passage in the signs of markup', `As agreed, **${hidden.secret.replace('northern', 'nor**th**ern')}**.`],
    ['a title of a link', `[${open}](https://quay.example/ "${hidden.name}")`],
    ['a comment that no page shows', `<!-- ${hidden.name} -->`],
    ['a definition that no page shows', `${open}\n\n[x]: https://quay.example/ "${hidden.name}"`],
  ])('with %s is not', (_, block) => expect(fault(open, block)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['markup that a reader runs', '<b>Boats</b>', 'script'],
    ['a picture from elsewhere', '![Boats](https://quay.example/)', 'outside-reference'],
    ['an address that nothing leads to', '[Boats](https://elsewhere.example/)', 'unknown-address'],
  ])('with %s is not', (_, block, oddity) => expect(fault(open, block)).toEqual({ fault: 'odd', oddity }))

  it('without its marking at both edges is not', () =>
    expect(faultIn('markdown', `OFFICIAL\n\n${open}`)).toEqual({ fault: 'odd', oddity: 'marking-missing' }))

  it('that lost its words is not', () =>
    expect(faultIn('markdown', framed(), [open])).toEqual({ fault: 'odd', oddity: 'words-missing' }))
})

describe('a cable', () => {
  const fault = (...blocks: readonly string[]) => faultIn('cable', framed(...blocks))
  const of = (name: string) => kitOf({ people: [personOf(name)] })
  const provedFor = (one: Kit, text: string, said: readonly string[]) =>
    formProver()({
      form: 'cable',
      bytes: new TextEncoder().encode(framed(text)),
      fileName: 'Open day',
      said: ['OFFICIAL', 'OFFICIAL', ...said],
      addresses: new Set(),
      marking: 'OFFICIAL',
      kit: one,
      allowed: [open, 'OFFICIAL'],
    })

  it('that says what it may is handed over', () => expect(fault(open)).toBeNull())

  it.each([
    ['a name', `Seen with ${hidden.name}.`],
    ['a name over two lines', 'Seen with Oskar\nVindel.'],
    ['a passage', `As agreed, ${hidden.secret}.`],
  ])('with %s is not', (_, block) => expect(fault(open, block)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['Лада Хорин', 'Seen with Lada Khorin.'],
    ['李明', 'Seen with Li Ming.'],
    ['سامي حداد', `Seen with ${ascii('سامي حداد')}.`],
    ['Zoë Ångström', 'Seen with Zoe Angstrom.'],
  ])('with a name that was %s is not', (name, text) =>
    expect(provedFor(of(name), text, [text])).toMatchObject({ fault: 'leak' }),
  )

  it('with a name behind a small word of its script is not', () =>
    expect(provedFor(of('سامي حداد'), 'wsamy hdad', ['وسامي حداد'])).toMatchObject({ fault: 'leak' }))

  it('with a word that was not to be said is not', () =>
    expect(provedFor(kitOf({}), 'Boats are welcome by night.', [open])).toEqual({
      fault: 'odd',
      oddity: 'unknown-words',
    }))

  it('with letters that no cable carries is not', () =>
    expect(fault('Boats – welcome')).toEqual({ fault: 'odd', oddity: 'unknown-part' }))
})
