/** What stops `sop lint` and `sop explain`. Keys are `AppError.code`. */
export const errorsLint = {
  'rule-unknown': ({ name, meant }: { name: string; meant: string }) => ({
    message: `There is no rule "${name}".`,
    hint: meant === '' ? '"sop explain" lists the rules.' : `Did you mean "${meant}"?`,
  }),
  'rule-level-fixed': ({ name }: { name: string }) => ({
    message: `sop.yaml gives the rule ${name} another level, which it cannot have.`,
    hint: 'What breaks this rule cannot be run. Take the line out of sop.yaml.',
  }),
  'nothing-to-lint': ({ folder }: { folder: string }) => ({
    message: `The workspace ${folder} has no process standards.`,
    hint: 'Put them into the folder processes, or name files, folders or globs.',
  }),
  'bad-file-size': ({ value }: { value: string }) => ({
    message: `"${value}" is no file size.`,
    hint: 'Write megabytes, such as 50, or a number with kB, MB or GB.',
  }),
};
