/** The table of colours of a Rich Text file: three parts each, and a semicolon behind every one. */
export class Colours {
  private parts: number[] = []
  private readonly white = new Set<number>()
  private number = 0

  part(value: number): void {
    this.parts.push(value)
  }

  take(byte: number): void {
    if (byte !== semicolon) return
    if (this.parts.length === 3 && this.parts.every((part) => part === 255)) this.white.add(this.number)
    this.parts = []
    this.number += 1
  }

  isWhite(number: number): boolean {
    return this.white.has(number)
  }
}

const semicolon = 0x3b
