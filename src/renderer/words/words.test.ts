import { describe, expect, it } from 'vitest'
import { words } from '.'

const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences)
  return []
}

describe('What the window says', () => {
  it('every failure says what happened and what comes next, with and without facts', () => {
    const facts = { name: 'notes.docx', title: 'A meeting', path: '/somewhere', limit: 10, call: 'kit.open' }
    for (const [code, say] of Object.entries(words.failures)) {
      for (const said of [say({}), say(facts)]) {
        expect(said.title, code).toMatch(/^\S.*\.$/u)
        expect(said.next, code).toMatch(/^\p{Lu}.*\.$/u)
        expect(`${said.title} ${said.next}`, code).not.toMatch(/undefined|null|\[object/)
      }
    }
  })

  it('a failure names the file or the kit it speaks of', () => {
    expect(words.failures['source.damaged']({ name: 'notes.docx' }).title).toContain('notes.docx')
    expect(words.failures['kit.tooNew']({ title: 'A meeting' }).title).toContain('A meeting')
  })

  it('every decision has a name for the offer to undo it', () => {
    for (const [kind, name] of Object.entries(words.edits)) expect(name, kind).toMatch(/^[a-z].*[a-z]$/)
  })

  it('no sentence is empty and none has white space at its ends', () => {
    for (const sentence of sentences(words)) expect(sentence).toMatch(/^\S(.*\S)?$/su)
  })

  it('one is not many', () => {
    expect(words.imports.arrived(1, 2)).toBe('1 quote and 2 people proposed.')
    expect(words.imports.arrived(3, 0)).toBe('3 quotes proposed.')
    expect(words.shell.verbatim(1, 1)).toBe('1 of 1 quote verbatim')
    expect(words.shell.verbatim(13, 14)).toBe('13 of 14 quotes verbatim')
  })
})
