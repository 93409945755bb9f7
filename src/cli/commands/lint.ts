import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { runWriteBaseline } from '../lint/baseline-command.ts';
import { mayCache } from '../lint/cache-pays.ts';
import { checkOptions, readCount } from '../lint/check-options.ts';
import { lintOnce } from '../lint/lint-once.ts';
import { declareLintOptions, type LintOptions } from '../lint/lint-options.ts';
import { openLint } from '../lint/open-lint.ts';
import { readOutputs } from '../lint/read-outputs.ts';
import { tellOutcome } from '../lint/tell-outcome.ts';
import { writeReport } from '../lint/write-report.ts';

/** `sop lint [PATHS]`: everything that is wrong with process standards, each thing with its place. */
export const command: CommandDefinition<readonly [patterns: string[]], LintOptions> = {
  name: 'lint',
  summary: { 'zh-CN': '检查流程标准', en: 'check process standards' },
  description: {
    'zh-CN':
      '检查标准的写法和内容，一次列出全部问题：位置、规则、怎么改。不写路径时检查工作区的全部标准。也可以检查 organisation.yaml、sop.yaml 和工作日历。发现达到 --fail-on 的问题时退出码为 1，无法检查时为 2。',
    en: 'Checks how standards are written and what they say, and lists everything at once: where, which rule, what to do. Without paths it checks all standards of the workspace; organisation.yaml, sop.yaml and calendars can be named too. Exit code 1 when something is found at or above --fail-on, 2 when it could not be checked.',
  },
  examples: [
    {
      command: 'sop lint',
      says: { 'zh-CN': '检查工作区的全部标准', en: 'check all standards of the workspace' },
    },
    {
      command: 'sop lint processes/complaint-handling.yaml --fix --dry-run',
      says: {
        'zh-CN': '检查一份标准，看看能自动改什么',
        en: 'check one standard and see what can be put right',
      },
    },
    {
      command: "sop lint 'processes/**/*.yaml' --format json --fail-on warn",
      says: { 'zh-CN': '输出 JSON，有警告也算不通过', en: 'JSON, and warnings fail too' },
    },
    {
      command:
        'sop lint --format github --output-file sarif=reports/lint.sarif --output-file junit=reports/lint.xml',
      says: { 'zh-CN': '在 CI 中：一次写几种格式', en: 'in CI: several formats at once' },
    },
    {
      command: 'sop lint --changed origin/main...',
      says: { 'zh-CN': '只检查这个分支改过的标准', en: 'only the standards that this branch changed' },
    },
    {
      command: 'sop lint --baseline lint-baseline.json --write-baseline',
      says: {
        'zh-CN': '把旧问题记下来，以后加 --baseline 只看新问题',
        en: 'note the old findings; later, with --baseline alone, see only new ones',
      },
    },
    {
      command: 'sop lint --stdin-filename processes/example.yaml < draft.yaml',
      says: { 'zh-CN': '检查还没保存的内容', en: 'check a content that is not saved yet' },
    },
    {
      command: 'sop lint --watch',
      says: { 'zh-CN': '边改边查', en: 'check while you write' },
    },
  ],
  configure: declareLintOptions,
  async run(context, [patterns], options) {
    // A flag that cannot be read is told before any work.
    checkOptions(patterns, options);
    readCount(options.maxWarnings);
    readOutputs(options.outputFile, options.format);
    return work(context, patterns, options);
  },
};

async function work(
  context: CommandContext,
  patterns: readonly string[],
  options: LintOptions,
): Promise<number> {
  if (options.watch) return (await import('../lint/watch-command.ts')).runWatch(context, patterns, options);
  if (options.fix) return (await import('../lint/fix-command.ts')).runFix(context, patterns, options);
  const open = await openLint(context.io, patterns, options);
  if (options.writeBaseline) {
    return runWriteBaseline(context, open, options);
  }
  const cache = mayCache(options, open.job.paths.length)
    ? await (await import('../lint/open-cache.ts')).openCache(context.io, open, options)
    : null;
  const outcome = await lintOnce(context, open, options, cache);
  await writeReport(context, open, options, outcome);
  tellOutcome(context, open, outcome);
  return outcome.hasFailed ? ExitCode.findings : ExitCode.success;
}
