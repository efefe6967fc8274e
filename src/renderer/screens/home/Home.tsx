import { EmptyState } from '../../parts/EmptyState'
import { words } from '../../words'

export const Home = () => <EmptyState title={words.home.kits} />
