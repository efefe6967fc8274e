import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Overview = () => <EmptyState title={words.overview.title} />
