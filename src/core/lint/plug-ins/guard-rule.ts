import { both } from '../../standard/read/bilingual.ts';
import type { Rule, RuleContext, RuleMessages, Spot } from '../rule.ts';

const THREW = 'rule-threw';

const threwMessage: RuleMessages = {
  [THREW]: {
    message: both(
      '规则 {rule} 自己出错了，没有查完：{reason}',
      'The rule {rule} itself failed before its end: {reason}',
    ),
    hint: both(
      '请写这条规则的人修正；在那之前可以在 sop.yaml 里停用它。',
      'Tell whoever wrote it; until it is mended, sop.yaml can switch it off.',
    ),
  },
};

/**
 * A rule from outside that cannot end the run: when it throws, or reports what is no finding, that is its finding.
 * Its `since` is taken away: it counts the versions of its own package.
 */
export function guardRule(rule: Rule): Rule {
  const { since: _, ...parts } = rule;
  return {
    ...parts,
    messages: { ...rule.messages, ...threwMessage },
    ...(rule.concerns && { concerns: (...args) => concerns(rule, args) }),
    check: (context) => check(rule, context),
  };
}

function check(rule: Rule, context: RuleContext): void {
  try {
    const report: RuleContext['report'] = (key, spot, ...places) => {
      assertSpot(spot);
      context.report(key, spot, ...places);
    };
    const outcome: unknown = rule.check({ ...context, report });
    if (!(outcome instanceof Promise)) return;
    // Nobody waits for it, so nobody may be left to answer for what it throws.
    outcome.catch(() => undefined);
    throw new TypeError('check must not be asynchronous');
  } catch (error) {
    const places = { rule: rule.id, reason: reasonOf(error) };
    (context.report as (key: string, spot: Spot, places: object) => void)(
      THREW,
      { path: [], severity: 'error' },
      places,
    );
  }
}

/** Where that cannot be told it is taken to be concerned; `check` will be asked then. */
function concerns(rule: Rule, args: Parameters<NonNullable<Rule['concerns']>>): boolean {
  try {
    return Boolean(rule.concerns?.(...args));
  } catch {
    return true;
  }
}

function assertSpot(spot: Spot): void {
  const isStep = (step: unknown) => typeof step === 'string' || typeof step === 'number';
  const isPath = (path: unknown) => Array.isArray(path) && path.every(isStep);
  const { path, missing, part, severity, within, fix } = spot ?? {};
  const isSound =
    isPath(path) &&
    (missing === undefined || typeof missing === 'string') &&
    [undefined, 'key', 'value'].includes(part) &&
    [undefined, 'error', 'warn', 'info'].includes(severity) &&
    (within === undefined || [within.from, within.to, within.of].every(Number.isInteger)) &&
    (fix === undefined || (isPath(fix.path) && ['replace', 'insert', 'delete'].includes(fix.kind)));
  if (!isSound) throw new TypeError(`report was called with a wrong place: ${JSON.stringify(spot)}`);
}

/** What a thrown value says; anything can be thrown. */
function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
