import { type Element, attribute, elementsOf, hasAttribute, type Node } from './element'

/** What a browser makes of an element, as far as it changes which words a reader sees and where lines end. */
export interface Looks {
  readonly isHidden: boolean
  /** Stands on a line of its own though its name does not say so. */
  readonly isBlock: boolean
  /** A box of its own within a line: its words do not run into those beside it. */
  readonly isBox: boolean
  readonly isStruck: boolean
  readonly isStrong: boolean
}

/**
 * How the elements of a page look: from their attributes, from their own declarations, and from the rules of the page's
 * style sheets for a tag, a class, an id or a tag with a class. Nothing is loaded; longer selectors are passed over.
 */
export const looksOf = (page: Node): ((element: Element) => Looks) => {
  const rules = rulesOf(page)
  return (element) => {
    const declared = [
      ...selectorsFor(element).flatMap((selector) => rules.get(selector) ?? []),
      ...declarationsOf(attribute(element, 'style')),
    ]
    return {
      isHidden:
        isHiddenByName(element) ||
        declared.some((declaration) => hiding.test(declaration)) ||
        isOffPage(declared) ||
        isShutIn(declared),
      isBlock: declared.some((declaration) =>
        /^display:(block|flex|grid|table|list-item|flow-root|table-row)$/.test(declaration),
      ),
      isBox: declared.some((declaration) => /^display:(inline-(block|flex|grid|table)|table-cell)$/.test(declaration)),
      isStrong: declared.some((declaration) => /^font-weight:(bold(er)?|[6-9]00)$/.test(declaration)),
      isStruck: declared.some((declaration) => /^text-decoration(-line)?:.*line-through/.test(declaration)),
    }
  }
}

const isHiddenByName = (element: Element): boolean =>
  hasAttribute(element, 'hidden') ||
  // Names under which style sheets that are not at hand hide words from eyes.
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|a11y-hidden|element-invisible)(?:\s|$)/.test(
    attribute(element, 'class').toLowerCase(),
  ) ||
  (element.tagName === 'dialog' && !hasAttribute(element, 'open'))

/** Declarations under which a browser, or Word where it wrote the markup, shows nothing. */
const hiding =
  /^(display:none|visibility:(hidden|collapse)|mso-hide:all|font-size:(0(\.0*)?(px|pt|em|rem|%)?|(0?\.\d+|1(\.0*)?)(px|pt))|opacity:0?(\.0*)?|color:(transparent|white|#fff|#ffffff)|clip:rect\(0(px)?[, ]*0(px)?[, ]*0(px)?[, ]*0(px)?\)|clip:rect\(1px[, ]*1px[, ]*1px[, ]*1px\)|clip-path:inset\((50|100)%\)|text-indent:-\d{3,}(px|em)|content-visibility:hidden)$/

/** Moved away from the page, as style sheets hide words from eyes but not from readers aloud. */
const isOffPage = (declared: readonly string[]): boolean =>
  declared.some((declaration) => /^position:(absolute|fixed)$/.test(declaration)) &&
  declared.some((declaration) =>
    /^(left|top|right|bottom|margin-left|margin-top):-\d{3,}(\.\d+)?(px|em|rem|pt)$/.test(declaration),
  )

/** Of no height, and nothing reaches out of it. */
const isShutIn = (declared: readonly string[]): boolean =>
  declared.some((declaration) => /^(?:max-)?(?:height|width):0(?:px|em|rem|pt|%)?$/.test(declaration)) &&
  declared.some((declaration) => /^overflow(?:-[xy])?:(?:hidden|clip)$/.test(declaration))

/** White words on a dark ground are seen. */
const withoutColourOnGround = (declared: readonly string[]): readonly string[] =>
  declared.some((declaration) => /^background(-color)?:(?!(none|transparent|white|#fff|#ffffff)$)/.test(declaration))
    ? declared.filter((declaration) => !declaration.startsWith('color:'))
    : declared

const declarationsOf = (style: string): readonly string[] =>
  withoutColourOnGround(
    style
      .toLowerCase()
      .split(';')
      .map((declaration) =>
        declaration
          .replaceAll(/\s*!important/g, '')
          .replaceAll(/\s+/g, ' ')
          .replace(/\s*:\s*/, ':')
          .trim(),
      )
      .filter((declaration) => declaration !== ''),
  )

const selectorsFor = (element: Element): readonly string[] => {
  const classes = attribute(element, 'class').split(/\s+/).filter(Boolean)
  const id = attribute(element, 'id')
  return [
    element.tagName,
    ...classes.flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]),
    ...(id === '' ? [] : [`#${id}`, `${element.tagName}#${id}`]),
  ]
}

/** More style than any page needs; the rest is not looked at. */
const longestSheet = 500_000

const rulesOf = (page: Node): ReadonlyMap<string, readonly string[]> => {
  const rules = new Map<string, readonly string[]>()
  const sheets = elementsOf(page).filter(({ tagName }) => tagName === 'style')
  for (const sheet of sheets) {
    const css = sheet.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    for (const rule of css
      .slice(0, longestSheet)
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .split('}')) {
      const brace = rule.lastIndexOf('{')
      // Rules inside @media have another brace before theirs; what is only for paper or small screens is no rule here.
      if (brace < 0 || rule.indexOf('{') !== brace || rule.includes('@')) continue
      const declared = declarationsOf(rule.slice(brace + 1))
      for (const selector of rule
        .slice(0, brace)
        .split(',')
        .map((one) => one.trim())) {
        if (/^[\w-]*[.#]?[\w-]+$/.test(selector)) rules.set(selector, [...(rules.get(selector) ?? []), ...declared])
      }
    }
  }
  return rules
}
