import {
  CaseSensitive,
  HardDrive,
  Keyboard,
  Landmark,
  type LucideIcon,
  Monitor,
  Moon,
  Shield,
  Sun,
  User,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { copiedSeconds } from '#contract/copiedSeconds'
import type { Preferences } from '#contract/views'
import { type HouseStyle, type PageLayout, type Paper, type TypeSize, markingSchemes } from '#core/model'
import { type LanguageChoice, languageChoices, ownName } from '#core/words/windowLanguages'
import { runCommand } from '../../commands/commands'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { ComboField } from '../../parts/ComboField'
import { Kbd } from '../../parts/Kbd'
import { Segmented } from '../../parts/Segmented'
import { Select } from '../../parts/Select'
import { SplitView } from '../../parts/SplitView'
import { TextField } from '../../parts/TextField'
import { ZoneField } from '../../parts/ZoneField'
import { changePreferences, comeBack, show } from '../../state/actions'
import { useSession } from '../../state/session'
import { speakFromNowOn } from '../../state/windowLanguage'
import { words } from '../../words'
import { LibraryFolder } from './LibraryFolder'
import { type PartId, goTo, useCurrentPart } from './parts'
import { Protection } from './Protection'
import { SamplePage } from './SamplePage'
import { ShortKeys } from './ShortKeys'
import styles from './Settings.module.css'

const w = words.settings

/** How the window is set up, who works here, and how this house begins a kit. Every change holds at once. */
export const Settings = () => {
  const preferences = useSession((state) => state.preferences)
  const { current, onScroll, page } = useCurrentPart()
  useEscape('screen', comeBack)
  return (
    <SplitView
      name="settings"
      list={{ label: w.parts, content: <Contents current={current} /> }}
      inspector={{
        label: w.sample,
        content: (
          <SamplePage house={preferences.house} ownName={preferences.ownName}>
            <LibraryFolder />
            <Protection />
            <Guarded />
          </SamplePage>
        ),
      }}
    >
      <div className={styles['page']} ref={page} onScroll={onScroll}>
        <Part id="window" title={w.window}>
          <Segmented<Preferences['theme']>
            label={w.theme}
            value={preferences.theme}
            choices={(['light', 'dark', 'system'] as const).map((value) => ({
              value,
              title: w.themes[value],
              icon: themeSigns[value],
            }))}
            onChange={(theme) => void changePreferences({ theme })}
          />
          <Select<LanguageChoice>
            label={w.language}
            value={preferences.windowLanguage}
            choices={languageChoices.map((value) => ({
              value,
              title: value === 'system' ? w.themes.system : ownName(value),
            }))}
            onChange={(choice) => void speakFromNowOn(choice)}
          />
          <Segmented
            label={w.zoom}
            value={String(preferences.zoom)}
            choices={sizesWith(preferences.zoom).map((zoom) => ({ value: String(zoom), title: w.percent({ zoom }) }))}
            onChange={(zoom) => void changePreferences({ zoom: Number(zoom) })}
          />
          <p className={styles['beneath']}>
            <Kbd keys="Mod++" isRead /> <Kbd keys="Mod+-" isRead /> {w.zoomKeys}
          </p>
          <Segmented
            label={w.readerSize}
            value={String(preferences.readerSize)}
            choices={readerSizes.map((value) => ({ value, title: value }))}
            onChange={(size) => void changePreferences({ readerSize: Number(size) })}
          />
        </Part>
        <Part id="you" title={w.you} hint={w.youHint}>
          <TextField
            label={w.ownName}
            value={preferences.ownName}
            hint={w.ownNameHint}
            onChange={(ownName) => changePreferences({ ownName })}
          />
        </Part>
        <House house={preferences.house} ownName={preferences.ownName} />
        <section id="settings-keys" className={styles['part']} aria-label={w.shortcuts} tabIndex={-1}>
          <div className={styles['head']}>
            <h2 className={styles['title']}>{w.shortcuts}</h2>
            <Button keys="?" onPress={() => show('shortcuts')}>
              {w.findKey}
            </Button>
          </div>
          <ShortKeys />
        </section>
      </div>
    </SplitView>
  )
}

const themeSigns = { light: Sun, dark: Moon, system: Monitor } as const

const Guarded = () => (
  <section id="settings-guarded" className={styles['card']} aria-label={w.guarded} tabIndex={-1}>
    <h3>{w.guarded}</h3>
    <p className={styles['note']}>{w.guardedWhy}</p>
    <p className={styles['note']}>{w.copied({ seconds: copiedSeconds })}</p>
  </section>
)

const icons: Readonly<Record<PartId, LucideIcon>> = {
  window: CaseSensitive,
  you: User,
  house: Landmark,
  keys: Keyboard,
  library: HardDrive,
  guarded: Shield,
}

const contents: Readonly<Record<PartId, string>> = {
  window: w.window,
  you: w.you,
  house: w.houseShort,
  keys: w.shortcuts,
  library: w.library,
  guarded: w.guarded,
}

/** The parts of the screen, each one press away. */
const Contents = ({ current }: { readonly current: PartId }) => (
  <div className={styles['contents']}>
    <ul>
      {Object.entries(contents).map(([id, title]) => {
        const part = id as PartId
        const Icon = icons[part]
        return (
          <li key={id}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={part === current}
              onClick={() => goTo(part, () => runCommand('view.inspector'))}
            >
              <Icon size={16} strokeWidth={1.75} aria-hidden />
              {title}
            </button>
          </li>
        )
      })}
    </ul>
    <p className={styles['note']}>
      <Kbd keys="Mod+," isRead /> {w.opens} <Kbd keys="Escape" isRead /> {w.leaves}
      <br />
      {w.holds}
    </p>
  </div>
)

interface HouseProps {
  readonly house: Preferences['house']
  readonly ownName: string
}

const House = ({ house, ownName }: HouseProps) => (
  <Part id="house" title={w.house} hint={w.houseHint}>
    <TextField
      label={w.ministry}
      value={house.ministry}
      hint={w.ministryHint}
      onChange={(ministry) => changePreferences({ house: { ministry } })}
    />
    <TextField
      label={w.preparedBy}
      value={house.preparedBy}
      placeholder={ownName}
      hint={w.preparedByHint}
      onChange={(preparedBy) => changePreferences({ house: { preparedBy } })}
    />
    <ComboField
      isMarking
      label={w.marking}
      value={house.marking}
      choices={markings}
      placeholder={w.noMarking}
      onChange={(marking) => changePreferences({ house: { marking } })}
    />
    <Segmented<HouseStyle>
      label={words.pack.houseStyle}
      value={house.houseStyle}
      choices={(['UN', 'EU', 'US'] as const).map((value) => ({ value, title: w.houseStyles[value] }))}
      onChange={(houseStyle) => void changePreferences({ house: { houseStyle } })}
    />
    <Select
      label={w.packLanguage}
      value={house.language}
      choices={Object.entries(words.pack.languages).map(([value, title]) => ({ value, title }))}
      onChange={(language) => void changePreferences({ house: { language } })}
    />
    <Select<PageLayout>
      label={words.pack.layout}
      value={house.layout}
      choices={(['single', 'bound', 'tablet'] as const).map((value) => ({ value, title: words.pack.layouts[value] }))}
      onChange={(layout) => void changePreferences({ house: { layout } })}
    />
    <Segmented<TypeSize>
      label={words.pack.typeSize}
      value={house.typeSize}
      choices={(['standard', 'large'] as const).map((value) => ({ value, title: words.pack.typeSizes[value] }))}
      onChange={(typeSize) => void changePreferences({ house: { typeSize } })}
    />
    <Segmented<Paper>
      label={words.pack.paper}
      value={house.paper}
      choices={(['A4', 'Letter'] as const).map((value) => ({ value, title: words.pack.papers[value] }))}
      onChange={(paper) => void changePreferences({ house: { paper } })}
    />
    <ZoneField
      label={w.city}
      zone={house.zone}
      place=""
      hint={w.cityHint}
      onChange={(zone) => void changePreferences({ house: { zone } })}
    />
  </Part>
)

interface PartProps {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

const Part = ({ id, title, hint, children }: PartProps) => (
  <section id={`settings-${id}`} className={styles['part']} aria-label={title} tabIndex={-1}>
    <h2 className={styles['title']}>{title}</h2>
    {hint !== undefined && <p className={styles['note']}>{hint}</p>}
    <div className={styles['fields']}>{children}</div>
  </section>
)

/** Those of the keys, and the one in use. */
const sizesWith = (inUse: number): readonly number[] =>
  [...new Set([0.9, 1, 1.1, 1.25, 1.5, 2, inUse])].toSorted((one, other) => one - other)

const readerSizes = ['15', '16', '18', '20'] as const

const markings = markingSchemes.flatMap(({ scheme, labels }) =>
  labels.map((label) => ({ value: label, title: label, detail: scheme })),
)
