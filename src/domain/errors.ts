/** A fault a person can mend: its message is shown to them as it is, and says what to do next. */
export class UserError extends Error {
  override name = 'UserError'
  /** Calls that would be nearer to what was meant, offered as buttons. */
  readonly suggestions: readonly string[]

  constructor(message: string, options: ErrorOptions & { suggestions?: readonly string[] } = {}) {
    super(message, options)
    this.suggestions = options.suggestions ?? []
  }
}
