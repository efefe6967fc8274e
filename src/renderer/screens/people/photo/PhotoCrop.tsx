import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { pictureHeight } from '#core/layout/blocks/person'
import type { Person } from '#core/model'
import { Button } from '../../../parts/Button'
import { Sheet } from '../../../parts/Sheet'
import { TextField } from '../../../parts/TextField'
import { setPhoto } from '../../../state/actions'
import { words } from '../../../words'
import { type Crop, firstCrop, furthest, moved, nearest, rectangleOf, tooFewDots } from './crop'
import styles from './PhotoCrop.module.css'
import { type OpenPicture, portraitOf } from './portrait'

interface PhotoCropProps {
  readonly person: Person
  readonly picture: OpenPicture
  readonly onClose: () => void
}

const frameWidth = 240
const frameHeight = 300

/** Chooses the part of a picture that becomes the portrait, by pointer or by keys, and what it says to those who cannot see it. */
export const PhotoCrop = ({ person, picture, onClose }: PhotoCropProps) => {
  const size = picture.bitmap
  const [crop, setCrop] = useState<Crop>(() => firstCrop(size))
  const [alt, setAlt] = useState(person.photo?.alt || words.people.photo.portraitOf({ name: person.printedName }))
  const dots = tooFewDots(rectangleOf(size, crop), pictureHeight)
  const grip = useRef<{ readonly x: number; readonly y: number; readonly crop: Crop } | null>(null)

  const onPointerMove = (event: PointerEvent) => {
    if (grip.current === null) return
    const { x, y, crop: start } = grip.current
    setCrop(moved(size, start, { x: (x - event.clientX) / frameWidth, y: (y - event.clientY) / frameHeight }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    setCrop(moved(size, crop, step))
  }
  const use = async () => {
    const portrait = await portraitOf(picture.bitmap, crop)
    onClose()
    await setPhoto(person.id, portrait, alt.trim())
  }

  return (
    <Sheet title={words.people.photo.crop} onClose={onClose}>
      <div className={styles['sheet']}>
        <div
          className={styles['frame']}
          role="application"
          aria-label={words.people.photo.frame}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            grip.current = { x: event.clientX, y: event.clientY, crop }
          }}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            grip.current = null
          }}
        >
          <img
            className={styles['picture']}
            src={picture.address}
            alt=""
            draggable={false}
            style={placed(size, crop)}
          />
        </div>
        <div className={styles['side']}>
          <Slider
            className={styles['slider'] ?? ''}
            minValue={furthest}
            maxValue={nearest}
            step={0.05}
            value={crop.nearness}
            onChange={(nearness) => setCrop(moved(size, crop, { nearer: nearness / crop.nearness }))}
          >
            <Label className={styles['label'] ?? ''}>{words.people.photo.nearness}</Label>
            <SliderTrack className={styles['track'] ?? ''}>
              <SliderThumb className={styles['thumb'] ?? ''} />
            </SliderTrack>
          </Slider>
          <TextField label={words.people.photo.alt} value={alt} onChange={setAlt} />
          {dots !== null && (
            <p className={styles['coarse']} role="status">
              <TriangleAlert size={14} aria-hidden />
              {words.people.photo.coarse({ dots })}
            </p>
          )}
          <p className={styles['help']}>{words.people.photo.help}</p>
          <div className={styles['buttons']}>
            <Button kind="primary" onPress={() => void use()}>
              {words.people.photo.use}
            </Button>
            <Button onPress={onClose}>{words.people.photo.cancel}</Button>
          </div>
        </div>
      </div>
    </Sheet>
  )
}

const steps: Readonly<Record<string, { readonly x?: number; readonly y?: number; readonly nearer?: number }>> = {
  ArrowLeft: { x: -0.02 },
  ArrowRight: { x: 0.02 },
  ArrowUp: { y: -0.02 },
  ArrowDown: { y: 0.02 },
  '+': { nearer: 1.1 },
  '=': { nearer: 1.1 },
  '-': { nearer: 1 / 1.1 },
}

/** Where the whole picture lies behind the frame, so that the chosen part fills it. */
const placed = (size: { readonly width: number; readonly height: number }, crop: Crop) => {
  const part = rectangleOf(size, crop)
  const scale = frameWidth / part.width
  return { width: size.width * scale, height: size.height * scale, left: -part.x * scale, top: -part.y * scale }
}
