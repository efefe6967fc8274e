import * as library from '@kenjiuno/msgreader'

/**
 * The library is a module of the older kind. Bundled as the application ships it, what it calls its default lies one step
 * deeper than where tests and types find it.
 */
const found = library.default as typeof library.default & { readonly default?: typeof library.default }

export const MsgReader = found.default ?? found
export type MsgReader = InstanceType<typeof library.default>
export type { FieldsData } from '@kenjiuno/msgreader'
