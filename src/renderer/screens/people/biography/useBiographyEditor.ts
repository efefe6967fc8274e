import { EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RichText } from '#core/model'
import { redo, undo } from '../../../state/actions'
import { editorPlugins } from './editorPlugins'
import { Outbox } from './outbox'
import { reconciliation } from './reconcile'
import { documentOf, richTextOf, sameRichText } from './richText'

interface Wiring {
  readonly label: string
  readonly placeholder: string
  /** The biography as the kit has it at this moment. */
  readonly read: () => RichText
  /** Settles once the kit has taken the words, or refused them. */
  readonly onChange: (text: RichText) => Promise<unknown>
  readonly onLink: () => void
}

export interface BiographyEditor {
  readonly view: EditorView | null
  readonly state: EditorState
}

/**
 * An editor over the kit's words. What is typed goes to the kit at once, one change at a time; when the kit says
 * something else than the editor and nothing is on its way, the kit is right (undo, redo, a merge) and the editor
 * follows without losing its place. The editor has no history of its own: undo is the kit's.
 */
export const useBiographyEditor = (host: RefObject<HTMLDivElement | null>, text: RichText, wiring: Wiring): BiographyEditor => {
  const latest = useRef(wiring)
  useEffect(() => {
    latest.current = wiring
  })
  const [first] = useState(() => EditorState.create({ doc: documentOf(text), plugins: [...editorPlugins(() => latest.current.onLink())] }))
  const [editor, setEditor] = useState<BiographyEditor>({ view: null, state: first })
  const follow = useRef<() => void>(() => undefined)

  useEffect(() => {
    if (host.current === null) return
    const { read, onChange } = latest.current
    const outbox = new Outbox<RichText>(onChange, () => follow.current())
    const view: EditorView = new EditorView(host.current, {
      state: first,
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': latest.current.label,
        spellcheck: 'false',
        dir: 'auto',
      }),
      decorations: (state) => placeholderIn(state, latest.current.placeholder),
      handleKeyDown: (_view, event) => {
        const step = historyStep(event)
        if (step === null) return false
        // What was typed must have reached the kit before it can be taken back.
        void outbox.settled().then(step)
        return true
      },
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          const step = event.inputType === 'historyUndo' ? undo : event.inputType === 'historyRedo' ? redo : null
          if (step === null) return false
          event.preventDefault()
          void outbox.settled().then(step)
          return true
        },
      },
      dispatchTransaction: (transaction) => {
        const state = view.state.apply(transaction)
        view.updateState(state)
        setEditor({ view, state })
        if (!transaction.docChanged || transaction.getMeta('from kit') === true) return
        const words = richTextOf(state.doc)
        if (outbox.isBusy || !sameRichText(words, read())) outbox.put(words)
      },
    })
    follow.current = () => {
      if (outbox.isBusy) return
      const step = reconciliation(view.state, read())
      if (step !== null) view.dispatch(step.setMeta('from kit', true))
    }
    setEditor({ view, state: view.state })
    return () => {
      follow.current = () => undefined
      view.destroy()
    }
  }, [host, first])

  useEffect(() => follow.current(), [text])
  return editor
}

const historyStep = (event: KeyboardEvent): (() => Promise<unknown>) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? redo : undo
  return key === 'y' && !event.shiftKey ? redo : null
}

const placeholderIn = (state: EditorState, placeholder: string): DecorationSet => {
  const only = state.doc.childCount === 1 ? state.doc.firstChild : null
  const isEmpty = only !== null && only.isTextblock && only.content.size === 0
  return isEmpty ? DecorationSet.create(state.doc, [Decoration.node(0, only.nodeSize, { 'data-placeholder': placeholder })]) : DecorationSet.empty
}
