import { useEffect } from 'react'
import { type Command, offer, useCommands } from '../commands/commands'
import { keepLetters } from '../commands/letters'
import {
  changePreferences,
  chooseFiles,
  compare,
  cloneKit,
  createKit,
  exportPack,
  go,
  lastExported,
  lookAtFile,
  openSample,
  printPack,
  redo,
  removeKits,
  show,
  showSheet,
  takeInKit,
  undo,
} from '../state/actions'
import { languageChoices, ownName } from '#core/words/windowLanguages'
import type { PackId } from '#core/model'
import { cloning } from '../state/cloning'
import { isSheetAtHand } from '../state/asking'
import { beginLesson } from '../state/lesson'
import { type KitScreen, isKitScreen, kitScreens, libraryScreens, readoutItem } from '../state/place'
import { session } from '../state/session'
import { lookAtCopy } from '../state/merging'
import { speakFromNowOn } from '../state/windowLanguage'
import { isProtected, lock } from '../state/vault'
import { words } from '../words'
import { viewCommands } from './viewCommands'

const w = words.shell

/** What can be done on every screen. */
export const useShellCommands = (): void => {
  useCommands(shellCommands)
  useEffect(() => offer(viewCommands), [])
}

const openView = () => session.read().open
const hasKit = (): boolean => openView() !== null
/** What changes a kit is offered only while that kit is in sight. */
const showsKit = (): boolean => hasKit() && isKitScreen(session.read().place.screen)

const screenCommand = (screen: KitScreen, at: number): Command => ({
  id: `go.${screen}`,
  title: w.commands.go({ screen: w.screens[screen] }),
  group: w.groups.go,
  keys: [`Mod+${at + 1}`],
  run: () => go({ screen }),
  isEnabled: hasKit,
})

const zoomTo = (zoom: number): void =>
  void changePreferences({ zoom: Math.min(3, Math.max(0.5, Math.round(zoom * 10) / 10)) })
const zoom = (): number => session.read().preferences.zoom

const togglePalette = (): void => {
  const isOpen = session.read().overlay === 'palette'
  if (!isOpen) keepLetters()
  show(isOpen ? null : 'palette')
}

const withPack = (act: (packId: PackId) => Promise<unknown>): void => {
  const view = openView()
  if (view === null) return
  const { place } = session.read()
  const chosen = place.screen === 'pack' ? view.kit.packs.find((pack) => pack.id === place.item) : undefined
  const pack = chosen ?? view.kit.packs[0]
  if (pack !== undefined) void act(pack.id)
}

const mayExport = (): boolean => showsKit() && session.read().exporting === null

const removeOpen = (): void => {
  const view = openView()
  if (view !== null) void removeKits([{ id: view.kit.id, title: view.kit.event.title }])
}

const cloneOpen = (parts: (typeof cloning)[number]['parts']): void => {
  const view = openView()
  if (view !== null) void cloneKit(view.kit.id, parts)
}

/** The source in front beside the next; both are chosen there. */
const compareFirst = (): void => {
  const sources = openView()?.kit.sources ?? []
  const at = Math.max(
    0,
    sources.findIndex(({ id }) => id === session.read().place.item),
  )
  const [one, other] = [sources[at], sources[at + 1] ?? sources[at - 1]]
  if (one !== undefined && other !== undefined) compare(one.id, other.id)
}

const shellCommands: readonly Command[] = [
  { id: 'palette.open', title: w.commands.palette, group: w.groups.go, keys: ['Mod+K'], run: togglePalette },
  ...kitScreens.map(screenCommand),
  ...libraryScreens.map((screen) => ({
    id: `go.${screen}`,
    title: w.commands.go({ screen: screen === 'library-quotes' ? w.commands.quotesOfAll : w.screens[screen] }),
    group: w.groups.go,
    ...(screen === 'home' ? { keys: ['Mod+0'] } : screen === 'settings' ? { keys: ['Mod+,'] } : {}),
    run: () => go({ screen }),
  })),
  {
    id: 'go.inPack',
    title: words.pack.commands.toPage,
    group: w.groups.go,
    keys: ['Mod+J'],
    run: () => void import('../screens/pack/preview/leading').then(({ leadToPage }) => leadToPage()),
    isEnabled: showsKit,
  },
  { id: 'kit.new', title: w.commands.newKit, group: w.groups.kit, keys: ['Mod+N'], run: () => void createKit() },
  ...cloning.map(({ id, parts }) => ({
    id: `kit.clone.${id}`,
    title: words.home.clone[id],
    group: w.groups.kit,
    run: () => cloneOpen(parts),
    isEnabled: showsKit,
  })),
  {
    id: 'kit.meeting',
    title: w.meeting.command,
    group: w.groups.kit,
    keys: ['Mod+Shift+M'],
    run: () => show('meeting'),
    isEnabled: showsKit,
  },
  {
    id: 'kit.readout',
    title: words.messages.readout.command,
    group: w.groups.kit,
    run: () => go({ screen: 'messages', item: readoutItem }),
    isEnabled: showsKit,
  },
  {
    id: 'kit.merge',
    title: words.merge.command,
    group: w.groups.kit,
    run: () => void lookAtCopy(),
    isEnabled: showsKit,
  },
  {
    id: 'kit.share',
    title: words.share.command,
    group: w.groups.kit,
    run: () => show('share'),
    isEnabled: showsKit,
  },
  { id: 'kit.takeIn', title: w.commands.takeIn, group: w.groups.kit, run: () => void takeInKit() },
  { id: 'kit.sample', title: w.commands.openSample, group: w.groups.kit, run: () => void openSample() },
  {
    id: 'source.choose',
    title: w.commands.openFiles,
    group: w.groups.kit,
    keys: ['Mod+O'],
    run: () => void chooseFiles(),
  },
  {
    id: 'source.arrivals',
    title: words.imports.commands.sheet,
    group: w.groups.kit,
    run: () => showSheet(true),
    isEnabled: () => isSheetAtHand(session.read()),
  },
  {
    id: 'source.compare',
    title: words.compare.command,
    group: w.groups.kit,
    run: compareFirst,
    isEnabled: () => (openView()?.kit.sources.length ?? 0) > 1 && showsKit(),
  },
  { id: 'kit.remove', title: w.commands.removeKit, group: w.groups.kit, run: removeOpen, isEnabled: showsKit },
  {
    id: 'edit.undo',
    title: w.undo,
    group: w.groups.edit,
    keys: ['Mod+Z'],
    run: () => void undo(),
    isEnabled: () => showsKit() && openView()?.undo !== null,
  },
  {
    id: 'edit.redo',
    title: w.redo,
    group: w.groups.edit,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    run: () => void redo(),
    isEnabled: () => showsKit() && openView()?.redo !== null,
  },
  {
    id: 'edit.history',
    title: w.commands.history,
    group: w.groups.edit,
    keys: ['Mod+H'],
    run: () => show('history'),
    isEnabled: showsKit,
  },
  { id: 'view.notices', title: w.commands.notices, group: w.groups.view, keys: ['F7'], run: () => show('notices') },
  {
    id: 'pack.export',
    title: w.commands.exportPack,
    group: w.groups.pack,
    keys: ['Mod+E'],
    run: () => withPack(exportPack),
    isEnabled: mayExport,
  },
  {
    id: 'pack.print',
    title: w.commands.printPack,
    group: w.groups.pack,
    keys: ['Mod+P'],
    run: () => withPack(printPack),
    isEnabled: mayExport,
  },
  ...(['open', 'reveal'] as const).map((how) => ({
    id: `pack.${how}`,
    title: how === 'open' ? w.commands.openExported : w.commands.revealExported,
    group: w.groups.pack,
    run: () => {
      const path = lastExported()
      if (path !== null) void lookAtFile(path, `pack.${how}`)
    },
    isEnabled: () => lastExported() !== null,
  })),
  {
    id: 'view.theme.light',
    title: w.commands.themeLight,
    group: w.groups.view,
    run: () => void changePreferences({ theme: 'light' }),
  },
  {
    id: 'view.theme.dark',
    title: w.commands.themeDark,
    group: w.groups.view,
    run: () => void changePreferences({ theme: 'dark' }),
  },
  {
    id: 'view.theme.system',
    title: w.commands.themeSystem,
    group: w.groups.view,
    run: () => void changePreferences({ theme: 'system' }),
  },
  ...languageChoices.map((choice) => ({
    id: `view.language.${choice}`,
    title: w.commands.language({ language: choice === 'system' ? words.settings.themes.system : ownName(choice) }),
    group: w.groups.view,
    run: () => void speakFromNowOn(choice),
  })),
  {
    id: 'view.zoomIn',
    title: w.commands.zoomIn,
    group: w.groups.view,
    keys: ['Mod++', 'Mod+='],
    run: () => zoomTo(zoom() + 0.1),
  },
  {
    id: 'view.zoomOut',
    title: w.commands.zoomOut,
    group: w.groups.view,
    keys: ['Mod+-'],
    run: () => zoomTo(zoom() - 0.1),
  },
  { id: 'view.zoomReset', title: w.commands.zoomReset, group: w.groups.view, run: () => zoomTo(1) },
  {
    id: 'help.shortcuts',
    title: w.commands.shortcuts,
    group: w.groups.help,
    keys: ['?', 'F1'],
    run: () => show('shortcuts'),
  },
  { id: 'help.firstPack', title: w.commands.firstPack, group: w.groups.help, run: () => void beginLesson() },
  {
    id: 'vault.lock',
    title: words.vault.command,
    group: words.vault.group,
    keys: ['Mod+L'],
    run: () => void lock(),
    isEnabled: isProtected,
  },
  { id: 'help.about', title: w.commands.about, group: w.groups.help, run: () => show('about') },
]
