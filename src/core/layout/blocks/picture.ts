import type { Picture } from '#core/pack/document'
import type { Draft } from '../draft/draft'
import type { Setting } from '../draft/setting'

/** A picture in its own proportions, within a width and a height. Nothing where there is none. */
export const setPicture = (
  setting: Setting,
  picture: Picture | null,
  widest: number,
  tallest: number,
): { readonly drafts: readonly Draft[]; readonly width: number; readonly height: number } => {
  if (picture === null) return { drafts: [], width: 0, height: 0 }
  const { sha256, alt } = picture
  const width = Math.min(widest, (tallest * picture.width) / picture.height)
  const height = (width * picture.height) / picture.width
  const tag = setting.tags.add('Figure', setting.section, { alt })
  return { drafts: [{ kind: 'image', x: 0, y: 0, width, height, sha256, alt, tag }], width, height }
}
