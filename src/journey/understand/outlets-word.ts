import type { Dated } from './dated.ts'

const OUTLET =
  "(?:Reuters|Bloomberg(?: News| Law)?|AP|AFP|Xinhua|CNN|CNBC|BBC|NPR|Axios|Politico|Semafor|Nikkei|Caixin|Yonhap|Kyodo|TASS|Interfax|Law360|WSJ|FT|(?:[\\p{L}\\d.’'&-]+ ){0,3}(?:Times|Journal|Post|News|Daily|Herald|Telegraph|Guardian|Tribune|Standard|Gazette|Chronicle|newspapers?|magazine|(?:news|press) agency|broadcaster|(?:news )?outlet|media|daily|weekly))"

// "…, Bloomberg News said on Wednesday".
const BEFORE = new RegExp(
  `\\b${OUTLET}(?: had| has)? (?:said|says|reports?|reported|wrote|writes|revealed|claimed)(?: exclusively| earlier| late| first| in a report| in an article)*(?: on)?\\s+$`,
  'u',
)
// "On Wednesday the Financial Times reported that …".
const BEHIND = new RegExp(`^,? (?:the )?${OUTLET} (?:said|reported|wrote|revealed)\\b`, 'u')

/** Whether a date is that of a report: the day on which an outlet told something says only that it happened no later. */
export const outletsWord = (sentence: string, date: Dated): boolean =>
  reads(BEFORE, sentence.slice(Math.max(0, date.start - 100), date.start)) ||
  reads(BEHIND, sentence.slice(date.end, date.end + 80))

// Beside most dates nothing is said: no outlet is looked for there.
const SAYS = /sa(?:id|ys)|report|wr(?:ote|ites)|revealed|claimed/
const reads = (pattern: RegExp, words: string) => SAYS.test(words) && pattern.test(words)
