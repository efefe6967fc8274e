import { useState } from 'react'
import type { Kit, Quote, Source, Translation } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { TextArea } from '../../../parts/TextArea'
import { TextField } from '../../../parts/TextField'
import { useSession } from '../../../state/session'
import { words } from '../../../words'
import { changeBy } from '../decisions'
import { Field } from './Field'
import styles from './TranslationField.module.css'

interface TranslationFieldProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
}

const w = words.quotes.translation

/** The words in another language, never in place of those that were said, and labelled for what they are. */
const DrawnTranslationField = ({ kit, quote, source }: TranslationFieldProps) => {
  const [isAsked, ask] = useState(false)
  const { ownName } = useSession((state) => state.preferences)
  const { translation } = quote
  if (translation === null && !isAsked) {
    return (
      <Field title={w.label}>
        <div>
          <Button onPress={() => ask(true)}>{w.add}</Button>
        </div>
      </Field>
    )
  }
  const blank: Translation = { text: '', language: languageFor(kit, source), by: ownName.trim() }
  const now = translation ?? blank
  const set = (patch: Partial<Translation>) =>
    changeBy(quote.id, (present) => {
      const next = { ...(present.translation ?? blank), ...patch }
      return { translation: next.text === '' ? null : next }
    })
  return (
    <Field title={w.label}>
      <div className={styles['translation']}>
        <TextArea
          label={w.text}
          isLabelHidden
          placeholder={w.text}
          value={now.text}
          autoFocus={translation === null}
          onChange={(text) => set({ text })}
        />
        {translation !== null && (
          <>
            <div className={styles['pair']}>
              <Select
                label={w.language}
                value={now.language}
                choices={Object.entries(words.sources.languages).map(([value, title]) => ({ value, title }))}
                onChange={(language) => void set({ language })}
              />
              <TextField label={w.by} value={now.by} onChange={(by) => set({ by })} />
            </div>
            <p className={styles['note']}>
              {source?.origin === 'unofficial-translation' ? w.ofTranslation : w.unofficial}
            </p>
          </>
        )}
      </div>
    </Field>
  )
}

export const TranslationField = drawnBy(DrawnTranslationField, ({ kit, quote, source }) => [
  quote.id,
  quote.translation,
  source,
  kit.packs,
])

/** The language of the first pack, unless the source is in it already. */
const languageFor = (kit: Kit, source: Source | undefined): string => {
  const language = kit.packs[0]?.language ?? 'en'
  return language === source?.language ? (language === 'en' ? 'fr' : 'en') : language
}
