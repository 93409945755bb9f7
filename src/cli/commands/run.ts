import type { ActiveRun } from '../../app/run/active-run.ts';
import { beginRun, type NewRun, type Prepared, prepareProcess } from '../../app/run/begin-run.ts';
import { refuseForeignAnswers } from '../../app/run/check-answers.ts';
import { type Prefilled, readPrefilled, refuseUnknownPrefilled } from '../../app/run/read-prefilled.ts';
import type { RunServices } from '../../app/run/services.ts';
import { actorOfRole } from '../../app/run/session.ts';
import { findStandard } from '../../app/workspace/list-standards.ts';
import type { ZoneClock } from '../../core/calendar/zone-clock.ts';
import { readInstant } from '../../core/run/read-instant.ts';
import { AppError } from '../../shared/app-error.ts';
import { textIn } from '../../shared/text.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { findLedger, withLedger } from '../open-ledger.ts';
import { readAll } from '../read-all.ts';
import { type GivenAnswers, readGivenAnswers } from '../run/given-answers.ts';
import { addRunOptions, type RunOptions } from '../run/run-options.ts';
import { runServices } from '../run/run-services.ts';
import { actingIn, sessionOf } from '../run/session-of.ts';
import { sit } from '../run/sit.ts';
import { type CommandFiles, workspaceOf } from '../workspace-of.ts';

/** `sop run PROCESS`: starts a run and leads through it. */
export const command: CommandDefinition<readonly [process: string], RunOptions> = {
  name: 'run',
  summary: { 'zh-CN': '按标准一步一步执行一次流程', en: 'walk through a process step by step' },
  description: {
    'zh-CN':
      '开始一次执行，逐项提问，每个回答当场写入台账。中断后用 sop resume 从同一个问题继续。没有终端时用 --answers 给出答案。',
    en: 'Starts a run and asks question by question; every answer is in the ledger the moment it is given. After an interruption sop resume goes on at the same question. Without a terminal, --answers gives the answers.',
  },
  examples: [
    {
      command: 'sop run complaint-handling',
      says: { 'zh-CN': '在终端里受理一起投诉', en: 'take in a complaint at the terminal' },
    },
    {
      command: 'sop run complaint-handling --as zhang.wei:agent --with ticket.json',
      says: {
        'zh-CN': '由客服专员张伟执行，工单内容已预填，只需确认',
        en: 'as the agent Zhang Wei, with a ticket prefilled: values are confirmed, not retyped',
      },
    },
    {
      command: 'sop run complaint-handling --answers answers.yaml --format json',
      says: {
        'zh-CN': '不用终端，从文件取答案，输出 JSON',
        en: 'without a terminal: answers from a file, JSON out',
      },
    },
  ],
  configure(command, t) {
    command.argument(
      '<process>',
      t({ 'zh-CN': '流程 id，或标准文件的路径', en: 'id of the process, or the path of a standard' }),
    );
    addRunOptions(command, t);
    command
      .option(
        '--with <file>',
        t({ 'zh-CN': '用 JSON 预填（- 为标准输入）', en: 'prefill from JSON (- is standard input)' }),
      )
      .option(
        '--at <time>',
        t({ 'zh-CN': '实际开始的时间，补录时用', en: 'when it really began, for late entries' }),
      );
  },
  async run(context, [process], options) {
    const files = await workspaceOf(context.io);
    const given = await readGivenAnswers(files, options);
    // what is not there is said before a ledger is made for it
    await findLedger(context.io, options, 'write');
    await findStandard(files.files, files.workspace, process);
    return withLedger(context, options, 'write', async (ledger, ledgerFile) => {
      const { services, organisation } = await runServices(context.io, files, ledger);
      const prepared = await prepareProcess(services, process);
      const start = { context, process, options, files, services, given, organisation };
      const newRun = await prepareStart(start, prepared);
      const begin = () => beginRun(services, newRun, prepared);
      const greeting = (run: ActiveRun) => greet(context, run);
      return sit({ context, options, files, services, organisation, given, ledgerFile, begin, greeting });
    });
  },
};

interface Start {
  readonly context: CommandContext;
  readonly process: string;
  readonly options: RunOptions;
  readonly files: CommandFiles;
  readonly services: RunServices;
  readonly given: GivenAnswers | null;
  readonly organisation: Awaited<ReturnType<typeof runServices>>['organisation'];
}

/** Everything that can be wrong with the start is found before anybody is asked and before anything is stored. */
async function prepareStart(start: Start, { standard, calendar }: Prepared): Promise<NewRun> {
  const { context, process, options, files, services, given, organisation } = start;
  if (given) refuseForeignAnswers(standard, given.answers, given.name);
  const acting = actingIn(standard, options.as ?? given?.answers.as, context.io.env);
  const now = services.now();
  const session = sessionOf(acting, organisation?.organisation ?? null, calendar.localDate(now));
  const at = startTime(options.at ?? given?.answers.at, calendar.clock, now);
  const late = options.lateReason ?? given?.answers.late_reason;
  const prefilled = await prefilledFrom(context, files, options, given);
  if (prefilled) refuseUnknownPrefilled(standard, prefilled, options.with ?? given?.name ?? '');
  return {
    process,
    actor: actorOfRole(standard, session, standard.steps[0]?.responsible ?? []),
    at,
    ...(late ? { lateReason: late } : {}),
    ...(prefilled ? { prefilled } : {}),
  };
}

function startTime(text: string | undefined, zone: ZoneClock, now: number): number {
  if (text === undefined) return now;
  const at = readInstant(text, zone, now);
  if (at === null) throw new AppError('bad-at', { text });
  return at;
}

async function prefilledFrom(
  { io }: CommandContext,
  { files }: CommandFiles,
  options: RunOptions,
  given: GivenAnswers | null,
): Promise<Prefilled | null> {
  if (options.with === undefined) return (given?.answers.with as Prefilled | undefined) ?? null;
  const text =
    options.with === '-' ? await readAll(io.stdin) : new TextDecoder().decode(await files.read(options.with));
  return readPrefilled(options.with, text);
}

function greet({ messages, language }: CommandContext, { number, standard }: ActiveRun): string {
  return messages.run.started({ number, name: textIn(standard.name, language), version: standard.version });
}
