import type { Quote, Source } from '#core/model'
import { actOf } from '#core/quote/verbatim/reported'
import { words } from '../words'
import styles from './ActLabel.module.css'

/** Whether reported words were said, asked or denied, as it stands before them; empty before anybody's own. */
export const actLabel = (quote: Quote, source: Source | undefined): string => {
  const act = actOf(quote, source)
  return act === null ? '' : `${words.quotes.acts[act]}: `
}

/** The same, told apart from the words: nobody shall read what was denied as if it had been said. */
export const ActLabel = ({ quote, source }: { readonly quote: Quote; readonly source: Source | undefined }) => {
  const label = actLabel(quote, source)
  return label === '' ? null : (
    <span className={styles['act']} lang="en">
      {label}
    </span>
  )
}
