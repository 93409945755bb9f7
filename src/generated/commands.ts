/* Made by `npm run gen`: add or remove files in the folder it lists. */
import type { CommandEntry } from '../cli/command.ts';

/** Every verb in `src/cli/commands`, by name. */
export const commands: readonly CommandEntry[] = [
  {
    name: "abort",
    summary: {"zh-CN":"中止一次执行","en":"give a run up"},
    load: async () => (await import('../cli/commands/abort.ts')).command,
  },
  {
    name: "resume",
    summary: {"zh-CN":"从停下的那个问题继续执行","en":"go on with a run at the very question"},
    load: async () => (await import('../cli/commands/resume.ts')).command,
  },
  {
    name: "run",
    summary: {"zh-CN":"按标准一步一步执行一次流程","en":"walk through a process step by step"},
    load: async () => (await import('../cli/commands/run.ts')).command,
  },
];
