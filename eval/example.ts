import { explain } from '../src/cli/explain.ts'
import { companyNamed } from '../src/domain/company.ts'
import type { Story } from '../src/domain/story.ts'
import { createMinds } from '../src/minds.ts'

/** The story that docs/understanding.md follows, about a company that does not exist. */
export const EXAMPLE: Story = {
  id: 'example',
  url: null,
  outlet: 'Example Wire',
  title: 'Judge blocks US ban on Borealis Optics',
  published: '2024-05-17',
  text: [
    'A federal judge on Wednesday blocked the Commerce Department from adding Borealis Optics to its Entity List.',
    'Borealis Optics sued in March over the planned listing.',
    'The department said it may lift the order next month.',
    'The ruling does not vacate the designation of Borealis Optics.',
  ].join(' '),
  lang: 'en',
}

/** What is said of it with `casewire analyze --explain`. */
export const explainExample = () => explain(createMinds([companyNamed('borealis', 'Borealis Optics')]), EXAMPLE)
