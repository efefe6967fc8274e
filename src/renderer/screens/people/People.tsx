import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const People = () => <EmptyState title={words.people.title} />
