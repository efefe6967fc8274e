/** The event and the page that is read for certain. */
export const overview = {
  title: 'Overview',
}
