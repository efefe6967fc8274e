import type { TagId } from '../page'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type SetLine, setText } from '../text/setText'
import { type TextStyle, styles } from '../style/typography'
import { paragraphsOfText } from './point'
import { plain } from './runs'

/** Lines one below the other, as many as there is room for; the others are counted. */
export class Stack {
  readonly drafts: Draft[] = []
  y = 0
  linesOver = 0
  constructor(
    private readonly setting: Setting,
    private readonly width: number,
    private readonly room: number,
  ) {}

  label(text: string, space: number, parent: TagId): void {
    if (this.y > 0) this.y += space
    this.put(
      setText(this.setting, plain(text, styles.label), { width: this.width, tag: this.setting.tags.add('H2', parent) }),
    )
    this.y += 2
  }

  text(text: string, style: TextStyle, parent: TagId): void {
    paragraphsOfText(text).forEach((paragraph, index) => {
      if (index > 0) this.y += 4
      this.put(
        setText(this.setting, plain(paragraph, style), { width: this.width, tag: this.setting.tags.add('P', parent) }),
      )
    })
  }

  put(lines: readonly SetLine[], x = 0): void {
    for (const line of lines) {
      if (this.y + line.height > this.room + 0.01) {
        this.linesOver += 1
        continue
      }
      this.drafts.push(...line.drafts.map((draft) => moved(draft, x, this.y)))
      this.y += line.height
    }
  }

  rule(color: string, weight: number): void {
    this.drafts.push({
      kind: 'rule',
      x1: 0,
      y1: this.y + weight / 2,
      x2: this.width,
      y2: this.y + weight / 2,
      weight,
      color,
    })
    this.y += 7
  }
}
