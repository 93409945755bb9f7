import type { CommandContext } from '../command.ts';
import type { LintOutcome } from './lint-once.ts';
import type { OpenLint } from './open-lint.ts';

/** How many lines of a baseline's leftovers are told one by one. */
const MAX_STALE = 10;

/** Tells on stderr what the report itself does not: what a baseline hides, and why too many warnings fail. */
export function tellOutcome(
  { note, messages: { linting: words } }: CommandContext,
  { files, found }: OpenLint,
  { baseline, tooManyWarnings }: LintOutcome,
): void {
  if (found.onlyChanged && found.paths.length === 0) note(words.nothingChanged);
  if (tooManyWarnings) note(words.tooManyWarnings(tooManyWarnings));
  if (!baseline) return;
  const file = files.shown(baseline.file);
  if (baseline.known > 0) note(words.known({ count: baseline.known, file }));
  for (const { count, ruleId, file: where } of baseline.stale.slice(0, MAX_STALE))
    note(words.stale({ count, ruleId, file: where }));
  const more = baseline.stale.length - MAX_STALE;
  if (more > 0) note(words.staleMore({ count: more }));
  if (baseline.stale.length > 0) note(words.staleHint({ file }));
}
