import type { Check } from '../../../generated/process-standard.ts';
import type { Language, Text } from '../../../shared/text.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StandardView, StepView } from './standard-view.ts';

/** A sentence in one language that tells staff what to do, with its place. */
export interface Instruction {
  readonly text: string;
  readonly language: Language;
  readonly path: ValuePath;
}

/** Takes a text with its place, where there is one. */
type Take = (text: Text | undefined, path: ValuePath) => void;

/**
 * What a standard tells its readers: purpose, scope, duties, steps, checks, exceptions, training and the criteria of
 * classes, each in every language.
 */
export function listInstructions(standard: StandardView): readonly Instruction[] {
  const found: Instruction[] = [];
  const take: Take = (text, path) => {
    if (text === undefined) return;
    // A text in one language may be in either.
    if (typeof text === 'string') found.push({ text, language: languageOf(text), path });
    else {
      found.push({ text: text['zh-CN'], language: 'zh-CN', path: [...path, 'zh-CN'] });
      if (text.en !== undefined) found.push({ text: text.en, language: 'en', path: [...path, 'en'] });
    }
  };
  takeFrame(standard, take);
  takeDuties(standard, take);
  for (const step of standard.steps) takeStep(step, take);
  for (const { exception, path } of standard.exceptions) {
    take(exception.when, [...path, 'when']);
    if (exception.do !== undefined) take(exception.do, [...path, 'do']);
  }
  const { training, classes = [] } = standard.document;
  take(training?.content, ['training', 'content']);
  classes.forEach(({ criteria }, index) => {
    take(criteria, ['classes', index, 'criteria']);
  });
  return found;
}

/** The language that a text is written in, as far as its characters tell. */
export function languageOf(text: string): Language {
  return /[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en';
}

function takeFrame({ document }: StandardView, take: Take): void {
  const { purpose, scope = {}, trigger, result } = document;
  take(purpose?.text, ['purpose', 'text']);
  for (const part of ['situations', 'objects', 'boundary'] as const)
    scope[part]?.forEach((text, index) => {
      take(text, ['scope', part, index]);
    });
  take(trigger, ['trigger']);
  take(result, ['result']);
}

function takeDuties({ departments, roles }: StandardView, take: Take): void {
  for (const [id, { duties }] of departments)
    duties?.forEach(({ text }, index) => {
      take(text, ['departments', id, 'duties', index, 'text']);
    });
  for (const [id, { duties }] of roles)
    duties?.forEach((duty, index) => {
      take(duty, ['roles', id, 'duties', index]);
    });
}

function takeStep({ step, path }: StepView, take: Take): void {
  for (const key of ['name', 'do', 'split', 'handover'] as const)
    if (step[key] !== undefined) take(step[key], [...path, key]);
  step.checks?.forEach((check, index) => {
    takeCheck(check, [...path, 'checks', index], take);
  });
}

function takeCheck(check: Check, path: ValuePath, take: Take): void {
  if (typeof check === 'object' && 'ask' in check) take(check.ask, [...path, 'ask']);
  else take(check, path);
}
