import type { Preferences } from './views'

/** How the window is set up before anybody has set it up: what the desk gives for a file that is not there, and what the window shows until it has asked. */
export const firstPreferences: Preferences = {
  theme: 'system',
  zoom: 1,
  windowLanguage: 'system',
  ownName: '',
  house: {
    preparedBy: '',
    ministry: '',
    marking: '',
    houseStyle: 'UN',
    paper: 'A4',
    language: 'en',
    layout: 'single',
    typeSize: 'standard',
    zone: null,
  },
  readerSize: 16,
  panels: {},
  place: null,
}
