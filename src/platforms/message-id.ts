/** The id of a message in a thread, which is only found by both: the message the thread is about, and its own. */
export const inThread = (thread: string, message: string) => `${thread}/${message}`

/** An id taken apart; no thread for a message that stands in its channel. */
export function apart(id: string): { thread: string | undefined; message: string } {
  const [first = '', second] = id.split('/')
  return second === undefined ? { thread: undefined, message: first } : { thread: first, message: second }
}
