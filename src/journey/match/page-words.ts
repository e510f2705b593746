/** The words pages use for what is not the article, in the languages we read. Rules about lines are in `line-kinds.ts`. */

// Beginnings of regular expressions, one row a theme (English) or language.
const HEADINGS = {
  related:
    'related(?: (?:posts?|articles?|stories|reading|news|content|coverage|topics|links|video|headlines))?|more (?:from|on|in|about|stories|news|coverage|like this)\\b.{0,40}|read (?:more|next|also|this next)|also read|see also|you (?:may|might|can) also (?:like|be interested in|enjoy|want to read)|recommended(?: (?:for you|stories|reading|articles))?|suggested (?:stories|reading|articles)|further reading',
  popular:
    "popular(?: (?:articles?|posts?|now|stories|on .{2,30}))?|most (?:read|popular|viewed|shared|commented|recent)\\b.{0,30}|trending(?: (?:now|stories|topics|articles))?|top stories|latest(?: (?:news|stories|articles|posts|headlines|updates|from .{2,30}|in .{2,40}))?|breaking news|editor(?:s|’s|'s)[’']? picks?|editors[’']? picks?|what to read next|don[’']t miss|in other news|elsewhere|other (?:news|stories|articles)|recent (?:posts?|articles?|news|stories|comments?)|up next|next (?:article|story|post)|previous (?:article|story|post)",
  aroundIt:
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|post a comment|join the (?:discussion|conversation)|add a comment|share your thoughts.{0,40}|tags?|topics|categories|filed under|about the authors?|about us|author|sources?|newsletters?|follow us|share(?: this)?(?: (?:article|story|post))?|sponsored(?: content)?|advertisements?|partner content|promoted',
  de: 'ähnliche (?:artikel|beiträge)|lesen sie (?:auch|mehr)\\b.{0,30}|mehr zum thema|weitere (?:artikel|meldungen|themen|nachrichten)|meistgelesen\\p{L}*|das könnte sie auch interessieren|zum thema|verwandte (?:artikel|themen)|kommentare|schlagwörter',
  fr: 'à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes|recommandés)|les plus lus|voir aussi|commentaires|à ne pas manquer|dernières (?:actualités|nouvelles|infos)',
  it: 'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|le più lette|altre notizie|notizie correlate|commenti|ultime notizie',
  es: 'lea también|lee también|le puede interesar|te puede interesar|noticias relacionadas|artículos relacionados|relacionad[oa]s|más noticias|lo más (?:leído|visto)|comentarios|últimas noticias|ver también',
  pt: 'leia (?:também|mais)|veja também|notícias relacionadas|artigos relacionados|relacionad[oa]s|mais lidas|saiba mais|comentários|últimas notícias',
  northAndEast:
    'lees ook|meer over|gerelateerd\\p{L}*|lue myös|läs (?:också|mer)|les også|læs også|czytaj (?:też|także|również)|zobacz (?:też|także)|powiązane|najczęściej czytane|přečtěte si(?: také)?|související(?: články)?|pročitajte (?:još|i)|povezane vesti|ilgili haberler',
  ru: 'читайте (?:также|ещё|еще|далее)|по теме|материалы по теме|похожие (?:новости|статьи|материалы)|другие новости|самое (?:читаемое|популярное)|популярное|последние новости|смотрите также|комментарии|теги|читайте також',
  zh: '相关(?:阅读|新闻|文章|推荐|报道|链接)|延伸阅读|推荐(?:阅读|新闻|文章)|更多(?:新闻|内容|精彩|阅读|报道)|热门(?:新闻|文章|推荐|阅读|话题)?|最新(?:新闻|文章|消息|更新|资讯)|猜你喜欢|相關(?:閱讀|新聞|文章|報導)|延伸閱讀|推薦閱讀|熱門(?:新聞|文章)?|更多新聞|评论|评论区|标签',
  jaKoArFa:
    '関連(?:記事|ニュース|リンク|キーワード|トピックス)|あわせて読みたい|おすすめ(?:記事)?|人気(?:記事|ランキング)|ランキング|最新(?:記事|ニュース)|こちらもおすすめ|コメント|続きを読む|관련(?: ?기사| ?뉴스)|많이 본 뉴스|인기 ?기사|추천 ?기사|댓글|اقرأ أيض[اً]*|مقالات ذات صلة|أخبار ذات صلة|مطالب مرتبط|اخبار مرتبط',
}

/** Headings of what follows an article or interrupts it: other stories, comments, tags. */
export const HEADING = new RegExp(
  `^(?:[•*·|>»\\-–—#\\s]*)(?:${Object.values(HEADINGS).join('|')})\\s*[:：>»…]*\\s*(.*)$`,
  'iu',
)

/** Headings of readers' comments. */
export const COMMENTS =
  /^[\s•*|]*(?:(?:\d+ )?comments?(?: ?\(\d+\)| ?\d+)?|leave a (?:reply|comment)|post a comment|add a comment|join the (?:discussion|conversation)|please log ?in to join.{0,30}|kommentare(?: ?\(\d+\))?|commentaires(?: ?\(\d+\))?|comentarios(?: ?\(\d+\))?|comentários(?: ?\(\d+\))?|commenti(?: ?\(\d+\))?|комментарии(?: ?\(?\d+\)?)?|评论区?|网友评论|コメント(?:欄)?|댓글)\s*:?$/iu

// One row a theme, all languages.
const FURNISHINGS = {
  pictures:
    '(?:image|photo|picture|foto|bild|crédits?|video|credit|photograph|图源|图片来源|写真)(?: (?:credit|by|source|courtesy|via)s?)?\\s*[:：©].{0,120}|.{0,80}/ ?(?:getty images|reuters|afp|shutterstock|epa|bloomberg)\\)?\\.?|getty images',
  rights:
    '(?:copyright|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\\b.{0,160}|(?:©|\\(c\\)) ?\\d{4}.{0,120}|\\d{4}(?:[-–]\\d{4})? ©.{0,80}',
  share:
    'share (?:on|via|this)\\b.{0,120}|share(?:tweet|pin)\\p{L}*|tweet|follow (?:us|me)\\b.{0,100}|(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|email|print|copy link|x)(?:[ ,|•]+(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|email|print|copy link|x))*',
  tags: '(?:tags|topics|filed under|categories|schlagworte|étiquettes|etiquetas|теги|标签|關鍵字|关键词|タグ)\\s*[:：].{0,300}|tags?:?\\p{L}+.{0,80}|(?:\\d+ )?(?:min(?:ute)?s? read|reading time\\b.{0,30})|reading time.{0,30}',
  account:
    '(?:sign|log) (?:in|up)\\b.{0,120}|please (?:log ?in|sign in|enter|subscribe|enable)\\b.{0,140}|subscribe\\b.{0,140}|get (?:our|the) (?:\\p{L}+ ){0,3}newsletter.{0,100}|newsletter.{0,80}|abonnieren.{0,100}|abonnez-vous.{0,100}|suscríbete.{0,100}|assine.{0,80}|подпис(?:аться|ывайтесь).{0,120}',
  cookies:
    '(?:we|this (?:site|website|page)|our (?:site|website)) uses? (?:cookies|akismet)\\b.{0,200}|(?:accept|manage|reject)(?: all)? cookies.{0,80}|cookie (?:policy|settings|consent).{0,60}|by (?:continuing|clicking|subscribing|signing up).{0,200}|learn how your comment data.{0,60}',
  comments:
    'leave a (?:reply|comment)\\b.{0,60}|what (?:can you say|do you think)\\b.{0,120}|let us know (?:what you think |your thoughts )?in the comments?.{0,80}|your email address will not be published.{0,80}|required fields are marked.{0,20}|no result|view all results?|skip to (?:main )?content|back to top|advertisement|sponsored|click here\\b.{0,80}|continue reading\\b.{0,100}|load more.{0,40}',
  syndication:
    'the post .{1,200} (?:appeared first|first appeared) on .{1,80}|this (?:article|story|post) (?:was )?(?:originally |first )?(?:appeared|published)\\b.{0,120}|originally published.{0,120}|source\\s?[:：].{0,80}|https?://\\S+',
  navigation:
    '(?:terms|privacy|contact)(?: (?:of (?:use|service)|policy|us|and conditions))?|home(?: ?[>›/|].{0,80})?|menu|search|edition|weiterlesen|mehr lesen|lire la suite|seguir leyendo|continua a leggere|читать далее',
}

/** Lines that belong to the page, not the article, wherever they stand. */
export const FURNITURE = new RegExp(
  `^[\\s•*·|\\-–—(\\[©]*(?:${Object.values(FURNISHINGS).join('|')})[\\s)\\].]*$`,
  'iu',
)

/** Who wrote it and when, alone on a line. */
export const BYLINE =
  /^(?:(?:by|von|par|por|di|da|автор|作者|记者|記者|文)[\s:：/／]+[\p{Lu}\p{Script=Han}][\p{L} .,'’&-]{1,60}|(?:published|updated|posted|last (?:updated|modified)|first published|publié|veröffentlicht|publicado|pubblicato|опубликовано|发布时间|更新)\b.{0,80}|\(?(?:reporting|editing|writing|additional reporting) by .{0,200}|[\p{L}\d ,.:]{0,20}\b(?:19|20)\d\d\b[\p{L}\d ,.:|()/-]{0,30}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d.{0,20})$/iu

/** Something of the page glued to the end of a paragraph. */
export const TAIL =
  /(?:^|(?<=[.!?…。！？”"»)\]]))\s*(?:related(?: (?:articles?|stories|reading|news|posts?))?|read more|read also|also read|see also|more (?:from|on) [^:.]{2,40}|leggi anche|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|leia também|veja também|lees ook|читайте также|по теме|相关阅读|相关新闻|延伸阅读|推荐阅读|最近更新|最新消息|関連記事|あわせて読みたい|관련기사)\s*[:：].*$|\s*(?:the post .{1,200} (?:appeared first|first appeared) on .*|continue reading\s*[→»….]*|\[(?:…|\.\.\.|&hellip;)\])$/iu
