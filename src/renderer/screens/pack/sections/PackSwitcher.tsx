import { BookOpen, Check, ChevronsUpDown, Copy, Plus, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Kit, Pack, PackId } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { Menu } from '../../../parts/Menu'
import { words } from '../../../words'
import styles from './PackSwitcher.module.css'

interface PackSwitcherProps {
  readonly kit: Kit
  readonly pack: Pack
  readonly onShow: (id: PackId) => void
  readonly onAdd: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** The packs of the kit: one for each reader, made from the same words. */
const DrawnPackSwitcher = ({ kit, pack, onShow, onAdd, onDuplicate, onRemove }: PackSwitcherProps) => (
  <div className={styles['bar']}>
    <Menu
      label={words.pack.packs}
      choices={[
        ...kit.packs.map((other) => ({
          id: other.id,
          title: titleOf(other),
          icon: other.id === pack.id ? Check : BookOpen,
          onChoose: () => onShow(other.id),
        })),
        { id: 'add', title: words.pack.add, icon: Plus, onChoose: onAdd },
        { id: 'duplicate', title: words.pack.duplicate, icon: Copy, onChoose: onDuplicate },
        {
          id: 'remove',
          title: words.pack.remove,
          icon: Trash2,
          isDisabled: kit.packs.length === 1,
          onChoose: onRemove,
        },
      ]}
    >
      <Button className={styles['button'] ?? ''} aria-label={words.pack.switcher({ title: titleOf(pack) })}>
        <span className={styles['title']}>{titleOf(pack)}</span>
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
    </Menu>
  </div>
)

/** The packs of a kit and the one that is shown are all that it is drawn of, and all that its acts are about. */
export const PackSwitcher = drawnBy(DrawnPackSwitcher, ({ kit, pack }) => [kit.packs, pack])

const titleOf = (pack: Pack): string => pack.title || words.pack.untitled
