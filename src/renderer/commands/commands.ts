import { useEffect, useLayoutEffect, useRef } from 'react'

/** Something the person can do from anywhere: by key, by menu, by the palette. */
export interface Command {
  /** Equal to the menu's name for it: `edit.undo`, `kit.new`, `pack.export`, `go.sources`. */
  readonly id: string
  readonly title: string
  readonly group: string
  /** `Mod+K` (Ctrl, on a Mac the command key), `Shift+ArrowDown`, `K`. A single letter never fires while typing. */
  readonly keys?: readonly string[]
  readonly run: () => void
  /** While it may run, its key means this before anything else: what is ticked goes before what has the focus. */
  readonly goesFirst?: boolean
  /** It stands for the command of its name that was offered before: a screen knows more than the shell does. */
  readonly isInstead?: boolean
  /** Left out: always. */
  readonly isEnabled?: () => boolean
}

const offered = new Set<() => readonly Command[]>()

/** Offers commands for as long as the component is shown. Of two with the same key, the one offered last is meant. */
export const useCommands = (list: readonly Command[]): void => {
  const latest = useRef(list)
  useLayoutEffect(() => {
    latest.current = list
  })
  useEffect(() => offer(() => latest.current), [])
}

/** Offers whatever `list` gives at the time of asking. Gives back how to withdraw it. */
export const offer = (list: () => readonly Command[]): (() => void) => {
  offered.add(list)
  return () => void offered.delete(list)
}

/** Every command at hand, the ones offered last first; of two with one name the later stands. */
export const allCommands = (): readonly Command[] => {
  const seen = new Map<string, Command>()
  for (const command of [...offered.values()].toReversed().flatMap((list) => list())) {
    const later = seen.get(command.id)
    if (later === undefined) seen.set(command.id, command)
    else if (later.isInstead !== true) tellTwice(command.id)
  }
  return [...seen.values()]
}

const told = new Set<string>()

/** A name that two share takes a key or a line of the palette from one of them: every story fails on what is told here. */
const tellTwice = (id: string): void => {
  if (told.has(id)) return
  told.add(id)
  console.error(new Error(`${id} names two commands: the one that was offered first is not to be reached`))
}

export const isEnabled = (command: Command): boolean => command.isEnabled?.() ?? true

/** Runs the command of that name, if it is offered and may run now. */
export const runCommand = (id: string): void => {
  const command = allCommands().find((other) => other.id === id)
  if (command !== undefined && isEnabled(command)) command.run()
}

/** What a key press means now; null when it means nothing to us. */
export const commandFor = (pressed: string, isTyping: boolean): Command | null =>
  allCommands()
    .filter(
      (command) =>
        (command.keys ?? []).includes(pressed) && (!isTyping || isSafeWhileTyping(pressed)) && isEnabled(command),
    )
    .toSorted((one, other) => Number(other.goesFirst ?? false) - Number(one.goesFirst ?? false))[0] ?? null

const isSafeWhileTyping = (pressed: string): boolean => /^(Mod|Alt)\+/.test(pressed) || /^F\d+$/.test(pressed)
