import { Highlighter } from 'lucide-react'
import type { Quote } from '#core/model'
import { KeyButton } from '../../../parts/KeyButton'
import { words } from '../../../words'
import { endShowing } from '../showing'
import styles from './ShowPanel.module.css'

/** Says for which words the speaker is being looked for, as long as they are. */
export const ShowStrip = ({ quote }: { readonly quote: Quote }) => (
  <div className={styles['strip']} role="status">
    <Highlighter size={14} strokeWidth={1.75} aria-hidden />
    <strong>{words.quotes.showing.title}</strong>
    <span className={styles['asked']}>“{quote.anchors[0]?.exact}”</span>
    <span className={styles['ask']}>{words.quotes.showing.ask}</span>
    <KeyButton keys="Escape" title={words.quotes.showing.leave} onPress={endShowing} />
  </div>
)
