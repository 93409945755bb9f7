/** What stops `sop lint` and `sop explain`. Keys are `AppError.code`. */
export const errorsLint = {
  'rule-unknown': ({ name, meant }: { name: string; meant: string }) => ({
    message: `There is no rule "${name}".`,
    hint: meant === '' ? '"sop explain" lists the rules.' : `Did you mean "${meant}"?`,
  }),
  'nothing-to-lint': ({ folder }: { folder: string }) => ({
    message: `The workspace ${folder} has no process standards.`,
    hint: 'Put them into the folder processes, or name files, folders or globs.',
  }),
  'bad-file-size': ({ value }: { value: string }) => ({
    message: `"${value}" is no file size.`,
    hint: 'Write megabytes, such as 50, or a number with kB, MB or GB.',
  }),
  'bad-count': ({ option, value }: { option: string; value: string }) => ({
    message: `"${value}" is no number for ${option}.`,
    hint: 'Write a whole number from 0.',
  }),
  'bad-output-file': ({ value }: { value: string }) => ({
    message: `--output-file "${value}" names no file.`,
    hint: 'Write a file, or a format and a file: sarif=lint.sarif.',
  }),
  'bad-output-format': ({ name, meant, allowed }: { name: string; meant: string; allowed: string }) => ({
    message: `--output-file has no format "${name}".`,
    hint:
      meant === ''
        ? `Use one of: ${allowed}. For a file of that name write ./ before it.`
        : `Did you mean "${meant}"?`,
  }),
  'output-file-twice': ({ file }: { file: string }) => ({
    message: `Two --output-file options write ${file}.`,
    hint: 'Give each format a file of its own.',
  }),
  'option-needs': ({ option, needed }: { option: string; needed: string }) => ({
    message: `${option} means nothing without ${needed}.`,
    hint: `Add ${needed}, or leave ${option} out.`,
  }),
  'stdin-alone': ({ path }: { path: string }) => ({
    message: `Standard input is checked alone, not together with ${path}.`,
    hint: 'Leave the paths out, or check them in a second call.',
  }),
  'file-unwritable': ({ file, detail }: { file: string; detail: string }) => ({
    message: `${file} cannot be written (${detail}).`,
    hint: 'Check that the folder is there and that you may write in it.',
  }),
  'baseline-unnamed': () => ({
    message: '--write-baseline does not know which file to write.',
    hint: 'Name it: --baseline lint-baseline.json, or baseline under lint in sop.yaml.',
  }),
  'baseline-missing': ({ file }: { file: string }) => ({
    message: `There is no baseline ${file}.`,
    hint: 'Add --write-baseline once to make it from the present findings.',
  }),
  'baseline-unreadable': ({ file }: { file: string }) => ({
    message: `${file} is no baseline that this version can read.`,
    hint: 'Make it anew with --write-baseline, or restore it from version control.',
  }),
  'git-missing': () => ({
    message: '--changed asks git, and there is no git here.',
    hint: 'Install git, or name the files to check.',
  }),
  'git-no-repository': ({ folder }: { folder: string }) => ({
    message: `--changed asks git, and ${folder} is in no git repository.`,
    hint: 'Go to the checkout, or leave --changed out.',
  }),
  'git-unknown-ref': ({ ref }: { ref: string }) => ({
    message: `git knows no "${ref}" to compare with.`,
    hint: 'Write --changed=REF with a branch, tag or commit; a shallow clone may have to fetch it first. Paths go before --changed.',
  }),
  'git-failed': ({ detail }: { detail: string }) => ({
    message: `git could not tell what has changed: ${detail}`,
    hint: 'Try "git status" in the same folder.',
  }),
  'watch-failed': ({ folder, detail }: { folder: string; detail: string }) => ({
    message: `${folder} cannot be watched (${detail}).`,
    hint: 'Name fewer folders; the system may limit how many can be watched.',
  }),
};
