import type { Attachment } from '#core/extract/clauses/attachments'
import type { Context } from '#core/extract/clauses/subject'
import { cueOf, goesOn, isJoined } from '#core/extract/quotations/joined'
import type { QuotationGroup, QuotationKind } from '#core/extract/quotations/quotationGroup'
import { kindOf } from '#core/extract/quotations/kindOf'

/** The quotations of a text in order: stretches joined where only a reporting clause stands between. */
export function groupStretches(context: Context, attachments: readonly Attachment[]): QuotationGroup[] {
  const { stretches } = context.doc
  const found: QuotationGroup[] = []
  let group: number[] = []
  let kind: QuotationKind = 'scare'
  const close = (): void => {
    if (group.length > 0) found.push(groupOf(attachments, group, kind))
    group = []
  }
  stretches.forEach((stretch, number) => {
    const attachment = attachments[number]
    if (attachment === undefined) return
    const last = group[group.length - 1]
    const own = goesOn(context, attachments, last, number, kind) ? 'direct' : kindOf(context, stretch, attachment)
    if (own === 'scare') {
      found.push(groupOf(attachments, [number], 'scare'))
      if (last !== undefined && !staysOpen(attachments, last, number)) close()
      return
    }
    if (last === undefined || !isJoined(context, attachments, group, number, kind, own)) {
      const opened = stretch.continues ? openedBefore(context, attachments, group) : []
      group = group.slice(0, group.length - opened.length)
      close()
      group = opened
    }
    if (group.length === 0) kind = own
    group.push(number)
  })
  close()
  return found.sort((one, other) => (one.stretches[0] ?? 0) - (other.stretches[0] ?? 0))
}

/** “A,” she said. ¶ “B ¶ “C,” she said: the paragraph that was left open belongs to what follows, not to what came before. */
function openedBefore(context: Context, attachments: readonly Attachment[], group: readonly number[]): number[] {
  const { stretches } = context.doc
  let from = group.length
  while (from > 1) {
    const number = group[from - 1] as number
    if (stretches[number]?.closed !== false || attachments[number]?.isOwn === true) break
    from -= 1
  }
  return group.slice(from)
}

/** A scare quote within the same sentence does not end the fragments around it. */
function staysOpen(attachments: readonly Attachment[], last: number, number: number): boolean {
  return attachments[last]?.sentence === attachments[number]?.sentence
}

function groupOf(
  attachments: readonly Attachment[],
  stretches: readonly number[],
  kind: QuotationKind,
): QuotationGroup {
  const members = stretches.map((number) => attachments[number] as Attachment)
  const chief =
    members.find((member) => member.isOwn) ??
    members.find((member) => cueOf(member) !== null) ??
    (members[0] as Attachment)
  return { kind, stretches, chief }
}
