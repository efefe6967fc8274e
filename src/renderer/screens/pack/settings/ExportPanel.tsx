import type { Exporting } from '../../../state/session'
import { FileDown, Files, Square } from 'lucide-react'
import { memo } from 'react'
import { ProgressBar } from 'react-aria-components'
import { type FormId, formIds } from '#core/forms/form'
import type { Pack } from '#core/model'
import { Button } from '../../../parts/Button'
import { SectionHead } from '../../../parts/SectionHead'
import { Select } from '../../../parts/Select'
import { cancelExport, exportPack, exportReaders } from '../../../state/actions'
import { useSession } from '../../../state/session'
import { words } from '../../../words'
import { LockedExport } from './LockedExport'
import { filledTo } from '../../../parts/filledTo'
import styles from './ExportPanel.module.css'

interface ExportPanelProps {
  readonly pack: Pack
  readonly form: FormId
  readonly onForm: (form: FormId) => void
}

/** In which form the file is made. Makes it, shows how far it is, and stops it. */
const DrawnExportPanel = ({ pack, form, onForm }: ExportPanelProps) => {
  const exporting = useSession((state) => state.exporting)
  const isOurs = exporting?.packId === pack.id
  const share = exporting === null || exporting.total === null ? 0 : exporting.done / Math.max(1, exporting.total)
  return (
    <section className={styles['section']}>
      <SectionHead title={words.pack.export}>
        {exporting !== null && (
          <span className={styles['progress']}>{isOurs ? progressWords(exporting) : words.pack.exportingOther}</span>
        )}
      </SectionHead>
      {exporting !== null && isOurs && (
        <ProgressBar
          aria-label={words.pack.progress}
          value={share * 100}
          isIndeterminate={exporting.total === null}
          valueLabel={progressWords(exporting)}
          className={styles['track'] ?? ''}
        >
          <span className={styles['bar']} style={filledTo(share)} />
        </ProgressBar>
      )}
      {exporting !== null && isOurs ? (
        <Button icon={Square} isWide onPress={() => void cancelExport()}>
          {words.pack.stop}
        </Button>
      ) : (
        <>
          <Select<FormId>
            label={words.pack.form}
            value={form}
            choices={choices}
            isDisabled={exporting !== null}
            onChange={onForm}
          />
          <Button
            kind="primary"
            icon={FileDown}
            keys="Mod+E"
            isWide
            isDisabled={exporting !== null}
            onPress={() => void exportPack(pack.id, form)}
          >
            {words.pack.exportAs({ form: words.pack.forms[form].title })}
          </Button>
        </>
      )}
      {exporting === null && (
        <Button icon={Files} keys="Mod+Shift+E" isWide onPress={() => void exportReaders(pack.id, form)}>
          {words.pack.exportReaders}
        </Button>
      )}
      {form === 'pdf' && <LockedExport pack={pack} />}
    </section>
  )
}

export const ExportPanel = memo(DrawnExportPanel)

const choices = formIds.map((value) => ({ value, ...words.pack.forms[value] }))

const progressWords = ({ done, total }: Exporting): string =>
  total === null ? words.pack.setting : words.pack.exporting({ done, total })
