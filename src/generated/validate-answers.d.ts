/* Made by `npm run gen` from schemas/answers.schema.json: change that file. */
import type { ErrorObject } from 'ajv';
import type { AnswersFile } from './answers.ts';

/** Whether the data has the shape of the schema; `errors` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is AnswersFile;
  errors?: ErrorObject[] | null;
};
