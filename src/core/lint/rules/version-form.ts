import { defineRule } from '../rule.ts';

/** VER-01: versions are written V<major>.<minor>. */
export const rule = defineRule({
  id: 'version-form',
  code: 'VER-01',
  severity: 'error',
  title: { 'zh-CN': '版本号写成 V主版本.次版本', en: 'Versions are written V<major>.<minor>' },
  reason: {
    'zh-CN': '版本号要能比大小、能和修订记录对上；写法不一就说不清哪一版在用。',
    en: 'Versions are compared and looked up in the change log; with mixed spellings nobody can tell which one is in force.',
  },
  source: 'S3-2.6.3',
  messages: {
    form: {
      message: {
        'zh-CN': '版本号「{version}」的写法不对。',
        en: 'The version “{version}” is not written as it should be.',
      },
      hint: { 'zh-CN': '写成「{meant}」。', en: 'Write it as {meant}.' },
    },
  },
  good: `
version: V1.2
changes:
  - { version: V1.2, date: "2026-11-21", content: 定级改为 30 分钟 }
`,
  bad: 'version: v1',
  check({ standard, report }) {
    const { version, changes = [] } = standard.document;
    const versions = [
      { version, path: ['version'] },
      ...changes.map((one, index) => ({ version: one.version, path: ['changes', index, 'version'] })),
    ];
    for (const one of versions) {
      if (/^V(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(one.version)) continue;
      const { path } = one;
      const meant = nearestForm(one.version);
      // More than two numbers, or words beside them, leave a choice.
      const isPlain = /^\s*v?\s*\d{1,4}(\.\d{1,4})?\s*$/i.test(one.version);
      const fix = { kind: 'replace', path, text: meant } as const;
      report('form', isPlain ? { path, fix } : { path }, { version: one.version, meant });
    }
  },
});

function nearestForm(version: string): string {
  const [major = '1', minor = '0'] = version.match(/\d{1,4}/g) ?? [];
  return `V${Number(major)}.${Number(minor)}`;
}
