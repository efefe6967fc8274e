// The reading room as one program beside its watching thread, the way the application ships it.
import { bundledAsShipped } from '../asShipped.mjs'

/** @returns {Promise<string>} where the program lies */
export async function bundledRoom() {
  const folder = await bundledAsShipped('reading-room', {
    'reading-room': 'src/desk/import/room/worker.ts',
    'reading-watch': 'src/desk/import/room/watch.ts',
  })
  return `${folder}/reading-room.cjs`
}
