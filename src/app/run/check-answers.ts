import type { ProcessStandard, Step } from '../../core/standard/process-standard.ts';
import type { AnswersFile, Visit } from '../../generated/answers.ts';
import { AppError } from '../../shared/app-error.ts';

/**
 * Makes sure that a file of answers is for a standard, so that nothing in it is lost silently.
 * @throws AppError `answers-other-process`, `role-unknown`, or `answers-unknown` naming every answer without a question.
 */
export function refuseForeignAnswers(standard: ProcessStandard, answers: AnswersFile, file: string): void {
  const { process } = answers;
  if (process !== undefined && process !== standard.id) {
    throw new AppError('answers-other-process', { file, process, wanted: standard.id });
  }
  const roles = actorsIn(answers).map((actor) => actor.split(':')[1]?.trim());
  const stranger = roles.find((role) => role !== undefined && !standard.roles.has(role));
  if (stranger !== undefined) {
    throw new AppError('role-unknown', { role: stranger, roles: [...standard.roles.keys()].join(', ') });
  }
  const unknown = Object.entries(answers.steps).flatMap(([id, entry]) => {
    const step = standard.stepById.get(id);
    if (!step) return [`steps.${id}`];
    return visitsOf(entry).flatMap((visit) => unknownInVisit(standard, step, visit));
  });
  if (unknown.length === 0) return;
  throw new AppError('answers-unknown', { file, places: [...new Set(unknown)].join(', ') });
}

function visitsOf(entry: AnswersFile['steps'][string]): readonly Visit[] {
  return Array.isArray(entry) ? entry : [entry];
}

/** Everybody a file names as `PERSON[:ROLE]`. */
function actorsIn({ as, steps }: AnswersFile): readonly string[] {
  const inVisits = Object.values(steps)
    .flatMap(visitsOf)
    .flatMap((visit) => {
      const checks = Object.values(visit.checks ?? {});
      const deciders = checks.map((check) => (typeof check === 'object' ? check.deviation?.by : undefined));
      return [visit.as, visit.hand_over?.to, ...deciders];
    });
  return [as, ...inVisits].filter((actor) => actor !== undefined);
}

function unknownInVisit(standard: ProcessStandard, step: Step, visit: Visit): readonly string[] {
  const at = `steps.${step.id}`;
  const fields = Object.entries(visit.fields ?? {}).flatMap(([form, values]) => {
    const known = step.outputs.includes(form) ? (standard.forms.get(form)?.fields ?? []) : [];
    return Object.keys(values)
      .filter((id) => !known.some((field) => field.id === id))
      .map((id) => `${at}.fields.${form}.${id}`);
  });
  const checks = Object.keys(visit.checks ?? {}).filter(
    (id) => !step.checks.some((check) => check.id === id),
  );
  return [...fields, ...checks.map((id) => `${at}.checks.${id}`)];
}
