import type { WordLists } from '#core/extract/languages/language'

/** Cities and regions, as English writes them. */
export const places = {
  place: `
    gulf, sea, ocean, river, lake, bay, strait, straits, channel, canal, island, islands, isle, peninsula, mountain,
    mountains, mount, hill, hills, heights, valley, desert, forest, park, garden, gardens, street, avenue, road,
    square, bridge, airport, port, harbour, harbor, station, city, town, village, district, province, county,
    region, territory, oblast, state, republic, kingdom, emirate, coast, border, camp, base, palace, building,
    tower, hall, stadium, arena, hotel, beach, cape, plaza, centre, corridor, route, plateau, basin, zone, strip,
    bank, capital, parliament house, capitol, city hall, fort, castle, abbey, plant, refinery, dam, reservoir,
    world, earth,
  `,
} satisfies Partial<WordLists>
