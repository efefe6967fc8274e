/** Whether letters pressed here become text. */
export const isTypingIn = (target: Element | null): boolean => {
  if (target === null) return false
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'file'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.closest('[contenteditable="true"]') !== null
}
