/* Made by `npm run gen`: add or remove files in the folder it lists. */
import { cli } from '../i18n/en/cli.ts';
import { deviations } from '../i18n/en/deviations.ts';
import { editor } from '../i18n/en/editor.ts';
import { errorsCli } from '../i18n/en/errors-cli.ts';
import { errorsEvidence } from '../i18n/en/errors-evidence.ts';
import { errorsLedger } from '../i18n/en/errors-ledger.ts';
import { errorsLedgercommands } from '../i18n/en/errors-ledgercommands.ts';
import { errorsLint } from '../i18n/en/errors-lint.ts';
import { errorsReport } from '../i18n/en/errors-report.ts';
import { errorsRun } from '../i18n/en/errors-run.ts';
import { errorsSimulate } from '../i18n/en/errors-simulate.ts';
import { errorsWorkspace } from '../i18n/en/errors-workspace.ts';
import { ledger } from '../i18n/en/ledger.ts';
import { lint } from '../i18n/en/lint.ts';
import { linting } from '../i18n/en/linting.ts';
import { refusals } from '../i18n/en/refusals.ts';
import { report } from '../i18n/en/report.ts';
import { run } from '../i18n/en/run.ts';
import { simulate } from '../i18n/en/simulate.ts';

/** Every area of src/i18n/en. */
export const en = {
  cli,
  deviations,
  editor,
  ledger,
  lint,
  linting,
  refusals,
  report,
  run,
  simulate,
  errors: {
    ...errorsCli,
    ...errorsEvidence,
    ...errorsLedger,
    ...errorsLedgercommands,
    ...errorsLint,
    ...errorsReport,
    ...errorsRun,
    ...errorsSimulate,
    ...errorsWorkspace,
  },
};
