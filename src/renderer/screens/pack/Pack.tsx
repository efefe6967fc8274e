import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Pack = () => <EmptyState title={words.pack.title} />
