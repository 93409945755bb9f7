import { Option } from 'commander';
import {
  type FieldToForget,
  forgetPersonal,
  planForgetting,
  type Selection,
} from '../../app/ledger/forget-personal.ts';
import { type ActiveRun, readRun } from '../../app/run/active-run.ts';
import { actorOf } from '../../app/run/session.ts';
import { loadOrganisation } from '../../app/workspace/load-organisation.ts';
import { visibleText } from '../../render/findings/visible-text.ts';
import { AppError } from '../../shared/app-error.ts';
import { textIn } from '../../shared/text.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { confirmByWord } from '../confirm.ts';
import { ExitCode } from '../exit-code.ts';
import { asOption, dbOption } from '../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../open-ledger.ts';
import { actingPerson, sessionOf } from '../run/session-of.ts';
import { workspaceOf } from '../workspace-of.ts';

interface ForgetOptions extends LedgerOptions {
  readonly field: readonly string[];
  readonly allPersonal?: boolean;
  readonly reason: string;
  readonly yes?: boolean;
  readonly as?: string;
}

/** `sop forget RUN`: erases personal data without breaking the chain (decision 26). */
export const command: CommandDefinition<readonly [run: string], ForgetOptions> = {
  name: 'forget',
  summary: { 'zh-CN': '删除一次执行里的个人信息', en: 'erase personal data of a run' },
  description: {
    'zh-CN':
      '永久删除标为个人信息的字段值（个人信息保护法第四十七条）。链里只有加盐哈希，因此删除后仍可验证；谁在何时为何删除会记入台账。',
    en: 'Erases the values of fields marked as personal for ever (Personal Information Protection Law, art. 47). The chain holds only salted hashes of them, so it still verifies; who erased them, when and why is recorded.',
  },
  examples: [
    {
      command: 'sop forget TS-20261123-0007 --all-personal --reason "客户来函要求删除"',
      says: { 'zh-CN': '删除这次投诉里的全部个人信息', en: 'all personal data of this complaint' },
    },
    {
      command: 'sop forget TS-20261123-0007 --field register.contact --reason "request of 2026-12-01" --yes',
      says: { 'zh-CN': '只删一个字段，不再询问', en: 'one field only, without being asked' },
    },
  ],
  configure(command, t) {
    command
      .argument('<run>', t({ 'zh-CN': '执行编号或其开头', en: 'number of the run, or the start of it' }))
      .addOption(
        new Option(
          '--field <form.field>',
          t({ 'zh-CN': '要删的字段，可重复', en: 'a field to erase; may be repeated' }),
        )
          .argParser((value: string, all: readonly string[]) => [...all, value])
          .default([]),
      )
      .addOption(
        new Option('--all-personal', t({ 'zh-CN': '全部个人信息', en: 'all personal data' })).conflicts(
          'field',
        ),
      )
      .requiredOption('--reason <text>', t({ 'zh-CN': '为什么删除', en: 'why it is erased' }))
      .option('--yes', t({ 'zh-CN': '不再询问', en: 'do not ask' }))
      .addOption(asOption(t))
      .addOption(dbOption(t));
  },
  async run(context, [wanted], options) {
    const selection = selectionOf(options);
    const reason = options.reason.trim();
    if (reason === '') throw new AppError('forget-without-reason');
    const words = context.messages.ledger.forget;
    return withLedger(context, options, 'amend', async (ledger) => {
      const run = await readRun(ledger, wanted);
      const { number } = run;
      const plan = planForgetting(run, selection);
      if (plan.length === 0) {
        context.note(words.nothingLeft({ number }));
        return ExitCode.success;
      }
      tellPlan(context, number, plan, reason);
      if (!(await isConfirmed(context, number, options))) {
        context.note(words.stopped);
        return ExitCode.interrupted;
      }
      const actor = await actorFor(context, run, options.as);
      const n = await forgetPersonal(ledger, run, plan, { actor, reason, now: context.io.now() });
      context.note(words.done({ n, number }));
      context.note(words.backups);
      return ExitCode.success;
    });
  },
};

function selectionOf({ field, allPersonal }: ForgetOptions): Selection {
  if (allPersonal) return { kind: 'all' };
  if (field.length === 0) throw new AppError('forget-what');
  return { kind: 'fields', fields: field };
}

function tellPlan(
  { note, messages, language }: CommandContext,
  number: string,
  plan: readonly FieldToForget[],
  reason: string,
): void {
  const words = messages.ledger.forget;
  note(words.willErase({ number, n: plan.reduce((sum, { runSeqs }) => sum + runSeqs.length, 0) }));
  for (const { field, runSeqs } of plan) {
    const name = `${textIn(field.label, language)} (${field.form}.${field.id})`;
    note(`  ${words.values({ field: name, n: runSeqs.length })}`);
  }
  note(words.reason({ reason: visibleText(reason) }));
}

/** @throws AppError `forget-needs-yes` where nobody can be asked. */
async function isConfirmed(
  { io, messages }: CommandContext,
  number: string,
  { yes }: ForgetOptions,
): Promise<boolean> {
  if (yes) return true;
  if (!io.isTerminal.stdin || !io.isTerminal.stderr) throw new AppError('forget-needs-yes');
  return confirmByWord(io, messages.ledger.forget.ask({ word: number }), number);
}

async function actorFor({ io }: CommandContext, run: ActiveRun, as: string | undefined) {
  const { files, workspace } = await workspaceOf(io);
  const loaded = await loadOrganisation(files, workspace);
  const acting = actingPerson(as, io.env);
  const session = sessionOf(acting, loaded?.organisation ?? null, run.calendar.localDate(io.now()));
  return actorOf(run, session, session.person, session.role);
}
