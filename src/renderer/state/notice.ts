/** Something the person is told: once as a toast, and afterwards in the notice centre. */
export interface Notice {
  readonly id: string
  readonly tone: 'plain' | 'good' | 'bad'
  readonly text: string
  /** What comes next, or a detail, in a second sentence. */
  readonly detail: string
  readonly actions: readonly NoticeAction[]
  /** The actions take back the last step: once another step was taken, they are gone. */
  readonly undoes: boolean
  /** Of two notices on one topic only the newer stays; good news on a topic solves what was open on it. */
  readonly topic: string | null
  /** When it was said last, in milliseconds since 1970. */
  readonly at: number
  /** How often it was said. */
  readonly count: number
  /** Trouble that nobody has solved or put aside. */
  readonly isOpen: boolean
}

export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

export type NoticeWords = Pick<Notice, 'text'> & Partial<Omit<Notice, 'id' | 'text' | 'at' | 'count' | 'isOpen'>>
