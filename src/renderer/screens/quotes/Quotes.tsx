import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Quotes = () => <EmptyState title={words.quotes.title} />
