import type { Text } from '../../../shared/text.ts';
import { defineRule } from '../rule.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** VER-03: every version that is in use has an entry in the change log, and every entry a reviewer. */
export const rule = defineRule({
  id: 'change-log',
  code: 'VER-03',
  severity: 'error',
  title: {
    'zh-CN': '修订记录写明版本、时间、内容和审核人',
    en: 'The change log names version, date, content and reviewer',
  },
  reason: {
    'zh-CN': '改了什么、何时改、谁审的，说不清就无法追溯，也无法再培训。',
    en: 'Without what changed, when, and who reviewed it, nothing can be traced and nobody can be retrained.',
  },
  source: 'S3-2.6.3',
  messages: {
    noReviewer: {
      message: {
        'zh-CN': '{version} 的修订记录没有审核人。',
        en: 'The change-log entry of {version} has no reviewer.',
      },
      hint: {
        'zh-CN': '审核后写上 reviewer；不要写没有审核过的人。',
        en: 'Add the reviewer once there is one; never name somebody who has not reviewed it.',
      },
    },
    noContent: {
      message: {
        'zh-CN': '{version} 的修订记录没有写改了什么。',
        en: 'The change-log entry of {version} does not say what changed.',
      },
      hint: {
        'zh-CN': '在 content 里写改了哪一步、从什么改成什么。',
        en: 'Say under content which step changed, from what to what.',
      },
    },
    noEntry: {
      message: {
        'zh-CN': '修订记录里没有本版 {version}。',
        en: 'The change log has no entry for this version, {version}.',
      },
      hint: {
        'zh-CN': '在 changes 里加上本版的时间、内容和审核人。',
        en: 'Add date, content and reviewer of this version under changes.',
      },
    },
  },
  good: `
status: pilot
version: V1.1
changes:
  - { version: V1.1, date: "2026-11-21", content: 定级改为 30 分钟, reviewer: 李明 }
`,
  bad: `
status: pilot
version: V1.1
changes:
  - { version: V1.1, date: "2026-11-21", content: 定级改为 30 分钟, reviewer: null }
`,
  check({ standard, report }) {
    const { status, version, changes = [] } = standard.document;
    for (const [index, { content, ...change }] of changes.entries())
      if (isBlank(content))
        report('noContent', { path: ['changes', index, 'content'] }, { version: change.version });
    // A draft may be waiting for its reviewer.
    if (status !== 'pilot' && status !== 'published') return;
    for (const [index, change] of changes.entries()) {
      const path = ['changes', index];
      if (change.reviewer === undefined)
        report('noReviewer', { path, missing: 'reviewer' }, { version: change.version });
      else if (!change.reviewer?.trim())
        report('noReviewer', { path: [...path, 'reviewer'] }, { version: change.version });
    }
    if (!changes.some((change) => change.version === version))
      report('noEntry', { path: ['version'] }, { version });
  },
});

/** Nothing but blanks and signs. */
function isBlank(text: Text): boolean {
  const words = typeof text === 'string' ? text : text['zh-CN'];
  return !letterOrDigit.test(words);
}
