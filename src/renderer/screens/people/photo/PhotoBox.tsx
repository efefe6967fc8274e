import { ImagePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, DropZone, FileTrigger } from 'react-aria-components'
import { photoAddress } from '#contract/bridge'
import type { Kit, Person } from '#core/model'
import { decideAndTell, tellFailure } from '../../../state/actions'
import { words } from '../../../words'
import styles from './PhotoBox.module.css'
import { PhotoCrop } from './PhotoCrop'
import { type OpenPicture, openPicture } from './portrait'
import { usePastedPicture } from './usePastedPicture'

interface PhotoBoxProps {
  readonly kit: Kit
  readonly person: Person
}

/** The photo, and the three ways to bring one: choose a file, drop it here, paste it anywhere on the screen. */
export const PhotoBox = ({ kit, person }: PhotoBoxProps) => {
  const [picture, setPicture] = useState<OpenPicture | null>(null)
  useEffect(() => () => picture?.close(), [picture])

  const open = async (file: File): Promise<void> => {
    const opened = await openPicture(file)
    if (opened.ok) setPicture(opened.value)
    else tellFailure({ code: opened.failure, facts: { name: file.name || words.people.photo.thePicture } })
  }
  usePastedPicture((file) => void open(file))

  const action = person.photo === null ? words.people.photo.add : words.people.photo.replace
  return (
    <div className={styles['column']}>
      <DropZone
        className={styles['box'] ?? ''}
        aria-label={words.people.photo.drop({ name: person.printedName })}
        onDrop={(event) => {
          const file = event.items.find((item) => item.kind === 'file')
          if (file?.kind === 'file') void file.getFile().then(open)
        }}
      >
        {person.photo !== null && (
          <img
            className={styles['picture']}
            src={photoAddress(kit.id, person.photo.sha256)}
            alt={person.photo.alt || words.people.photo.of({ name: person.printedName })}
          />
        )}
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp']}
          onSelect={(files) => {
            const file = files?.item(0)
            if (file != null) void open(file)
          }}
        >
          <Button className={`${styles['choose']} ${person.photo === null ? '' : styles['over']}`}>
            {person.photo === null && <ImagePlus size={20} strokeWidth={1.5} aria-hidden />}
            {action}
          </Button>
        </FileTrigger>
      </DropZone>
      {person.photo !== null && (
        <Button
          className={styles['remove'] ?? ''}
          onPress={() => void decideAndTell({ kind: 'person.change', id: person.id, patch: { photo: null } })}
        >
          {words.people.photo.remove}
        </Button>
      )}
      {picture !== null && <PhotoCrop person={person} picture={picture} onClose={() => setPicture(null)} />}
    </div>
  )
}
