import type { SameMessages } from '../catalogue.ts';
import type { linting as english } from '../en/linting.ts';

/** What `sop lint` tells beside its report. */
export const linting = {
  nothingChanged: '没有改过的标准。',
  tooManyWarnings: ({ count, limit }: { count: number; limit: number }) =>
    `${count} 个警告，最多允许 ${limit} 个。`,
  known: ({ count, file }: { count: number; file: string }) => `${count} 个旧问题没有显示（${file}）。`,
  stale: ({ count, ruleId, file }: { count: number; ruleId: string; file: string }) =>
    `已经没有的旧问题：${file} 的 ${ruleId}${count === 1 ? '' : `（${count} 处）`}。`,
  staleMore: ({ count }: { count: number }) => `还有 ${count} 条这样的记录。`,
  staleHint: ({ file }: { file: string }) =>
    `用“sop lint --baseline ${file} --write-baseline”把它们从记录里去掉。`,
  baselineWritten: ({ count, file }: { count: number; file: string }) => `${count} 个问题已经记入 ${file}。`,
  fixed: ({ count, files }: { count: number; files: number }) => `改好了 ${files} 个文件里的 ${count} 处。`,
  wouldFix: ({ count, files }: { count: number; files: number }) =>
    `会改 ${files} 个文件里的 ${count} 处；现在什么也没有写。`,
  nothingToFix: '没有能自动改的，都要由人来定。',
  watching: '正在等文件改动，Ctrl-C 结束。',
  lookingAgain: ({ files }: { files: number }) => `有改动，共 ${files} 个文件。`,
} satisfies SameMessages<typeof english>;
