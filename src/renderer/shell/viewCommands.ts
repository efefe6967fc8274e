import { type BuiltInView, builtInViews } from '#core/facets/quoteFilter'
import type { Command } from '../commands/commands'
import { showView, views } from '../state/views'
import { words } from '../words'

const w = words.views

/** Every view of the quotations of all kits, from anywhere. */
export const viewCommands = (): readonly Command[] => [
  ...(Object.keys(builtInViews) as BuiltInView[]).map((id) => ({
    id: `views.show.${id}`,
    title: w.show({ name: w.builtIn[id] }),
    group: w.group,
    run: () => showView(builtInViews[id]),
  })),
  ...(views.read().saved ?? []).map(({ id, name, filter }) => ({
    id: `views.show.${id}`,
    title: w.show({ name }),
    group: w.group,
    run: () => showView(filter),
  })),
]
