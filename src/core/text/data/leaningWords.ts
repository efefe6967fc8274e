/** Small words that lean on what follows: no paragraph ends with one, so the line was wrapped, also before a capital. */
export const leansOn: ReadonlySet<string> = new Set(
  `a an and as at by for from in into of on or that the to with
  au aux avec dans de des du en et la le les ou par pour que sur un une
  al con del el las los para por y
  в и к на о об от по с со что
  am auf das dem den der die für im mit und von zum zur
  мен және`.split(/\s+/),
)
