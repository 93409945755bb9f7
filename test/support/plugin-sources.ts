/** The parts of a company's rule, as JavaScript source. */
const parts: Readonly<Record<string, string>> = {
  id: `'acme/step-verb'`,
  code: `'ACME-01'`,
  severity: `'warn'`,
  title: `{ 'zh-CN': '步骤名不以“做”开头', en: 'No step is called “做…”' }`,
  reason: `{ 'zh-CN': '“做”什么都没说。', en: '“做” says nothing.' }`,
  source: `'ACME-QM-7'`,
  messages: `{ vague: { message: { 'zh-CN': '步骤「{step}」以“{word}”开头。', en: 'The step “{step}” begins with “{word}”.' } } }`,
  options: `{ words: { kind: 'texts', default: ['做'], says: { 'zh-CN': '不用的词', en: 'words not to begin with' } } }`,
  good: `'steps:\\n  - { id: a, name: 核对, R: agent, A: supervisor }\\n'`,
  bad: `'steps:\\n  - { id: a, name: 做核对, R: agent, A: supervisor }\\n'`,
  check: `({ standard, options, report }) => {
    for (const { step, path } of standard.steps) {
      const word = options.words.find((word) => step.name.startsWith(word));
      if (word) report('vague', { path: [...path, 'name'] }, { step: step.name, word });
    }
  }`,
};

/** The source of a module that exports one company rule, some of its parts replaced; `undefined` leaves one out. */
export function pluginSource(changes: Readonly<Record<string, string | undefined>> = {}): string {
  return `export const rules = [${ruleSource(changes)}];\n`;
}

/** The source of a company's rule alone. */
export function ruleSource(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const all = Object.entries({ ...parts, ...changes }).filter(([, code]) => code !== undefined);
  return `{ ${all.map(([key, code]) => `${key}: ${code}`).join(', ')} }`;
}
