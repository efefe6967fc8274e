import { createContext, memo, useCallback, useContext, useMemo, useState } from 'react'
import type { ReaderPages } from '#contract/views'
import type { SectionPages } from '#core/layout/page'
import { Audience, type Pack, type SectionKind, sectionOrder } from '#core/model'
import { Checkbox } from '../../../parts/Checkbox'
import { OrderedList } from '../../../parts/OrderedList'
import heard from '../../../parts/heard.module.css'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import styles from './SectionList.module.css'

interface SectionListProps {
  readonly pack: Pack
  /** Where each section stands; null until the pages were set for the first time. */
  readonly sectionPages: readonly SectionPages[] | null
  /** The pages of every reader whose file was counted. */
  readonly readers: readonly ReaderPages[]
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

/** The pages of each section and reader. They change often; the rows around them do not, and are not drawn again. */
const Pages = createContext<Pick<SectionListProps, 'sectionPages' | 'readers'>>({ sectionPages: null, readers: [] })

/** What the pack holds, in reading order: on or off, moved by hand, with the pages each takes. */
const DrawnSectionList = ({ pack, sectionPages, readers, current, onShow }: SectionListProps) => {
  const [chosen, setChosen] = useState<SectionKind | null>(null)
  const rows = useMemo(() => rowsOf(pack), [pack])
  const pages = useMemo(() => ({ sectionPages, readers }), [sectionPages, readers])
  // Before the pages are there the first of them is in view: no other row is chosen when they come.
  const first = rows.find(({ included, isTheirs }) => included && isTheirs)?.id ?? null
  const choose = useCallback(
    (section: SectionKind) => {
      setChosen(section)
      onShow(section)
    },
    [onShow],
  )
  const isPrinted = (section: SectionKind) => sectionPages?.some((pages) => pages.section === section) ?? false
  return (
    <div className={styles['scroll']}>
      <Heads audience={pack.audience} />
      <Pages value={pages}>
        <Rows
          pack={pack}
          rows={rows}
          selected={chosen !== null && !isPrinted(chosen) ? chosen : (current ?? chosen ?? first)}
          onSelect={choose}
        />
      </Pages>
      <Totals audience={pack.audience} readers={readers} />
      <p className={styles['help']}>{words.pack.sectionHelp}</p>
    </div>
  )
}

export const SectionList = memo(DrawnSectionList)

interface RowsProps {
  readonly pack: Pack
  readonly rows: readonly Row[]
  readonly selected: SectionKind | null
  readonly onSelect: (section: SectionKind) => void
}

const Rows = memo(({ pack, rows, selected, onSelect }: RowsProps) => {
  // A second key may come before the answer to the first is drawn: it turns what the first has left.
  const turn = (section: SectionKind) =>
    void decide(({ packs }) => {
      const now = packs.find(({ id }) => id === pack.id)
      if (now === undefined) return null
      const isIn = rowsOf(now).some(({ id, included }) => id === section && included)
      return { kind: 'pack.include', id: now.id, section, included: !isIn }
    })
  return (
    <OrderedList
      label={words.pack.sectionList}
      items={rows}
      nameOf={(row) => words.pack.sections[row.id]}
      dragLabel={(section) => words.pack.drag({ section })}
      selected={selected}
      hasGrips
      shows={[pack.audience]}
      onSelect={onSelect}
      onMove={(section, before) => decide({ kind: 'pack.order', id: pack.id, section, before })}
      onRowKey={(row, event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        turn(row.id)
      }}
    >
      {(row) => (
        <div className={styles['row']}>
          <Checkbox
            isOn={row.included}
            isInRow
            label={words.pack.include({ section: words.pack.sections[row.id] })}
            onChange={() => turn(row.id)}
          />
          <span className={row.included ? styles['name'] : styles['off']}>{words.pack.sections[row.id]}</span>
          <PagesOf row={row} />
          {row.included && <Counts section={row.id} audience={pack.audience} />}
        </div>
      )}
    </OrderedList>
  )
})
Rows.displayName = 'Rows'

const PagesOf = ({ row }: { readonly row: Row }) => {
  const { sectionPages } = useContext(Pages)
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

interface CountsProps {
  readonly audience: Audience
  readonly readers: readonly ReaderPages[]
}

const columnOf = (audience: Audience, own: Audience): string =>
  `${styles['count']} ${audience === own ? styles['own'] : ''}`

/** The four readers over their columns; where the list is narrow only the pages of this pack are told. */
const Heads = ({ audience: own }: Pick<CountsProps, 'audience'>) => (
  <div className={styles['heads']} aria-hidden>
    <span className={styles['headName']}>{words.pack.pagesForEach}</span>
    {Audience.options.map((audience) => (
      <span key={audience} className={columnOf(audience, own)}>
        {words.pack.audienceHeads[audience]}
      </span>
    ))}
  </div>
)

/** A dash: not for this reader. A mark: shorter than what the principal gets. */
const Counts = ({ section, audience: own }: Pick<CountsProps, 'audience'> & { readonly section: SectionKind }) => {
  const { readers } = useContext(Pages)
  const countFor = (audience: Audience): number | null => {
    const counted = readers.find((one) => one.audience === audience)
    return counted === undefined ? null : (counted.sections.find((one) => one.section === section)?.count ?? 0)
  }
  const most = countFor('principal')
  return (
    <span className={styles['counts']}>
      {Audience.options.map((audience) => {
        const count = countFor(audience)
        const isShorter = count !== null && count > 0 && most !== null && count < most
        return (
          <span key={audience} className={`${columnOf(audience, own)} ${isShorter ? styles['shorter'] : ''}`}>
            {count !== null && (
              <>
                <span aria-hidden>{count === 0 ? '–' : isShorter ? `${count}▾` : count}</span>
                <span className={heard['heard']}>
                  {words.pack.pagesFor({ reader: words.pack.audiences[audience], number: count })}
                </span>
              </>
            )}
          </span>
        )
      })}
    </span>
  )
}

const Totals = ({ audience: own, readers }: CountsProps) => (
  <>
    <div className={styles['totals']}>
      <span className={styles['headName']}>{words.pack.allPages}</span>
      {Audience.options.map((audience) => (
        <span key={audience} className={columnOf(audience, own)}>
          {readers.find((one) => one.audience === audience)?.pages ?? ''}
        </span>
      ))}
    </div>
    <p className={styles['legend']}>{words.pack.countsHelp}</p>
  </>
)
