import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Sources = () => <EmptyState title={words.sources.title} />
