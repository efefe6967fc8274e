/** What a new kit takes from the one before besides its people, its house settings and its recipes. */
export const cloning = [
  { id: 'plain', parts: [] },
  { id: 'points', parts: ['points'] },
  { id: 'all', parts: ['points', 'quotes'] },
] as const
