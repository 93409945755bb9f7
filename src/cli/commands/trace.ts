import { readTrace } from '../../app/runs/read-trace.ts';
import { jsonData } from '../../render/json-data.ts';
import { renderTrace } from '../../render/run/trace.ts';
import type { CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { dbOption, formatOption, stdoutVoice } from '../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../open-ledger.ts';

interface TraceCommandOptions extends LedgerOptions {
  readonly events?: boolean;
  readonly showPersonal?: boolean;
  readonly format: 'text' | 'json';
}

/** `sop trace RUN`: the whole story of one run. */
export const command: CommandDefinition<readonly [run: string], TraceCommandOptions> = {
  name: 'trace',
  summary: { 'zh-CN': '查看一次执行的完整经过', en: 'tell the whole story of a run' },
  description: {
    'zh-CN':
      '谁在何时做了什么：每一步的时间与时限、回答、填写内容、证据、审批，以及计时、异常、偏差和补录。个人信息默认隐去。',
    en: 'Who did what and when: each step with its times and limit, answers, fields, evidence and approvals, then clocks, exceptions, deviations and late entries. Personal data is masked unless asked for.',
  },
  examples: [
    {
      command: 'sop trace TS-20261123-0007',
      says: { 'zh-CN': '这次投诉的经过', en: 'the story of this complaint' },
    },
    {
      command: 'sop trace TS-20261123-0007 --events',
      says: { 'zh-CN': '并逐条列出事件', en: 'with every single event' },
    },
    {
      command: 'sop trace TS-20261123-0007 --format json --show-personal',
      says: { 'zh-CN': '给程序读的数据，含个人信息', en: 'data for programs, personal data included' },
    },
  ],
  configure(command, t) {
    command
      .argument('<run>', t({ 'zh-CN': '执行编号或其开头', en: 'number of the run, or the start of it' }))
      .option('--events', t({ 'zh-CN': '逐条列出事件', en: 'list every event too' }))
      .option('--show-personal', t({ 'zh-CN': '显示个人信息', en: 'show personal data' }))
      .addOption(formatOption(t, 'text'))
      .addOption(dbOption(t));
  },
  async run(context, [wanted], options) {
    const { events: withEvents = false, showPersonal = false, format } = options;
    return withLedger(context, options, 'read', async (ledger) => {
      const { trace, standard } = await readTrace(ledger, wanted, { now: context.io.now(), showPersonal });
      const { kind } = await ledger.info();
      if (format === 'json') {
        const { events, ...told } = trace;
        context.print(
          jsonData({ schemaVersion: 1, ledger: kind, ...told, ...(withEvents ? { events } : {}) }),
        );
        return ExitCode.success;
      }
      if (kind === 'rehearsal') context.note(context.messages.ledger.rehearsal);
      context.print(renderTrace(trace, standard, stdoutVoice(context), { withEvents }));
      return ExitCode.success;
    });
  },
};
