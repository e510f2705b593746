import type { Family } from '../rule.ts'

/** When a restriction starts to bind, is put off, or is paused by the authority itself. */
export const timing: Family = {
  name: 'Timing and pauses',
  traps: [
    '"Was set to take effect" is history, "will take effect" a date to come.',
    'A body that suspends a broadcaster restricts it; one that suspends a rule pauses it: the object decides.',
    'More time is never the end of a restriction.',
  ],
  rules: [
    { type: 'guidance_issued', cue: '^guidance suspend|block ~20', needs: 'ban sanctions order' },
    { type: 'guidance_issued', cue: '^guidance not ~20 ban|sanctions|order ~8' },
    {
      type: 'enforcement_delayed',
      cue: '^delay bill|ban|order ~8',
      by: 'gov agency ?',
      unless: 'licence',
      needs: 'bill ban order divest',
      announced: true,
      planned: 'delayed',
    },
    {
      type: 'delayed',
      cue: '^delay deadline|ban|sanctions|order|divest|effect|list ~9',
      either: true,
      announced: true,
    },
    { type: 'delayed', cue: '^extend deadline|delay ~5', either: true, announced: true },
    { type: 'delayed', cue: 'gov|agency|grant ^delay ~6' },
    {
      type: 'suspended_by_authority',
      cue: '^suspend|block ban|order|sanctions|label|list|impose ~8',
      by: 'gov agency',
      unless: 'permit products relief',
      planned: 'delisting_proposed',
      announced: true,
    },
    {
      type: 'suspended_by_authority',
      cue: 'ban|order|sanctions|label|list ^suspend ~6',
      by: 'gov agency ?',
      unless: 'relief court win',
      planned: 'delisting_proposed',
    },
    {
      type: 'effective',
      cue: 'ban|order|sanctions|list|label|bill|it|licence|agree|deferred ^effect ~9',
      unless: 'block reject delay court',
      by: '? gov agency co',
    },
  ],
  examples: [
    ['The ban on Acme took effect on Sunday.', 'effective'],
    ['The ban on Acme was due to take effect on Sunday.', null],
    ['The minister suspended the sanctions order against Acme.', 'suspended_by_authority'],
    ['The Treasury postponed the sanctions on Acme again.', 'delayed'],
  ],
}
