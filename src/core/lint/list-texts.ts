import type { Check, Exception } from '../../generated/process-standard.ts';
import type { Language, Text } from '../../shared/text.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { StandardView, StepView } from './standard-view.ts';

/** A sentence in one language that tells staff what to do, with its place. */
export interface Instruction {
  readonly text: string;
  readonly language: Language;
  readonly path: ValuePath;
}

/**
 * What a standard tells its readers: purpose, scope, duties, criteria of classes, steps, checks, exceptions and
 * training, each in every language.
 */
export function listInstructions(standard: StandardView): readonly Instruction[] {
  const { document, steps, exceptions } = standard;
  const { departments = {}, roles = {} } = document;
  return [
    ...frameInstructions(standard),
    ...Object.entries(departments).flatMap(([id, { duties = [] }]) =>
      duties.flatMap(({ text }, index) => one(text, ['departments', id, 'duties', index, 'text'])),
    ),
    ...Object.entries(roles).flatMap(([id, { duties = [] }]) =>
      duties.flatMap((duty, index) => one(duty, ['roles', id, 'duties', index])),
    ),
    ...steps.flatMap(stepInstructions),
    ...exceptions.flatMap(({ exception, path }) => exceptionInstructions(exception, path)),
    ...one(document.training?.content, ['training', 'content']),
  ];
}

function frameInstructions({ document }: StandardView): Instruction[] {
  const { purpose, scope = {}, trigger, result, classes = [] } = document;
  return [
    ...one(purpose?.text, ['purpose', 'text']),
    ...(['situations', 'objects', 'boundary'] as const).flatMap((part) =>
      (scope[part] ?? []).flatMap((text, index) => one(text, ['scope', part, index])),
    ),
    ...one(trigger, ['trigger']),
    ...one(result, ['result']),
    ...classes.flatMap(({ criteria }, index) => one(criteria, ['classes', index, 'criteria'])),
  ];
}

function stepInstructions({ step, path }: StepView): Instruction[] {
  return [
    ...one(step.name, [...path, 'name']),
    ...one(step.do, [...path, 'do']),
    ...one(step.split, [...path, 'split']),
    ...one(step.handover, [...path, 'handover']),
    ...(step.checks ?? []).flatMap((check, index) => checkInstructions(check, [...path, 'checks', index])),
  ];
}

function checkInstructions(check: Check, path: ValuePath): Instruction[] {
  return typeof check === 'object' && 'ask' in check ? one(check.ask, [...path, 'ask']) : one(check, path);
}

function exceptionInstructions(exception: Exception, path: ValuePath): Instruction[] {
  return [...one(exception.when, [...path, 'when']), ...one(exception.do, [...path, 'do'])];
}

function one(text: Text | undefined, path: ValuePath): Instruction[] {
  if (text === undefined) return [];
  // A text in one language may be in either.
  if (typeof text === 'string') return [{ text, language: isChinese(text) ? 'zh-CN' : 'en', path }];
  const chinese: Instruction = { text: text['zh-CN'], language: 'zh-CN', path: [...path, 'zh-CN'] };
  return text.en === undefined
    ? [chinese]
    : [chinese, { text: text.en, language: 'en', path: [...path, 'en'] }];
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
