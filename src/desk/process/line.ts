/**
 * The line of a process of ours to whoever started it: the application (a utility process) or the command line (a child
 * process). Orders come and answers go over whichever there is.
 */
export interface LineToParent<Request, Reply> {
  readonly tell: (reply: Reply) => void
  readonly onRequest: (listener: (request: Request) => void) => void
}

interface ParentPort {
  postMessage(reply: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
}

const isParentPort = (value: unknown): value is ParentPort =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'postMessage') === 'function'

/** Throws where nobody started this program to give it orders. */
export const lineToParent = <Request, Reply>(): LineToParent<Request, Reply> => {
  const port: unknown = Reflect.get(process, 'parentPort')
  if (isParentPort(port))
    return {
      tell: (reply) => port.postMessage(reply),
      onRequest: (listener) => port.on('message', ({ data }) => listener(data as Request)),
    }
  if (process.send === undefined) throw new Error('This program is started by Briefing Kit')
  // A parent that is gone wants no more answers.
  process.once('disconnect', () => process.exit())
  return {
    tell: (reply) => void process.send?.(reply),
    onRequest: (listener) => void process.on('message', (request) => listener(request as Request)),
  }
}
