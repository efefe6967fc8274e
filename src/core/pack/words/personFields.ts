import type { Person } from '#core/model'

/** The languages of a pack. */
type Language = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'kk' | 'pt' | 'ru' | 'zh'

/**
 * What is printed of a person under their name, in this order, and what stands before it in each language. By field and not
 * by language: a field is added more often, and then stands in one place.
 */
export const personFields = {
  addressAs: {
    ar: 'صيغة المخاطبة',
    de: 'Anrede',
    en: 'Address as',
    es: 'Tratamiento',
    fr: 'Comment s’adresser',
    kk: 'Қалай атау керек',
    pt: 'Tratamento',
    ru: 'Обращение',
    zh: '称谓',
  },
  pronunciation: {
    ar: 'النطق',
    de: 'Aussprache',
    en: 'Pronunciation',
    es: 'Pronunciación',
    fr: 'Prononciation',
    kk: 'Айтылуы',
    pt: 'Pronúncia',
    ru: 'Произношение',
    zh: '读音',
  },
  originalScript: {
    ar: 'الكتابة الأصلية',
    de: 'Eigene Schrift',
    en: 'Own script',
    es: 'Grafía propia',
    fr: 'Graphie d’origine',
    kk: 'Өз жазуы',
    pt: 'Grafia própria',
    ru: 'Собственное написание',
    zh: '本国文字',
  },
  languages: {
    ar: 'اللغات',
    de: 'Sprachen',
    en: 'Languages',
    es: 'Idiomas',
    fr: 'Langues',
    kk: 'Тілдері',
    pt: 'Línguas',
    ru: 'Языки',
    zh: '语言',
  },
  lastMet: {
    ar: 'آخر لقاء',
    de: 'Zuletzt getroffen',
    en: 'Last met',
    es: 'Último encuentro',
    fr: 'Dernière rencontre',
    kk: 'Соңғы кездесу',
    pt: 'Último encontro',
    ru: 'Последняя встреча',
    zh: '上次会面',
  },
  iceBreaker: {
    ar: 'لبدء الحديث',
    de: 'Zum Einstieg',
    en: 'To break the ice',
    es: 'Para romper el hielo',
    fr: 'Pour engager la conversation',
    kk: 'Әңгіме бастау үшін',
    pt: 'Para quebrar o gelo',
    ru: 'Для начала разговора',
    zh: '破冰话题',
  },
} satisfies Partial<Readonly<Record<keyof Person, Readonly<Record<Language, string>>>>>
