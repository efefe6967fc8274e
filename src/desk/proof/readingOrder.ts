const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Letters of scripts that run from right to left are painted in the order in which they are seen; they are read the other way. */
export const inReadingOrder = (text: string): string =>
  rightToLeft.test(text)
    ? text
        .split('\n')
        .map((line) => (rightToLeft.test(line) ? line.replace(turned, turnedAround) : line))
        .join('\n')
    : text

/** From the first such letter to the last, with what stands between. */
const turned = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\p{M}])?/gu

const turnedAround = (stretch: string): string =>
  [...stretch]
    .reverse()
    .join('')
    .replace(
      /[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}](?:(?:[^\n\u0590-\u08ff]|\p{Nd})*[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}])?/gu,
      (run) => [...run].reverse().join(''),
    )
