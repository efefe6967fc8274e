import { expect, test, vi } from 'vitest'
import { breakQuietly } from './lastWords'

test('a process that breaks says where, and no word that somebody wrote', () => {
  const on = vi.spyOn(process, 'on').mockReturnThis()
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    breakQuietly()
    const [event, listener] = on.mock.calls[0] ?? []
    expect(event).toBe('uncaughtException')
    listener?.(new SyntaxError('Unexpected token, "Orlandini w"... is not valid JSON'))
    expect(exit).toHaveBeenCalledWith(1)
    const said = write.mock.calls.join('')
    expect(said).toMatch(/^SyntaxError\n {4}at /)
    expect(said).not.toContain('Orlandini')
  } finally {
    vi.restoreAllMocks()
  }
})
