import { durationInWords } from '../../core/calendar/duration.ts';
import type { Question } from '../../core/run/question.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { Text } from '../../shared/text.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fitText } from './fit-text.ts';
import { say, type Voice } from './voice.ts';

/** What surrounds a question: where it stands, who answers, on what basis. Empty for a question outside a step. */
export function renderPlace(
  question: Question,
  standard: ProcessStandard,
  roles: readonly Text[],
  voice: Voice,
): string {
  if (question.kind === 'exception') return '';
  const { run } = voice.messages;
  const { step, round } = question;
  const parts = [voice.chalk.bold(say(voice, step.name))];
  if (step.key) parts.push(voice.chalk.magenta(run.keyPoint));
  if (round > 1) parts.push(run.round({ round }));
  if (roles.length > 0) parts.push(run.responsible({ roles: joined(roles, voice) }));
  const inputs = step.inputs.map((input) =>
    typeof input === 'string'
      ? run.formName({ name: say(voice, standard.forms.get(input)?.name ?? input) })
      : say(voice, input.outside),
  );
  if (inputs.length > 0) parts.push(run.basedOn({ inputs: inputs.join(run.separator) }));
  return fitText(parts.join(' · '), voice);
}

/** The question itself, with its example and hint below it. */
export function renderQuestion(question: Question, standard: ProcessStandard, voice: Voice): string {
  const { run } = voice.messages;
  const lines = [`${voice.chalk.cyan('?')} ${voice.chalk.bold(questionText(question, standard, voice))}`];
  const { example, hint } = adviceOn(question);
  if (question.kind === 'check' && question.again) lines.push(`  ${voice.chalk.yellow(run.againNo)}`);
  if (hint) lines.push(`  ${voice.chalk.dim(run.hint({ text: say(voice, hint) }))}`);
  if (example) lines.push(`  ${voice.chalk.dim(run.example({ text: say(voice, example) }))}`);
  if (question.kind === 'field' && question.field.mustSay.length > 0) {
    lines.push(`  ${voice.chalk.dim(run.points({ points: joined(question.field.mustSay, voice) }))}`);
  }
  if (question.kind === 'exception') lines.push(...exceptionLines(question.exception, standard, voice));
  return lines.map((line) => fitText(line, voice)).join('\n');
}

/** The words of a question, without ornament: also used in the transcript. */
export function questionText(question: Question, standard: ProcessStandard, voice: Voice): string {
  const { run } = voice.messages;
  switch (question.kind) {
    case 'field': {
      const unit = question.field.unit ? ` (${question.field.unit})` : '';
      return `${say(voice, question.field.label)}${unit}`;
    }
    case 'check':
      return say(voice, question.check.ask);
    case 'evidence':
      return run.evidenceAsk({ check: say(voice, question.check.ask) });
    case 'deviation': {
      const check = say(voice, question.check.ask);
      const { reason, asker } = question;
      return run.deviationAsk({ check, reason: visibleText(reason), person: visibleText(asker) });
    }
    case 'decision':
      return run.decisionAsk({ step: say(voice, question.step.name) });
    case 'approval':
      return run.approvalAsk({ step: say(voice, question.step.name) });
    case 'confirm':
      return run.confirmAsk({ step: say(voice, question.step.name) });
    case 'exception':
      return run.exceptionResultAsk({ id: question.id, what: exceptionName(question, standard, voice) });
  }
}

/** What an exception is called: its situation in the standard, else the note of who raised it. */
export function exceptionName(
  one: { readonly exception: string | null; readonly note: string },
  standard: ProcessStandard,
  voice: Voice,
): string {
  const known = one.exception === null ? undefined : standard.exceptions.get(one.exception);
  return known ? say(voice, known.situation) : visibleText(one.note);
}

/** The measure and the limit that the standard gives for an exception. */
export function exceptionLines(
  exception: string | null,
  standard: ProcessStandard,
  voice: Voice,
): readonly string[] {
  const known = exception === null ? undefined : standard.exceptions.get(exception);
  if (!known) return [];
  const { run } = voice.messages;
  const lines: string[] = [];
  if (known.measure)
    lines.push(`  ${voice.chalk.dim(run.exceptionMeasure({ measure: say(voice, known.measure) }))}`);
  if (known.limit && known.escalateTo.length > 0) {
    const roles = joined(
      known.escalateTo.map((role) => standard.roles.get(role)?.name ?? role),
      voice,
    );
    const limit = durationInWords(known.limit, voice.language);
    lines.push(`  ${voice.chalk.dim(run.exceptionLimit({ limit, roles }))}`);
  }
  return lines;
}

function adviceOn(question: Question): { readonly example: Text | null; readonly hint: Text | null } {
  if (question.kind === 'check') return question.check;
  if (question.kind === 'field') return question.field;
  if (question.kind === 'confirm' || question.kind === 'decision') return question.step;
  return { example: null, hint: null };
}

/** Several texts in a row, as the language joins them. */
export function joined(texts: readonly Text[], voice: Voice): string {
  return texts.map((text) => say(voice, text)).join(voice.messages.run.separator);
}
