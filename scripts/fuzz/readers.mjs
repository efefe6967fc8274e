// Every reader with damaged and hostile bytes, in the reading room as it is shipped: no input may break the process, take
// longer than ten seconds of the processor, or pass the memory allowed. `npm run fuzz -- readers [seconds] [seed] [reader]`: so many seconds
// of the processor for each reader, so that other work on the computer takes none of its inputs away. The same seed gives the same inputs, and a fault is told by the number that makes it again.
import { bundledRoom } from '../readingRoom/bundled.mjs'
import { inputOf, readers } from './readers/inputs.mjs'
import { Room } from './readers/room.mjs'

const [seconds = '300', seed = '1', only] = process.argv.slice(2)
const wanted = only === undefined ? readers : readers.filter((reader) => reader === only)
if (wanted.length === 0) throw new Error(`There is no reader ${only}. There are: ${readers.join(', ')}.`)
const program = await bundledRoom()
let faults = 0

for (const reader of wanted) {
  const room = new Room(program)
  let inAll = 0
  const counts = { read: 0, refused: 0 }
  const slowest = { spent: 0, number: 0 }
  let number = 0
  for (; inAll < Number(seconds) * 1_000; number += 1) {
    const { order, bytes } = inputOf(reader, Number(seed), number)
    const { outcome, spent, detail } = await room.read(order)
    if (outcome === 'read' || outcome === 'refused') counts[outcome] += 1
    else {
      faults += 1
      console.log(
        `${reader} ${seed}:${number} ${outcome} after ${spent.toFixed(0)} ms of the processor, ${bytes} bytes: ${detail}`,
      )
    }
    if (spent > slowest.spent) Object.assign(slowest, { spent, number })
    inAll += spent
  }
  room.close()
  console.log(
    `${reader}: ${number} inputs, ${counts.read} read, ${counts.refused} refused, ${number - counts.read - counts.refused} faults; the slowest ${slowest.spent.toFixed(0)} ms of the processor (${seed}:${slowest.number}), most memory ${(room.mostMemory / 1e6).toFixed(0)} MB`,
  )
}
console.log(`${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
