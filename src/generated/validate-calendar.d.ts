/* Made by `npm run gen` from schemas/calendar.schema.json: change that file. */
import type { ErrorObject } from 'ajv';
import type { Calendar } from './calendar.ts';

/** Whether the data has the shape of the schema; `errors` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is Calendar;
  errors?: ErrorObject[] | null;
};
