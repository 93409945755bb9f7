import { both } from '../../standard/read/bilingual.ts';
import { compareVersions } from '../look-ups/compare-versions.ts';
import { changedParts } from '../look-ups/same-content.ts';
import { defineRule } from '../rule.ts';

const MAX_PARTS = 6;

/**
 * VER-02: a standard whose content changed has a higher version. Compared is the text it had before; what only keeps
 * the standard, such as signatures, waivers and the change log, may change under one version. Until a version was on
 * trial or published nobody works by it: then it is only information.
 */
export const rule = defineRule({
  id: 'version-raised',
  code: 'VER-02',
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '内容改了，版本号要升', en: 'Changed content has a higher version' },
  reason: {
    'zh-CN': '同一个版本号下有两种内容，员工照的是哪一种、执行按哪一种判，都说不清。',
    en: 'With two contents under one version nobody can tell which one people worked by and which one their runs are judged by.',
  },
  source: 'S3-2.6.3',
  messages: {
    notRaised: {
      message: {
        'zh-CN': '内容改了（{parts}），版本还是 {version}，与上一版 {before} 相同。',
        en: 'The content changed ({parts}), yet the version is still {version}; the text before was {before} too.',
      },
      hint: {
        'zh-CN': '小改升次版本，大改升主版本，并在 changes 里写明。',
        en: 'Raise the minor version for a small change and the major one for a large one, and write it under changes.',
      },
    },
    lowered: {
      message: {
        'zh-CN': '版本 {version} 比上一版 {before} 低。',
        en: 'The version {version} is below {before}, which it had before.',
      },
      hint: {
        'zh-CN': '版本号只升不降；恢复旧内容也要用新的版本号。',
        en: 'Versions only go up; older content that comes back gets a new version too.',
      },
    },
  },
  good: `
version: V1.1
steps:
  - { id: receive, name: 接收投诉, limit: 30 min }
`,
  bad: `
version: V1.0
steps:
  - { id: receive, name: 接收投诉, limit: 30 min }
`,
  exampleAround: {
    previous: {
      id: 'example',
      name: '示例流程',
      version: 'V1.0',
      status: 'published',
      steps: [{ id: 'receive', name: '接收投诉', limit: '15 min' }],
    },
  },
  check({ standard: { document }, around: { previous }, report }) {
    if (previous === null) return;
    const { version } = document;
    const spot = { path: ['version'], severity: wasInForce(previous.status) ? 'error' : 'info' } as const;
    const order = compareVersions(version, previous.version);
    if (order === -1) report('lowered', spot, { version, before: previous.version });
    if (order !== 0) return;
    const parts = changedParts(previous, document);
    if (parts.length === 0) return;
    report('notRaised', spot, { parts: listed(parts), version, before: previous.version });
  },
});

function wasInForce(status: string): boolean {
  return status !== 'draft' && status !== 'review';
}

function listed(parts: readonly string[]) {
  const shown = parts.slice(0, MAX_PARTS);
  const isCut = parts.length > shown.length;
  return both(shown.join('、') + (isCut ? ' 等' : ''), shown.join(', ') + (isCut ? ' …' : ''));
}
