/**
 * What is written down of a fault of ours: its kind, the system's own code, and where in our code it was. What it says is
 * left out: it may hold words of a kit or the name of a file (an engine that cannot read a text quotes its beginning).
 */
export const faultRecord = (fault: unknown): string => {
  if (!(fault instanceof Error)) return `a thrown ${typeof fault}`
  const code: unknown = Reflect.get(fault, 'code')
  const kind = [plainOr('Error', fault.name), plainOr('', code)].filter((part) => part !== '').join(' ')
  return [kind, ...framesOf(fault)].join('\n')
}

/** A word as programs name their faults; anything else may be somebody's. */
const plainOr = (otherwise: string, word: unknown): string =>
  typeof word === 'string' && /^(?:[A-Z][A-Za-z]*Error|E[A-Z0-9]+|ERR_[A-Z0-9_]+|Error)$/.test(word) ? word : otherwise

/** What it says may have lines that look like these: those of the engine stand behind it. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  const said = stack.indexOf(message)
  const behind = said < 0 ? stack : stack.slice(said + message.length)
  return behind.split('\n').filter((line) => /^ {4}at [^\s].*(?::\d+:\d+|native|<anonymous>)\)?$/.test(line))
}
