import { run } from './run'

void run(process.argv.slice(2), {
  say: (words) => void process.stdout.write(words),
  complain: (sentence) => void process.stderr.write(sentence),
}).then((code) => {
  process.exitCode = code
})
