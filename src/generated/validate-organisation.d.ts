/* Made by `npm run gen` from schemas/organisation.schema.json: change that file. */
import type { ErrorObject } from 'ajv';
import type { Organisation } from './organisation.ts';

/** Whether the data has the shape of the schema; `errors` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is Organisation;
  errors?: ErrorObject[] | null;
};
