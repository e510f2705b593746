// Words whose first letter is the root's, not "and".
const ROOT_W =
  /^و(?:زار|زير|زرا|اشنطن|كال|كيل|ضع|افق|قف|قع|قت|صف|ثيق|ثايق|لاي|سايل|سيط|جه|فق|فد|فر|رد|رق|حد|ارد|اجه|اضح|اسع)/
// With the article they are nouns, without it verbs.
const VERBS = /^(?:حظر|منع|رفع|فرض|وقف|طعن|حكم)$/
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u

/**
 * An Arabic word as lexicons spell it: without "and" and the article that are written as its beginning, and with one letter for the
 * spellings that writers mix.
 */
export function arabicForm(word: string): string {
  const plain = word.replace(/ـ/g, '').replace(/ى$/, 'ي').replace(/ة$/, 'ه').replace(/ک/g, 'ك').replace(/ی/g, 'ي')
  const bare = plain.replace(ARTICLE, '')
  if (bare !== plain && VERBS.test(bare)) return `ال${bare}`
  return bare === plain && /^و\p{L}{3}/u.test(plain) && !ROOT_W.test(plain) ? plain.slice(1) : bare
}

// Case endings that Turkish hangs onto a name with an apostrophe.
const TURKISH_ENDING =
  /['’](?:n?[ıiuü]n|y?[ıiuüae]|n[ae]|[dt][ae]n?|n?d[ae]n?|y?l[ae]|l[ıiuü]|(?:[dt][ae])?ki(?:ler)?|l[ae]r(?:[ıi]n?)?)$/iu

/** Where the ending of a Turkish name begins (`ABD'nin`); -1 when it has none. */
export const turkishEnding = (word: string) => word.search(TURKISH_ENDING)
