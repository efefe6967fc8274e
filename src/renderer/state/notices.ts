import type { Failure } from '#contract/failures'
import { failureWords } from '../words/failureWords'
import { unique } from './newId'
import { session } from './session'
import type { Toast, ToastWords } from './toast'

/**
 * Shows a notice. Only the last step can be offered for undoing: an older offer goes. The same trouble, said again, is still
 * one notice.
 */
export const tell = (toast: ToastWords): void => {
  const shown: Toast = { id: unique(), tone: 'plain', detail: '', action: null, undoes: false, topic: null, ...toast }
  const isReplaced = (other: Toast): boolean =>
    (shown.topic !== null && other.topic === shown.topic) ||
    (shown.undoes && other.undoes) ||
    (other.text === shown.text && other.detail === shown.detail && other.tone === shown.tone)
  session.change((state) => ({
    ...state,
    toasts: [...state.toasts.filter((other) => !isReplaced(other)).slice(-3), shown],
  }))
}

/** Says what went wrong, where, and what comes next; `action` leads to where it is mended. */
export const tellFailure = (failure: Failure, topic: string | null = null, action: Toast['action'] = null): void => {
  const { title, next } = failureWords(failure)
  tell({ tone: 'bad', text: title, detail: next, topic, action })
}

export const dismiss = (id: string): void => withdraw((toast) => toast.id === id)

/** Offers to undo are gone once another step was taken: they would take back the wrong one. */
export const withdrawUndo = (): void => withdraw((toast) => toast.undoes)

const withdraw = (isGone: (toast: Toast) => boolean): void =>
  session.change((state) =>
    state.toasts.some(isGone) ? { ...state, toasts: state.toasts.filter((toast) => !isGone(toast)) } : state,
  )
