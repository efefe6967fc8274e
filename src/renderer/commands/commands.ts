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
  const seen = new Set<string>()
  return [...offered.values()]
    .toReversed()
    .flatMap((list) => list())
    .filter((command) => !seen.has(command.id) && seen.add(command.id))
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
