import { type Box, isIn } from './box'

/** What was painted on a page so far. Only the last ones are remembered: what lies under letters was painted shortly before. */
export class Covers {
  private readonly boxes: Box[] = []

  add(box: Box): void {
    this.boxes.push(box)
    if (this.boxes.length > 2 * most) this.boxes.splice(0, most)
  }

  isUnder(x: number, y: number): boolean {
    return this.boxes.some((box) => isIn(box, x, y))
  }
}

const most = 100
