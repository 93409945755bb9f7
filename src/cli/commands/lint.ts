import path from 'node:path';
import { nodeFiles } from '../../adapters/files/node-files.ts';
import { packageFolder } from '../../adapters/files/package-folder.ts';
import { type LintReport, lintFiles } from '../../app/lint-files.ts';
import { lintSettingFor } from '../../app/lint-setting.ts';
import { standardsToLint } from '../../app/standards-to-lint.ts';
import { expandPaths } from '../../app/workspace/expand-paths.ts';
import type { Finding, Severity } from '../../core/lint/finding.ts';
import { DEFAULT_MAX_FILE_BYTES } from '../../core/standard/read/file-too-large.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext, CommandDefinition, Translate } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { openLenient } from '../open-lenient.ts';

interface LintOptions {
  readonly format: 'text' | 'json';
  readonly failOn?: Severity;
  readonly maxFileSize?: string;
  readonly quiet?: true;
}

/** `sop lint [PATHS]`: everything that is wrong with process standards, each thing with its place. */
export const command: CommandDefinition<readonly [patterns: string[]], LintOptions> = {
  name: 'lint',
  summary: { 'zh-CN': '检查流程标准', en: 'check process standards' },
  description: {
    'zh-CN':
      '检查标准的写法和内容，一次列出全部问题：位置、规则、怎么改。不写路径时检查工作区的全部标准。也可以检查 organisation.yaml、sop.yaml 和工作日历。发现达到 --fail-on 的问题时退出码为 1。',
    en: 'Checks how standards are written and what they say, and lists everything at once: where, which rule, what to do. Without paths it checks all standards of the workspace; organisation.yaml, sop.yaml and calendars can be named too. Exit code 1 when something is found at or above --fail-on.',
  },
  examples: [
    {
      command: 'sop lint',
      says: { 'zh-CN': '检查工作区的全部标准', en: 'check all standards of the workspace' },
    },
    {
      command: 'sop lint processes/complaint-handling.yaml',
      says: { 'zh-CN': '检查一份标准', en: 'check one standard' },
    },
    {
      command: "sop lint 'processes/**/*.yaml' --format json --fail-on warn",
      says: { 'zh-CN': '在 CI 中：输出 JSON，有警告也算不通过', en: 'in CI: JSON, and warnings fail too' },
    },
  ],
  configure(command, t) {
    command.argument('[paths...]', t({ 'zh-CN': '文件、文件夹或通配符', en: 'files, folders or globs' }));
    const format = t({ 'zh-CN': '输出格式', en: 'output format' });
    command.addOption(
      command.createOption('--format <format>', format).choices(['text', 'json']).default('text'),
    );
    const failOn = t({
      'zh-CN': '哪一级起算不通过；默认看 sop.yaml，否则 error',
      en: 'what counts as failed; by default as sop.yaml says, else error',
    });
    command.addOption(
      command.createOption('--fail-on <severity>', failOn).choices(['error', 'warn', 'info']),
    );
    command.option('--max-file-size <size>', sizeHelp(t));
    command.option(
      '--quiet',
      t({ 'zh-CN': '只显示达到 --fail-on 的问题', en: 'show only what is at or above --fail-on' }),
    );
  },
  async run(context, [patterns], options) {
    const { io } = context;
    const files = nodeFiles(io.cwd);
    const maxFileBytes = readSize(options.maxFileSize);
    const { workspace, findings } = await openLenient(files, io.cwd, path.join(packageFolder(), 'processes'));
    const { settings } = workspace;
    const paths =
      patterns.length > 0 ? await expandPaths(files, patterns) : await standardsToLint(files, workspace);
    const setting = lintSettingFor({ now: io.now(), zone: settings.zone, levels: settings.lint.rules });
    const report = await lintFiles(files, paths, { ...setting, maxFileBytes });
    const failOn = options.failOn ?? settings.lint.failOn;
    const all = withSettingsFindings(report, findings);
    await show(context, options.quiet ? onlyFrom(failOn, all) : all, options);
    return onlyFrom(failOn, all).findings.length > 0 ? ExitCode.findings : ExitCode.success;
  },
};

/** The mistakes of a `sop.yaml` that was read for its settings belong to the report, once. */
function withSettingsFindings(report: LintReport, findings: readonly Finding[]): LintReport {
  const [first] = findings;
  if (!first || report.findings.some(({ file }) => file === first.file)) return report;
  return { ...report, findings: [...findings, ...report.findings], files: report.files + 1 };
}

async function show(
  { io, language, colour, print }: CommandContext,
  report: LintReport,
  { format, quiet }: LintOptions,
) {
  const { findings, files, sources } = report;
  if (format === 'json') {
    const { renderFindingsJson } = await import('../../render/findings/json.ts');
    print(renderFindingsJson(findings, { language, files }));
  } else if (findings.length > 0 || !quiet) {
    const { renderFindingsText } = await import('../../render/findings/text.ts');
    const looks = { language, colour: colour.stdout, width: io.columns, files };
    print(renderFindingsText(findings, sources, looks));
  }
}

const severities: readonly Severity[] = ['info', 'warn', 'error'];

function onlyFrom(least: Severity, report: LintReport): LintReport {
  const isGrave = ({ severity }: Finding) => severities.indexOf(severity) >= severities.indexOf(least);
  return { ...report, findings: report.findings.filter(isGrave) };
}

function sizeHelp(t: Translate): string {
  return t({
    'zh-CN': '更大的文件不读，单位 MB，也可以写 kB、GB；默认 20',
    en: 'larger files are not read, in MB, or with kB or GB; 20 by default',
  });
}

const unitBytes: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

function readSize(text: string | undefined): number {
  if (text === undefined) return DEFAULT_MAX_FILE_BYTES;
  const [, number = '', unit = 'mb'] = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(text.trim()) ?? [];
  const bytes = Number(number) * (unitBytes[unit.toLowerCase()] ?? 0);
  if (number === '' || bytes < 1) throw new AppError('bad-file-size', { value: text });
  return Math.floor(bytes);
}
