import type { ProcessStandard as StandardDocument } from '../../generated/process-standard.ts';
import type { Text } from '../../shared/text.ts';
import type { Duration } from '../calendar/duration.ts';
import type { Json } from '../run/events.ts';

export type { StandardDocument };

/** A standard made ready for the engine and the judge: every short form written out, every text parsed. */
export interface ProcessStandard {
  readonly id: string;
  readonly prefix: string;
  readonly name: Text;
  readonly version: string;
  readonly status: StandardDocument['status'];
  /** SHA-256 (hex) of the file's text. */
  readonly digest: string;
  /** The document as its author wrote it. */
  readonly document: StandardDocument;
  readonly calendarId: string | null;
  readonly params: Readonly<Record<string, Json>>;
  readonly classes: readonly RunClass[];
  /** The class with the shortest total clock, whose limits hold until a class is decided (decision 8). */
  readonly strictestClass: string | null;
  readonly roles: ReadonlyMap<string, Role>;
  readonly departments: ReadonlyMap<string, Text>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly clocks: readonly Clock[];
  readonly pauseReasons: ReadonlyMap<string, Text>;
  readonly steps: readonly Step[];
  readonly stepById: ReadonlyMap<string, Step>;
  readonly exceptions: ReadonlyMap<string, StepException>;
}

/** A class of runs; the first whose condition holds is the run's. `when` null = all others. */
export interface RunClass {
  readonly id: string;
  readonly name: Text;
  readonly when: string | null;
}

export interface Role {
  readonly id: string;
  readonly name: Text;
  readonly department: string | null;
  /** FEEL over form fields that names the department which holds the role in this run. */
  readonly bind: string | null;
}

/** A limit by class id; `'*'` holds for every class that is not listed. */
export type LimitByClass = ReadonlyMap<string, Duration>;

/** A moment of a run: its start or close, a step's instants, or a field of type instant. */
export type Moment =
  | { readonly kind: 'start' | 'close' }
  | { readonly kind: 'step'; readonly step: string; readonly instant: 'ready' | 'opened' | 'done' }
  | { readonly kind: 'field'; readonly form: string; readonly field: string };

export interface Clock {
  readonly id: string;
  readonly name: Text;
  readonly from: Moment;
  /** The first of these that has happened stops the clock, at its last time. */
  readonly to: readonly Moment[];
  readonly limit: LimitByClass;
  readonly pauses: readonly string[];
}

export interface Field {
  readonly id: string;
  readonly form: string;
  readonly label: Text;
  readonly type: NonNullable<StandardDocument['forms']>[string] extends { fields?: Record<string, infer F> }
    ? F extends { type: infer T }
      ? T
      : never
    : never;
  /** Always, never, or while this FEEL condition holds. */
  readonly required: boolean | string;
  /** Asked only while this FEEL condition holds; null = always. */
  readonly when: string | null;
  readonly computed: string | null;
  readonly default: Json;
  readonly min: number | null;
  readonly max: number | null;
  readonly pattern: string | null;
  readonly unit: string | null;
  readonly choices: readonly { readonly id: string; readonly name: Text }[];
  readonly mustSay: readonly Text[];
  readonly personal: boolean;
  readonly example: Text | null;
  readonly hint: Text | null;
}

export interface Form {
  readonly id: string;
  readonly name: Text;
  readonly number: string | null;
  readonly fields: readonly Field[];
}

export interface Check {
  readonly id: string;
  readonly ask: Text;
  readonly example: Text | null;
  readonly hint: Text | null;
  /** Not applicable is an answer even on a key control point (decision 21). */
  readonly naAllowed: boolean;
  readonly evidence: 'none' | 'optional' | 'required';
  readonly when: string | null;
}

export interface StepException {
  readonly id: string;
  /** The step it belongs to; null for the whole process. */
  readonly step: string | null;
  readonly situation: Text;
  readonly measure: Text | null;
  readonly limit: Duration | null;
  readonly escalateTo: readonly string[];
  readonly onOverdue: boolean;
}

/** A way on: a step or the end, taken at most so many times, and what happens beyond. */
export interface Jump {
  readonly to: string;
  readonly atMost: number | null;
  readonly beyond: { readonly to: string; readonly raise: string | null } | null;
  readonly raise: string | null;
}

/** A way on with its outcome. `when` null and not otherwise = a person chooses it. */
export interface Branch extends Jump {
  readonly id: string;
  readonly name: Text;
  readonly when: string | null;
  readonly otherwise: boolean;
}

export interface Step {
  readonly id: string;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly name: Text;
  readonly kind: 'task' | 'check' | 'decision' | 'approval' | 'wait' | 'call';
  readonly description: Text | null;
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly inputs: readonly (string | { readonly outside: Text })[];
  readonly outputs: readonly string[];
  readonly limit: LimitByClass | null;
  readonly limitFrom: Moment | null;
  readonly minimum: Duration | null;
  readonly key: boolean;
  readonly decidesClass: boolean;
  readonly checks: readonly Check[];
  readonly exceptions: readonly StepException[];
  readonly when: string | null;
  /** The way on when there are no branches. */
  readonly next: Jump;
  readonly branches: readonly Branch[];
  readonly on: {
    readonly approved: Jump;
    readonly returned: Jump | null;
    readonly rejected: Jump | null;
  } | null;
  /** Who did these steps may not do this one; an approval always includes the step it approves. */
  readonly segregateFrom: readonly string[];
  readonly hint: Text | null;
  readonly example: Text | null;
  readonly handover: Text | null;
}

/** The target that closes a run. */
export const end = 'end';
