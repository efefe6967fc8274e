import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useDraft } from '../state/useDraft'
import { words } from '../words'
import styles from './ComboField.module.css'
import field from './field.module.css'
import type { Choice } from './Select'
import select from './Select.module.css'

interface ComboFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice<string>[]
  readonly onChange: (text: string) => Promise<unknown> | void
  readonly hint?: string
  readonly placeholder?: string
  /** Only a choice is an answer (or nothing at all); otherwise what is typed stands as it is. */
  readonly isStrict?: boolean
  readonly isMarking?: boolean
}

/** One line with choices to find by typing. Give it a `key` of the thing it belongs to. */
export const ComboField = ({ isStrict = false, ...props }: ComboFieldProps) =>
  isStrict ? <Strict {...props} /> : <Free {...props} />

const Free = ({ value, choices, onChange, ...rest }: ComboFieldProps) => {
  const { text, type } = useDraft(value, onChange)
  return (
    <ComboBox
      className={field['field'] ?? ''}
      allowsCustomValue
      menuTrigger="input"
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== text) type(typed)
      }}
      selectedKey={choices.some((choice) => choice.value === text) ? text : null}
      onSelectionChange={(key) => {
        if (key !== null && key !== text) type(String(key))
      }}
      defaultItems={choices}
    >
      <Body {...rest} />
    </ComboBox>
  )
}

const Strict = ({ value, choices, onChange, ...rest }: ComboFieldProps) => (
  <ComboBox
    className={field['field'] ?? ''}
    value={value === '' ? null : value}
    onChange={(key) => {
      const next = key === null ? '' : String(key)
      if (next !== value) void onChange(next)
    }}
    defaultItems={choices}
  >
    <Body {...rest} />
  </ComboBox>
)

const Body = ({
  label,
  hint,
  placeholder,
  isMarking = false,
}: Omit<ComboFieldProps, 'value' | 'choices' | 'onChange'>) => (
  <>
    <Label className={field['label'] ?? ''}>{label}</Label>
    <div className={styles['box']}>
      <Input
        className={`${field['input']} ${styles['input']} ${isMarking ? select['marking'] : ''}`}
        spellCheck={false}
        dir="auto"
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Button className={styles['open'] ?? ''} aria-label={words.parts.suggestions({ label })}>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </div>
    {hint !== undefined && (
      <Text slot="description" className={field['hint'] ?? ''}>
        {hint}
      </Text>
    )}
    <Popover className={`${select['popover']} ${styles['popover']}`} offset={4}>
      <ListBox className={select['list'] ?? ''}>
        {(choice: Choice<string>) => (
          <ListBoxItem id={choice.value} textValue={choice.title} className={`${select['item']} ${styles['item']}`}>
            <span>{choice.title}</span>
            {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </>
)
