import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAny } from '../../../src/journey/read/read-any.ts'
import { toStoryLine } from '../../../src/journey/read/story-line.ts'

const now = new Date('2021-06-30T12:00:00Z')
const pairs = ['feeds', 'pages'].flatMap((folder) => {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => /\.(?:xml|feed|page)$/.test(name))
    .map((name) => [`${folder}/${name}`, new URL(name, url)] as const)
})

test.each(pairs)('%s is read as its pair says', async (name, file) => {
  const address = `https://site.example.org/${name}`
  const { stories, problems } = await readAny(readFileSync(file), { url: address, contentType: null, now })
  const read = { stories: stories.map((story) => JSON.parse(toStoryLine(story))), problems }
  expect(read).toEqual(JSON.parse(readFileSync(file.pathname.replace(/\.\w+$/, '.json'), 'utf8')))
})
