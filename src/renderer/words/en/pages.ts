/** The pages of a file beside what is read or typed from it. */
export const pages = {
  title: 'Page of the file',
  place: 'Page {page} of {pages}',
  previous: 'Page before',
  next: 'Next page',
  failed: 'This page cannot be drawn here. Open the file in the program it came from.',
  beside: 'Page beside',
  besideCommand: 'Show the page of the file beside the text',
  transcribe: 'Type it from its pages',
  transcribeNamed: 'Type what {name} says from its pages',
  transcribeTitle: 'What {name} says',
  typed: 'What page {page} says',
  typedHint: 'A paragraph for each line, word for word. Pages may stay empty.',
  declared: 'Quotes from it say that they were transcribed by hand, also in print.',
  takeIn: 'Take in',
  cancel: 'Not now',
  transcribed: 'Transcribed by hand from its pages',
} as const
