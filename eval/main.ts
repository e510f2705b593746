import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createAnswering } from './answers.ts'
import { findKnownCases } from './cases/known-cases.ts'
import { caseRows, holds as casesHold, reportCases } from './cases/report.ts'
import { type Corpus, findCorpus } from './corpus.ts'
import { explainExample } from './example.ts'
import { checkFloors, FLOORS } from './floors.ts'
import { isCount } from './measures.ts'
import { replayRows, scoreReplay } from './replay.ts'
import { foldRows, languageRows, mistakeRows, ruleRows, sayGap, wholeRows } from './report.ts'
import { measure, scoreNotEnglish } from './results.ts'
import { tallyRules } from './rules-proven.ts'
import { scoreStories } from './score.ts'
import { figure, type Rows, toColumns, toMarkdown, withPart } from './table.ts'

const PAGE = `${import.meta.dirname}/../docs/understanding.md`
const BENCH = `${import.meta.dirname}/../bench/main.ts`

const corpus = findCorpus(process.env['CASEWIRE_SHARED'])
const [mode] = process.argv.slice(2)
if (mode === '--cases') process.exitCode = tellKnownCases() ? 0 : 1
else if (!corpus) console.log('Nothing was measured: there is no labelled corpus beside this repository.')
else if (mode === '--check') process.exitCode = (await check(corpus)) ? 0 : 1
else if (mode === '--replay') process.exitCode = (await checkReplay(corpus)) ? 0 : 1
else if (mode === '--table') await writeTable(corpus)
else if (mode === '--rules') await reportRules(corpus)
else await report(corpus)

/** Prints every figure that has a floor; false when one is under it. */
async function check(known: Corpus): Promise<boolean> {
  const answers = createAnswering(known)(known.stories)
  const [whole, notEnglish] = await Promise.all([
    scoreStories(known, known.stories, answers.lines).then(({ score }) => score),
    scoreNotEnglish(known, answers),
  ])
  const held = [
    ...checkFloors(whole, FLOORS.whole).map((one) => ({ ...one, of: 'whole' })),
    ...checkFloors(notEnglish, FLOORS['not English']).map((one) => ({ ...one, of: 'not English' })),
  ]
  print([
    ['', 'figure', 'floor', ''],
    ...held.map(({ of, name, value, limit, holds }) => [
      `${of}, ${name}`,
      figure(value, isCount(name)),
      figure(limit, isCount(name)),
      holds ? 'holds' : isCount(name) ? 'TOO MANY' : 'TOO LOW',
    ]),
  ])
  return held.every(({ holds }) => holds)
}

async function report(known: Corpus) {
  const results = await measure(known)
  console.log(`${results.stories} labelled stories\n`)
  print(wholeRows(results))
  console.log(`${sayGap(results)}\n`)
  print(languageRows(results))
  print(foldRows(results.crossValidated, 'full'))
  print(foldRows(results.crossValidated, 'proven'))
  print(mistakeRows(results))
}

/** Files the stories one after the other and prints every figure with its floor; false when one is under it. */
async function checkReplay(known: Corpus): Promise<boolean> {
  const { rows, holds } = replayRows(await scoreReplay(known))
  print(rows)
  return holds
}

/** Tells known cases by invented stories, in every order; false when one stands where neither the chronicle nor we say. */
function tellKnownCases(): boolean {
  const cases = findKnownCases(process.env['CASEWIRE_SHARED'])
  if (!cases) {
    console.log('Nothing was told: there is no chronicle of known cases beside this repository.')
    return true
  }
  const told = reportCases(cases)
  console.log(
    `${told.cases} cases, ${told.events} events in ${told.stories} stories (${told.understood} understood from their words):`,
    `${told.developments} developments, ${told.told} told, ${told.toldTwice} told twice\n`,
  )
  print(caseRows(told))
  return casesHold(told)
}

/** Prints how often what each rule told was right, the most doubtful first. */
async function reportRules(known: Corpus) {
  const { lines, understood } = createAnswering(known)(known.stories)
  const { mistakes } = await scoreStories(known, known.stories, lines)
  const groups = new Map(known.stories.map(({ story, group }) => [story.id, group]))
  print(ruleRows(tallyRules(understood, mistakes, (id) => groups.get(id) ?? id)))
}

/** Writes the figures into the documentation, with those of the bench and what is made of the worked example. */
async function writeTable(known: Corpus) {
  const results = await measure(known)
  const bench = execFileSync(process.execPath, ['--expose-gc', BENCH], { encoding: 'utf8' })
  const tables = [foldRows(results.crossValidated, 'proven'), languageRows(results), mistakeRows(results)]
  const text = [
    `Over ${results.stories} stories of a labelled corpus that is not part of this repository:`,
    toMarkdown(wholeRows(results)),
    sayGap(results),
    ...tables.map(toMarkdown),
    'One run of `npm run bench`:',
    `\`\`\`text\n${bench.trim()}\n\`\`\``,
  ].join('\n\n')
  const example = `\`\`\`text\n${explainExample()}\`\`\``
  writeFileSync(PAGE, withPart(withPart(readFileSync(PAGE, 'utf8'), 'example', example), 'results', text))
  console.log('The results in docs/understanding.md are written anew.')
}

function print(rows: Rows) {
  console.log(`${toColumns(rows)}\n`)
}
