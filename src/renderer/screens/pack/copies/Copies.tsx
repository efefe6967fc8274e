import { Stamp } from 'lucide-react'
import type { ExportedVersion, Kit, NumberedCopy, Pack } from '#core/model'
import { Button } from '../../../parts/Button'
import { drawnBy } from '../../../parts/drawnBy'
import { LineList } from '../../../parts/LineList'
import { Section } from '../../../parts/Section'
import { decide, exportCopies } from '../../../state/actions'
import { useSession } from '../../../state/session'
import { words } from '../../../words'
import { shortDay } from '../../../words/dates'
import styles from './Copies.module.css'

interface CopiesProps {
  readonly kit: Kit
  readonly pack: Pack
}

const w = words.pack.copies

const mostNames = 99

/** Who gets a numbered copy of this pack, the making of them, and who has got which. */
const DrawnCopies = ({ kit, pack }: CopiesProps) => {
  const isBusy = useSession((state) => state.exporting !== null)
  const number = pack.distribution.filter((name) => name.trim() !== '').length
  const log = kit.exports.filter(isCopyOf(pack)).toReversed()
  return (
    <Section title={w.title}>
      <p className={styles['hint']}>{w.hint}</p>
      <LineList
        name="copy"
        lines={pack.distribution}
        most={mostNames}
        words={{ title: w.list, line: w.name, placeholder: w.placeholder, add: w.add, remove: w.remove }}
        onChange={(made) =>
          decide(({ packs }) => ({
            kind: 'pack.change',
            id: pack.id,
            patch: { distribution: made(packs.find(({ id }) => id === pack.id)?.distribution ?? []) },
          }))
        }
      />
      {number > 0 && (
        <Button icon={Stamp} isWide isDisabled={isBusy} onPress={() => void exportCopies(pack.id)}>
          {w.export({ number })}
        </Button>
      )}
      {log.length > 0 && (
        <div className={styles['log']} role="region" aria-label={w.log} tabIndex={0}>
          <h4 className={styles['head']}>{w.log}</h4>
          <ol>
            {log.map(({ copy, version, at }) => (
              <li key={`${at} ${copy.number} ${copy.name}`} className={styles['entry']}>
                <span dir="auto">{copy.name}</span>
                <span className={styles['facts']}>
                  {w.entry({ number: copy.number, of: copy.of, version, day: shortDay(at.slice(0, 10)) })}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  )
}

export const Copies = drawnBy(DrawnCopies, ({ kit, pack }) => [kit.exports, pack])

type Copied = ExportedVersion & { readonly copy: NumberedCopy }

const isCopyOf =
  ({ id }: Pack) =>
  (one: ExportedVersion): one is Copied =>
    one.packId === id && one.copy !== null
