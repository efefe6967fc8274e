import { type ComponentType, type MemoExoticComponent, memo } from 'react'

/**
 * A component that is drawn again only when one of these parts of its props is another object or value. What it hands on
 * to a decision must not be older than that: callbacks name the thing by its identifier, or make their edit of the kit as
 * it is when the decision is its turn.
 */
export const drawnBy = <Props extends object>(
  component: ComponentType<Props>,
  partsOf: (props: Props) => readonly unknown[],
): MemoExoticComponent<ComponentType<Props>> =>
  memo(component, (before, after) => {
    const [old, now] = [partsOf(before), partsOf(after)]
    return old.length === now.length && old.every((part, at) => Object.is(part, now[at]))
  })

/** The values of a thing, without those of the fields named. */
export const besides = <Thing extends object>(thing: Thing, ...fields: readonly (keyof Thing)[]): readonly unknown[] =>
  Object.entries(thing).flatMap(([name, value]) => (fields.includes(name as keyof Thing) ? [] : [value]))
