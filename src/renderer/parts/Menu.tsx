import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Kbd } from './Kbd'
import { OpensSomething } from './opens'
import styles from './Menu.module.css'

interface MenuChoice {
  readonly id: string
  readonly title: string
  readonly icon?: LucideIcon
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: string
  readonly choices: readonly MenuChoice[]
  /** The button that opens it. */
  readonly children: ReactElement
}

export const Menu = ({ label, choices, children }: MenuProps) => (
  <MenuTrigger>
    <OpensSomething value={true}>{children}</OpensSomething>
    <Popover className={styles['popover'] ?? ''} offset={4}>
      <AriaMenu aria-label={label} className={styles['menu'] ?? ''}>
        {choices.map(({ id, title, icon: Icon, keys, isDisabled = false, onChoose }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={title}
            isDisabled={isDisabled}
            onAction={() => onChoose()}
            className={styles['item'] ?? ''}
          >
            {Icon !== undefined && <Icon size={15} strokeWidth={1.75} aria-hidden />}
            <span className={styles['title']}>{title}</span>
            {keys !== undefined && <Kbd keys={keys} />}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
