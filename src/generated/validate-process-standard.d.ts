/* Made by `npm run gen` from schemas/process-standard.schema.json: change that file. */
import type { ErrorObject } from 'ajv';
import type { ProcessStandard } from './process-standard.ts';

/** Whether the data has the shape of the schema; `errors` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is ProcessStandard;
  errors?: ErrorObject[] | null;
};
