import { useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { PageOfFile } from '../pages/PageOfFile'
import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import field from '../parts/field.module.css'
import { show } from '../state/actions'
import { type Transcribing, useSession } from '../state/session'
import { keepTyped, takeTranscription, typedOf } from '../state/transcribing'
import { words } from '../words'
import styles from './Transcribe.module.css'

const w = words.pages

/** A scanned file: its pages on one side, what they say on the other, typed by a person. */
export const Transcribe = () => {
  const transcribing = useSession((state) => state.transcribing)
  return transcribing === null ? null : <Typing key={transcribing.waits} file={transcribing} />
}

const Typing = ({ file }: { readonly file: Transcribing }) => {
  const [page, setPage] = useState(1)
  const [texts, setTexts] = useState(() => typedOf(file))
  const type = (text: string): void => {
    const now = texts.map((one, at) => (at === page - 1 ? text : one))
    setTexts(now)
    keepTyped(file, now)
  }
  return (
    <Sheet title={w.transcribeTitle({ name: file.name })} isFull onClose={() => show(null)}>
      <div className={styles['sides']}>
        <PageOfFile of={{ waits: file.waits }} page={page} pages={file.pages} onPage={setPage} />
        <div className={styles['typed']}>
          <TextField
            key={page}
            className={styles['field'] ?? ''}
            aria-label={w.typed({ page })}
            value={texts[page - 1] ?? ''}
            onChange={type}
            autoFocus
          >
            <TextArea
              className={`${field['input']} ${field['area']} ${field['reading']} ${styles['words']}`}
              placeholder={w.typed({ page })}
              spellCheck={false}
              dir="auto"
              maxLength={200_000}
            />
          </TextField>
          <p className={styles['hint']}>
            {w.typedHint} {w.declared}
          </p>
          <div className={styles['foot']}>
            <Button
              kind="primary"
              isDisabled={texts.every((text) => text.trim() === '')}
              onPress={() => void takeTranscription(file)}
            >
              {w.takeIn}
            </Button>
            <Button onPress={() => show(null)}>{w.cancel}</Button>
          </div>
        </div>
      </div>
    </Sheet>
  )
}
