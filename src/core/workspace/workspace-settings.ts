import type { WorkspaceFile } from '../../generated/workspace.ts';
import type { Language } from '../../shared/text.ts';
import type { Severity } from '../lint/finding.ts';

/** How grave a lint rule's findings are in this workspace; `off` switches the rule off. */
export type RuleLevel = 'off' | Severity;

/** The part of a `sop.yaml` about lint, as it is written. */
export type LintSection = Readonly<NonNullable<WorkspaceFile['lint']>>;

/** What `sop.yaml` settles, with every default filled in. Paths are as written, from the workspace's folder. */
export interface WorkspaceSettings {
  /** Null leaves the choice to the user's environment. */
  readonly language: Language | null;
  readonly zone: string;
  /** Path of the organisation file; null when none is named, and then `organisation.yaml` is used if it is there. */
  readonly organisation: string | null;
  /** Folders and globs that hold the process standards. */
  readonly processes: readonly string[];
  readonly calendars: string;
  /** Id of the calendar of standards that name none. */
  readonly calendar: string;
  readonly ledger: string;
  readonly lateEntryToleranceMinutes: number;
  /** As written: what it extends, its plug-ins and its rules are not looked at yet. */
  readonly lint: LintSection;
}

/** Fills in what a `sop.yaml` leaves out; an empty object gives all the defaults. */
export function withDefaults(file: WorkspaceFile): WorkspaceSettings {
  return {
    language: file.language ?? null,
    zone: file.zone ?? 'Asia/Shanghai',
    organisation: file.organisation ?? null,
    processes: file.processes ?? ['processes'],
    calendars: file.calendars ?? 'calendars',
    calendar: file.calendar ?? 'cn-office',
    ledger: file.ledger ?? '.sop/ledger.db',
    lateEntryToleranceMinutes: toMinutes(file.late_entry_tolerance ?? '15 min'),
    lint: file.lint ?? {},
  };
}

/** The schema has made sure that it is a number with `min` or `h`. */
function toMinutes(duration: string): number {
  const value = Number.parseFloat(duration);
  return duration.trim().endsWith('h') ? value * 60 : value;
}
