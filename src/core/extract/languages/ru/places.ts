import { cities, cyrillicCities } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as Russian writes them. */
export const places = {
  place: cities,
} satisfies Partial<WordLists>

/** Those whose words take endings. */
export const inflectedPlaces = {
  place: `
    море, океан, залив, река, озеро, пролив, канал, остров, полуостров, гора, горы, долина, пустыня, лес, парк,
    улица, проспект, площадь, мост, аэропорт, порт, вокзал, станция, город, деревня, село, поселок, провинция,
    регион, область, край, район, округ, штат, республика, территория, побережье, граница, лагерь, база, дворец,
    башня, стадион, отель, столица, дом, карабах, нагорный карабах,
    ${cyrillicCities}
  `,
} satisfies Partial<WordLists>
