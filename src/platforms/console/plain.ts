/**
 * Text that may be shown on a terminal whatever it holds: no escape sequences or other control characters, nothing that turns
 * the direction of what follows, no invisible filling. Line breaks stay, a tab becomes a space.
 */
export const plain = (text: string) =>
  text
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.?)/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll('\t', ' ')
