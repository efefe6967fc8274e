import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Failure } from '#contract/failures'
import type { FormId } from '#core/forms/form'
import { type Kit, type Pack as OnePack, type PackId, type SectionKind, fullPack, settingOf } from '#core/model'
import { type Recipe, packBy } from '#core/pack/recipes/recipe'
import { useCommands } from '../../commands/commands'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { SectionHead } from '../../parts/SectionHead'
import { SplitView } from '../../parts/SplitView'
import { useTurns } from '../../parts/useTurns'
import { decide, decideAndTell, exportCopies, exportPack, exportReaders, select } from '../../state/actions'
import { newId } from '../../state/newId'
import { once } from '../../state/once'
import { session, useKit, usePlace } from '../../state/session'
import { useToday } from '../../state/useToday'
import { words } from '../../words'
import { failureWords } from '../../words/failureWords'
import { CheckList } from './checks/CheckList'
import styles from './Pack.module.css'
import { leadToData } from './preview/leading'
import { type PreviewHandle, PreviewPane } from './preview/PreviewPane'
import { setAgain, usePreview } from './preview/previews'
import { PackSwitcher } from './sections/PackSwitcher'
import { SectionList } from './sections/SectionList'
import { sectionStart } from './sections/sectionStart'
import { useReaderPages } from './sections/useReaderPages'
import { RecipePicker } from './recipes/RecipePicker'
import { Comments } from './comments/Comments'
import { Copies } from './copies/Copies'
import { Readers } from './readers/Readers'
import { Versions } from './versions/Versions'
import { ExportPanel } from './settings/ExportPanel'
import { PackSettings } from './settings/PackSettings'

export { readFaces } from './page/faces'

/** What will be carried: its sections, its true pages, what to know before it leaves, and the file. */
export const Pack = () => {
  const kit = useKit()
  const { item } = usePlace()
  const pack = kit.packs.find((other) => other.id === item) ?? kit.packs[0]
  return pack === undefined ? null : <PackDesk key={pack.id} kit={kit} pack={pack} />
}

const PackDesk = ({ kit, pack }: { readonly kit: Kit; readonly pack: OnePack }) => {
  const preview = usePreview(kit, pack.id)
  const set = preview.pages
  const shown = set ?? preview.opening
  const handle = useRef<PreviewHandle>(null)
  const [page, setPage] = useState(1)
  const [form, setForm] = useState<FormId>('pdf')
  const today = useToday()
  const readers = useReaderPages(kit, pack, set)
  const turns = useTurns(2, 1)

  const addNew = () => void add({ ...fullPack(newId('pck'), words.pack.newTitle, 'delegation'), ...settingOf(pack) })
  /** The pack by this recipe that these readers have; where they have none, a new one. */
  const addBy = (recipe: Recipe) => {
    const known = kit.packs.find((other) => other.recipe === recipe.id && other.audience === pack.audience)
    if (known === undefined) void add({ ...packBy(recipe, newId('pck'), pack), audience: pack.audience })
    else showPack(known.id)
  }
  const duplicate = () =>
    void add({
      ...pack,
      id: newId('pck'),
      title: words.pack.copyTitle({ title: pack.title || words.pack.untitled }),
    })
  const remove = async () => {
    const isDone = await decideAndTell(
      { kind: 'pack.remove', id: pack.id },
      words.pack.removed({ title: pack.title || words.pack.untitled }),
    )
    if (isDone) select({ item: null })
  }
  // The same for as long as the pack is: what is drawn of a section is not drawn again for pages that came.
  const newest = useRef(set)
  useLayoutEffect(() => {
    newest.current = set
  }, [set])
  const show = useCallback((section: SectionKind) => {
    const start = newest.current === null ? null : sectionStart(newest.current, section)
    if (start !== null) handle.current?.show(start.page, start.y)
  }, [])
  useCommands([
    {
      id: 'pack.export',
      title: words.shell.commands.exportPack,
      group: words.pack.title,
      keys: ['Mod+E'],
      isInstead: true,
      isEnabled: () => session.read().exporting === null,
      run: () => void exportPack(pack.id, form),
    },
    {
      id: 'pack.exportReaders',
      title: words.pack.commands.exportReaders,
      group: words.pack.title,
      keys: ['Mod+Shift+E'],
      isEnabled: () => session.read().exporting === null,
      run: () => void exportReaders(pack.id),
    },
    {
      id: 'pack.exportCopies',
      title: words.pack.commands.exportCopies,
      group: words.pack.title,
      isEnabled: () => session.read().exporting === null && pack.distribution.some((name) => name.trim() !== ''),
      run: () => void exportCopies(pack.id),
    },
    { id: 'pack.add', title: words.pack.commands.addPack, group: words.pack.title, run: addNew },
    { id: 'pack.duplicate', title: words.pack.commands.duplicatePack, group: words.pack.title, run: duplicate },
  ])

  return (
    <SplitView
      name="pack"
      listWidth={392}
      list={{
        label: words.pack.sectionList,
        content: (
          <>
            <PackSwitcher
              kit={kit}
              pack={pack}
              onShow={showPack}
              onAdd={addNew}
              onDuplicate={duplicate}
              onRemove={() => void remove()}
            />
            <RecipePicker kit={kit} pack={pack} onAdd={addBy} />
            <SectionList
              pack={pack}
              sectionPages={set?.sectionPages ?? null}
              readers={readers}
              current={shown?.shapes[page - 1]?.section ?? null}
              onShow={show}
            />
          </>
        ),
      }}
      inspector={{
        label: words.pack.settings,
        content: (
          <>
            <SectionHead kind="bar" title={words.pack.readers.title} />
            <div className={styles['scroll']}>
              <Readers kit={kit} pack={pack} />
              {set !== null && <CheckList kit={kit} pack={pack} set={set} today={today} />}
              {turns > 1 && (
                <>
                  <PackSettings kit={kit} pack={pack} />
                  <Versions key={pack.id} kit={kit} pack={pack} />
                  <Copies kit={kit} pack={pack} />
                  <Comments key={kit.id} kit={kit} />
                </>
              )}
            </div>
            <ExportPanel pack={pack} form={form} onForm={setForm} />
          </>
        ),
      }}
    >
      {shown !== null && shown.shapes.length > 0 ? (
        <PreviewPane
          kitId={kit.id}
          set={shown}
          isSetting={preview.isSetting}
          failure={preview.failure}
          paper={words.pack.papers[pack.paper]}
          layout={pack.layout}
          language={pack.language}
          onPage={setPage}
          onPoint={(section, printed) => leadToData(kit, section, printed)}
          handle={handle}
        />
      ) : (
        <NoPages
          kit={kit}
          pack={pack}
          isWaiting={preview.isSetting && preview.failure === null && set === null}
          failure={preview.failure}
        />
      )}
    </SplitView>
  )
}

const showPack = (id: PackId) => select({ item: id })

const add = once(async (item: OnePack) => {
  if (await decideAndTell({ kind: 'pack.add', item, before: null }, words.pack.added({ title: item.title })))
    showPack(item.id)
})

interface NoPagesProps {
  readonly kit: Kit
  readonly pack: OnePack
  readonly isWaiting: boolean
  readonly failure: Failure | null
}

const NoPages = ({ kit, pack, isWaiting, failure }: NoPagesProps) => {
  if (isWaiting) {
    return (
      <p className={styles['waiting']} role="status">
        {words.pack.first}
      </p>
    )
  }
  if (failure !== null) {
    const { title, next } = failureWords(failure)
    return (
      <EmptyState title={title} detail={next}>
        <Button onPress={() => setAgain(kit, pack.id)}>{words.pack.notSet.action}</Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={words.pack.noPages.title} detail={words.pack.noPages.detail}>
      <Button onPress={() => void decide({ kind: 'pack.include', id: pack.id, section: 'cover', included: true })}>
        {words.pack.noPages.action}
      </Button>
    </EmptyState>
  )
}
