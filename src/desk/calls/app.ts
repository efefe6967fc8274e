import type { Desk } from '#contract/transport'
import { answered } from '../refusal'
import type { Workroom } from '../workroom'

/** The window's own affairs: what it runs in, how it is set up, the clipboard. */
export const appCalls = ({ host, preferences }: Workroom) =>
  ({
    'app.info': () => answered(() => host.info),
    'app.fullScreen': ({ on }) => answered(() => host.fillScreen(on)),
    'preferences.read': () => answered(() => preferences.read()),
    'preferences.change': ({ patch }) => answered(() => preferences.change(patch)),
    'clipboard.write': ({ text, html }) =>
      answered(async () => {
        await host.copy(text, html)
        return null
      }),
  }) satisfies Partial<Desk>
