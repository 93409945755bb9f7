/* Made by `npm run gen` from schemas/plants.schema.json: change that file. */
import type { ErrorObject } from 'ajv';
import type { PlantsFile } from './plants.ts';

/** Whether the data has the shape of the schema; `errors` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is PlantsFile;
  errors?: ErrorObject[] | null;
};
