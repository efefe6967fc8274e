import {
  BookOpen,
  CalendarDays,
  Check,
  EyeOff,
  FileText,
  Flag,
  Handshake,
  Inbox,
  ListChecks,
  type LucideIcon,
  MessageCircleQuestion,
  Merge,
  NotebookPen,
  Pencil,
  Quote,
  Rows3,
  ScrollText,
  SpellCheck,
  Tag,
  Target,
  Trash2,
  TextCursorInput,
  Undo,
  User,
  UserRoundCheck,
  UserRoundPen,
  X,
} from 'lucide-react'
import type { Told } from '#core/edit/told'

/** The sign of a step in the history: of what was done where that has one of its own, else of the thing it was done to. */
export const signOfStep = ({ kind, thing, fields, standing, terms }: Omit<Told, 'number' | 'name'>): LucideIcon => {
  if (standing !== null) return ofStanding[standing]
  if (terms !== null) return EyeOff
  if (kind === 'source.add') return Inbox
  if (kind === 'person.merge') return Merge
  if (kind.endsWith('.remove')) return Trash2
  const [field] = fields
  const ofField = field === undefined ? undefined : signs[field]
  return ofField ?? (thing === null ? Pencil : ofThing[thing])
}

const ofStanding = { kept: Check, dropped: X, proposed: Undo } as const

/** Fields that have a sign on the screen where they stand. */
const signs: Readonly<Record<string, LucideIcon>> = {
  speakerIds: UserRoundCheck,
  claim: UserRoundCheck,
  release: EyeOff,
  annotation: Pencil,
  headline: TextCursorInput,
  themes: Tag,
  edits: SpellCheck,
  biography: ScrollText,
  function: UserRoundPen,
}

const ofThing: Readonly<Record<NonNullable<Told['thing']>, LucideIcon>> = {
  event: CalendarDays,
  front: FileText,
  background: ScrollText,
  approach: Handshake,
  readout: NotebookPen,
  source: FileText,
  person: User,
  quote: Quote,
  message: ListChecks,
  question: MessageCircleQuestion,
  objective: Target,
  commitment: Flag,
  programme: Rows3,
  document: ScrollText,
  pack: BookOpen,
}
