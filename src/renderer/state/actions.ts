/** Everything a screen can set in motion. */
export {
  decide,
  decideAndTell,
  goToStep,
  historyOfKit,
  redo,
  setPhoto,
  settle,
  takeOver,
  takeOverAll,
  undo,
} from './deciding'
export {
  cancelExport,
  exportCopies,
  exportLocked,
  exportPack,
  exportReaders,
  lastExported,
  lookAtFile,
  printPack,
} from './exporting'
export {
  differences,
  keepSecond,
  lookAt,
  openAnyway,
  saveCopy,
  saveCopyAndClose,
  takeInKit,
  tryAgain,
  workInCopy,
} from './disk'
export { asks, letGo, openCard } from './trouble'
export { comeBack, compare, go, select, show, showSheet } from './going'
export {
  cancelImport,
  chooseFiles,
  decodeAnew,
  importDropped,
  importFiles,
  paste,
  readAs,
  settleTwin,
  takeAttachment,
} from './importing'
export { clearLine, leaveAsFound, readRefused, unlock } from './waitingFiles'
export {
  archiveKits,
  binned,
  cloneKit,
  createKit,
  openKit,
  openSample,
  purgeKit,
  removeKits,
  restoreFromBin,
} from './kits'
export { moveLibrary } from './library'
export { tell, tellFailure } from './notices'
export { changePreferences } from './preferences'
