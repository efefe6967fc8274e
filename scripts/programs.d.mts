import type { Plugin } from 'vite'

export const workOfNode: Plugin & {
  readonly resolveId: (id: string) => string | null
  readonly load: (id: string) => string | null | undefined
}
export const inAscii: Plugin
export function asciiOf(code: string): string
