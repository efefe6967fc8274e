import { Fragment, memo } from 'react'
import { photoAddress } from '#contract/bridge'
import type { Item, LinkItem, Page } from '#core/layout/page'
import type { KitId } from '#core/model'
import styles from './PageItems.module.css'
import { textPlacement } from './textPlacement'

interface Props {
  readonly kitId: KitId
  readonly page: Page
  /** A link inside the pack was followed; `y` is in points from the top of that page. */
  readonly onFollow?: (page: number, y: number) => void
}

/** Everything that stands on a page, in reading order. Furniture without a tag is not read aloud. */
export const PageItems = ({ kitId, page, onFollow }: Props) =>
  page.items.map((item, at) => (
    // A page is replaced as a whole: the place of an item in it is its identity.
    <Fragment key={at}>
      {item.kind !== 'link' ? (
        <Drawn item={item} kitId={kitId} />
      ) : onFollow === undefined ? null : (
        <Link link={item} onFollow={onFollow} />
      )}
    </Fragment>
  ))

/** What stands on a page as before is not drawn again when something else on it changes. */
const Drawn = memo(({ item, kitId }: { readonly item: Exclude<Item, LinkItem>; readonly kitId: KitId }) => {
  switch (item.kind) {
    case 'text':
      return (
        <text
          {...textPlacement(item)}
          lengthAdjust="spacing"
          className={styles['text']}
          aria-hidden={item.tag === undefined ? true : undefined}
        >
          {item.text}
        </text>
      )
    case 'rule':
      return <line x1={item.x1} y1={item.y1} x2={item.x2} y2={item.y2} stroke={item.color} strokeWidth={item.weight} />
    case 'box':
      return <rect x={item.x} y={item.y} width={item.width} height={item.height} fill={item.fill} />
    case 'image':
      return (
        <image
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          href={photoAddress(kitId, item.sha256)}
          preserveAspectRatio="xMidYMid slice"
          {...(item.alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': item.alt })}
        />
      )
  }
})
Drawn.displayName = 'Drawn'

/** Links inside the pack lead there; an outside address is only shown, for this window never goes out. */
const Link = ({ link, onFollow }: { readonly link: LinkItem; readonly onFollow: NonNullable<Props['onFollow']> }) => {
  const { target } = link
  const area = <rect className={styles['area']} x={link.x} y={link.y} width={link.width} height={link.height} />
  if ('address' in target) {
    return (
      <g>
        <title>{target.address}</title>
        {area}
      </g>
    )
  }
  const follow = () => onFollow(target.page, target.y)
  return (
    <g
      className={styles['link']}
      role="link"
      aria-label={link.label}
      tabIndex={0}
      onClick={follow}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        follow()
      }}
    >
      {area}
    </g>
  )
}
