import { type InboxOwner, readInbox } from '../../app/runs/inbox.ts';
import { loadOrganisation } from '../../app/workspace/load-organisation.ts';
import { formatDay } from '../../core/calendar/civil-day.ts';
import { createZoneClock } from '../../core/calendar/zone-clock.ts';
import { jsonData } from '../../render/json-data.ts';
import { renderInbox } from '../../render/run/inbox.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { asOption, dbOption, formatOption, stdoutVoice } from '../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../open-ledger.ts';
import { actingPerson, sessionOf } from '../run/session-of.ts';
import { workspaceOf } from '../workspace-of.ts';

interface InboxOptions extends LedgerOptions {
  readonly as?: string;
  readonly format: 'table' | 'json';
}

/** `sop inbox`: what waits for a person. */
export const command: CommandDefinition<readonly [], InboxOptions> = {
  name: 'inbox',
  summary: { 'zh-CN': '看有什么在等我处理', en: 'show what waits for me' },
  description: {
    'zh-CN':
      '列出下一个问题等着某人的执行，最急的在前：轮到其角色的步骤、指名移交的步骤、待其批准的偏差。角色来自 organisation.yaml 或 --as。',
    en: 'Lists the runs whose next question waits for a person, the most urgent first: steps of their roles, steps handed over to them by name, deviations for them to decide on. Roles come from organisation.yaml or --as.',
  },
  examples: [
    { command: 'sop inbox', says: { 'zh-CN': '等我处理的', en: 'what waits for me' } },
    {
      command: 'sop inbox --as li.na:supervisor',
      says: { 'zh-CN': '等客服主管李娜处理的', en: 'what waits for Li Na as supervisor' },
    },
    { command: 'sop inbox --format json', says: { 'zh-CN': '给程序读的数据', en: 'data for programs' } },
  ],
  configure(command, t) {
    command.addOption(asOption(t)).addOption(formatOption(t, 'table')).addOption(dbOption(t));
  },
  async run(context, _, options) {
    const now = context.io.now();
    const owner = await ownerOf(context, options, now);
    return withLedger(context, options, 'read', async (ledger) => {
      const inbox = await readInbox(ledger, owner, now);
      const { kind } = await ledger.info();
      if (options.format === 'json') {
        context.print(
          jsonData({ schemaVersion: 1, ledger: kind, asOf: new Date(now).toISOString(), ...inbox }),
        );
        return ExitCode.success;
      }
      if (kind === 'rehearsal') context.note(context.messages.ledger.rehearsal);
      context.print(renderInbox(inbox, now, stdoutVoice(context)));
      return ExitCode.success;
    });
  },
};

async function ownerOf(context: CommandContext, options: InboxOptions, now: number): Promise<InboxOwner> {
  const { files, workspace } = await workspaceOf(context.io);
  const loaded = await loadOrganisation(files, workspace);
  const day = formatDay(createZoneClock(workspace.settings.zone).dayOf(now));
  const acting = actingPerson(options.as, context.io.env);
  const { person, role, knownRoles, department } = sessionOf(acting, loaded?.organisation ?? null, day);
  return { person, roles: role === null ? (knownRoles ?? []) : [role], department };
}
