import { rules } from '../../../generated/rules.ts';
import { parseCondition } from '../../expression/parse-condition.ts';
import { toPointer } from '../../standard/read/json-pointer.ts';
import { viewStandard } from '../look-ups/standard-view.ts';
import { placeOf, type Rule, type RuleContext, type Spot } from '../rule.ts';
import { runRules } from '../run-rules.ts';
import { nothingAround, type Surroundings } from '../surroundings.ts';
import { exampleOf } from './example-standard.ts';

/** What a rule reports, before words and places in the text: its message, where, and a level that is not its own. */
export interface Reported {
  readonly key: string;
  readonly pointer: string;
  readonly spot: Spot;
  readonly places: Readonly<Record<string, unknown>>;
}

/** What an example is looked at with: the day, what stands around it, the options of the rule. */
export interface ExampleSetting {
  /** `YYYY-MM-DD`; the rest of time follows from it. */
  readonly today?: string;
  readonly around?: Partial<Surroundings>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Runs a rule on an example: alone, or after all others when it runs last. */
export function reportsOf(
  rule: Rule,
  yaml: string,
  { today = '2026-11-21', around = {}, options }: ExampleSetting = {},
): Reported[] {
  const found: Reported[] = [];
  const report = (key: string, spot: Spot, places: Reported['places'] = {}) => {
    found.push({ key, pointer: toPointer(placeOf(spot)), spot, places });
  };
  const check = (context: RuleContext) => {
    const outcome: unknown = rule.check({ ...context, report: report as RuleContext['report'] });
    if (!(outcome instanceof Promise)) return;
    outcome.catch(() => undefined);
    throw new TypeError('check must not be asynchronous');
  };
  const others = rule.last ? rules.filter(({ id }) => id !== rule.id) : [];
  const input = {
    standard: viewStandard(exampleOf(yaml), 'example'),
    levels: new Map(),
    options: new Map(options === undefined ? [] : [[rule.id, options]]),
    around: { ...nothingAround(() => today), ...rule.exampleAround, ...around },
    isPast: (date: string) => date < today,
    parseCondition,
    isExplained: () => false,
  };
  runRules([...others, { ...rule, check }], input, true);
  return found;
}

/** A report as one line: `message@/pointer`, what is missing there behind `+`, then a level that is not the rule's. */
export function shortReport({ key, spot }: Reported, { severity }: Rule): string {
  const missing = spot.missing === undefined ? '' : `+${spot.missing}`;
  const level = spot.severity === undefined || spot.severity === severity ? '' : ` ${spot.severity}`;
  return `${key}@${toPointer(spot.path)}${missing}${level}`;
}
