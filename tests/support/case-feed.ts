interface Item {
  id: string
  title: string
  text: string
  day: string
}

/** One case told by a feed: a company is listed, and sues; the suit by two outlets, one of them hostile. */
export const DESIGNATED: Item = {
  id: 'designated',
  title: 'Pentagon puts Hesai on its list of Chinese military companies',
  text: 'The US Defense Department on Wednesday added the lidar maker Hesai to its list of Chinese military companies under Section 1260H, the department said. Hesai said it would respond.',
  day: 'Wed, 31 Jan 2024 12:00:00 GMT',
}
export const SUED: Item = {
  id: 'sued',
  title: 'Hesai sues the Pentagon over its blacklisting @everyone <!channel>',
  text: 'Hesai filed a lawsuit against the US Defense Department in a federal court in Washington on Monday over its place on the list of Chinese military companies. @everyone <@U0ANN> <!here> [click](https://evil.example)',
  day: 'Mon, 13 May 2024 12:00:00 GMT',
}
export const SUED_TOO: Item = {
  id: 'sued-too',
  title: 'Chinese lidar firm Hesai takes Pentagon to court',
  text: 'Lidar maker Hesai has sued the US Department of Defense over its inclusion on a list of companies said to work with the Chinese military. The complaint was filed on Monday in the US District Court for the District of Columbia.',
  day: 'Tue, 14 May 2024 08:00:00 GMT',
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** An RSS feed of these items. */
export const rss = (...items: Item[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Trade Wire</title><link>https://example.org/</link>${items
    .map(
      ({ id, title, text, day }) =>
        `<item><guid isPermaLink="false">${id}</guid><link>https://example.org/${id}</link><title>${escape(title)}</title><description>${escape(text)}</description><pubDate>${day}</pubDate></item>`,
    )
    .join('')}</channel></rss>`
