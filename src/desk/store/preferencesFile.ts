import { join } from 'node:path'
import * as v from 'valibot'
import { firstPreferences } from '#contract/firstPreferences'
import type { House, Preferences } from '#contract/views'
import { HouseStyle, KitId, LanguageTag, PageLayout, Paper, TimeZone, TypeSize } from '#core/model'
import { languageChoices } from '#core/words/windowLanguages'
import type { Disk } from './disk'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

const Stored = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  zoom: v.number(),
  windowLanguage: v.optional(v.fallback(v.picklist(languageChoices), 'system'), 'system'),
  // Files from before these were asked for lack them.
  ownName: v.optional(v.string(), ''),
  house: v.optional(
    v.strictObject({
      preparedBy: v.string(),
      ministry: v.optional(v.string(), ''),
      marking: v.string(),
      houseStyle: HouseStyle,
      paper: Paper,
      language: v.optional(LanguageTag, 'en'),
      layout: v.optional(PageLayout, 'single'),
      typeSize: v.optional(TypeSize, 'standard'),
      zone: v.nullable(TimeZone),
    }),
    () => firstPreferences.house,
  ),
  readerSize: v.optional(v.number(), 16),
  panels: v.record(v.string(), v.number()),
  place: v.nullable(v.strictObject({ kitId: KitId, screen: v.string(), item: v.nullable(v.string()) })),
})

/** Of the house and the panels only those named change. */
type PreferencesPatch = { readonly [Key in Exclude<keyof Preferences, 'house'>]?: Preferences[Key] | undefined } & {
  readonly house?: Partial<House> | undefined
}

/** How the window is set up. Nothing of worth is in it: what cannot be read counts as never set. */
export class PreferencesFile {
  private readonly path: string
  private current: Preferences | null = null
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly disk: Disk,
    library: string,
  ) {
    this.path = join(library, 'preferences.json')
  }

  async read(): Promise<Preferences> {
    return (this.current ??= await this.stored())
  }

  async change(patch: PreferencesPatch): Promise<Preferences> {
    const before = await this.read()
    const next: Preferences = {
      theme: patch.theme ?? before.theme,
      zoom: patch.zoom ?? before.zoom,
      windowLanguage: patch.windowLanguage ?? before.windowLanguage,
      ownName: patch.ownName ?? before.ownName,
      house: { ...before.house, ...patch.house },
      readerSize: patch.readerSize ?? before.readerSize,
      panels: { ...before.panels, ...patch.panels },
      place: patch.place === undefined ? before.place : patch.place,
    }
    this.current = next
    this.writing = this.writing.catch(() => undefined).then(() => this.write(next))
    await this.writing
    return next
  }

  /** Settles once what was changed so far is on the disk, or was refused by it. */
  written(): Promise<void> {
    return this.writing.catch(() => undefined)
  }

  /** Nothing here names that kit any more. */
  async forget(kitId: KitId): Promise<void> {
    if ((await this.read()).place?.kitId === kitId) await this.change({ place: null })
  }

  private async stored(): Promise<Preferences> {
    try {
      const parsed = v.safeParse(Stored, JSON.parse(Buffer.from(await this.disk.read(this.path)).toString('utf8')))
      return parsed.success ? parsed.output : firstPreferences
    } catch {
      return firstPreferences
    }
  }

  private async write(preferences: Preferences): Promise<void> {
    try {
      await writeWhole(this.disk, this.path, Buffer.from(JSON.stringify(preferences)))
    } catch (problem) {
      throw troubleWith(this.path, problem)
    }
  }
}
