/** A short notice at the foot of the window. Bad news stays until it is closed; the rest leaves by itself. */
export interface Toast {
  readonly id: string
  readonly tone: 'plain' | 'good' | 'bad'
  readonly text: string
  /** What comes next, or a detail, in a second sentence. */
  readonly detail: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** The action takes back the last step: once another step was taken, the offer is gone. */
  readonly undoes: boolean
  /** Of two notices on one topic only the newer stays. */
  readonly topic: string | null
}

export type ToastWords = Pick<Toast, 'text'> & Partial<Omit<Toast, 'id' | 'text'>>
