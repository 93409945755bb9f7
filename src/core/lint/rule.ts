import type { Text } from '../../shared/text.ts';
import type { parseCondition } from '../expression/parse-condition.ts';
import type { Bilingual } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part } from '../standard/read/locate.ts';
import type { Finding, Severity } from './finding.ts';
import type { Fix } from './fix.ts';
import type { StandardView } from './look-ups/standard-view.ts';
import type { OptionSpecs, OptionValues } from './rule-options.ts';
import type { ProjectView, StandardOutline, Surroundings } from './surroundings.ts';

/** What a rule says, with `{places}` that the report fills; the places are the same in both languages. */
export interface RuleMessage {
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** The messages of a rule by key. */
export type RuleMessages = Readonly<Record<string, RuleMessage>>;

/** What may fill a place: a name in both languages is shown in the reader's own. */
export type PlaceValue = string | number | Text;

/** Where a rule's finding stands. */
export interface Spot {
  /** The value it is about; for something that is missing, the value that should hold it. */
  readonly path: ValuePath;
  /** The key that should be there but is not. */
  readonly missing?: string;
  readonly part?: Part;
  /** The piece of a text value it is about, as offsets in UTF-16 units, of a text of that length. */
  readonly within?: { readonly from: number; readonly to: number; readonly of: number };
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The change that puts it right, where there is only one that the author can have meant. */
  readonly fix?: Fix;
}

type PlaceNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceNames<Rest>
  : never;

type WordsOf<M extends RuleMessage> =
  | M['message']['zh-CN']
  | (M['hint'] extends Bilingual ? M['hint']['zh-CN'] : never);

type Places<M extends RuleMessage> = Readonly<Record<PlaceNames<WordsOf<M>>, PlaceValue>>;

/** Reports one finding; the places of its message must all be given. */
export type Report<M extends RuleMessages> = <K extends keyof M & string>(
  key: K,
  spot: Spot,
  ...places: keyof Places<M[K]> extends never ? [] : [places: Places<M[K]>]
) => void;

/** What a rule looks at. */
export interface RuleContext<M extends RuleMessages = RuleMessages, O extends OptionSpecs = OptionSpecs> {
  readonly standard: StandardView;
  /** The rule's options, as the workspace sets them or by default. */
  readonly options: OptionValues<O>;
  /** What stands around the standard: organisation, calendar, other standards, its earlier text. */
  readonly around: Surroundings;
  /** Whether a day, `YYYY-MM-DD`, is over. */
  isPast(date: string): boolean;
  readonly parseCondition: ParseCondition;
  readonly waivers: WaiverUse;
  readonly report: Report<M>;
}

/** Reads a FEEL expression; given to rules, because its reader takes long to load. */
export type ParseCondition = typeof parseCondition;

/** What became of a standard's waivers; complete only for rules that run last. */
export interface WaiverUse {
  /** Places, in the list of waivers, of those that a finding answered to. */
  readonly used: ReadonlySet<number>;
  /** Ids and codes that a waiver may name. */
  readonly waivable: ReadonlySet<string>;
  /** Ids and codes of all rules. */
  readonly known: ReadonlySet<string>;
}

/** From which preset on a rule is active; each holds those before it. */
export type Preset = 'recommended' | 'strict' | 'all';

/** One rule: what it asks for, why, and how it finds what is wrong. */
export interface RuleDefinition<M extends RuleMessages, O extends OptionSpecs = OptionSpecs> {
  /** The name of its file. */
  readonly id: string;
  /** Its code in the company's list of rules; null where it has none. */
  readonly code: string | null;
  readonly severity: Severity;
  /** What it asks for, in one line. */
  readonly title: Bilingual;
  /** Why. */
  readonly reason: Bilingual;
  /** The clause, law or decision it rests on. */
  readonly source: string;
  /** The version that brought it; `sop.yaml` may pin the rules to those of an earlier one (decision 36). */
  readonly since?: string;
  /** `recommended` where nothing is said. */
  readonly preset?: Preset;
  readonly messages: M;
  /** What a workspace may set. */
  readonly options?: O;
  /** YAML that obeys it: top-level parts of a standard, the rest being sound. */
  readonly good: string;
  /** YAML that breaks it. */
  readonly bad: string;
  /** What stands around the examples, where the rule asks for it. */
  readonly exampleAround?: Partial<Surroundings>;
  /** No waiver helps: the engine cannot run what breaks it. */
  readonly unwaivable?: true;
  /** Runs after all others, because it looks at what became of their findings. */
  readonly last?: true;
  /** Compares standards with each other: runs when all of them are known, on those that it concerns. */
  readonly concerns?: (outline: StandardOutline, project: ProjectView) => boolean;
  check(context: RuleContext<M, O>): void;
}

/** A rule whose messages and options are only known at run time. */
export type Rule = RuleDefinition<RuleMessages>;

/** Writes a rule down; the compiler sees to it that every place of every message is filled. */
export function defineRule<const M extends RuleMessages, const O extends OptionSpecs = Record<never, never>>(
  rule: RuleDefinition<M, O>,
): Rule {
  return rule as unknown as Rule;
}

/** A finding before it has a place in the text. */
export interface RuleFinding extends Pick<Finding, 'ruleId' | 'code' | 'severity'> {
  readonly message: Bilingual;
  readonly hint: Bilingual | null;
  readonly spot: Spot;
}

/** The place that a finding is about, the key that is missing there included. */
export function placeOf({ path, missing }: Pick<Spot, 'path' | 'missing'>): ValuePath {
  return missing === undefined ? path : [...path, missing];
}

/** The id of a rule, and its code where it has one. */
export function namesOf({ id, code }: Pick<Rule, 'id' | 'code'>): readonly string[] {
  return code === null ? [id] : [id, code];
}
