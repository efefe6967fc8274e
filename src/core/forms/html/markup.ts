/** Words that stand between tags or in an attribute, and are nothing but words. */
export const escaped = (words: string): string => words.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An element with its attributes, which are words; null leaves one out. What is inside is markup already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...inside: readonly string[]
): string => {
  const told = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
  return `<${name}${told.join('')}>${inside.join('')}${empty.has(name) ? '' : `</${name}>`}`
}

const empty = new Set(['meta', 'img', 'br'])

/** A whole document, whose root element has this name. */
export const documentOf = (root: string, markup: string): string => `<!doctype ${root}>\n${markup}\n`
