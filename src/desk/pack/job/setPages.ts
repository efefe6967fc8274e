import { fillOf } from '#core/layout/fill'
import { type PageHit, findInPages } from '#core/layout/find/findInPages'
import type { Laid, Page } from '#core/layout/page'
import type { PackId, Paper } from '#core/model'
import type { FindRequest, Look, PagesRequest, SetPack } from './messages'

/** So many pages before and behind the page in view come with it: those within reach there. More is work that nobody sees. */
const before = 2
const behind = 3

/** The pages of so many packs are held: those that one looks at by turns. */
const mostHeld = 4

/** The pages that were set last, held in the process that set them: the window is sent those it shows and no others. */
export class SetPages {
  private held: readonly { readonly packId: PackId; readonly setting: number; readonly pages: readonly Page[] }[] = []

  /** Holds the pages in place of those of before. Gives what the window is told of them, `around` being the page in view. */
  take(
    packId: PackId,
    { pages, outline, sectionPages, notes }: Laid,
    paper: Paper,
    { setting, around }: Look,
    isWhole = true,
  ): SetPack {
    this.held = [{ packId, setting, pages }, ...this.held.filter((other) => other.packId !== packId)].slice(0, mostHeld)
    const inView = Math.min(around, pages.length)
    return {
      setting,
      isWhole,
      shapes: pages.map(({ number, width, height, section }) => ({ number, width, height, section })),
      pages: pages.slice(Math.max(0, inView - 1 - before), inView + behind),
      outline,
      sectionPages,
      notes,
      fills: Object.fromEntries(
        sectionPages.flatMap(({ section }) => {
          const fill = fillOf({ pages }, section, paper)
          return fill === null ? [] : [[section, fill] as const]
        }),
      ),
    }
  }

  /** Where words stand on them. null: this setting is no longer held. */
  find({ packId, setting, typed }: FindRequest): readonly PageHit[] | null {
    const found = this.held.find((other) => other.packId === packId && other.setting === setting)
    return found === undefined ? null : findInPages(found.pages, typed)
  }

  /** Both ends included. null: this setting is no longer held. */
  pages({ packId, setting, from, to }: PagesRequest): readonly Page[] | null {
    const found = this.held.find((other) => other.packId === packId && other.setting === setting)
    return found === undefined ? null : found.pages.slice(from - 1, to)
  }
}
