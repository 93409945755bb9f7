import { readYaml, type SourceText } from '../../standard/read/read-yaml.ts';
import type { Fix } from '../fix.ts';
import { type EditableTree, editableTree, findPlace } from './editable-tree.ts';
import type { FixPlan } from './fix-plan.ts';
import { fixedValue, type MeantFix } from './fixed-value.ts';
import { isSameValue } from './is-same-value.ts';
import { planDelete } from './plan-delete.ts';
import { planInsert } from './plan-insert.ts';
import { planReplaceKey, planReplaceValue } from './plan-replace.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/**
 * The edits of a source's text that carry a fix out and change nothing else of what the text means; offsets count
 * from the beginning of the given text, a byte order mark included. Empty when that cannot be done.
 */
export function editsFor(fix: Fix, source: SourceText): readonly TextEdit[] {
  const plan = createPlanner(source.text)(fix);
  if (!plan) return [];
  const fixed = applyEdits(source.text, plan.edits);
  return isAsMeant(source, fixed, [{ fix, written: plan.written }]) ? plan.edits : [];
}

/** Reads a text once to plan many fixes of it; a plan is null where a fix has no place in the text. */
export function createPlanner(text: string): (fix: Fix) => FixPlan | null {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const tree = editableTree(text.slice(mark));
  return (fix) => {
    const plan = tree && planIn(tree, fix);
    return plan && (mark === 0 ? plan : { ...plan, edits: plan.edits.map((edit) => moved(edit, mark)) });
  };
}

/** Whether a changed text means what the old one meant but for the fixes. */
export function isAsMeant(source: SourceText, changed: string, fixes: readonly MeantFix[]): boolean {
  const expected = fixedValue(readYaml(source).value, fixes);
  return expected !== undefined && isSameValue(readYaml({ ...source, text: changed }).value, expected);
}

function planIn(tree: EditableTree, fix: Fix): FixPlan | null {
  const place = findPlace(tree, fix.path);
  if (!place) return null;
  switch (fix.kind) {
    case 'insert':
      return planInsert(tree, place, fix.key, fix.text);
    case 'delete':
      return planDelete(tree, place);
    default:
      return fix.part === 'key'
        ? planReplaceKey(tree, place, fix.text)
        : planReplaceValue(tree, place, fix.text);
  }
}

function moved({ from, to, text }: TextEdit, by: number): TextEdit {
  return { from: from + by, to: to + by, text };
}
