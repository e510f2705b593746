import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { articleText } from './article-text.ts'
import { ASKING, isFurniture, OTHERS_HEADING, POINTER, READERS_HEADING } from './furniture.ts'
import type { PageElement } from './page-element.ts'

/**
 * The text of the article on a page; null when the library finds none. Takes seconds, or minutes, on crafted pages: only to be
 * called where it can be ended from outside.
 */
export function extractArticle(html: string, url: string): string | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const base = document.createElement('base')
  base.setAttribute('href', url)
  document.head?.prepend(base)
  removeFurniture(document)
  // A short notice is an article too: below the threshold the library looks for more and finds teasers.
  const article = new Readability(document, { charThreshold: 100 }).parse()
  return article?.content ? articleText(article.content) || null : null
}

function removeFurniture(document: Pick<PageElement, 'querySelectorAll'>): void {
  // Of several articles the first is the page's own: its heading is what the title is taken from.
  const [own, ...others] = document.querySelectorAll('article')
  if (own?.querySelector('h1'))
    for (const other of others) if (!own.contains(other) && !other.querySelector('h1')) other.remove()
  for (const element of [...document.querySelectorAll('*')]) {
    if (!element.parentElement || !isFurniture(element.localName, attributesOf(element))) continue
    // A page may wrap its whole article in a box of such a name.
    if (!element.querySelector('h1, article')) element.remove()
  }
  // Dates and names that stand alone; within a sentence they are words of it.
  for (const element of [...document.querySelectorAll('time, address, [itemprop=author]')])
    if (lineOf(element.parentElement ?? element).length < 80) element.remove()
  for (const element of [...document.querySelectorAll('h2, h3, h4, h5, h6, strong, b, p, div, span, li, legend')]) {
    const text = lineOf(element)
    if (!text || !element.parentElement) continue
    if (READERS_HEADING.test(text)) removeWithFollowers(element, () => true)
    else if (ASKING.test(text)) boxOf(element).remove()
    else if (OTHERS_HEADING.test(text)) removeWithFollowers(element, isMostlyLinks)
    else if (POINTER.test(text) && element.querySelector('a') && isMostlyLinks(element, 0.3)) element.remove()
  }
  for (const element of [...document.querySelectorAll('p, li')])
    if (isMostlyLinks(element, 0.95) && !/[.!?。]$/.test(element.textContent?.trim() ?? '')) element.remove()
}

/** Goes up while the heading is all there is, then takes the siblings behind it for as long as they belong to it. */
function removeWithFollowers(heading: PageElement, belongs: (element: PageElement) => boolean): void {
  let top = heading
  while (
    top.parentElement &&
    !top.nextElementSibling &&
    !top.parentElement.querySelector('h1, article') &&
    lineOf(top.parentElement)
  )
    top = top.parentElement
  const parent = top.parentElement
  if (parent && parent.firstElementChild === top && isMostlyLinks(parent, 0.5) && !parent.querySelector('h1'))
    return parent.remove()
  for (let next = top.nextElementSibling; next && belongs(next); next = top.nextElementSibling) next.remove()
  top.remove()
}

/** The small box that a line stands in; the line itself when it stands in the article. */
function boxOf(line: PageElement): PageElement {
  const parent = line.parentElement
  const isBox = parent && (parent.textContent?.length ?? 0) < 400 && !parent.querySelector('h1, article, p + p + p')
  return isBox && !/^(?:article|main|body|html)$/.test(parent.localName) ? boxOf(parent) : line
}

/** The text of an element that is no longer than a heading; empty otherwise. */
function lineOf(element: PageElement): string {
  const text = element.childNodes.length < 8 ? (element.textContent ?? '') : ''
  return text.length < 300 ? text.replace(/\s+/g, ' ').trim() : ''
}

function isMostlyLinks(element: PageElement, share = 0.6): boolean {
  const all = element.textContent?.trim().length ?? 0
  let linked = 0
  for (const link of element.localName === 'a' ? [element] : element.querySelectorAll('a'))
    linked += link.textContent?.trim().length ?? 0
  return all > 0 && linked >= all * share
}

function attributesOf(element: PageElement): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) attributes[name] = value
  return attributes
}
