// The process that makes packs, as the application ships it.
import { bundledAsShipped } from '../asShipped.mjs'

/** @returns {Promise<string>} where the program lies */
export async function bundledPackProcess() {
  const folder = await bundledAsShipped('pack-process', { 'pack-worker': 'src/desk/pack/job/worker.ts' })
  return `${folder}/pack-worker.cjs`
}
