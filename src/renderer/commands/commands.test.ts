import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Command, allCommands, commandFor, offer, runCommand } from './commands'
import { matching } from './matching'
import { keyLabels, pressed } from './pressed'

const done: string[] = []
const command = (id: string, keys: readonly string[] = [], more: Partial<Command> = {}): Command => ({
  id,
  title: id,
  group: 'Test',
  keys,
  run: () => done.push(id),
  ...more,
})

const withdrawals: (() => void)[] = []
const offering = (...commands: readonly Command[]) => withdrawals.push(offer(() => commands))

afterEach(() => {
  for (const withdraw of withdrawals.splice(0)) withdraw()
  done.length = 0
})

const press = (key: string, more: Partial<KeyboardEvent> = {}): string =>
  pressed({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

describe('Keys', () => {
  it.each([
    ['k', {}, 'K'],
    ['K', { shiftKey: true }, 'Shift+K'],
    ['z', { ctrlKey: true }, 'Mod+Z'],
    ['z', { metaKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    ['?', { shiftKey: true }, '?'],
    ['ArrowDown', { shiftKey: true }, 'Shift+ArrowDown'],
    [' ', {}, 'Space'],
    ['+', { ctrlKey: true, shiftKey: true }, 'Mod++'],
    ['л', { code: 'KeyK' }, 'K'],
    ['я', { code: 'KeyZ', ctrlKey: true }, 'Mod+Z'],
  ])('%s with %o is %s', (key, more, name) => expect(press(key, more)).toBe(name))

  it('are shown as they are printed on the keyboard', () => {
    expect(keyLabels('Mod+Shift+Z', 'linux')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyLabels('Mod+K', 'darwin')).toEqual(['⌘', 'K'])
    expect(keyLabels('Mod++', 'linux')).toEqual(['Ctrl', '+'])
    expect(keyLabels('ArrowUp', 'linux')).toEqual(['↑'])
  })
})

describe('Commands', () => {
  it('a single letter never fires while typing, a command key does', () => {
    offering(command('quote.keep', ['K']), command('edit.undo', ['Mod+Z']))
    expect(commandFor('K', true)).toBeNull()
    expect(commandFor('K', false)?.id).toBe('quote.keep')
    expect(commandFor('Mod+Z', true)?.id).toBe('edit.undo')
  })

  it('of two with one key the screen’s, offered last, is meant', () => {
    offering(command('shell.enter', ['Enter']))
    offering(command('screen.enter', ['Enter']))
    expect(commandFor('Enter', false)?.id).toBe('screen.enter')
  })

  it('what may not run now is neither found by its key nor run by its name', () => {
    offering(command('edit.redo', ['Mod+Y'], { isEnabled: () => false }))
    expect(commandFor('Mod+Y', false)).toBeNull()
    runCommand('edit.redo')
    expect(done).toEqual([])
  })

  it('a menu runs a command by its name; an unknown name does nothing', () => {
    offering(command('kit.new'))
    runCommand('kit.new')
    runCommand('kit.nothing')
    expect(done).toEqual(['kit.new'])
  })

  it('withdrawn is gone', () => {
    offer(() => [command('a')])()
    expect(allCommands()).toEqual([])
  })

  it('are found by the beginnings of their words', () => {
    const list = [command('a', [], { title: 'Go to Sources' }), command('b', [], { title: 'Export the pack as PDF' })]
    expect(matching(list, 'exp pdf').map(({ id }) => id)).toEqual(['b'])
    expect(matching(list, 'SOUR').map(({ id }) => id)).toEqual(['a'])
    expect(matching(list, 'ources')).toEqual([])
    expect(matching(list, '')).toHaveLength(2)
  })
})

describe('Two commands with one key', () => {
  it('the one offered last is meant, unless another goes first while it may run', () => {
    let isTicked = true
    offering(command('ticked', ['K'], { goesFirst: true, isEnabled: () => isTicked }))
    offering(command('one', ['K']))
    expect(commandFor('K', false)?.id).toBe('ticked')
    isTicked = false
    expect(commandFor('K', false)?.id).toBe('one')
  })
})

describe('Two commands with one name', () => {
  it('are an error that is told once, with the name', () => {
    const tell = vi.spyOn(console, 'error').mockReturnValue()
    offering(command('quote.first', ['1']))
    offering(command('quote.first', ['Home']))
    expect(allCommands()).toHaveLength(1)
    allCommands()
    expect(tell.mock.calls.flat().filter((words) => String(words).includes('quote.first'))).toHaveLength(1)
    tell.mockRestore()
  })

  it('are none where a screen offers its own instead of the shell’s', () => {
    const tell = vi.spyOn(console, 'error').mockReturnValue()
    offering(command('pack.send', ['Mod+E']))
    offering(command('pack.send', ['Mod+E'], { title: 'In this form', isInstead: true }))
    expect(allCommands().map(({ title }) => title)).toEqual(['In this form'])
    expect(tell).not.toHaveBeenCalled()
    tell.mockRestore()
  })
})
