/** Everything a screen can set in motion. */
export { decide, decideAndTell, redo, setPhoto, undo } from './deciding'
export { cancelExport, exportPack } from './exporting'
export { go, select, show } from './going'
export { chooseFiles, importFiles, paste } from './importing'
export { createKit, openKit, openSample, refreshLibrary, removeKit } from './kits'
export { dismiss, tell, tellFailure } from './notices'
export { changePreferences } from './preferences'
