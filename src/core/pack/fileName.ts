import type { Instant, Kit, Pack } from '#core/model'
import { titlesFor } from '#core/view/viewFor'
import type { Selection } from './selected'

/**
 * `Water panel - Principal’s pack`, without the characters that some file systems refuse. It is made from what the reader
 * may see, like the file: a name in the title of an event is not carried outside by the name of a file.
 */
export const fileNameOf = ({ event, pack }: Pick<Selection, 'event' | 'pack'>): string =>
  [event.title, pack.title]
    .map((part) =>
      part
        .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 80),
    )
    .filter((part) => part !== '')
    .join(' - ')

/** The same for a pack of which nothing is selected yet, and without selecting it. */
export const fileNameFor = (kit: Kit, pack: Pack, now: Instant): string => {
  const { event, packs } = titlesFor(kit, pack.audience, now)
  return fileNameOf({ event, pack: packs.find(({ id }) => id === pack.id) ?? { ...pack, title: '' } })
}
