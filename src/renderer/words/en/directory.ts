/** Everybody and everything said, over all kits. */
export const directory = {
  title: 'People directory',
}
