import type { WindowLanguage } from '#core/words/windowLanguages'
import { english } from './en'
import { speakPrimitives } from './primitives'
import type { WindowTranslation } from './translation'

/** How the sentences of each language are read; English is there already. A language without them does not compile. */
export const translations: Readonly<Record<WindowLanguage, () => Promise<WindowTranslation>>> = {
  en: () => Promise.resolve(english),
  fr: async () => {
    const [{ french }, primitives] = await Promise.all([import('./fr'), import('react-aria-components/i18n/fr-FR')])
    speakPrimitives('fr-FR', primitives)
    return french
  },
  es: async () => {
    const [{ spanish }, primitives] = await Promise.all([import('./es'), import('react-aria-components/i18n/es-ES')])
    speakPrimitives('es-ES', primitives)
    return spanish
  },
  ru: async () => {
    const [{ russian }, primitives] = await Promise.all([import('./ru'), import('react-aria-components/i18n/ru-RU')])
    speakPrimitives('ru-RU', primitives)
    return russian
  },
  zh: async () => {
    const [{ chinese }, primitives] = await Promise.all([import('./zh'), import('react-aria-components/i18n/zh-CN')])
    speakPrimitives('zh-CN', primitives)
    return chinese
  },
  ar: async () => {
    const [{ arabic }, primitives] = await Promise.all([import('./ar'), import('react-aria-components/i18n/ar-AE')])
    speakPrimitives('ar-AE', primitives)
    return arabic
  },
}
