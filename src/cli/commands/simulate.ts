import { readSource } from '../../app/read-source.ts';
import { type Simulated, simulate } from '../../app/simulate.ts';
import { type SettledPeriod, settlePeriod } from '../../core/rehearsal/settle-period.ts';
import { jsonData } from '../../render/json-data.ts';
import { renderSimulated } from '../../render/run/simulated.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { withRehearsal } from '../simulate/rehearsal-ledger.ts';
import { addSimulateOptions, type SimulateCommandOptions } from '../simulate/simulate-options.ts';
import { simulateServices } from '../simulate/simulate-services.ts';
import { writeList } from '../simulate/write-list.ts';
import { workspaceOf } from '../workspace-of.ts';

/** `sop simulate PROCESS`: plays runs with made-up people into a rehearsal ledger. */
export const command: CommandDefinition<readonly [process: string], SimulateCommandOptions> = {
  name: 'simulate',
  summary: {
    'zh-CN': '用虚构人员演练若干次执行，写入演练台账',
    en: 'play runs with made-up people into a rehearsal ledger',
  },
  description: {
    'zh-CN':
      '按标准逐题演出若干次执行：有人拖延、有人答否、有异常、有补录，写入单独的演练台账，可用来试报告、培训或压测。同一种子得到同样的执行。--plant 把指定的偏差埋进本来毫无偏差的执行，并列出埋了什么，用来检验判定。真实台账一概拒绝写入。',
    en: 'Plays runs of a standard question by question: some people dawdle, some answer no, exceptions are raised, things are entered late. They go into a rehearsal ledger of their own, to try reports on, to train with or to measure. The same seed gives the same runs. --plant puts deviations into runs that are otherwise flawless and lists them, to test the judge. A ledger of real work is refused.',
  },
  examples: [
    {
      command: 'sop simulate complaint-handling --runs 200 --seed 7',
      says: { 'zh-CN': '演练最近十二周的 200 起投诉', en: '200 complaints over the last twelve weeks' },
    },
    {
      command: 'sop simulate complaint-handling --runs 500 --from 2026-07-01 --to 2026-09-30 --db autumn.db',
      says: { 'zh-CN': '第三季度 500 起，写入另一个文件', en: '500 in the third quarter, into another file' },
    },
    {
      command: 'sop simulate complaint-handling --runs 60 --plant plants.yaml --planted planted.json',
      says: {
        'zh-CN': '埋入 plants.yaml 里的偏差，清单写到 planted.json',
        en: 'with the deviations of plants.yaml, listed in planted.json',
      },
    },
  ],
  configure: addSimulateOptions,
  async run(context, [process], options) {
    const { files, workspace } = await workspaceOf(context.io);
    const period = periodOf(options, { zone: workspace.settings.zone, now: context.io.now() });
    const plants = options.plant === undefined ? null : await readSource(files, options.plant);
    return withRehearsal(context.io, { files, workspace }, options, async (ledger, file) => {
      const services = await simulateServices(context.io, { files, workspace }, { ledger, file, period });
      const { runs, seed } = options;
      const progress = progressLine(context, runs);
      const isClean = options.clean === true;
      const onProgress = progress.show;
      const wanted = { process, runs, seed, period, isClean, plants, onProgress };
      const simulated = await simulate(services, wanted).finally(progress.clear);
      await tell(context, options, { simulated, period, ledger: files.shown(file) });
      return ExitCode.success;
    });
  },
};

function periodOf(
  { from = null, to = null }: { readonly from?: string | null; readonly to?: string | null },
  setting: { readonly zone: string; readonly now: number },
): SettledPeriod {
  const settled = settlePeriod({ from, to }, setting);
  if (settled.ok) return settled.value;
  const { code, ...args } = settled.error;
  throw new AppError(code, args);
}

/** How far it has come, on a line of its own that goes again; nothing unless somebody watches. */
function progressLine({ io, messages }: CommandContext, all: number) {
  const write = (text: string) => {
    if (io.isTerminal.stderr) io.stderr.write(`\r\u001b[2K${text}`);
  };
  return {
    show: (runs: number) => write(messages.simulate.progress({ runs, all })),
    clear: () => write(''),
  };
}

async function tell(
  context: CommandContext,
  { seed, planted, format }: SimulateCommandOptions,
  outcome: { readonly simulated: Simulated; readonly period: SettledPeriod; readonly ledger: string },
): Promise<void> {
  const { simulated, period, ledger } = outcome;
  const data = jsonData({ schemaVersion: 1, seed, ...period, ledger, ...simulated });
  if (planted !== undefined) await writeList(context.io, planted, data);
  if (format === 'json') context.print(data);
  else context.print(renderSimulated({ ...outcome, seed, list: planted ?? null }, context));
}
