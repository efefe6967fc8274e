/**
 * The page takes no markup from anybody: its policy refuses every string that would be read as markup. One is let
 * through, the empty one, because the primitives empty the region they announce in that way. This must run before them.
 * One program is let run beside the page: the built one that draws the pages of files.
 */
export const allowNoMarkup = (): void => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (markup === '' ? '' : null),
    createScriptURL: (address) => (isOwnWorker(new URL(address, location.href)) ? address : null),
  })
}

const isOwnWorker = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && /^\/assets\/worker(?:-[\w-]+)?\.js$/.test(pathname)

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string | null
      readonly createScriptURL: (address: string) => string | null
    },
  ) => unknown
}
