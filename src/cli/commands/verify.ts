import path from 'node:path';
import { evidenceFiles } from '../../adapters/evidence/files.ts';
import { verifyLedger } from '../../app/ledger/verify-ledger.ts';
import { judgeVersion } from '../../core/conformance/assess.ts';
import { jsonData } from '../../render/json-data.ts';
import { renderVerification } from '../../render/run/verification.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { dbOption, formatOption, stdoutVoice } from '../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../open-ledger.ts';

interface VerifyCommandOptions extends LedgerOptions {
  readonly anchor?: string;
  readonly evidenceDir?: string;
  /** False with `--no-evidence`. */
  readonly evidence: boolean;
  readonly format: 'text' | 'json';
}

/** `sop verify`: proves a ledger (decision 22). */
export const command: CommandDefinition<readonly [], VerifyCommandOptions> = {
  name: 'verify',
  summary: { 'zh-CN': '证明台账没有被改动', en: 'prove that a ledger was not tampered with' },
  description: {
    'zh-CN':
      '重算每个事件的哈希，由事件重新判定每次执行并与所存事实对照，核对锁定的文本、证据文件和个人信息的封印。指出第一处不符并继续数完；有任何不符则退出码为 1。',
    en: 'Computes the hash of every event again, judges every run again from its events and compares with the stored facts, and checks pinned texts, evidence files and the seals of personal data. Names the first broken place and goes on counting; exits with 1 when anything is broken.',
  },
  examples: [
    { command: 'sop verify', says: { 'zh-CN': '验证工作区的台账', en: 'prove the ledger of the workspace' } },
    {
      command: 'sop verify --anchor "$(cat ledger-head.txt)"',
      says: { 'zh-CN': '并核对以前记下的链尾', en: 'and check a head that was noted before' },
    },
    {
      command: 'sop verify --db copy.db --evidence-dir /archive/evidence --format json',
      says: { 'zh-CN': '验证副本，证据在别处', en: 'prove a copy whose evidence is elsewhere' },
    },
  ],
  configure(command, t) {
    command
      .option(
        '--anchor <hash>',
        t({
          'zh-CN': '链中必须有的哈希（以前的链尾）',
          en: 'a hash that must be in the chain: an earlier head',
        }),
      )
      .option(
        '--evidence-dir <folder>',
        t({
          'zh-CN': '证据文件夹；默认为台账旁的 evidence',
          en: 'folder of the evidence; evidence beside the ledger by default',
        }),
      )
      .option('--no-evidence', t({ 'zh-CN': '不检查证据文件', en: 'leave the evidence files out' }))
      .addOption(formatOption(t, 'text'))
      .addOption(dbOption(t));
  },
  async run(context, _, options) {
    const anchor = options.anchor === undefined ? null : readAnchor(options.anchor);
    return withLedger(context, options, 'read', async (ledger, file) => {
      const verification = await verifyLedger(ledger, { anchor, evidence: storeOf(context, options, file) });
      const text =
        options.format === 'json'
          ? jsonData({ schemaVersion: 1, ...verification })
          : renderVerification(verification, judgeVersion, stdoutVoice(context));
      context.print(text);
      return verification.broken === 0 ? ExitCode.success : ExitCode.findings;
    });
  },
};

function readAnchor(text: string): string {
  const anchor = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(anchor)) throw new AppError('anchor-malformed', { anchor: text });
  return anchor;
}

function storeOf({ io }: CommandContext, { evidence, evidenceDir }: VerifyCommandOptions, file: string) {
  if (!evidence) return null;
  const folder =
    evidenceDir === undefined ? path.join(path.dirname(file), 'evidence') : path.resolve(io.cwd, evidenceDir);
  return evidenceFiles({ folder, from: io.cwd });
}
