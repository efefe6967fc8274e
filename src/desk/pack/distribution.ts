import { printable } from '#core/layout/text/printable'

/** Who stands on a distribution list, each as the pages show it: a name that shows nothing is nobody's copy. */
export const namesOnList = (list: readonly string[]): readonly string[] =>
  list.map((name) => printable(name).replaceAll(/\s+/g, ' ').trim()).filter((name) => name !== '')
