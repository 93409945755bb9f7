/* Made by `npm run gen`: add or remove files in the folder it lists. */
import { cli } from '../i18n/en/cli.ts';
import { errorsCli } from '../i18n/en/errors-cli.ts';
import { errorsRun } from '../i18n/en/errors-run.ts';
import { errorsWorkspace } from '../i18n/en/errors-workspace.ts';
import { ledger } from '../i18n/en/ledger.ts';
import { refusals } from '../i18n/en/refusals.ts';
import { report } from '../i18n/en/report.ts';
import { run } from '../i18n/en/run.ts';

/** Every area of src/i18n/en. */
export const en = {
  cli,
  ledger,
  refusals,
  report,
  run,
  errors: {
    ...errorsCli,
    ...errorsRun,
    ...errorsWorkspace,
  },
};
