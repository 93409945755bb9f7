/** What `sop lint` tells beside its report. */
export const linting = {
  nothingChanged: 'No standard has changed.',
  tooManyWarnings: ({ count, limit }: { count: number; limit: number }) =>
    `${count} warnings; at most ${limit} are allowed.`,
  known: ({ count, file }: { count: number; file: string }) =>
    count === 1 ? `1 known finding is hidden (${file}).` : `${count} known findings are hidden (${file}).`,
  stale: ({ count, ruleId, file }: { count: number; ruleId: string; file: string }) =>
    `No longer found: ${ruleId} in ${file}${count === 1 ? '' : ` (${count} times)`}.`,
  staleMore: ({ count }: { count: number }) => `${count} more such entries.`,
  staleHint: ({ file }: { file: string }) =>
    `"sop lint --baseline ${file} --write-baseline" takes them out of the baseline.`,
  baselineWritten: ({ count, file }: { count: number; file: string }) =>
    count === 1 ? `1 finding noted in ${file}.` : `${count} findings noted in ${file}.`,
  fixed: ({ count, files }: { count: number; files: number }) =>
    `${count === 1 ? '1 thing' : `${count} things`} put right in ${files === 1 ? '1 file' : `${files} files`}.`,
  wouldFix: ({ count, files }: { count: number; files: number }) =>
    `${count === 1 ? '1 thing' : `${count} things`} would be put right in ${files === 1 ? '1 file' : `${files} files`}; nothing was written.`,
  nothingToFix: 'Nothing can be put right without a person.',
  watching: 'Watching for changes; Ctrl-C ends.',
  lookingAgain: ({ files }: { files: number }) =>
    `Something changed: ${files === 1 ? '1 file' : `${files} files`}.`,
};
