/**
 * Where we stand otherwise than the chronicle of known cases says, and what we say. Each is argued in docs/cases.md; a case that
 * comes to agree leaves this list, and none joins it unargued.
 */
export const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'huawei--us-doj-criminal': 'deferred',
  'tornado-cash--us-ofac-sdn': 'vacated',
  'nis--us-ofac-sdn': 'partially_lifted',
  'lukoil--us-ofac-sdn': 'partially_lifted',
  'seagate--us-bis-enforcement': 'in_force',
  'cadence--us-bis-enforcement': 'in_force',
  'binance--us-doj-criminal': 'in_force',
}
