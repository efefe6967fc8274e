import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { Desk } from '#contract/transport'
import { type LanguageChoice, type WindowLanguage, languageChoices, languageMeant } from '#core/words/windowLanguages'
import { nodeDisk } from '#desk/store/nodeDisk'
import { writeWhole } from '#desk/store/wholeFile'
import { speak } from './words'

/**
 * The language of the window. The preferences say which; beside them stands a note, for the screen of a locked library and
 * the question after one that is away must speak before any preferences can be read.
 */
export class Language {
  private constructor(
    private readonly note: string,
    private choice: LanguageChoice,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** As it was left. */
  static async remembered(userData: string, onFault: (fault: unknown) => void): Promise<Language> {
    const note = join(userData, 'window-language')
    const text = await readFile(note, 'utf8').catch(() => '')
    const language = new Language(note, choiceIn(text), onFault)
    speak(language.spoken())
    return language
  }

  spoken(): WindowLanguage {
    return languageMeant(this.choice, app.getPreferredSystemLanguages())
  }

  /** Takes a choice; true if another language is spoken from now on. What cannot be noted is asked of the preferences again. */
  async take(choice: LanguageChoice): Promise<boolean> {
    if (choice === this.choice) return false
    const before = this.spoken()
    this.choice = choice
    speak(this.spoken())
    await writeWhole(nodeDisk, this.note, Buffer.from(choice)).catch(this.onFault)
    return this.spoken() !== before
  }
}

const choiceIn = (text: string): LanguageChoice => languageChoices.find((choice) => choice === text) ?? 'system'

/** The choice in the preferences of that library; null while it is locked, or where nothing can be read. */
export const choiceKept = async (desk: Desk): Promise<LanguageChoice | null> => {
  const [vault, preferences] = await Promise.all([desk['vault.state']({}), desk['preferences.read']({})])
  return vault.ok && vault.value.state !== 'locked' && preferences.ok ? preferences.value.windowLanguage : null
}

/** The desk as the window calls it, where another language in the preferences is spoken at once: `onOther`. */
export const withLanguage = (desk: Desk, language: Language, onOther: () => void): Desk => {
  const follow = async (choice: LanguageChoice | null): Promise<void> => {
    if (choice !== null && (await language.take(choice))) onOther()
  }
  return {
    ...desk,
    'preferences.change': async (input) => {
      const reply = await desk['preferences.change'](input)
      if (reply.ok && input.patch.windowLanguage !== undefined) await follow(reply.value.windowLanguage)
      return reply
    },
    'vault.unlock': async (input) => {
      const reply = await desk['vault.unlock'](input)
      if (reply.ok) await follow(await choiceKept(desk))
      return reply
    },
  }
}
