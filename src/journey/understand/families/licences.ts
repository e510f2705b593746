import type { Family } from '../rule.ts'

/** Permissions under a restriction that itself stands. */
export const licences: Family = {
  name: 'Licences',
  traps: [
    'A licence, waiver or reprieve leaves the restriction in force.',
    'A licence that lapses or is revoked tightens.',
  ],
  rules: [
    {
      type: 'general_license_extended',
      cue: '^extend licence|reprieve ~9',
      either: true,
      announced: true,
      planned: 'threatened',
      negated: 'threatened',
    },
    {
      type: 'general_license_revoked',
      as: { permit: 'licence_revoked' },
      cue: '^revoke|lift|expire licence|permit ~14',
      either: true,
      by: 'gov agency prosecutor ? co',
      unless: 'reject',
      planned: 'threatened',
    },
    { type: 'general_license_issued', cue: '^grant reprieve ~9', by: 'gov agency', unless: 'reject court appeals' },
    { type: 'waiver', cue: '^waive sanctions|ban|co ~6', planned: 'threatened', announced: true },
    {
      type: 'general_license_issued',
      cue: '^grant|impose licence ~9',
      either: true,
      by: 'gov agency ? co',
      unless: 'reject court appeals',
      announced: true,
      asked: 'company_statement',
    },
    {
      type: 'general_license_issued',
      cue: '^grant products ~3 co ~6',
      by: 'agency gov',
      unless: 'bar block reject court appeals bill deal licence permit ban sanctions',
      needsRestriction: true,
    },
    { type: 'general_license_issued', cue: 'licence|permit ^since ~4', unless: 'revoke expire' },
  ],
  examples: [
    ['The Treasury extended a general license for Acme.', 'general_license_extended'],
    ['The Treasury issued a licence that lets Acme sell its assets.', 'general_license_issued'],
    ['The Commerce Department revoked export licences for sales to Acme.', 'general_license_revoked'],
  ],
}
