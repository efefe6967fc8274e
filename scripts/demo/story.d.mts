import type { ElectronApplication, Page } from 'playwright'

/** Drives the application from a pasted text to a pack, by the keys a person would press; throws where a step does not come. */
export function fromPasteToPack(given: {
  readonly electron: ElectronApplication
  readonly page: Page
  /** The text of a press release. */
  readonly release: string
  readonly packPath: string
  readonly say: (sentence: string) => void
}): Promise<void>
