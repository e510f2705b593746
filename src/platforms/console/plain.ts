/**
 * Text that may be shown on a terminal whatever it holds: no escape sequences or other control characters, nothing that turns
 * the direction of what follows, no invisible filling. Line breaks stay, a tab becomes a space; joiners, which Persian and
 * emoji are written with, stay too.
 */
export const plain = (text: string) =>
  text
    .replace(
      /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\n\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[^[\]PX^_]?/g,
      '',
    )
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu, (sign) =>
      /[\n\u200c\u200d]/.test(sign) ? sign : '',
    )

/** The same on one line. */
export const plainLine = (text: string) => plain(text).replace(/\s+/g, ' ').trim()
