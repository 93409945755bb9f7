import type { EditorContext } from '../../app/editor/editor-context.ts';
import { findInBuffer } from '../../app/editor/find-in-buffer.ts';
import { formatDay, parseDay } from '../../core/calendar/civil-day.ts';
import type { PlacedFinding } from '../../core/editor/hover-at.ts';
import { waiveFinding } from '../../core/editor/waive-finding.ts';
import { editsFor } from '../../core/lint/fix/edits-for.ts';
import { fixSource } from '../../core/lint/fix/fix-source.ts';
import type { TextEdit } from '../../core/lint/fix/text-edit.ts';
import type { Span } from '../../core/standard/read/yaml-node.ts';
import type { Messages } from '../../i18n/index.ts';
import type { EditorAction, EditorBuffer } from '../../ports/language-service.ts';
import type { OpenedBuffer } from './opened-buffer.ts';

/** What actions are made from. */
export interface ActionSetting {
  readonly buffer: EditorBuffer;
  readonly opened: OpenedBuffer;
  readonly context: EditorContext;
  readonly words: Messages['editor'];
  /** Of the whole buffer; their places count in the buffer. */
  readonly found: readonly PlacedFinding[];
}

const WAIVED_DAYS = 90;

/** What can be done about the findings that touch a stretch of a buffer. */
export function offerActions(setting: ActionSetting, span: Span): readonly EditorAction[] {
  const touching = setting.found
    .map((placed, index) => ({ ...placed, index }))
    .filter((one) => one.span.start <= span.end && span.start <= one.span.end);
  const fixes = touching.flatMap((one) => fixOf(setting, one));
  const waivers = touching.flatMap((one) => waiverFor(setting, one));
  const rules = [...new Set(touching.map(({ finding }) => finding.ruleId))];
  const explained = rules.map(
    (rule): EditorAction => ({
      ...{ title: setting.words.explain({ rule }), kind: 'explain', edits: [], ruleId: rule },
      about: touching.filter(({ finding }) => finding.ruleId === rule).map(({ index }) => index),
    }),
  );
  return [...fixes, ...waivers, ...explained];
}

interface Numbered extends PlacedFinding {
  readonly index: number;
}

function fixOf({ buffer, words }: ActionSetting, { finding, index }: Numbered): EditorAction[] {
  const { fix, ruleId } = finding;
  const edits = fix ? editsFor(fix, { file: buffer.path ?? buffer.uri, text: buffer.text }) : [];
  if (edits.length === 0) return [];
  return [{ title: words.fix({ rule: ruleId }), kind: 'fix', about: [index], edits, ruleId }];
}

function waiverFor({ opened, context, words }: ActionSetting, { finding, index }: Numbered): EditorAction[] {
  const { ruleId } = finding;
  const rule = context.rules.find(({ id }) => id === ruleId);
  if (!rule || rule.unwaivable) return [];
  const today = parseDay(context.today) ?? 0;
  const waiver = { reason: words.waiveReason, expires: formatDay(today + WAIVED_DAYS) };
  const edit = waiveFinding(opened.open, finding, waiver);
  if (!edit) return [];
  return [
    {
      title: words.waive({ rule: ruleId }),
      kind: 'waive',
      about: [index],
      edits: [opened.outwardEdit(edit)],
      ruleId,
    },
  ];
}

/** What puts everything right at once, as `sop lint --fix` does it; looking for it takes as long as several looks. */
export async function offerFixAll({ buffer, context, words, found }: ActionSetting): Promise<EditorAction[]> {
  const findings = found.map(({ finding }) => finding);
  if (!findings.some(({ fix }) => fix)) return [];
  const source = { file: buffer.path ?? buffer.uri, text: buffer.text };
  const fixed = await fixSource(source, findings, ({ text }) => findInBuffer({ ...buffer, text }, context));
  if (fixed.fixed === 0) return [];
  return [
    {
      title: words.fixAll,
      kind: 'fix-all',
      about: [],
      edits: [changeBetween(buffer.text, fixed.text)],
      ruleId: null,
    },
  ];
}

/** The smallest single edit from one text to another. */
function changeBetween(from: string, to: string): TextEdit {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { from: head, to: from.length - tail, text: to.slice(head, to.length - tail) };
}
