import { Fragment, type ReactNode, useMemo, useState } from 'react'
import type { Source } from '#core/model'
import { type Row, comparing } from '#core/text/comparing'
import { mixedPlacesIn } from '#core/text/lookAlikes'
import type { WordRun } from '#core/text/wordDiff'
import { EmptyState } from '../parts/EmptyState'
import { mixedHint } from '../parts/lookAlikes'
import { Select } from '../parts/Select'
import { Sheet } from '../parts/Sheet'
import { compare, show } from '../state/actions'
import { useSession } from '../state/session'
import { words } from '../words'
import styles from './Compare.module.css'

const w = words.compare

/** Two texts of the kit side by side, whatever they are to each other; what only one of them says is marked. */
export const Compare = () => {
  const sources = useSession((state) => state.open?.kit.sources)
  const compared = useSession((state) => state.compared)
  const [left, right] = compared.map((id) => sources?.find((source) => source.id === id))
  return (
    <Sheet title={w.title} isWide onClose={() => show(null)}>
      {sources === undefined || left === undefined || right === undefined ? (
        <EmptyState title={w.gone} detail={w.goneDetail} />
      ) : (
        <>
          <div className={styles['heads']}>
            <Select
              label={w.left}
              value={left.id}
              choices={choicesOf(sources, right)}
              onChange={(id) => compare(id, right.id)}
            />
            <Select
              label={w.right}
              value={right.id}
              choices={choicesOf(sources, left)}
              onChange={(id) => compare(left.id, id)}
            />
          </div>
          <Texts key={`${left.id} ${right.id}`} left={left} right={right} />
        </>
      )}
    </Sheet>
  )
}

const choicesOf = (sources: readonly Source[], other: Source) =>
  sources
    .filter(({ id }) => id !== other.id)
    .map(({ id, title }) => ({ value: id, title: title || words.shell.untitled }))

interface TextsProps {
  readonly left: Source
  readonly right: Source
}

const Texts = ({ left, right }: TextsProps) => {
  const rows = useMemo(() => comparing(left.text, right.text), [left.text, right.text])
  const parts = useMemo(() => partsOf(rows), [rows])
  const isStrange = rows.every(({ left: one, right: other }) => [...one, ...other].every(({ kind }) => kind !== 'same'))
  const differing = rows.filter(({ isSame }) => !isSame).length
  return (
    <>
      <p className={styles['summary']} role="status">
        {differing === 0 ? w.same : isStrange ? w.allDiffers : w.differs({ number: differing })}
      </p>
      <div className={styles['texts']} tabIndex={0} role="group" aria-label={w.title}>
        {parts.map((part, at) =>
          part.isFolded ? (
            <Folded key={at} rows={part.rows} left={left} right={right} />
          ) : (
            part.rows.map((row, index) => (
              <Line key={`${at} ${index}`} row={row} left={left} right={right} isMarked={!isStrange} />
            ))
          ),
        )}
      </div>
    </>
  )
}

interface Part {
  readonly rows: readonly Row[]
  /** What is the same for long is folded away. */
  readonly isFolded: boolean
}

/** Paragraphs around what differs that stay in view, and as many as are not worth folding away. */
const around = 1
const worthFolding = 4

const partsOf = (rows: readonly Row[]): readonly Part[] => {
  const parts: { rows: Row[]; isFolded: boolean }[] = []
  const nearest = distances(rows)
  for (const [at, row] of rows.entries()) {
    const isFolded = (nearest[at] ?? 0) > around
    const last = parts.at(-1)
    if (last?.isFolded === isFolded) last.rows.push(row)
    else parts.push({ rows: [row], isFolded })
  }
  return parts.map((part) => ({ ...part, isFolded: part.isFolded && part.rows.length >= worthFolding }))
}

/** How far each row is from the next one that differs. */
const distances = (rows: readonly Row[]): readonly number[] => {
  const found = rows.map(({ isSame }) => (isSame ? Infinity : 0))
  for (let at = 1; at < found.length; at += 1) found[at] = Math.min(found[at] ?? 0, (found[at - 1] ?? 0) + 1)
  for (let at = found.length - 2; at >= 0; at -= 1) found[at] = Math.min(found[at] ?? 0, (found[at + 1] ?? 0) + 1)
  return found
}

/** Of two long texts nobody unfolds more at once. */
const mostUnfolded = 400

const Folded = ({ rows, left, right }: TextsProps & { readonly rows: readonly Row[] }) => {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return rows.slice(0, mostUnfolded).map((row, at) => <Line key={at} row={row} left={left} right={right} />)
  return (
    <button type="button" className={styles['folded']} onClick={() => setOpen(true)}>
      {w.folded({ number: rows.length })}
    </button>
  )
}

interface LineProps extends TextsProps {
  readonly row: Row
  /** Of texts that share nothing no word is marked: all of them would be. */
  readonly isMarked?: boolean
}

const Line = ({ row, left, right, isMarked = true }: LineProps) => (
  <div className={`${styles['row']} ${row.isSame || !isMarked ? '' : styles['differs']}`}>
    <Side runs={row.left} language={left.language} isMarked={isMarked} />
    <Side runs={row.right} language={right.language} isMarked={isMarked} />
  </div>
)

/** A word of two alphabets looks like the one beside it: it is marked, and says why. */
const withLookAlikes = (text: string): ReactNode => {
  const mixed = mixedPlacesIn(text)
  if (mixed.length === 0) return text
  return (
    <>
      {mixed.map((place, at) => (
        <Fragment key={place.start}>
          {text.slice(mixed[at - 1]?.end ?? 0, place.start)}
          <span className={styles['mixed']} title={mixedHint(place)}>
            {place.word}
          </span>
        </Fragment>
      ))}
      {text.slice(mixed.at(-1)?.end)}
    </>
  )
}

interface SideProps {
  readonly runs: readonly WordRun[]
  readonly language: string
  readonly isMarked: boolean
}

const Side = ({ runs, language, isMarked }: SideProps) => (
  <p lang={language} dir="auto">
    {runs.map(({ kind, text }, at) => {
      const Mark = isMarked && kind !== 'same' ? (kind === 'gone' ? 'del' : 'ins') : 'span'
      const said = text.trimEnd()
      return (
        <Fragment key={at}>
          <Mark>{withLookAlikes(said)}</Mark>
          {text.slice(said.length)}
        </Fragment>
      )
    })}
  </p>
)
