import { escapeHtml, isObject, type Json, stringOf } from './json-document.ts'
import type { RawFeed, RawItem } from './raw-feed.ts'
import { MOST_ITEMS } from './xml-tree.ts'

/**
 * The answers of the Federal Register's API: documents that were published, and those on public inspection
 * (federalregister.gov/developers/documentation/api/v1). Undefined when the document is none.
 */
export function parseFederalRegister({ results = [], description }: Json): RawFeed | undefined {
  const documents = Array.isArray(results) ? results.filter(isObject).slice(0, MOST_ITEMS) : undefined
  if (!documents?.every(isDocument)) return undefined
  if (documents.length === 0 && !/^Documents\b/.test(stringOf(description))) return undefined
  return { title: 'Federal Register', link: null, base: null, lang: 'en', items: documents.map(toRawItem) }
}

const isDocument = (document: Json) => typeof document.document_number === 'string' && 'html_url' in document

function toRawItem(document: Json): RawItem {
  const { title, abstract, excerpts, document_number, html_url, pdf_url, filed_at, publication_date } = document
  const agencies = Array.isArray(document.agencies) ? document.agencies.map(nameOf).filter(Boolean) : []
  const told = escapeHtml(stringOf(abstract)) || stringOf(excerpts)
  const issued = agencies.length ? `Agencies: ${escapeHtml(agencies.join(', '))}` : ''
  return {
    title: escapeHtml(stringOf(title)),
    texts: [[told, issued].filter(Boolean).join('<br>')],
    links: [html_url, pdf_url].map(stringOf).filter(Boolean),
    guid: stringOf(document_number),
    otherGuids: [],
    permalink: null,
    // What is on public inspection bears the day of the issue it will stand in.
    dates: [filed_at, publication_date].map(stringOf).filter(Boolean),
    source: null,
    lang: null,
    base: null,
  }
}

const nameOf = (agency: unknown) => (isObject(agency) ? stringOf(agency.name) || stringOf(agency.raw_name) : '')
