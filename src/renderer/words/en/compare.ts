/** Two texts side by side. */
export const compare = {
  title: 'Two texts side by side',
  command: 'Compare two texts',
  act: 'Compare',
  left: 'Left',
  right: 'Right',
  same: 'They say the same.',
  allDiffers: 'They have no paragraph in common.',
  differs: '{number, plural, one {# paragraph differs} other {# paragraphs differ}}',
  folded: '{number, plural, one {# paragraph} other {# paragraphs}} the same in both: show',
  gone: 'One of the two is no longer in this kit',
  goneDetail: 'Choose two sources and compare them anew.',
} as const
