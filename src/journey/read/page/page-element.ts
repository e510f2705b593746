/** As much of the DOM as is used on pages; the whole of it would let browser names into all of the program's types. */
export interface PageElement {
  readonly localName: string
  readonly textContent: string | null
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly firstElementChild: PageElement | null
  readonly childNodes: { readonly length: number }
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(other: PageElement): boolean
  remove(): void
}
