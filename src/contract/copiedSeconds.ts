/** How long what was copied here stays on the clipboard, which every program can read. */
export const copiedSeconds = 60
