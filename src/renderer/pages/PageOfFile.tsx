import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../parts/IconButton'
import { useSize } from '../parts/useSize'
import { words } from '../words'
import { PageDrawer } from './PageDrawer'
import styles from './PageOfFile.module.css'
import { type FileOf, bytesOf } from './fileOf'

interface PageOfFileProps {
  readonly of: FileOf
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

const w = words.pages

/** A page of a file as it looks, beside what is read or typed from it. */
export const PageOfFile = ({ of, page, pages, onPage }: PageOfFileProps) => {
  const [{ width }, follow] = useSize()
  const drawer = useDrawer(of)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    if (drawer === null || width === 0) return
    let isOver = false
    setState('drawing')
    void drawer.then(async (open) => {
      const picture = await open?.draw(page, Math.min(widest, Math.ceil(width * devicePixelRatio)))
      if (isOver) return picture?.close()
      if (picture == null || canvas.current === null) return setState('failed')
      canvas.current.width = picture.width
      canvas.current.height = picture.height
      canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
      setState('drawn')
    })
    return () => {
      isOver = true
    }
  }, [drawer, page, width])
  return (
    <section className={styles['pane']} aria-label={w.title}>
      <div className={styles['bar']}>
        <IconButton icon={ChevronLeft} label={w.previous} isDisabled={page <= 1} onPress={() => onPage(page - 1)} />
        <span role="status">{w.place({ page, pages })}</span>
        <IconButton icon={ChevronRight} label={w.next} isDisabled={page >= pages} onPress={() => onPage(page + 1)} />
      </div>
      <div className={styles['sheet']} ref={follow}>
        {state === 'failed' && <p className={styles['failed']}>{w.failed}</p>}
        <canvas
          ref={canvas}
          role="img"
          aria-label={w.place({ page, pages })}
          data-state={state}
          className={state === 'failed' ? styles['gone'] : styles['page']}
        />
      </div>
    </section>
  )
}

/** Pixels across; more shows nothing more of a scan. */
const widest = 1_600

/** Fetches the file once and keeps its worker for as long as the pane is there. */
const useDrawer = (of: FileOf): Promise<PageDrawer | null> | null => {
  const [drawer, setDrawer] = useState<Promise<PageDrawer | null> | null>(null)
  const name = JSON.stringify(of)
  useEffect(() => {
    const opening = new PageDrawer()
    setDrawer(
      bytesOf(JSON.parse(name) as FileOf).then(async (bytes) =>
        bytes === null || (await opening.open(bytes)) === null ? null : opening,
      ),
    )
    return () => opening.close()
  }, [name])
  return drawer
}
