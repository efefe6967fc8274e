process.parentPort.on('message', ({ data }) => {
  const sum = data.bytes.reduce((a, b) => a + b, 0)
  process.parentPort.postMessage({ bytes: data.bytes instanceof Uint8Array, sum, date: data.when instanceof Date })
  process.parentPort.postMessage({ argument: process.argv.at(-1), type: process.type })
})
