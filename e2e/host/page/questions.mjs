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
      dialog { font: 14px/1.5 'Inter Variable', system-ui, sans-serif; width: min(34rem, 90vw); padding: 24px; color: #1c2430; background: #fff; border: 1px solid #e4e0d6; border-radius: 12px; box-shadow: 0 12px 40px #0003 }
      dialog::backdrop { background: #14181e59 }
      p { margin: 0 0 12px }
      .title { font-weight: 600; font-size: 16px }
      .detail { color: #5b6472; white-space: pre-line; overflow-wrap: anywhere }
      .row { display: flex; gap: 8px; justify-content: flex-end; margin: 20px 0 0 }
      input { font: inherit; width: 100%; box-sizing: border-box; padding: 7px 10px; border: 1px solid #c9c4b8; border-radius: 8px }
      button, ::file-selector-button { font: inherit; font-weight: 600; padding: 5px 14px; color: inherit; background: #fff; border: 1px solid #c9c4b8; border-radius: 8px }
      .row button:first-child { color: #fff; background: #1d4f8c; border-color: #1d4f8c }
      :focus-visible { outline: 2px solid #1d4f8c; outline-offset: 2px }`)
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
