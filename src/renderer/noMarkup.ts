/**
 * The page takes no markup from anybody: its policy refuses every string that would be read as markup. One is let
 * through, the empty one, because the primitives empty the region they announce in that way. This must run before them.
 */
export const allowNoMarkup = (): void => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) })
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (markup: string) => string | null }) => unknown
}
