import type { KitId } from '#core/model'
import { call } from '../desk/desk'
import { afterTyping } from './callOrder'
import { openBy, refreshLibrary } from './kits'
import { openKitId } from './going'
import { storeOf } from './store'

/** The lesson that leads to a first pack, for as long as it is open: on which kit. */
interface Lesson {
  readonly kitId: KitId
  /** Its packs were looked at as each reader would. */
  readonly hasLooked: boolean
}

export const lesson = storeOf<Lesson | null>(null)

/** Begins the lesson on a kit of its own. */
export const beginLesson = async (): Promise<void> => {
  const isMade = await openBy(() => afterTyping(() => call('kit.practice', {})), 'quotes')
  const kitId = openKitId()
  if (!isMade || kitId === null) return
  lesson.change(() => ({ kitId, hasLooked: false }))
  void refreshLibrary()
}

export const looked = (): void =>
  lesson.change((open) => (open === null || open.hasLooked ? open : { ...open, hasLooked: true }))

export const endLesson = (): void => lesson.change(() => null)
