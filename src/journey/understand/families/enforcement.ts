import type { Family } from '../rule.ts'

/** Prosecutions, penalties and settlements over broken restrictions. */
export const enforcement: Family = {
  name: 'Enforcement',
  traps: [
    'The fined firm is the subject; the listed firm it sold to is only named.',
    'A charge is no conviction; people charged are not their company.',
    'Who dismisses, and what: charges dropped end a case, a suit dismissed goes against the company.',
  ],
  rules: [
    {
      type: 'ruling_for_government',
      cue: '^reject bid|ask|dismissed ~6 dismissed|charges? ~6',
      by: 'court appeals ?',
      needs: 'dismissed',
    },
    { type: 'deferred_prosecution', cue: '^deferred', planned: 'settlement_talks' },
    { type: 'settlement_talks', cue: '^talks settle|agency|gov|prosecutor|co ~6', unless: 'sell deal' },
    { type: 'settlement_talks', cue: 'settle ^talks ~2' },
    { type: 'acquitted_or_dismissed', cue: '^dismissed', planned: 'settlement_agreed' },
    { type: 'acquitted_or_dismissed', cue: '^acquit' },
    { type: 'guilty_plea', cue: '^plead', planned: 'guilty_plea' },
    {
      type: 'penalty_settlement',
      cue: '^settle|agree pay|penalty|charges|fined ~12',
      unless: 'reject',
      asked: 'settlement_talks',
      planned: 'settlement_talks',
    },
    {
      type: 'penalty_settlement',
      cue: '^pay penalty|settle|charges|probe|assets ~16',
      needs: 'settle penalty charges sanctions ban probe gov agency prosecutor fined',
      planned: 'penalty_settlement',
    },
    {
      type: 'penalty_settlement',
      cue: '^pay money ~5',
      needs: 'settle penalty charges sanctions ban probe gov agency prosecutor fined plead',
      unless: 'reject suit',
      planned: 'penalty_settlement',
    },
    {
      type: 'penalty_settlement',
      cue: '^agree money ~4',
      needs: 'settle penalty charges sanctions gov agency prosecutor fined plead',
      planned: 'penalty_settlement',
    },
    {
      type: 'penalty_settlement',
      cue: '^fined',
      by: 'gov agency court prosecutor ? co',
      unless: 'strike vacate reject lift',
      planned: 'threatened',
    },
    {
      type: 'penalty_settlement',
      cue: '^impose penalty ~6',
      by: 'gov agency court ?',
      unless: 'strike vacate reject lift',
      planned: 'threatened',
    },
    {
      type: 'indictment',
      cue: '^charge',
      unless: 'dismissed pay plead settle deferred',
      by: 'prosecutor gov agency court ? co',
      planned: 'threatened',
    },
    {
      type: 'divestiture_agreed',
      cue: '^agree sell|divest|deal ~12',
      planned: 'divestiture_agreed',
      needs: 'gov agency divest sell co',
      unless: 'order bill delay',
    },
    {
      type: 'settlement_agreed',
      cue: '^agree settle suit ~4',
      by: 'co it gov agency ?',
      unless: 'reject',
    },
    {
      type: 'settlement_agreed',
      cue: '^settle agency|gov|prosecutor ~4',
      planned: 'settlement_talks',
      asked: 'settlement_talks',
    },
    {
      type: 'settlement_agreed',
      cue: '^settle suit|charges|claim ~9',
      planned: 'settlement_talks',
      asked: 'settlement_talks',
    },
    {
      type: 'investigation_opened',
      cue: '^probe co|it ~6',
      by: 'gov agency prosecutor congress',
      unless: 'lift reject settle',
    },
  ],
  examples: [
    ['Acme pleaded guilty to breaking export rules.', 'guilty_plea'],
    ['Acme agreed to pay $20 million to settle sanctions charges.', 'penalty_settlement'],
    ['Prosecutors charged Acme with fraud.', 'indictment'],
    ['The Justice Department dropped charges against Acme.', 'acquitted_or_dismissed'],
  ],
}
