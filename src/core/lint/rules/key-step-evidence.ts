import { defineRule } from '../rule.ts';

/** A key control point leaves evidence. */
export const rule = defineRule({
  id: 'key-step-evidence',
  code: null,
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '关键控制点要留证据', en: 'A key control point leaves evidence' },
  reason: {
    'zh-CN': '只打勾、不留证据，事后没法证明当时真的做过；检查的人也只能相信。',
    en: 'With ticks and no evidence nobody can show afterwards that it was done, and an auditor can only believe it.',
  },
  source: 'ISO 9001:2015 8.5.1; STANDARDS, semantic linter',
  messages: {
    none: {
      message: {
        'zh-CN': '关键步骤「{step}」的检查项都不要证据。',
        en: 'No check of the key step “{step}” asks for evidence.',
      },
      hint: {
        'zh-CN': '给最要紧的检查项加上「evidence: required」，不能每次都有的写 optional。',
        en: 'Put “evidence: required” on the check that matters most, or optional where it is not there every time.',
      },
    },
  },
  good: `
steps:
  - id: confirm
    name: 客户确认
    key: true
    checks:
      - { id: a, ask: 方案告诉客户了？ }
      - { id: b, ask: 客户书面确认了？, evidence: required }
`,
  bad: `
steps:
  - id: confirm
    name: 客户确认
    key: true
    checks:
      - { id: a, ask: 方案告诉客户了？ }
      - { id: b, ask: 客户书面确认了？, evidence: none }
`,
  check({ standard, report }) {
    for (const { step, path } of standard.steps) {
      if (!step.key || (step.evidence ?? []).length > 0) continue;
      const checks = step.checks ?? [];
      // A step without any check is ELM-06's.
      if (checks.length === 0 || checks.some((check) => asksForEvidence(check))) continue;
      report('none', { path: [...path, 'checks'], part: 'key' }, { step: step.name });
    }
  },
});

function asksForEvidence(check: string | object): boolean {
  const { evidence = 'none' } = typeof check === 'object' ? (check as { evidence?: string }) : {};
  return evidence !== 'none';
}
