import type { Family } from '../rule.ts'

/** What is planned, demanded or voted on, and what people merely say. */
export const threats: Family = {
  name: 'Threats and talk',
  traps: ['One chamber is not the law.', 'What a lawmaker wants is not done.', 'A denial is no clearance.'],
  rules: [
    {
      type: 'legislative_action',
      cue: '^congress ban|bar|bill|sanctions|blacklist|readd ~9',
      unless: 'court appeals enact suit announce fail reject lose lift',
    },
    {
      type: 'legislative_action',
      cue: 'bill ^bar|ban|blacklist|tighten ~8',
      planned: 'legislative_action',
      unless: 'court appeals enact suit announce fail reject lose lift',
    },
    { type: 'threatened', cue: '^urge blacklist|ban|sanctions|add ~6', passive: true, unless: 'court appeals' },
    {
      type: 'threatened',
      cue: '^plan ban|sanctions|blacklist|list|bar|order|label|block|add ~9',
      planned: 'threatened',
      by: 'gov agency congress',
      unless: 'court appeals suit lift remove',
    },
    {
      type: 'threatened',
      cue: '^may ban|bar|blacklist|sanctions|list|add|revoke ~6',
      planned: 'threatened',
      by: 'gov agency congress co',
      unless: 'court appeals suit lift remove not licence deny',
    },
    {
      type: 'threatened',
      cue: '^will list|ban|sanctions ~9 !keep',
      by: 'gov agency congress',
      unless: 'court appeals suit lift remove not licence effect announce',
    },
    {
      type: 'threatened',
      cue: 'ban|sanctions ^may ~5',
      unless: 'court appeals suit lift remove licence',
      needs: 'gov agency',
    },
    {
      type: 'threatened',
      cue: '^urge blacklist|list|ban|bar|add|sanctions ~8',
      by: 'congress',
      unless: 'court appeals',
    },
    { type: 'third_party_reaction', cue: 'gov|agency ^condemn ~3' },
    { type: 'denial', cue: 'co|it ^deny ~12', needs: 'list label ban sanctions agency gov' },
  ],
  examples: [
    ['The government is considering sanctions on Acme.', 'threatened'],
    ['The Senate passed a bill to ban Acme.', 'legislative_action'],
    ['Acme, which the ministry put on its sanctions list, denied any ties to the army.', 'denial'],
  ],
}
