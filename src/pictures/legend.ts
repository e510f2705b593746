/** Words that do not fit on their bars, each with a number, in the order in which they are met. */
export interface Legend {
  numberOf(word: string): string
  /** `1 Announced`, in rows no wider than `room`. */
  rows(room: number, widthOf: (text: string) => number): string[]
}

/** Start with an empty legend. */
export function createLegend(): Legend {
  const words: string[] = []
  return {
    numberOf(word) {
      if (!words.includes(word)) words.push(word)
      return String(words.indexOf(word) + 1)
    },
    rows(room, widthOf) {
      const rows: string[] = []
      for (const entry of words.map((word, i) => `${i + 1} ${word}`)) {
        const joined = rows.length ? `${rows.at(-1)}   ${entry}` : entry
        if (rows.length && widthOf(joined) <= room) rows[rows.length - 1] = joined
        else rows.push(entry)
      }
      return rows
    },
  }
}
