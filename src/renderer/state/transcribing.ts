import { call } from '../desk/desk'
import { afterTyping } from './callOrder'
import { kitInFront } from './going'
import { arrive, stayedOut } from './importing'
import { type Transcribing, changeSession, session } from './session'
import { becomes } from './waitingFiles'

/** What was typed of a file, page by page, kept until it is taken in: a sheet that is closed loses no word. */
const typed = new Map<string, readonly string[]>()

export const typedOf = ({ waits, pages }: Transcribing): readonly string[] =>
  typed.get(waits) ?? Array.from({ length: pages }, () => '')

export const keepTyped = ({ waits }: Transcribing, texts: readonly string[]): void => void typed.set(waits, texts)

/** Words were typed of a file that is not in yet: they are nowhere but in this page. */
export const hasTranscriptions = (): boolean => typed.size > 0

/** Shows the pages of a scanned file, to type what they say. */
export const transcribe = (transcribing: Transcribing): void => changeSession({ transcribing, overlay: 'transcribe' })

/** What was typed becomes a source. */
export const takeTranscription = async ({ waits }: Transcribing): Promise<boolean> => {
  const pages = typed.get(waits) ?? []
  changeSession({ importing: { name: '', done: 0, total: 1 } })
  const reply = await afterTyping(() => call('source.transcribe', { kitId: kitInFront(), waits, pages: [...pages] }))
  if (!reply.ok) return stayedOut(reply.failure)
  const { view, outcomes } = reply.value
  if (view === null) return arrive(view, outcomes)
  typed.delete(waits)
  changeSession({ transcribing: null, overlay: null })
  // Of several the sheet goes on about the others.
  if (session.read().outcomes.length > 1) becomes(waits, [], reply.value)
  else {
    changeSession({ outcomes: [], isSheetShown: false })
    arrive(view, outcomes)
  }
  return true
}
