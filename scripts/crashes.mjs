// The store under power cuts, damage and kills. Ends with 1 when anything that was answered was lost, or anything differs
// silently. Arguments: the parts to run (states, damage, kills; all without any), and for kills how many.
import { load } from './load.mjs'
import { killOften } from './store/kills.mjs'
import { enumerateStates } from './store/states.mjs'

const parts = {
  /** The power is cut before every operation; disks of many mixtures are opened afterwards. */
  states: () => enumerateStates(say),
  /** Every byte of every file of a small kit, open and closed, is flipped twice and cut before. */
  damage: async () => {
    const { damageEverywhere, smallKit } = await load('src/desk/store/testing/damage.ts')
    const faults = []
    for (const isClosed of [false, true]) {
      const tally = await damageEverywhere(await smallKit(4, 2, isClosed))
      say(
        `${tally.cases} kinds of damage to a kit ${isClosed ? 'that was closed' : 'as a kill leaves it'}: ` +
          `${tally.recovered} opened at the last edit, ${tally.refused} refused with every byte as it was`,
      )
      faults.push(...tally.faults)
    }
    return faults
  },
  kills: () => killOften(Number(kills ?? 1_000), say),
}

const wanted = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument))
const kills = process.argv.slice(2).find((argument) => /^\d+$/.test(argument))
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const start = performance.now()
  const faults = await parts[/** @type {keyof typeof parts} */ (name)]()
  say(`${name}: ${faults.length} failures in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  for (const fault of faults.slice(0, 10)) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

/** @param {string} words */
function say(words) {
  console.log(words)
}
