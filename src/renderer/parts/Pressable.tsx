import {
  type AriaAttributes,
  type DOMAttributes,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type SyntheticEvent,
  use,
} from 'react'
import { Button } from 'react-aria-components'
import { OpensSomething } from './opens'

type Heard = Pick<
  DOMAttributes<HTMLButtonElement>,
  'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'onPointerDownCapture'
>

interface PressableProps
  extends
    Pick<AriaAttributes, 'aria-label' | 'aria-pressed' | 'aria-describedby' | 'aria-expanded' | 'aria-haspopup'>,
    Heard {
  readonly children: ReactNode
  readonly className: string
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Two presses in a double click are one: left out where each counts, as for the next page. */
  readonly isOnce?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** Something that is pressed. The press is its own: what it stands in does not hear of it. */
export const Pressable = ({ onPress, isDisabled = false, isOnce = false, ...rest }: PressableProps) => {
  const opensSomething = use(OpensSomething)
  if (opensSomething)
    return (
      <Button
        isDisabled={isDisabled}
        {...(onPress === undefined ? {} : { onPress: () => onPress() })}
        {...(rest as object)}
      />
    )
  return (
    <button
      type="button"
      disabled={isDisabled}
      onClick={(event) => {
        event.stopPropagation()
        if (!isOnce || event.detail <= 1) onPress?.()
      }}
      onPointerDown={toItself}
      onMouseDown={toItself}
      onKeyDown={pressToItself}
      {...rest}
    />
  )
}

const toItself = (event: SyntheticEvent): void => event.stopPropagation()

/** The keys that press it, once however long they are held; every other one is a command of the window. */
const pressToItself = (event: KeyboardEvent): void => {
  const isPress = event.key === 'Enter' || event.key === ' '
  if (isPress && event.repeat) event.preventDefault()
  if (isPress && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
}
