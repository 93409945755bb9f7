import type { Branch, Check, Field, Step } from '../standard/process-standard.ts';
import type { ApprovalOutcome, CheckAnswer, Json } from './events.ts';

/** Where a question stands: a visit of a step. */
interface At {
  readonly step: Step;
  readonly round: number;
}

/** What the run wants to know next. */
export type Question =
  | (At & {
      readonly kind: 'field';
      readonly field: Field;
      readonly required: boolean;
      readonly suggested: Json;
    })
  | (At & { readonly kind: 'check'; readonly check: Check; readonly again: boolean })
  | (At & { readonly kind: 'evidence'; readonly check: Check })
  | (At & {
      readonly kind: 'deviation';
      readonly check: Check;
      readonly reason: string;
      readonly asker: string;
    })
  | (At & { readonly kind: 'decision'; readonly branches: readonly Branch[] })
  | (At & { readonly kind: 'approval'; readonly outcomes: readonly ApprovalOutcome[] })
  | (At & { readonly kind: 'confirm' })
  | {
      readonly kind: 'exception';
      readonly id: string;
      readonly exception: string | null;
      readonly note: string;
    };

/** A file that has been put into the evidence store. */
export interface StoredEvidence {
  readonly sha256: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** The date the evidence speaks of, apart from the recording date; yyyy-mm-dd. */
  readonly evidenceDate: string | null;
}

/** What a person can say: the answer to a question, or one of the things possible at any prompt. */
export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'field'; readonly form: string; readonly field: string; readonly value: Json }
  | {
      readonly kind: 'check';
      readonly check: string;
      readonly answer: CheckAnswer;
      readonly reason?: string | null;
    }
  | { readonly kind: 'evidence'; readonly check: string | null; readonly file: StoredEvidence }
  | {
      readonly kind: 'deviation';
      readonly check: string;
      readonly outcome: 'approve' | 'refuse';
      readonly comment: string;
    }
  | { readonly kind: 'decision'; readonly outcome: string }
  | { readonly kind: 'approval'; readonly outcome: ApprovalOutcome; readonly comment: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'raise'; readonly exception: string | null; readonly note: string }
  | { readonly kind: 'settle'; readonly id: string; readonly result: string }
  | {
      readonly kind: 'hand-over';
      readonly person: string | null;
      readonly role: string | null;
      readonly note: string;
    }
  | { readonly kind: 'pause'; readonly reason: string; readonly note: string }
  | { readonly kind: 'resume'; readonly note: string }
  | { readonly kind: 'abort'; readonly reason: string };

/** The place of a question as answers files write it, such as `steps.grade.checks.safety_asked`. */
export function questionPath(question: Question): string {
  if (question.kind === 'exception') return `exceptions.${question.id}`;
  const visit = visitPath({ step: question.step.id, round: question.round });
  switch (question.kind) {
    case 'field':
      return `${visit}.fields.${question.field.form}.${question.field.id}`;
    case 'check':
      return `${visit}.checks.${question.check.id}`;
    case 'evidence':
      return `${visit}.checks.${question.check.id}.evidence`;
    case 'deviation':
      return `${visit}.checks.${question.check.id}.deviation`;
    case 'decision':
    case 'approval':
      return `${visit}.outcome`;
    case 'confirm':
      return `${visit}.done`;
  }
}

/** The place of what an answer in a visit is about, written the same way; the visit's own for what answers no question. */
export function answerPath(answer: Answer, visit: VisitPlace | null): string {
  if (answer.kind === 'settle') return `exceptions.${answer.id}`;
  const path = visit === null ? '' : visitPath(visit);
  switch (answer.kind) {
    case 'field':
      return `${path}.fields.${answer.form}.${answer.field}`;
    case 'check':
      return `${path}.checks.${answer.check}`;
    case 'deviation':
      return `${path}.checks.${answer.check}.deviation`;
    case 'decision':
    case 'approval':
      return `${path}.outcome`;
    case 'confirm':
      return `${path}.done`;
    default:
      return path;
  }
}

interface VisitPlace {
  readonly step: string;
  readonly round: number;
}

/** The first visit goes by the step alone, later ones by their place in a list. */
function visitPath({ step, round }: VisitPlace): string {
  return `steps.${step}${round > 1 ? `[${round - 1}]` : ''}`;
}
