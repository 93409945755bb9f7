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
      return checkAnswer(visit, question.check.id);
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

function checkAnswer(visit: Visit, check: string): ReplyAnswer | null {
  const given = visit.checks?.[check];
  if (given === undefined) return null;
  const full = typeof given === 'object' ? given : { answer: given };
  const reason = 'reason' in full && full.reason !== undefined ? { reason: full.reason } : {};
  return { kind: 'check', check, answer: plain(full.answer), ...reason };
}

/** YAML reads a bare yes as text and `true` as a boolean; both mean yes. */
function plain(answer: CheckAnswer | boolean): CheckAnswer {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer;
}

function deviationAnswer(visit: Visit, check: string): ReplyAnswer | null {
  const given = visit.checks?.[check];
  if (typeof given !== 'object' || !given.deviation) return null;
  const { decision, comment } = given.deviation;
  return { kind: 'deviation', check, outcome: decision, comment };
}
