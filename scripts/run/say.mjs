// What the runner says. All of it goes to standard error: standard output belongs to the command that was asked for.

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`[briefing kit] ${sentence}\n`)
}

/** Says what is wrong and what to do, and ends. @param {string} sentence @returns {never} */
export function stop(sentence) {
  process.stderr.write(`\n[briefing kit] ${sentence}\n\n`)
  process.exit(1)
}
