import type { SourceText } from '../../standard/read/read-yaml.ts';
import type { Finding } from '../finding.ts';
import { createPlanner, isAsMeant } from './edits-for.ts';
import type { MeantFix } from './fixed-value.ts';
import { applyEdits, isTouching, type TextEdit } from './text-edit.ts';

/** A text with everything put right that can be. */
export interface FixedSource {
  readonly text: string;
  /** How many fixes were carried out. */
  readonly fixed: number;
  /** What is left, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Looks at a text again. */
export type LintText = (source: SourceText) => Promise<readonly Finding[]>;

/** What one fix asks for can bring the next one to light; a text that needs more rounds is going in circles. */
const MAX_ROUNDS = 10;

/**
 * Carries out the fixes of findings, and of those that come to light by them. Fixes that touch each other wait for
 * the next round; one that changes more than it says, or leaves more errors than there were, is left out.
 */
export async function fixSource(
  source: SourceText,
  findings: readonly Finding[],
  lint: LintText,
): Promise<FixedSource> {
  let state: FixedSource = { text: source.text, fixed: 0, findings };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { text, fixed } = state;
    const chosen = chooseFixes(text, state.findings);
    const next = await improve({ ...source, text }, chosen, state.findings, lint);
    if (!next) break;
    state = { ...next, fixed: fixed + next.fixed };
  }
  return state;
}

interface PlannedFix extends MeantFix {
  readonly edits: readonly TextEdit[];
}

/** The fixes that can be carried out together, the first in the text before later ones that touch them. */
function chooseFixes(text: string, findings: readonly Finding[]): readonly PlannedFix[] {
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  if (fixes.length === 0) return [];
  const plan = createPlanner(text);
  const planned = fixes.flatMap((fix): PlannedFix[] => {
    const found = plan(fix);
    return found && found.edits.length > 0 ? [{ fix, edits: found.edits, written: found.written }] : [];
  });
  const taken: TextEdit[] = [];
  return planned.toSorted(byPlace).filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => isTouching(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function byPlace(a: PlannedFix, b: PlannedFix): number {
  return (a.edits[0]?.from ?? 0) - (b.edits[0]?.from ?? 0);
}

/** Carries out as many of these fixes as do no harm, found by halving; null when none of them is left. */
async function improve(
  source: SourceText,
  fixes: readonly PlannedFix[],
  before: readonly Finding[],
  lint: LintText,
): Promise<FixedSource | null> {
  if (fixes.length === 0) return null;
  const text = applyEdits(
    source.text,
    fixes.flatMap(({ edits }) => edits),
  );
  if (text !== source.text && isAsMeant(source, text, fixes)) {
    const findings = await lint({ ...source, text });
    if (countErrors(findings) <= countErrors(before)) return { text, fixed: fixes.length, findings };
  }
  if (fixes.length === 1) return null;
  const half = fixes.length >> 1;
  const first = await improve(source, fixes.slice(0, half), before, lint);
  // The rest is planned anew in the next round when the first half has moved the text.
  return first ?? improve(source, fixes.slice(half), before, lint);
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
