/** Some of the fields of a thing. */
export type Patch<Thing> = { readonly [Key in keyof Thing]?: Thing[Key] | undefined }

/** The thing with those fields changed. */
export const patched = <Thing extends object>(thing: Thing, patch: Patch<Thing>): Thing => ({ ...thing, ...patch })
