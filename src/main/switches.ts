import { app } from 'electron'

/** With these somebody could look into, or reroute, an installed application. */
const forbiddenWhenInstalled = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'host-rules',
  'load-extension',
  'enable-logging',
  'log-net-log',
]

/**
 * What Chromium is told before it starts. The first four together brought a page that tries everything to no packet at
 * all, even without a content policy; the names matter, older spellings have no effect.
 */
const switches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': 'socks5://127.0.0.1:9',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-features': 'WebRtcHideLocalIpsWithMdns,MediaRouter,DialMediaRouteProvider,OptimizationHints',
  'proxy-bypass-list': '<-loopback>',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'no-pings': '',
  'disable-http-cache': '',
}

export const cutSwitches = (): void => {
  if (app.isPackaged && forbiddenWhenInstalled.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
  for (const [name, value] of Object.entries(switches)) {
    const asked = name === 'disable-features' ? app.commandLine.getSwitchValue(name) : ''
    app.commandLine.appendSwitch(name, asked === '' ? value : `${asked},${value}`)
  }
}
