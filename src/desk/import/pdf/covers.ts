/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What was painted on a page so far. Only the last ones are remembered: what lies under letters was painted shortly before. */
export class Covers {
  private readonly boxes: Box[] = []

  add(box: Box): void {
    this.boxes.push(box)
    if (this.boxes.length > 2 * most) this.boxes.splice(0, most)
  }

  isUnder(x: number, y: number): boolean {
    return this.boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
  }
}

const most = 100
