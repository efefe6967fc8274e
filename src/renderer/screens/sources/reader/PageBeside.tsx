import { useEffect, useState } from 'react'
import type { KitId, Source } from '#core/model'
import { pageAt } from '#core/text/numbering'
import { PageOfFile } from '../../../pages/PageOfFile'

interface PageBesideProps {
  readonly kitId: KitId
  readonly source: Source
  /** Where one reads: its page is shown. */
  readonly offset: number
}

/** Whether the file that a source came from has pages that can be shown beside its words. */
export const hasPages = ({ arrival, fileName }: Source): boolean =>
  arrival.original !== null && arrival.pages.length > 0 && /\.pdf$/i.test(fileName ?? '')

/** The page of the file on which one reads; another may be turned to, until one reads on. */
export const PageBeside = ({ kitId, source, offset }: PageBesideProps) => {
  const own = pageAt(source.arrival.pages, offset) ?? 1
  const [page, turn] = useState(own)
  useEffect(() => turn(own), [own])
  return (
    <PageOfFile of={{ kitId, sourceId: source.id }} page={page} pages={source.arrival.pages.length} onPage={turn} />
  )
}
