/** What stops a command before its work begins. Keys are `AppError.code`. */
export const errorsCli = {
  'unknown-language': ({ language }: { language: string }) => ({
    message: `There is no language "${language}".`,
    hint: 'Choose zh-CN or en.',
  }),
  'unknown-command': ({ name, meant }: { name: string; meant: string }) => ({
    message: `There is no command "${name}".`,
    hint: meant === '' ? '"sop --help" lists the commands.' : `Did you mean "sop ${meant}"?`,
  }),
  'unknown-option': ({ option, command, meant }: { option: string; command: string; meant: string }) => ({
    message: `"${command}" has no option "${option}".`,
    hint: meant === '' ? `"${command} --help" lists its options.` : `Did you mean "${meant}"?`,
  }),
  'missing-argument': ({ argument, command }: { argument: string; command: string }) => ({
    message: `"${command}" needs <${argument}>.`,
    hint: `"${command} --help" shows examples.`,
  }),
  'excess-arguments': ({ command }: { command: string }) => ({
    message: `"${command}" was given more arguments than it takes.`,
    hint: `"${command} --help" shows examples.`,
  }),
  'missing-option': ({ option, command }: { option: string; command: string }) => ({
    message: `"${command}" needs the option ${option}.`,
    hint: `"${command} --help" shows examples.`,
  }),
  'missing-option-value': ({ option, command }: { option: string; command: string }) => ({
    message: `The option ${option} of "${command}" needs a value.`,
    hint: `"${command} --help" shows which.`,
  }),
  'bad-option-value': ({ option, value, allowed }: { option: string; value: string; allowed: string }) => ({
    message: `"${value}" is no value for ${option}.`,
    hint: allowed === '' ? 'Its help says what it takes.' : `Use one of: ${allowed}.`,
  }),
  'conflicting-options': ({ option, other }: { option: string; other: string }) => ({
    message: `${option} cannot be used together with ${other}.`,
    hint: 'Leave one of the two out.',
  }),
  'bad-command-line': ({ detail }: { detail: string }) => ({
    message: `The command line could not be read: ${detail}`,
    hint: '"sop --help" lists the commands.',
  }),
};
