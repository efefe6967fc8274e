// Dialogs of the preview runtime. They are drawn in the window, but in the preload's world and in a closed shadow root, so
// the page can neither read nor press them. askInPage is sent as text and uses nothing from outside itself.

/**
 * @typedef {object} Question
 * @property {'message' | 'save' | 'open'} kind
 * @property {string} title
 * @property {string} detail
 * @property {readonly string[]} buttons first is the default
 * @property {string} path proposed path, for 'save'
 * @property {string} accept file endings for 'open', as `.docx,.txt`
 * @property {boolean} many whether several files may be opened
 */

/**
 * Resolves to the number of the button pressed, or null when dismissed. For 'save' the path, for 'open' the chosen
 * File objects, are left in `answerOfDialog` of this world.
 * @param {Question} question
 * @returns {Promise<number | null>}
 */
export function askInPage(question) {
  return new Promise((resolve) => {
    const everything = /** @type {Record<string, any>} */ (globalThis)
    const shell = document.createElement('div')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      dialog { font: 15px/1.5 system-ui, sans-serif; padding: 24px; border: 1px solid #8886; border-radius: 12px; width: min(34rem, 90vw); color-scheme: light dark }
      dialog::backdrop { background: #0005 }
      p { margin: 0 0 12px } .detail { opacity: 0.75; white-space: pre-line } .row { display: flex; gap: 8px; justify-content: flex-end; margin: 16px 0 0 }
      input { font: inherit; width: 100%; box-sizing: border-box; padding: 6px } button { font: inherit; padding: 4px 14px }`)
    const root = shell.attachShadow({ mode: 'closed' })
    root.adoptedStyleSheets = [sheet]
    const dialog = document.createElement('dialog')
    /** @param {string} name @param {string} text */
    const add = (name, text) => {
      const paragraph = document.createElement('p')
      paragraph.className = name
      paragraph.textContent = text
      dialog.append(paragraph)
      return paragraph
    }
    const title = add('title', question.title)
    if (question.detail) add('detail', question.detail)
    const field = question.kind === 'message' ? undefined : document.createElement('input')
    if (field) {
      field.setAttribute('aria-label', title.textContent ?? '')
      if (question.kind === 'save') field.value = question.path
      else Object.assign(field, { type: 'file', accept: question.accept, multiple: question.many })
      dialog.append(field)
    }
    /** @param {number | null} pressed */
    const finish = (pressed) => {
      everything['answerOfDialog'] = question.kind === 'save' ? field?.value : Array.from(field?.files ?? [])
      shell.remove()
      resolve(pressed)
    }
    const row = add('row', '')
    question.buttons.forEach((label, number) => {
      const button = document.createElement('button')
      button.textContent = label
      button.addEventListener('click', () => finish(number))
      row.append(button)
    })
    dialog.addEventListener('cancel', () => finish(null))
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation()
      if (event.key === 'Enter' && event.target === field && question.kind === 'save') finish(0)
    })
    root.append(dialog)
    document.documentElement.append(shell)
    dialog.showModal()
    const first = field ?? row.firstElementChild
    if (first instanceof HTMLElement) first.focus()
  })
}
