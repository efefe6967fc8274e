import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { Kbd } from './Kbd'
import menu from './Menu.module.css'
import type { RowAct } from './rowAct'
import styles from './RowMenu.module.css'

interface RowMenuProps {
  readonly label: string
  readonly acts: readonly RowAct[]
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  readonly onClose: () => void
}

/** The acts on rows at the pointer, in the order of the bar and with its keys. */
export const RowMenu = ({ label, acts, at, onClose }: RowMenuProps) => {
  const point = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={point} className={styles['point']} style={{ left: at.x, top: at.y }} aria-hidden />
      <Popover
        className={menu['popover'] ?? ''}
        triggerRef={point}
        aria-label={label}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Menu aria-label={label} className={menu['menu'] ?? ''} autoFocus="first" onClose={onClose}>
          {acts.map(({ id, title, icon: Icon, keys, isDisabled = false, run }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={title}
              isDisabled={isDisabled}
              onAction={run}
              className={menu['item'] ?? ''}
            >
              {Icon !== undefined && <Icon size={15} strokeWidth={1.75} aria-hidden />}
              <span className={menu['title']}>{title}</span>
              {keys !== undefined && <Kbd keys={keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
