// Messages of the DevTools protocol on a stream: JSON texts, each ended by a zero byte.
const END = Buffer.from([0])

/** Takes the messages of a stream whole, in however many pieces they arrive. @param {import('node:stream').Readable} stream @param {(frame: Buffer) => void} take */
export function onFrame(stream, take) {
  /** @type {Buffer[]} */
  let pieces = []
  stream.on('data', (/** @type {Buffer} */ data) => {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const frame = Buffer.concat([...pieces, data.subarray(start, end)])
      pieces = []
      start = end + 1
      take(frame)
    }
    if (start < data.length) pieces.push(data.subarray(start))
  })
}

/** The message only reaches the stream whole. @param {import('node:stream').Writable} stream @param {Buffer | string} frame */
export function writeFrame(stream, frame) {
  stream.write(Buffer.concat([Buffer.from(frame), END]))
}
