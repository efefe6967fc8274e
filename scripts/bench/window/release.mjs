// Invented press releases of the size that is asked for: as many people, who say as many things.

const given = ['Ada', 'Berit', 'Carl', 'Dora', 'Emil', 'Frida', 'Gustav', 'Hanna', 'Ivo', 'Jana']
const family = ['Harrow', 'Lindqvist', 'Verdan', 'Osmund', 'Talvik', 'Brennan', 'Sorel', 'Wexley', 'Amsel', 'Quirke']
const offices = ['Minister of Ports', 'Director of Gauges', 'Envoy for Rivers', 'Chair of the Water Board']
const starts = ['The river', 'Every gauge', 'Our treaty', 'The harbour', 'A dam upstream', 'This winter']
const verbs = ['is measured', 'will be read aloud', 'belongs to both banks', 'stays open', 'asks for patience']
const ends = ['before the rain comes', 'in every village', 'as long as we publish', 'for the boats of spring']

/**
 * @param {{ sources: number, people: number, quotations: number, number?: number }} size `number` makes another one of it
 * @returns {readonly string[]} one text for each source
 */
export const release = ({ sources, people, quotations, number = 0 }) => {
  const names = Array.from(
    { length: people },
    (_, at) =>
      `${given[(at + number) % 10]} ${family[(Math.floor(at / 10) + at + number) % 10]}${at < 10 ? '' : `-${family[Math.floor(at / 10)]}`}`,
  )
  return Array.from({ length: sources }, (_, source) => {
    const share = Math.floor(quotations / sources)
    const lines = Array.from({ length: share }, (__, line) => {
      const at = source * share + line
      const said = `${starts[at % 6]} ${verbs[(at + number) % 5]} ${ends[at % 4]}, in year ${1_900 + at} of the table ${number}`
      const name = names[at % people]
      return `“${said},” said ${name}, ${offices[at % 4]} of ${at % 2 === 0 ? 'Alveria' : 'Ruvana'}.`
    })
    return [`Talks on the river, day ${source + 1} of round ${number + 1}`, ...lines].join('\n\n')
  })
}
