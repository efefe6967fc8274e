interface Office {
  /** As a source writes it, or the role alone. */
  readonly office: string
  readonly organisation: string
  readonly country: string
}

/**
 * An office with the body and the state it belongs to, without what it says already. The state is set apart and never run
 * on: an ambassador to one state from another must not read as the ambassador to both.
 */
export const officeLine = ({ office, organisation, country }: Office): string => {
  const body = withPart(office.trim(), organisation.trim(), ', ')
  return withPart(body, country.trim(), ' · ')
}

const withPart = (before: string, part: string, between: string): string =>
  part === '' || before.includes(part) ? before : before === '' ? part : `${before}${between}${part}`
