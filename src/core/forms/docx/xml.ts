import { element } from '../html/markup'

/** What every part begins with. */
const declaration = ['<?xml', 'version="1.0"', 'encoding="UTF-8"', 'standalone="yes"?>'].join(' ')

export const xmlPart = (root: string): string => `${declaration}
${root}`

/** An element of WordprocessingML with its `w:` attributes, which are words; null leaves one out. */
export const w = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...inside: readonly string[]
): string =>
  element(
    `w:${name}`,
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key.includes(':') ? key : `w:${key}`,
        value === null ? null : sound(String(value)),
      ]),
    ),
    ...inside,
  )

/** An element whose one attribute is its value. */
export const val = (name: string, value: string | number): string => w(name, { val: value })

/** Characters that no XML may hold (XML 1.0, 2.2) become the one that stands for what is lost. */
export const sound = (words: string): string => words.replaceAll(unsound, '\ufffd')

const unsound = /[\0-\x08\v\f\x0e-\x1f\p{Cs}\ufffe\uffff]/gu
