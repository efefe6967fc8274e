/** Everything a screen can set in motion. */
export { decide, decideAndTell, redo, setPhoto, undo } from './deciding'
export { cancelExport, exportPack } from './exporting'
export { differences, keepSecond, lookAt, openAnyway, saveCopy, saveCopyAndClose, takeInKit, tryAgain } from './disk'
export { asks, letGo, openCard } from './trouble'
export { go, select, show } from './going'
export { chooseFiles, importFiles, paste } from './importing'
export {
  archiveKit,
  binned,
  createKit,
  openKit,
  openSample,
  purgeKit,
  removeKit,
  restoreFromBin,
} from './kits'
export { dismiss, tell, tellFailure } from './notices'
export { changePreferences } from './preferences'
