import {
  EyeOff,
  Link2Off,
  type LucideIcon,
  MailMinus,
  MessageSquare,
  PanelTop,
  Strikethrough,
  Superscript,
} from 'lucide-react'
import type { Source } from '#core/model'
import type { words } from '../../words'

export type Aside = Source['arrival']['asides'][number]

/** Kinds of what a document holds beside its words, in the order people look for them. */
export const asideKinds: readonly {
  readonly kind: keyof typeof words.sources.arrival.asides
  readonly icon: LucideIcon
  readonly roles: readonly Aside['role'][]
}[] = [
  { kind: 'heads', icon: PanelTop, roles: ['header', 'footer'] },
  { kind: 'notes', icon: Superscript, roles: ['footnote', 'endnote'] },
  { kind: 'struck', icon: Strikethrough, roles: ['struck'] },
  { kind: 'comments', icon: MessageSquare, roles: ['comment'] },
  { kind: 'hidden', icon: EyeOff, roles: ['hidden'] },
  { kind: 'replies', icon: MailMinus, roles: ['reply', 'signature'] },
  { kind: 'furniture', icon: Link2Off, roles: ['furniture'] },
]

/** How many of each kind were set aside; what there is none of is not counted. */
export const asidesOf = ({ arrival }: Source) =>
  asideKinds.flatMap(({ kind, icon, roles }) => {
    const number = arrival.asides.filter(({ role }) => roles.includes(role)).length
    return number === 0 ? [] : [{ kind, icon, number }]
  })
