import type { Family } from '../rule.ts'

/** Ends of a restriction, whole or in part, and what is only a step towards one. */
export const exits: Family = {
  name: 'Exits',
  traps: [
    'A false "lifted" is the worst error: every exit found here must still pass `exit-guard.ts`.',
    '"Agrees to remove", "will be removed", "to lift" are settlements or proposals.',
    'Lifting an injunction or a stay brings the restriction back; lifting of sanctions that someone tries to stop is not told by him.',
    '"Removed" from an app store or an exchange restricts; executives leave lists without their companies.',
  ],
  rules: [
    { type: 'ban_lifted', cue: '^resume', by: 'gov agency court appeals ? co', unless: 'relief charges', planned: 'delisting_proposed' },
    { type: 'settlement_agreed', cue: '^agree remove|lift|vacate|withdraw ~10', unless: 'reject fail', needs: 'gov agency court prosecutor' },
    { type: 'vacated', cue: '^vacate label|order|list|ban|sanctions|penalty ~10', by: 'court appeals ?', unless: 'relief stay tro', planned: 'settlement_agreed' },
    { type: 'vacated', cue: 'label|order|ban ^vacate ~8', by: 'court appeals ?', unless: 'relief stay tro', planned: 'settlement_agreed' },
    { type: 'delisted', cue: '^remove list|label ~16', by: 'gov agency court ?', unless: 'delist exchange', planned: 'delisting_proposed' },
    { type: 'delisted', cue: 'list ^remove ~6', by: 'gov agency court ?', unless: 'delist exchange', planned: 'delisting_proposed' },
    { type: 'ban_lifted', cue: '^lift co ban|sanctions|order|label ~3', by: 'gov agency ?', unless: 'relief stay charges', planned: 'delisting_proposed' },
    { type: 'partially_lifted', cue: '^ease ban|sanctions|order ~8', planned: 'delisting_proposed' },
    { type: 'partially_lifted', cue: 'ban|sanctions|order ^ease ~6', planned: 'delisting_proposed' },
    { type: 'partially_lifted', cue: '^lift partly ban|sanctions|order ~5', planned: 'delisting_proposed' },
    { type: 'ban_lifted', cue: '^lift ban|sanctions|order ~9 !remove', by: 'gov agency ?', unless: 'relief stay tro charges permit licence suit', planned: 'delisting_proposed' },
    { type: 'ban_lifted', cue: 'ban|sanctions|order ^lift ~12', by: 'gov agency ?', unless: 'relief stay tro charges permit licence suit', planned: 'delisting_proposed' },
    { type: 'superseded', cue: 'label|order|list|ban ^supersede' },
    { type: 'expired', cue: 'ban|sanctions|order ^expire ~5', unless: 'licence permit deadline', planned: 'threatened' },
  ],
  examples: [
    ['The ministry has removed Acme from the export control list.', 'delisted'],
    ['The ministry will remove Acme from the list next month.', 'delisting_proposed'],
    ['The two sides agreed to vacate the designation of Acme.', 'settlement_agreed'],
    ['The United States lifted sanctions on Acme on Monday.', 'ban_lifted'],
    ['The United States eased sanctions on Acme.', 'partially_lifted'],
    ['Acme was set to be removed from the list.', null],
    ['The government may lift the ban on Acme.', 'delisting_proposed'],
  ],
}
