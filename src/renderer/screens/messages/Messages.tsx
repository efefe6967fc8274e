import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Messages = () => <EmptyState title={words.messages.title} />
