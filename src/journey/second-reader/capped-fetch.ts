/**
 * `fetch` for talking to one server only: it follows no redirect, which would take the key elsewhere, and breaks off an answer that
 * is longer than `most` bytes.
 */
export const cappedFetch =
  (most: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' })
    let bytes = 0
    const capped = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength
          if (bytes > most) controller.error(new Error(`The answer is longer than ${most} bytes`))
          else controller.enqueue(chunk)
        },
      }),
    )
    const { status, statusText, headers } = response
    return new Response(capped ?? null, { status, statusText, headers })
  }
