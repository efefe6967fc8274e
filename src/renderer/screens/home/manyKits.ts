import { Archive, BookOpen, CopyPlus, FolderOpen, Share2, Trash2 } from 'lucide-react'
import type { KitCard } from '#contract/views'
import type { RowAct } from '../../parts/rowAct'
import { archiveKits, cloneKit, openCard, openKit, removeKits, show } from '../../state/actions'
import { cloning } from '../../state/cloning'
import { words } from '../../words'

const w = words.home

export const open = (card: KitCard): void => {
  if (openCard(card)) void openKit(card.id)
}

/** What can be done to several kits at once, or to the one in focus. */
export const actsOn = (cards: readonly KitCard[]): readonly RowAct[] => {
  const [first] = cards
  const isOne = first !== undefined && cards.length === 1
  const isArchived = cards.length > 0 && cards.every(({ archived }) => archived)
  return [
    ...(isOne
      ? [
          { id: 'open', title: w.open, icon: FolderOpen, keys: 'Enter', run: () => open(first) },
          {
            id: 'pack',
            title: w.openPack,
            icon: BookOpen,
            isDisabled: first.trouble !== null,
            run: () => void openKit(first.id, { screen: 'pack' }),
          },
          {
            id: 'share',
            title: words.share.command,
            icon: Share2,
            isDisabled: first.trouble !== null,
            run: () => void openKit(first.id).then((isOpen) => isOpen && show('share')),
          },
          ...cloning.map(({ id, parts }) => ({
            id,
            title: w.clone[id],
            icon: CopyPlus,
            isDisabled: first.trouble !== null,
            run: () => void cloneKit(first.id, parts),
          })),
        ]
      : []),
    {
      id: 'archive',
      title: isArchived ? w.unarchive : w.archive,
      icon: Archive,
      keys: 'A',
      run: () => void archiveKits(cards, !isArchived),
    },
    { id: 'remove', title: w.remove, icon: Trash2, keys: 'Delete', run: () => void removeKits(cards) },
  ]
}
