import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Kit, Quote, Source } from '#core/model'
import { linkedVersions } from '#core/quote/versions/linkedVersions'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { counterpart } from '#core/quote/versions/versions'
import { go } from '../../../state/actions'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { Field } from './Field'
import styles from './OtherLanguage.module.css'

interface OtherLanguageProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source
}

const w = words.versions.language

/** What the other language versions of a source say where a quote stands. A figure that differs is a reason to look. */
export const OtherLanguage = ({ kit, quote, source }: OtherLanguageProps) => {
  const versions = linkedVersions(source, kit.sources)
  if (versions.length === 0 || isBroken(quoteState(quote, source))) return null
  return (
    <Field title={w.label}>
      {versions.map((version) => (
        <Version key={version.id} quote={quote} source={source} version={version} />
      ))}
    </Field>
  )
}

interface VersionProps {
  readonly quote: Quote
  readonly source: Source
  readonly version: Source
}

const Version = ({ quote: { anchors }, source, version }: VersionProps) => {
  // The quote may get a headline or a theme meanwhile: only its place decides what answers to it.
  const found = useMemo(() => counterpart({ anchors }, source, version), [anchors, source, version])
  if (found === null) return <p className={styles['missing']}>{w.missing({ title: version.title })}</p>
  const { here, there } = found.differing
  const text = version.text.slice(found.span.start, found.span.end)
  const setting = settingOf(text, version.language)
  const place = placeWords(
    version.language.toUpperCase(),
    found.paragraphs.map(({ number }) => number),
  )
  return (
    <div className={styles['version']}>
      <p className={styles['text']} dir={setting.direction} lang={setting.language}>
        {text}
      </p>
      {here.length + there.length > 0 && (
        <p className={styles['differing']}>
          <TriangleAlert size={14} strokeWidth={2} aria-hidden />
          <span>{w.differing({ here: figures(here), there: figures(there) })}</span>
        </p>
      )}
      <button
        type="button"
        className={styles['place']}
        title={w.aligned}
        aria-label={`${w.open({ title: version.title })}: ${place}`}
        onClick={() => go({ screen: 'sources', item: version.id })}
      >
        {place} · <span lang={version.language}>{version.title}</span>
      </button>
    </div>
  )
}

const placeWords = (language: string, numbers: readonly number[]): string => {
  const [first, last] = [numbers[0] ?? 1, numbers.at(-1) ?? 1]
  return first === last ? w.at({ language, first }) : w.atSeveral({ language, first, last })
}

const figures = (found: readonly string[]): string => (found.length === 0 ? w.noFigures : found.join(', '))
