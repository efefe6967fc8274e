import type { LanguageChoice } from '#core/words/windowLanguages'
import { words } from '../words'
import { arrivalsAsking } from './asking'
import { allDecided } from './callOrder'
import { keepPlaceNow } from './going'
import { tell } from './notices'
import { changePreferences } from './preferences'
import { type Session, session } from './session'
import { hasTranscriptions } from './transcribing'

/**
 * Chooses the language of the window. The page is then read anew by the main process: everything typed is in the kit before,
 * and what lives in the page alone must have come to its end.
 */
export const speakFromNowOn = async (windowLanguage: LanguageChoice): Promise<void> => {
  await allDecided()
  if (isUnderway(session.read())) return tell({ tone: 'bad', text: words.settings.languageWaits, topic: 'language' })
  await keepPlaceNow()
  await changePreferences({ windowLanguage })
}

const isUnderway = (state: Session): boolean =>
  state.importing !== null ||
  state.exporting !== null ||
  state.sealing !== null ||
  arrivalsAsking(state) > 0 ||
  hasTranscriptions()
