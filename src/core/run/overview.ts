import type { Text } from '../../shared/text.ts';
import type { Question } from './question.ts';
import type { RunState } from './state.ts';

/** A role with its name, and the department that it is bound to in this run; null when it is not. */
export interface NamedRole {
  readonly id: string;
  readonly name: Text;
  readonly department: Text | null;
}

/** The limit that presses most: overdue first, then the nearest. */
export interface NextDue {
  /** Of the current step or of a named clock. */
  readonly name: Text;
  /** Null while it cannot be determined. */
  readonly dueAt: number | null;
  readonly state: 'running' | 'overdue' | 'paused' | 'undetermined';
}

/** What an open run waits for. */
export interface Waiting {
  readonly kind: Question['kind'];
  readonly step: string | null;
  /** Name of the step, null for an exception left to be settled after the last one. */
  readonly name: Text | null;
  readonly round: number | null;
  /** Who may answer; empty = anybody. */
  readonly roles: readonly NamedRole[];
  /** To whom the step was handed over by name; null when it was not. */
  readonly person: string | null;
}

/** A run as a list shows it. Instants in ms UTC. */
export interface RunOverview {
  readonly number: string;
  readonly runId: string;
  readonly process: string;
  readonly name: Text;
  readonly version: string;
  /** IANA zone of the run's calendar. */
  readonly zone: string;
  readonly class: { readonly id: string; readonly name: Text; readonly provisional: boolean } | null;
  readonly status: RunState['status'];
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Null when the run is over. */
  readonly waiting: Waiting | null;
  readonly due: NextDue | null;
  /** Who has had a part in it, the starter first. */
  readonly people: readonly string[];
  /** False when its events cannot be read any more; then only what the list itself knows is there. */
  readonly readable: boolean;
}
