import type { ValueType } from './value-type.ts';

/** What a function of FEEL takes and gives, as the engine's evaluator has it. */
export interface FunctionType {
  readonly gives: ValueType;
  /** The ways to call it, each as the types that an argument may have. */
  readonly calls: readonly (readonly (readonly ValueType[])[])[];
  /** The types that any number of arguments, at least two, may have. */
  readonly many?: readonly ValueType[];
}

const any: readonly ValueType[] = ['unknown'];
const number: readonly ValueType[] = ['number'];
const text: readonly ValueType[] = ['text'];
const list: readonly ValueType[] = ['list'];
const day: readonly ValueType[] = ['text', 'date', 'instant'];

const ofNumbers: FunctionType = { gives: 'number', calls: [[['list', 'number']]], many: number };
const rounded: FunctionType = { gives: 'number', calls: [[number, number]] };
const whole: FunctionType = { gives: 'number', calls: [[number], [number, number]] };
const textTest: FunctionType = { gives: 'boolean', calls: [[text, text]] };
const textChange: FunctionType = { gives: 'text', calls: [[text]] };

/** All functions that conditions may use but `not`, by name. Source: OMG DMN 1.5, 10.3.4. */
export const functionTypes: ReadonlyMap<string, FunctionType> = new Map([
  ['count', { gives: 'number', calls: [[any]] }],
  ['min', ofNumbers],
  ['max', ofNumbers],
  ['sum', ofNumbers],
  ['mean', ofNumbers],
  ['median', ofNumbers],
  ['abs', { gives: 'unknown', calls: [[['number', 'duration']]] }],
  ['floor', whole],
  ['ceiling', whole],
  ['decimal', rounded],
  ['round up', rounded],
  ['round down', rounded],
  ['round half up', rounded],
  ['contains', textTest],
  ['starts with', textTest],
  ['ends with', textTest],
  ['string', { gives: 'text', calls: [[any]] }],
  ['string length', { gives: 'number', calls: [[text]] }],
  ['upper case', textChange],
  ['lower case', textChange],
  ['number', { gives: 'number', calls: [[text], [text, text, text]] }],
  ['list contains', { gives: 'boolean', calls: [[list, any]] }],
  ['date', { gives: 'date', calls: [[day], [number, number, number]] }],
  ['time', { gives: 'time', calls: [[['text', 'time', 'instant']], [number, number, number]] }],
  ['date and time', { gives: 'instant', calls: [[day], [['date', 'instant'], ['time']]] }],
  ['duration', { gives: 'duration', calls: [[text]] }],
]);
