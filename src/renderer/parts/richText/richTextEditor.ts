import type { Node } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import type { RichText } from '#core/model'
import { editorPlugins } from './editorPlugins'
import { Outbox } from '../../state/outbox'
import { reconciliation } from './reconciliation'
import { documentOf, richTextOf, sameRichText } from './richText'

/** The kit, as far as one text is concerned. */
export interface Keeper {
  /** The text as the kit has it at this moment. */
  readonly read: () => RichText
  /** Settles once the kit has taken the words, or refused them. */
  readonly write: (text: RichText) => Promise<unknown>
  /** Gives back how to stop listening. */
  readonly listen: (listener: () => void) => () => void
  /** Waits until everything typed has arrived. */
  readonly undo: () => Promise<unknown>
  readonly redo: () => Promise<unknown>
}

interface Manner {
  readonly label: () => string
  readonly placeholder: string
  readonly onLink: () => void
}

/**
 * An editor over the kit's words. What is typed goes to the kit at a pause, one change at a time; when the kit says
 * something else than the editor and nothing is on its way, the kit is right (undo, redo, a merge) and the editor
 * follows without losing its place. The editor has no history of its own: undo is the kit's.
 */
export class RichTextEditor {
  private state: EditorState
  private shown: EditorView | null = null
  private readonly outbox: Outbox<Node>
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly keeper: Keeper,
    private readonly manner: Manner,
  ) {
    this.state = EditorState.create({ doc: documentOf(keeper.read()), plugins: [...editorPlugins(manner.onLink)] })
    this.outbox = new Outbox(
      (doc) => keeper.write(richTextOf(doc)),
      () => this.follow(),
    )
  }

  /** null while it is not on the screen. */
  get view(): EditorView | null {
    return this.shown
  }

  readonly read = (): EditorState => this.state

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Puts the editor into an element; gives back how to take it away. */
  readonly attach = (host: HTMLElement | null): (() => void) | undefined => {
    if (host === null) return undefined
    const view = this.viewIn(host)
    this.shown = view
    const stopListening = this.keeper.listen(() => this.follow())
    this.follow()
    return () => {
      stopListening()
      this.outbox.hasten()
      this.shown = null
      view.destroy()
    }
  }

  private viewIn(host: HTMLElement): EditorView {
    const { manner, keeper } = this
    return new EditorView(host, {
      state: this.state,
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': manner.label(),
        spellcheck: 'false',
        dir: 'auto',
      }),
      decorations: (state) => placeholderIn(state, manner.placeholder),
      dispatchTransaction: (transaction) =>
        this.take(this.state.apply(transaction), transaction.docChanged && transaction.getMeta(fromKit) !== true),
      handleKeyDown: (_view, event) => {
        const step = stepMeant(event)
        if (step === null) return false
        void keeper[step]()
        return true
      },
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          const step = event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null
          if (step === null) return false
          event.preventDefault()
          void keeper[step]()
          return true
        },
      },
    })
  }

  private take(state: EditorState, isTyped: boolean): void {
    this.state = state
    this.shown?.updateState(state)
    for (const listener of this.listeners) listener()
    if (!isTyped) return
    if (this.outbox.isBusy || !sameRichText(richTextOf(state.doc), this.keeper.read())) this.outbox.put(state.doc)
  }

  private follow(): void {
    if (this.outbox.isBusy || this.shown === null) return
    const change = reconciliation(this.state, this.keeper.read())
    if (change !== null) this.shown.dispatch(change.setMeta(fromKit, true))
  }
}

const fromKit = 'from-kit'

const stepMeant = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  if (event.key.toLowerCase() === 'z') return event.shiftKey ? 'redo' : 'undo'
  return event.key.toLowerCase() === 'y' && !event.shiftKey ? 'redo' : null
}

const placeholderIn = (state: EditorState, placeholder: string): DecorationSet => {
  const only = state.doc.childCount === 1 ? state.doc.firstChild : null
  const isEmpty = only !== null && only.isTextblock && only.content.size === 0
  return isEmpty
    ? DecorationSet.create(state.doc, [Decoration.node(0, only.nodeSize, { 'data-placeholder': placeholder })])
    : DecorationSet.empty
}
