/** Elements that by their name or role are no part of an article. */
const FURNITURE_TAGS = new Set(
  'nav aside footer form dialog menu noscript script style template iframe button svg'.split(' '),
)
const ROLES = new Set(
  'navigation complementary contentinfo dialog alertdialog banner search menu tablist toolbar'.split(' '),
)

/** Words that sites use in class and id names of what stands around an article. */
const WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising sponsor sponsored promo promos promoted promotion outbrain taboola ' +
    'related recommended recommendation recommendations recirc recirculation trending popular mostread teaser teasers readmore alsoread ' +
    'comments comment disqus discussion replies respond cookie cookies consent gdpr newsletter signup subscribe subscription ' +
    'share sharing sharebar social breadcrumb breadcrumbs sidebar nav navbar navigation menu footer masthead toolbar popup modal overlay ' +
    'pagination pager byline dateline timestamp bio tags taglist skip relatedposts sharedaddy feedflare yarpp'
  ).split(' '),
)
const PAIRS =
  /(?:most[-_]?(?:read|viewed|popular)|more[-_]?(?:stories|news|from|on|articles)|(?:read|see|up)[-_]?(?:next|also|more)|you[-_]?may|sign[-_]?up|site[-_]?(?:header|footer)|(?:next|previous|other)[-_]?(?:article|story|post)s?)/

/** Whether an element's name, role, class or id says that it stands around the article. */
export function isFurniture(tag: string, attributes: Readonly<Record<string, string | undefined>>): boolean {
  if (FURNITURE_TAGS.has(tag)) return true
  if (KEPT.has(tag)) return false
  const { role = '', hidden, style = '' } = attributes
  if (ROLES.has(role) || hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  if (/display\s*:\s*none/i.test(style)) return true
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500)
  if (names.length < 3) return false
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return PAIRS.test(words) || words.split(/[^a-z]+/).some((word) => WORDS.has(word))
}

/** Too large to be furniture whatever they are called. */
const KEPT = new Set(['html', 'body', 'main', 'article', 'h1', 'td', 'tr', 'tbody'])

/** Headings over lists of other articles, in the languages of our feeds; the line holds nothing else. */
export const OTHERS_HEADING =
  /^(?:(?:more |latest |related |recommended |popular |trending |top )(?:news|stories|articles|headlines|reading|coverage|content|posts|topics|links|videos?)|related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared)|read (?:more|next|also)|also read|see also|up next|more (?:on this(?: story)?|from .{2,40}|in .{2,40}|like this|to read)|you (?:may|might) (?:also )?(?:like|be interested in).*|(?:editors?['’]?s? )?(?:picks|choice)|don['’]t miss.*|what to read next|in other news|elsewhere|mehr zum thema|lesen sie auch|auch interessant|weitere (?:artikel|themen|meldungen|nachrichten)|das könnte sie auch interessieren|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?)|(?:te|le) puede interesar|noticias relacionadas|lea (?:también|además)|más (?:noticias|información)|leia (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees ook|czytaj także|читайте также|по теме|материалы по теме|другие новости|相关(?:阅读|新闻|文章|报道|推荐)|推荐阅读|延伸阅读|相關(?:閱讀|新聞|文章)|延伸閱讀|推薦閱讀|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사)\s*[:：»›>]?$/iu

/** Headings over what readers write: all that follows is theirs. */
export const READERS_HEADING =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|\d+ (?:responses?|replies)|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:reader |your |readers['’] )(?:comments|opinions)|kommentare?(?: \(\d+\))?|commentaires?|comentarios?|комментарии|评论|評論|网友评论|コメント)\s*[:：]?$/iu

/** Lines that ask for something, or say that an advertisement follows. */
export const ASKING =
  /^(?:(?:sign up|subscribe|register) (?:to|for) .{2,80}|(?:our |daily |weekly |free )*newsletters?|get (?:the|our) (?:latest|newsletter|best) .{2,80}|share this(?: article| story| post)?|follow us.{0,60}|already a (?:subscriber|member)\?.{0,40}|(?:continue|keep) reading.{0,80}|advertisement|sponsored content|anzeige|werbung|publicité|publicidad|реклама|广告)\s*[:：→»]?$/iu

/** A line that only points to another article: `Read more: …`. */
export const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|related(?: story| stories| article| coverage)?|more|watch|listen|don['’]t miss|lesen sie auch|mehr dazu|à lire aussi|lire aussi|lea también|leia também|leggi anche|lees ook|читайте также|相关阅读|延伸阅读|関連記事)\s*[:：|»›>–-]/iu
