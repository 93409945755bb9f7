import type { ProcessStandard } from '../../generated/process-standard.ts';
import { toPointer } from '../standard/read/json-pointer.ts';
import type { YamlDocument } from '../standard/read/read-yaml.ts';
import { type BrokenParts, explainedBy, nothingBroken } from './broken-parts.ts';
import { compareFindings, type Finding, type TextRange } from './finding.ts';
import { type StandardView, viewStandard } from './look-ups/standard-view.ts';
import type { RuleLevels } from './plan-rules.ts';
import type { ParseCondition, Rule, RuleFinding, Spot } from './rule.ts';
import type { GivenOptions } from './rule-options.ts';
import { runRules } from './run-rules.ts';
import type { Surroundings } from './surroundings.ts';

/** A standard that was read, with what is needed to find its parts in the text. */
export interface ReadableStandard {
  readonly document: ProcessStandard;
  readonly yaml: Pick<YamlDocument, 'file' | 'locate' | 'locateParent'>;
  /** What of its shape is wrong, when it is not the whole truth. */
  readonly broken?: BrokenParts;
}

/** What lint needs beside the standard. */
export interface LintSetting {
  readonly rules: readonly Rule[];
  /** Levels that differ from a rule's own, by its id. */
  readonly levels?: RuleLevels;
  /** Options that are set, by the rule's id; they must have been checked. */
  readonly options?: ReadonlyMap<string, GivenOptions>;
  /** Whether a day, `YYYY-MM-DD`, is over; asked only where there are dates to judge. */
  isPast(date: string): boolean;
  /** What stands around a standard. */
  surround(standard: StandardView, file: string): Surroundings | Promise<Surroundings>;
  /** Loads the reader of FEEL; called only for standards that hold conditions. */
  loadParseCondition(): Promise<ParseCondition>;
}

/** Runs the rules over a standard: its findings in the order of the text, waivers applied. */
export async function lintStandard(
  { document, yaml, broken = nothingBroken }: ReadableStandard,
  { rules, levels = noLevels, options = noOptions, isPast, surround, loadParseCondition }: LintSetting,
): Promise<Finding[]> {
  const standard = viewStandard(document, fileNameOf(yaml.file));
  const parseCondition = standard.conditions.length > 0 ? await loadParseCondition() : refuseToParse;
  const isWhole = broken === nothingBroken;
  const around = await surround(standard, yaml.file);
  const isExplained = explainedBy(broken);
  const input = { standard, levels, options, around, isPast, parseCondition, isExplained };
  const found = runRules(rules, input, isWhole);
  return found.map((finding) => placed(finding, yaml)).sort(compareFindings);
}

/** One of each for all files, as rules are planned once for those with the same. */
const noLevels: RuleLevels = new Map();
const noOptions: ReadonlyMap<string, GivenOptions> = new Map();

const refuseToParse: ParseCondition = () => {
  throw new Error('a standard without conditions has none to parse');
};

function placed(
  { ruleId, code, severity, message, hint, spot }: RuleFinding,
  yaml: ReadableStandard['yaml'],
): Finding {
  const range = rangeOf(spot, yaml);
  const said = hint ? { message, hint } : { message };
  const fix = spot.fix ? { fix: spot.fix } : {};
  return { ruleId, code, severity, ...said, file: yaml.file, ...range, path: toPointer(spot.path), ...fix };
}

function rangeOf({ path, missing, part, within }: Spot, yaml: ReadableStandard['yaml']): TextRange {
  if (missing !== undefined) return yaml.locateParent([...path, missing]);
  const range = yaml.locate(path, part);
  return within ? narrowed(range, within) : range;
}

/** The piece of a text, where the text stands on one line; else all of it. */
function narrowed(
  range: TextRange,
  within: { readonly from: number; readonly to: number; readonly of: number },
): TextRange {
  const { line, endLine, column, endColumn } = range;
  const quotes = (endColumn - column - within.of) / 2;
  if (line !== endLine || (quotes !== 0 && quotes !== 1)) return range;
  return { line, endLine, column: column + quotes + within.from, endColumn: column + quotes + within.to };
}

function fileNameOf(file: string): string | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return (dot === -1 ? name : name.slice(0, dot)) || null;
}
