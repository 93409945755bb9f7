import { assertIntact, moveLedgerAside, overwriteLedger } from '../../../adapters/store/sqlite/restore.ts';
import { type Lost, whatIsLost } from '../../../app/ledger/compare-ledgers.ts';
import { verifyLedger } from '../../../app/ledger/verify-ledger.ts';
import type { Ledger } from '../../../ports/ledger.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { CommandContext, CommandDefinition } from '../../command.ts';
import { ExitCode } from '../../exit-code.ts';
import { dbOption } from '../../ledger-options.ts';
import { findLedger, type LedgerOptions, openFile, withLedger } from '../../open-ledger.ts';

/** `sop db restore FILE`: puts a proved backup in the place of the ledger. */
export const command: CommandDefinition<readonly [file: string], LedgerOptions> = {
  name: 'db restore',
  summary: { 'zh-CN': '用备份恢复台账', en: 'put a backup in the place of the ledger' },
  description: {
    'zh-CN':
      '先证明备份完好（链、事实、文本、个人信息），再用它替换台账；原来的台账保留在旁边，名为 *.before-restore-<时间>。',
    en: 'Proves the backup first (chain, facts, pinned texts, personal data), then puts it in the place of the ledger. The ledger that was there is kept beside it as *.before-restore-<time>.',
  },
  examples: [
    {
      command: 'sop db restore ../backup/ledger-2026-11-23.db',
      says: { 'zh-CN': '恢复工作区的台账', en: 'restore the ledger of the workspace' },
    },
    {
      command: 'sop db restore ledger.db --db /srv/sop/ledger.db',
      says: { 'zh-CN': '恢复到指定位置', en: 'restore a ledger by its name' },
    },
  ],
  configure(command, t) {
    command.argument('<file>', t({ 'zh-CN': '备份文件', en: 'the backup' })).addOption(dbOption(t));
  },
  async run(context, [file], options) {
    const { files, file: target } = await findLedger(context.io, options, 'amend');
    const source = files.absolute(file);
    if (source === target) throw new AppError('restore-onto-itself', { file: source });
    const words = context.messages.ledger.restore;
    context.note(words.checking({ file: files.shown(source) }));
    await withLedger(context, { db: source }, 'read', (backup) => proveBackup(backup, source));
    const isThere = (await files.status(target)) !== null;
    const kept = isThere ? await replace(context, source, target) : await putNew(context, source, target);
    const { events, runs } = await withLedger(context, { db: target }, 'amend', (ledger) => ledger.info());
    context.note(words.done({ file: files.shown(target), events, runs }));
    if (kept !== null) tellKept(context, files.shown(kept.file), kept.lost);
    return ExitCode.success;
  },
};

interface Kept {
  readonly file: string;
  /** Null when the ledger that was there could not be read. */
  readonly lost: Lost | null;
}

async function proveBackup(backup: Ledger, file: string): Promise<void> {
  assertIntact(file);
  const { broken, chain, facts, documents, personal } = await verifyLedger(backup, {
    evidence: null,
    anchor: null,
  });
  if (broken === 0) return;
  const first = [chain, facts, documents, personal].find((proof) => proof.first !== null)?.first;
  throw new AppError('restore-broken', {
    file,
    places: broken,
    seq: first?.seq ?? '',
    run: first?.run ?? '',
    code: first?.code ?? '',
  });
}

async function putNew({ io }: CommandContext, source: string, target: string): Promise<null> {
  const backup = await openFile(io, source, 'read');
  try {
    await backup.backup(target);
  } finally {
    await backup.close();
  }
  return null;
}

async function replace(context: CommandContext, source: string, target: string): Promise<Kept> {
  const file = `${target}.before-restore-${stamp(context.io.now())}`;
  const lost = await keepReadable(context, source, target, file);
  if (lost !== null) await overwriteLedger(source, target);
  else {
    moveLedgerAside(target, file);
    await putNew(context, source, target);
  }
  return { file, lost };
}

/** Copies the ledger that is there, if it can still be read as one; null when it cannot. */
async function keepReadable(
  context: CommandContext,
  source: string,
  target: string,
  file: string,
): Promise<Lost | null> {
  const present = await openIfReadable(context, target);
  if (present === null) return null;
  const backup = await openFile(context.io, source, 'read');
  try {
    const [here, there] = [await present.info(), await backup.info()];
    if (here.kind !== there.kind)
      throw new AppError('restore-kind', { file: target, kind: here.kind, other: there.kind });
    const lost = await whatIsLost(present, backup);
    await present.backup(file);
    return lost;
  } finally {
    await backup.close();
    await present.close();
  }
}

/** What a damaged file looks like from outside; only such a one may be moved aside unread. */
const damaged: ReadonlySet<string> = new Set([
  'ledger-damaged',
  'ledger-not-a-database',
  'ledger-unreadable',
]);

async function openIfReadable({ io }: CommandContext, target: string): Promise<Ledger | null> {
  try {
    assertIntact(target);
    return await openFile(io, target, 'amend');
  } catch (error) {
    if (error instanceof AppError && damaged.has(error.code)) return null;
    throw error;
  }
}

function tellKept({ note, messages }: CommandContext, file: string, lost: Lost | null): void {
  const words = messages.ledger.restore;
  note(words.kept({ file }));
  if (lost === null) return;
  if (lost.isDiverged) note(words.diverged);
  if (lost.events > 0) note(words.lost({ n: lost.events }));
  if (lost.erasures.length > 0) note(words.erasuresLost({ numbers: lost.erasures.join(', ') }));
}

/** `20261123T093000Z`: sorts by time and is a file name everywhere. */
function stamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
