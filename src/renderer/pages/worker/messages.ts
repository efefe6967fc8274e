/** What is said to the worker that draws the pages of a file: its bytes once, then page after page. */
export type DrawRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  /** `width` in pixels of the screen. */
  | { readonly kind: 'draw'; readonly page: number; readonly width: number }

/** What it says. `failed`: the file, or this page, cannot be drawn. */
export type DrawReply =
  | { readonly kind: 'open'; readonly pages: number }
  | { readonly kind: 'drawn'; readonly picture: ImageBitmap }
  | { readonly kind: 'failed' }
