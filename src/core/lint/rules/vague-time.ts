import type { Limit } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { limitDetails } from '../look-ups/list-durations.ts';
import { languageOf } from '../look-ups/list-texts.ts';
import { readWording } from '../look-ups/read-wording.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';
import { findVagueWording, type OwnWords } from '../wording/find-vague-wording.ts';
import { listVagueWording, ownWords } from '../wording/report-wording.ts';

const messages = {
  wording: {
    message: {
      'zh-CN': '时限的原文只有「{words}」，没有数字。',
      en: 'The limit’s own wording has “{words}” and no figure.',
    },
    hint: {
      'zh-CN': '数字是自己定的，把级别列进 proposal 待领导确认；原文有数字的，照原文写。',
      en: 'Where the figure is yours, list the class under proposal for a leader to confirm; where the source has one, write it.',
    },
  },
  text: {
    message: {
      'zh-CN': '「{words}」没有数字，无法判断是否超时。',
      en: '“{words}” has no figure to be late by.',
    },
    hint: {
      'zh-CN': '写明多久以内、提前多久或多久一次，例如「2 小时内」「每月 5 日前」。',
      en: 'Say within how long, how long before or how often, such as “within 2 hours” or “by the 5th of each month”.',
    },
  },
} as const;

/** VAG-02: times have figures. */
export const rule = defineRule({
  id: 'vague-time',
  code: 'VAG-02',
  severity: 'error',
  title: {
    'zh-CN': '时间写数字，不写「及时」「尽快」',
    en: 'Times have figures instead of “promptly” or “regularly”',
  },
  reason: {
    'zh-CN': '「及时」「定期」各人理解不同：没有数字，就没有超时，也没法提醒和考核。',
    en: 'Everybody reads “promptly” and “regularly” in their own way; without a figure nothing is ever late, and nobody can be reminded.',
  },
  source: 'S3-2.3.1, S4-3.1.3',
  messages,
  options: ownWords,
  good: `
steps:
  - { id: receive, name: 接收投诉, do: 收到投诉后 2 小时内及时回复客户, limit: { is: 2 h, wording: 2 小时内 } }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉, do: 收到投诉后及时回复客户, limit: { is: 2 h, wording: 及时 } }
`,
  check({ standard, options, report }) {
    checkLimits(standard, options, report);
    for (const { words, from, to, instruction } of listVagueWording(standard, 'time', options)) {
      const { path, text } = instruction;
      report('text', { path, within: { from, to, of: text.length }, severity: 'warn' }, { words });
    }
  },
});

/** The source's own words beside the limits of steps and clocks. */
function checkLimits(
  { document, steps }: StandardView,
  own: OwnWords,
  report: Report<typeof messages>,
): void {
  for (const { step, path } of steps)
    if (typeof step.limit === 'object') checkLimit(step.limit, [...path, 'limit'], own, report);
  for (const [id, { limit }] of Object.entries(document.clocks ?? {}))
    if (typeof limit === 'object') checkLimit(limit, ['clocks', id, 'limit'], own, report);
}

/** Its figures may be marked as proposals: then nobody takes them for the source's. */
function checkLimit(limit: Limit, path: ValuePath, own: OwnWords, report: Report<typeof messages>): void {
  const { wording, proposal } = limitDetails(limit) ?? {};
  if (wording === undefined || proposal !== undefined) return;
  const at = [...path, 'wording'];
  const wordings =
    typeof wording === 'string'
      ? [{ text: wording, place: at }]
      : wording.map((text, index) => ({ text, place: [...at, index] }));
  for (const { text, place } of wordings) {
    // One that can be read is compared with the limit elsewhere.
    if (readWording(text).length > 0) continue;
    const [first] = findVagueWording(text, languageOf(text), 'time', { own });
    if (!first) continue;
    const { words, from, to } = first;
    report('wording', { path: place, within: { from, to, of: text.length } }, { words });
  }
}
