import { statSync } from 'node:fs';
import path from 'node:path';
import { nodeFiles } from '../../adapters/files/node-files.ts';
import { packageFolder } from '../../adapters/files/package-folder.ts';
import { createFindCalled } from '../../app/lint/find-called.ts';
import type { LintJob } from '../../app/lint/lint-job.ts';
import { readPrevious } from '../../app/lint/read-previous.ts';
import { createSurround } from '../../app/lint/surround.ts';
import type { LintConfig } from '../../app/lint-config/lint-config.ts';
import { lazyDay } from '../../app/lint-setting.ts';
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import { version } from '../../generated/version.ts';
import type { Files } from '../../ports/files.ts';
import type { Io } from '../io.ts';
import { openLenient } from '../open-lenient.ts';
import { openLintConfig } from '../open-lint-config.ts';
import { chooseRules, withRules } from './choose-rules.ts';
import { findPaths, type LintPaths } from './find-paths.ts';
import type { LintOptions } from './lint-options.ts';
import { readSize } from './read-size.ts';

/** Everything that one look at the files needs. */
export interface OpenLint {
  readonly files: Files;
  /** The instant now. */
  readonly now: number;
  readonly workspace: OpenWorkspace;
  readonly config: LintConfig;
  /** The day that it is in the workspace, `YYYY-MM-DD`. */
  today(): string;
  /** Ids of the only rules that were asked for; null for all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly job: LintJob;
  readonly found: LintPaths;
  /** The mistakes of the workspace's `sop.yaml`. */
  readonly settingsFindings: readonly Finding[];
}

/**
 * Opens the workspace, its configuration and the list of files.
 * @throws AppError, UnsoundInput as their parts do.
 */
export async function openLint(io: Io, patterns: readonly string[], options: LintOptions): Promise<OpenLint> {
  const files = nodeFiles(io.cwd);
  const maxFileBytes = readSize(options.maxFileSize);
  const { workspace, findings } = await openLenient(files, io.cwd, path.join(packageFolder(), 'processes'));
  const config = await openLintConfig(files, workspace, io.now());
  const chosen = chooseRules(config, options.rule);
  const found = await findPaths(io, { files, workspace }, { ...options, patterns });
  const now = io.now();
  const today = lazyDay(now, workspace.settings.zone);
  const parts = { files, workspace, config, now, today, chosen, found };
  const settingFor = settingsOf(parts);
  const findCalled = createFindCalled({ files, workspace, maxFileBytes });
  const job = { ...found, files, settingFor, maxFileBytes, findCalled };
  return { ...parts, job, settingsFindings: findings };
}

type SettingParts = Omit<OpenLint, 'job' | 'settingsFindings'>;

/** What the configuration says of files, with what stands around them and what the command line chose. */
function settingsOf(parts: SettingParts): (path: string) => LintSetting {
  const { files, config, chosen, found } = parts;
  const surround = surroundAt(parts);
  const previous = new Map(
    [...(found.previous ?? [])].map(([file, content]) => [files.shown(file), content]),
  );
  const make = (base: LintSetting): LintSetting => {
    const picked = chosen ? withRules(base, chosen) : base;
    // The name that a content without one goes by says nothing of its id.
    const rules = found.isNameless
      ? picked.rules.filter(({ id }) => id !== 'id-equals-file-name')
      : picked.rules;
    if (previous.size === 0) return { ...picked, rules, surround };
    const withPrevious: LintSetting['surround'] = async (standard, file) => ({
      ...(await surround(standard, file)),
      previous: readPrevious(previous.get(file), file),
    });
    return { ...picked, rules, surround: withPrevious };
  };
  // Many files are alike: for them it is made once.
  const made = new Map<LintSetting, LintSetting>();
  return (file) => {
    const base = config.settingFor(file);
    const setting = made.get(base) ?? make(base);
    made.set(base, setting);
    return setting;
  };
}

function surroundAt({ files, workspace, now, today }: SettingParts): LintSetting['surround'] {
  return createSurround({
    files,
    workspace,
    now,
    today,
    loadStatutoryDays: async () =>
      (await import('../../adapters/calendar/chinese-days.ts')).createChineseDays(),
  });
}

/** This program, exactly: two builds of one version are two programs. */
export function programMark(): string {
  const { mtimeMs, size } = statSync(import.meta.filename);
  return [version, mtimeMs, size].join();
}
