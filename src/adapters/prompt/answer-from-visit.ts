import type { ApprovalOutcome, CheckAnswer, Json } from '../../core/run/events.ts';
import type { Question } from '../../core/run/question.ts';
import type { Visit } from '../../generated/answers.ts';
import type { Reply } from '../../ports/prompter.ts';

type StepQuestion = Exclude<Question, { kind: 'exception' }>;
type ReplyAnswer = Extract<Reply, { kind: 'answer' }>['answer'];

/** What a visit of an answers file says to a question; null when it says nothing. */
export function answerFromVisit(visit: Visit | undefined, question: StepQuestion): Reply | null {
  const answer = visit && answerOf(visit, question);
  return answer ? { kind: 'answer', answer } : null;
}

function answerOf(visit: Visit, question: StepQuestion): ReplyAnswer | null {
  switch (question.kind) {
    case 'field':
      return fieldAnswer(visit, question);
    case 'check':
      return checkAnswer(visit, question);
    case 'evidence':
      return null;
    case 'deviation':
      return deviationAnswer(visit, question.check.id);
    case 'decision':
      return visit.outcome === undefined ? null : { kind: 'decision', outcome: visit.outcome };
    case 'approval':
      if (visit.outcome === undefined) return null;
      return { kind: 'approval', outcome: visit.outcome as ApprovalOutcome, comment: visit.comment ?? '' };
    case 'confirm':
      return visit.done ? { kind: 'confirm' } : null;
  }
}

function fieldAnswer(visit: Visit, question: Extract<Question, { kind: 'field' }>): ReplyAnswer | null {
  const { form, id } = question.field;
  const given = visit.fields?.[form]?.[id] as Json | undefined;
  if (given !== undefined) return { kind: 'field', form, field: id, value: given };
  // nothing said: what is known is confirmed, what may stay empty stays empty
  if (question.suggested !== null) return { kind: 'field', form, field: id, value: question.suggested };
  return question.required ? null : { kind: 'field', form, field: id, value: null };
}

function checkAnswer(
  visit: Visit,
  { check: { id }, again }: Extract<Question, { kind: 'check' }>,
): ReplyAnswer | null {
  const given = visit.checks?.[id];
  // a no that was refused as a deviation is used up: given again it would be refused for ever
  if (given === undefined || (again && decisionOn(visit, id)?.decision === 'refuse')) return null;
  const full = typeof given === 'object' ? given : { answer: given };
  const reason = 'reason' in full && full.reason !== undefined ? { reason: full.reason } : {};
  return { kind: 'check', check: id, answer: plain(full.answer), ...reason };
}

/** YAML reads a bare yes as text and `true` as a boolean; both mean yes. */
function plain(answer: CheckAnswer | boolean): CheckAnswer {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer;
}

function deviationAnswer(visit: Visit, check: string): ReplyAnswer | null {
  const given = decisionOn(visit, check);
  return given && { kind: 'deviation', check, outcome: given.decision, comment: given.comment };
}

/** What a visit says to the deviation of a check; null when it says nothing. */
export function decisionOn(visit: Visit | undefined, check: string) {
  const given = visit?.checks?.[check];
  return typeof given === 'object' ? (given.deviation ?? null) : null;
}
