import { useState } from 'react'
import type { SectionPages } from '#core/layout/page'
import { type Pack, type SectionKind, sectionOrder } from '#core/model'
import { Checkbox } from '../../../parts/Checkbox'
import { OrderedList } from '../../../parts/OrderedList'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import styles from './SectionList.module.css'

interface SectionListProps {
  readonly pack: Pack
  /** Where each section stands; null until the pages were set for the first time. */
  readonly sectionPages: readonly SectionPages[] | null
  /** The section in view. */
  readonly current: SectionKind | null
  readonly onShow: (section: SectionKind) => void
}

interface Row {
  readonly id: SectionKind
  readonly included: boolean
  /** The readers of this pack find it in their file. */
  readonly isTheirs: boolean
}

/** A kind of section that an older pack does not know stands behind the others, off. */
const rowsOf = ({ sections, audience }: Pack): readonly Row[] => [
  ...sections.map(({ kind, included, readers }) => ({
    id: kind,
    included,
    isTheirs: readers === null || readers.includes(audience),
  })),
  ...sectionOrder
    .filter((kind) => !sections.some((section) => section.kind === kind))
    .map((kind) => ({ id: kind, included: false, isTheirs: true })),
]

/** What the pack holds, in reading order: on or off, moved by hand, with the pages each takes. */
export const SectionList = ({ pack, sectionPages, current, onShow }: SectionListProps) => {
  const [chosen, setChosen] = useState<SectionKind | null>(null)
  const rows = rowsOf(pack)
  const include = (section: SectionKind, included: boolean) =>
    void decide({ kind: 'pack.include', id: pack.id, section, included })
  const isPrinted = (section: SectionKind) => sectionPages?.some((pages) => pages.section === section) ?? false
  return (
    <div className={styles['scroll']}>
      <OrderedList
        label={words.pack.sectionList}
        items={rows}
        nameOf={(row) => words.pack.sections[row.id]}
        dragLabel={(section) => words.pack.drag({ section })}
        selected={chosen !== null && !isPrinted(chosen) ? chosen : (current ?? chosen)}
        hasGrips
        onSelect={(section) => {
          setChosen(section)
          onShow(section)
        }}
        onMove={(section, before) => decide({ kind: 'pack.order', id: pack.id, section, before })}
        onRowKey={(row, event) => {
          if (event.key !== ' ') return
          event.preventDefault()
          event.stopPropagation()
          include(row.id, !row.included)
        }}
      >
        {(row) => (
          <div className={styles['row']}>
            <Checkbox
              isOn={row.included}
              label={words.pack.include({ section: words.pack.sections[row.id] })}
              onChange={(included) => include(row.id, included)}
            />
            <span className={row.included ? styles['name'] : styles['off']}>{words.pack.sections[row.id]}</span>
            <PagesOf row={row} sectionPages={sectionPages} />
          </div>
        )}
      </OrderedList>
      <p className={styles['help']}>{words.pack.sectionHelp}</p>
    </div>
  )
}

const PagesOf = ({
  row,
  sectionPages,
}: {
  readonly row: Row
  readonly sectionPages: readonly SectionPages[] | null
}) => {
  if (!row.included || sectionPages === null) return null
  const pages = sectionPages.find((other) => other.section === row.id)
  return (
    <span className={styles['pages']}>
      {pages !== undefined
        ? words.pack.pages({ number: pages.count })
        : row.isTheirs
          ? words.pack.empty
          : words.pack.forOthers}
    </span>
  )
}
