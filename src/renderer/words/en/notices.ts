/** The notice centre. */
export const notices = {
  title: 'Notices',
  which: 'Which notices',
  open: 'Open {number}',
  today: 'Today {number}',
  nothingOpen: 'Nothing is open.',
  nothingToday: 'Nothing was said today.',
  putAside: 'Put aside',
  close: 'Close',
  asking: '{number, plural, one {# arrival asks} other {# arrivals ask}} you',
  openSheet: 'Open the sheet',
  waiting: '{changes, plural, one {# change waits} other {# changes wait}} for the disk',
  waitingNext: 'What you type is kept and tried again. This goes away by itself.',
  tryAgain: 'Try again now',
} as const
