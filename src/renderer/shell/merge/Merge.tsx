import { useState } from 'react'
import type { KitMerging } from '#contract/views'
import type { Conflict, Takes } from '#core/edit/merging'
import { Button } from '../../parts/Button'
import { Segmented } from '../../parts/Segmented'
import { Sheet } from '../../parts/Sheet'
import { SheetBody } from '../../parts/SheetBody'
import { show } from '../../state/actions'
import { mergeCopy } from '../../state/merging'
import { useSession } from '../../state/session'
import { words } from '../../words'
import { headOf } from '../disk/Differences'
import styles from './Merge.module.css'

const w = words.merge

/** What a copy brings, and side by side what both have changed: nothing of it is taken before each is decided. */
export const Merge = () => {
  const merging = useSession((state) => state.merging)
  if (merging === null) return null
  return (
    <Sheet title={w.title({ file: merging.file })} isWide onClose={() => show(null)}>
      <Deciding merging={merging} />
    </Sheet>
  )
}

const Deciding = ({ merging: { taken, conflicts, refused } }: { readonly merging: KitMerging }) => {
  const [choices, choose] = useState<Readonly<Record<string, Takes>>>({})
  const left = conflicts.filter(({ key }) => choices[key] === undefined).length
  const all = (takes: Takes): void => choose(Object.fromEntries(conflicts.map(({ key }) => [key, takes])))
  return (
    <SheetBody
      note={conflicts.length > 0 && w.left({ number: left })}
      isNoteSaid
      buttons={
        <>
          <Button onPress={() => show(null)}>{w.close}</Button>
          <Button
            kind="primary"
            isDisabled={left > 0}
            onPress={() => void mergeCopy(Object.entries(choices).map(([key, takes]) => ({ key, takes })))}
          >
            {w.merge}
          </Button>
        </>
      }
    >
      <p>{w.taken({ number: taken })}</p>
      {refused.length > 0 && (
        <p className={styles['refused']}>
          {w.refused({
            number: refused.length,
            names: refused.map(({ kind, name }) => headOf(kind, name, '')).join(', '),
          })}
        </p>
      )}
      {conflicts.length > 0 && (
        <>
          <div className={styles['asks']}>
            <p>{w.asks({ number: conflicts.length })}</p>
            {conflicts.length > 1 && (
              <>
                <Button kind="quiet" onPress={() => all('mine')}>
                  {w.allMine}
                </Button>
                <Button kind="quiet" onPress={() => all('theirs')}>
                  {w.allTheirs}
                </Button>
              </>
            )}
          </div>
          <ul className={styles['conflicts']}>
            {conflicts.map((conflict) => (
              <Side
                key={conflict.key}
                conflict={conflict}
                takes={choices[conflict.key] ?? null}
                onTake={(takes) => choose({ ...choices, [conflict.key]: takes })}
              />
            ))}
          </ul>
        </>
      )}
    </SheetBody>
  )
}

interface SideProps {
  readonly conflict: Conflict
  readonly takes: Takes | null
  readonly onTake: (takes: Takes) => void
}

const Side = ({ conflict, takes, onTake }: SideProps) => {
  const head = headOf(conflict.kind, conflict.name, conflict.field)
  const said = (text: string): string => text || (conflict.field === 'order' ? w.otherOrder : w.missing)
  return (
    <li className={styles['conflict']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{head}</h3>
        <Segmented<Takes | 'open'>
          label={`${w.choice}: ${head}`}
          isLabelHidden
          value={takes ?? 'open'}
          choices={[
            { value: 'mine', title: w.mine },
            { value: 'theirs', title: w.theirs },
            ...(conflict.canTakeBoth ? [{ value: 'both' as const, title: w.both }] : []),
          ]}
          onChange={(value) => value !== 'open' && onTake(value)}
        />
      </div>
      <div className={styles['sides']}>
        <p dir="auto" data-taken={takes === 'mine' || takes === 'both'}>
          {said(conflict.mine)}
        </p>
        <p dir="auto" data-taken={takes === 'theirs' || takes === 'both'}>
          {said(conflict.theirs)}
        </p>
      </div>
    </li>
  )
}
