import type { Finding, Severity } from '../../core/lint/finding.ts';
import type { Language, Text } from '../../shared/text.ts';

/** What every format is made of: the findings, and what was looked at to find them. */
export interface FindingsReport {
  /** In any order; formats sort them by place. */
  readonly findings: readonly Finding[];
  /** Every file looked at, with findings or without, as findings name it. */
  readonly fileNames: readonly string[];
  /** The texts of files that have findings; without its text a file is shown without lines. */
  readonly sources: ReadonlyMap<string, string>;
  /** The rules that were asked, those of reading too. A finding may name another. */
  readonly rules: readonly RuleInfo[];
  /** What counts as failed; without it, errors. */
  readonly failOn?: Severity;
  /** Whether the check failed, where more than `failOn` decides, as a limit of warnings does. */
  readonly hasFailed?: boolean;
  /** When the files were looked at, in milliseconds since the epoch. */
  readonly checkedAt: number;
}

/** What a format says of a rule. The shipped rules and the rules of reading are such as they stand. */
export interface RuleInfo {
  readonly id: string;
  readonly code?: string | null;
  /** Its own level; without it, error. */
  readonly severity?: Severity;
  readonly title: Text;
  readonly reason: Text;
  readonly source?: string;
  /** A web page about it. */
  readonly helpUri?: string;
}

/** How findings are shown. Formats for programs use the language and the version only. */
export interface FindingsLooks {
  readonly language: Language;
  readonly colour: boolean;
  /** Terminal columns. */
  readonly width: number;
  /** The version of this program. */
  readonly version: string;
  /** IANA name of the zone in which people read times. */
  readonly zone: string;
  /** What links to files begin with: the page of the commit at a code host. Without it they are relative. */
  readonly linkBase?: string;
}

/** Turns findings into text that ends in a newline, or into nothing where a format has no word for “none”. */
export type FindingsRenderer = (report: FindingsReport, looks: FindingsLooks) => string;
