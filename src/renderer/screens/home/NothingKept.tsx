import type { LucideIcon } from 'lucide-react'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { go } from '../../state/actions'
import { words } from '../../words'

interface NothingKeptProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly detail: string
}

/** A list over all kits with nothing in it: what belongs there, and the way to the kits, where it comes from. */
export const NothingKept = (props: NothingKeptProps) => (
  <EmptyState {...props}>
    <Button keys="Mod+0" onPress={() => go({ screen: 'home' })}>
      {words.shell.commands.home}
    </Button>
  </EmptyState>
)
