const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Render text so that the result is at most `limit` long; what does not fit is cut with an ellipsis, never inside what people
 * see as one character. `render` may only make text longer, as escaping does.
 */
export function fit(text: string, limit: number, render: (text: string) => string = (text) => text): string {
  if (limit < 1) return ''
  if (text.length <= limit) {
    const whole = render(text)
    if (whole.length <= limit) return whole
  }
  const starts = Array.from(graphemes.segment(text.slice(0, limit)), ({ index }) => index)
  const cutAt = (place: number) => render(`${text.slice(0, starts[place]).trimEnd()}…`)
  let [fits, tooLong] = [0, starts.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (cutAt(middle).length <= limit) fits = middle
    else tooLong = middle
  }
  return cutAt(fits)
}
