import { generalAssembly } from '#core/extract/documents/data/assembly'

/** A United Nations document symbol taken apart. Rules: research.un.org/en/docs/symbols. */
export interface Symbol {
  /** As the United Nations write it: capitals, no spaces. */
  readonly normal: string
  /** Principal organ or body: A, S, E, ST, FCCC. */
  readonly organ: string
  /** RES, PV., SR., L., PRST, DEC and the like; null when the symbol has none. */
  readonly nature: string | null
}

/** First elements: principal organs, then bodies and programmes with a series of their own. */
const organs = new Set(
  `A S E T ST SG DP TD CCPR CERD CEDAW CRC CAT CMW CRPD CED HRI UNEP UNW ID IDB GC GOV FCCC CBD ICCD CAC CD LOS SPLOS
  BWC NPT PBC UNDP UNFPA UNOPS CRC/C HSP LC/G APLC CCW ICC-ASP UNCTAD UNODC WFP ECE TRANS KP DEC AWGLCA SBI SBSTA`.split(
    /\s+/,
  ),
)

const natures =
  /^(RES|PV|SR|L|PRST|DEC|WP|CRP|INF|NGO|PET|RT|CONF|CN|AC|C|HRC|SUB|GC|COP|CMP|CMA|SBI|SBSTA|IND|LIM|MTG|REP|BUR|SC|TECH|AG)\b/

/** Reads one symbol; null when its form is none the United Nations use. */
export function readSymbol(written: string): Symbol | null {
  const normal = written
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/[.,;:]+$/, '')
  const elements = normal.split('/')
  const [organ] = elements
  if (elements.length < 2 || elements.length > 8 || organ === undefined || !organs.has(organ)) return null
  const rest = elements.slice(1)
  if (rest.some((element) => !/^[A-Z0-9][A-Z0-9.()*-]*$/.test(element))) return null
  if (
    !/\d/.test(rest[rest.length - 1] as string) ||
    (rest.every((element) => /^\d{1,2}$/.test(element)) && rest.length === 1)
  )
    return null
  const nature = rest.find((element) => natures.test(element)) ?? null
  return { normal, organ, nature: nature === null ? null : (natures.exec(nature)?.[1] ?? null) }
}

/** Symbols as they stand in a text, with their offsets. */
export function findSymbols(text: string): { readonly symbol: Symbol; readonly start: number; readonly end: number }[] {
  const found: { symbol: Symbol; start: number; end: number }[] = []
  if (!text.includes('/')) return found
  for (const match of text.matchAll(/[A-Z]{1,8}\/[A-Z0-9][A-Z0-9./()*-]{0,48}/g)) {
    if (match.index > 0 && /[A-Za-z0-9/.]/.test(text.charAt(match.index - 1))) continue
    const written = balanced(
      match[0].replace(/[.,;:)(*-]+$/, (tail) => (tail.startsWith(')') && match[0].includes('(') ? ')' : '')),
    )
    const symbol = readSymbol(written)
    if (symbol !== null) found.push({ symbol, start: match.index, end: match.index + written.length })
  }
  return found
}

/**
 * “resolution 2231 (2015)” of the Security Council has a symbol too, and so has “General Assembly resolution 76/300”. A
 * bare “resolution 44/12” has none: the Human Rights Council counts its resolutions in the same way.
 */
export function symbolOfResolution(name: string): string | null {
  const council = /\b(\d{1,4}) ?\((19[4-9]\d|20\d\d)\)/.exec(name)
  if (council !== null) return `S/RES/${council[1]}(${council[2]})`
  const assembly = /\b(\d{2,3})\/(\d{1,3})\b/.exec(name)
  return assembly === null || !ofTheAssembly.test(name) ? null : `A/RES/${assembly[1]}/${assembly[2]}`
}

/** The General Assembly in the official languages of the United Nations. */
const ofTheAssembly = new RegExp(generalAssembly.join('|'), 'iu')

function balanced(written: string): string {
  return written.includes(')') && !written.includes('(') ? written.slice(0, written.indexOf(')')) : written
}
