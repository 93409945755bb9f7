/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { en } from './messages-en.ts';
import { cli } from '../i18n/zh-CN/cli.ts';
import { deviations } from '../i18n/zh-CN/deviations.ts';
import { editor } from '../i18n/zh-CN/editor.ts';
import { errorsCli } from '../i18n/zh-CN/errors-cli.ts';
import { errorsEvidence } from '../i18n/zh-CN/errors-evidence.ts';
import { errorsLedger } from '../i18n/zh-CN/errors-ledger.ts';
import { errorsLedgercommands } from '../i18n/zh-CN/errors-ledgercommands.ts';
import { errorsLint } from '../i18n/zh-CN/errors-lint.ts';
import { errorsReport } from '../i18n/zh-CN/errors-report.ts';
import { errorsRun } from '../i18n/zh-CN/errors-run.ts';
import { errorsSimulate } from '../i18n/zh-CN/errors-simulate.ts';
import { errorsWorkspace } from '../i18n/zh-CN/errors-workspace.ts';
import { ledger } from '../i18n/zh-CN/ledger.ts';
import { lint } from '../i18n/zh-CN/lint.ts';
import { linting } from '../i18n/zh-CN/linting.ts';
import { refusals } from '../i18n/zh-CN/refusals.ts';
import { report } from '../i18n/zh-CN/report.ts';
import { run } from '../i18n/zh-CN/run.ts';
import { simulate } from '../i18n/zh-CN/simulate.ts';

/** Every area of src/i18n/zh-CN. */
export const zhCN: typeof en = {
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
