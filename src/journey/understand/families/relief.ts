import type { Family } from '../rule.ts'

/** Courts that hold a restriction up for a while, or refuse to. */
export const relief: Family = {
  name: 'Interim relief',
  traps: [
    'Who acts decides: an agency that blocks a company restricts it, a court that blocks a ban relieves it.',
    '"Rejects a bid to block", "declines to halt": the restriction stays.',
    '"Lifts the injunction", "stays the injunction": the restriction returns.',
    'Temporary always means suspended, never lifted.',
  ],
  rules: [
    { type: 'injunction_stayed', cue: '^vacate|lift|withdraw it ~1 order|ruling|stay|relief ~2', by: 'court appeals' },
    { type: 'injunction_stayed', cue: '^lift|block|vacate|strike|reject|withdraw relief|tro|stay ~6 !ask', by: 'court appeals ?', unless: 'bid ask', needs: 'lift block vacate strike', planned: 'threatened' },
    { type: 'injunction_stayed', cue: '^block order|ruling ~4', by: 'appeals', needs: 'ban co it', unless: 'agency' },
    { type: 'injunction_denied', cue: '^reject|lose relief|tro ~12' },
    { type: 'injunction_denied', cue: 'relief|tro|bid ^reject ~9', by: 'court appeals ?' },
    { type: 'stay_denied', cue: '^reject|lose stay ~10' },
    { type: 'stay_denied', cue: 'stay ^reject ~12' },
    { type: 'stay_denied', cue: '^reject|lose block ~5 ban|label|order|sanctions|assets|seize|co ~8', by: 'appeals', unless: 'suit' },
    { type: 'injunction_denied', cue: '^reject|lose bid|ask|suit? ~6 block|lift ~9', by: 'court appeals ? co', needs: 'ban label order sanctions list co', unless: 'uphold' },
    { type: 'stay_denied', cue: '^fail block ~5 ban|label|order|sanctions ~8', by: 'co court appeals ?' },
    { type: 'injunction_extended', cue: '^extend|uphold relief|tro|stay ~6', by: 'court appeals ?' },
    { type: 'tro_granted', cue: '^grant|win|block|impose tro ~9', asked: 'tro_requested' },
    { type: 'tro_granted', cue: 'tro ^grant ~8', asked: 'tro_requested' },
    { type: 'injunction_granted', cue: '^grant|win|impose|block relief ~9 !reject', asked: 'tro_requested' },
    { type: 'injunction_granted', cue: 'relief ^grant|win|block ~8 !reject', asked: 'tro_requested' },
    { type: 'tro_requested', cue: '^ask|file relief|tro|stay ~9', unless: 'reject grant' },
    { type: 'stay_granted', cue: '^grant|win|impose stay ~6', by: 'court appeals ?', asked: 'tro_requested' },
    { type: 'appeal_filed', cue: '^ask appeals ~3 strike|lift|vacate|reject ~8', by: 'co it ?' },
    { type: 'tro_requested', cue: '^ask court|appeals ~3 block|lift|strike|vacate|remove|reject ~8' },
    { type: 'injunction_granted', cue: '^block|bar|suspend|seize ban|order|label|list|sanctions|agency|gov|bill|effect|seize|impose|blacklist|delist ~9', by: 'court appeals', asked: 'tro_requested' },
    { type: 'injunction_granted', cue: 'ban|order|label|sanctions|deal|ruling ^block|suspend ~5', by: 'court appeals', asked: 'tro_requested' },
  ],
  examples: [
    ['A judge temporarily blocked the ban on Acme.', 'injunction_granted'],
    ['The court rejected a bid by Acme to block the ban.', 'injunction_denied'],
    ['The appeals court lifted the injunction.', 'injunction_stayed'],
    ['Acme won a preliminary injunction.', 'injunction_granted'],
    ['The judge declined to halt the order against Acme.', 'injunction_denied'],
    ['Acme asked the court to block the ban.', 'tro_requested'],
    ['A judge granted Acme a temporary restraining order.', 'tro_granted'],
  ],
}
