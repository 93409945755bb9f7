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
    name: "db backup",
    summary: {"zh-CN":"备份台账","en":"copy the ledger to a file"},
    load: async () => (await import('../cli/commands/db/backup.ts')).command,
  },
  {
    name: "db info",
    summary: {"zh-CN":"台账的种类、大小和链尾","en":"kind, size and head of the ledger"},
    load: async () => (await import('../cli/commands/db/info.ts')).command,
  },
  {
    name: "db rebuild",
    summary: {"zh-CN":"由事件重新判定全部执行","en":"judge all runs again from their events"},
    load: async () => (await import('../cli/commands/db/rebuild.ts')).command,
  },
  {
    name: "db restore",
    summary: {"zh-CN":"用备份恢复台账","en":"put a backup in the place of the ledger"},
    load: async () => (await import('../cli/commands/db/restore.ts')).command,
  },
  {
    name: "explain",
    summary: {"zh-CN":"说明一条检查规则","en":"explain a lint rule"},
    load: async () => (await import('../cli/commands/explain.ts')).command,
  },
  {
    name: "forget",
    summary: {"zh-CN":"删除一次执行里的个人信息","en":"erase personal data of a run"},
    load: async () => (await import('../cli/commands/forget.ts')).command,
  },
  {
    name: "inbox",
    summary: {"zh-CN":"看有什么在等我处理","en":"show what waits for me"},
    load: async () => (await import('../cli/commands/inbox.ts')).command,
  },
  {
    name: "lint",
    summary: {"zh-CN":"检查流程标准","en":"check process standards"},
    load: async () => (await import('../cli/commands/lint.ts')).command,
  },
  {
    name: "lsp",
    summary: {"zh-CN":"编辑器用的语言服务","en":"serve editors as a language server"},
    load: async () => (await import('../cli/commands/lsp.ts')).command,
  },
  {
    name: "report compliance",
    summary: {"zh-CN":"合规报告：合规率、检查项、不合规明细","en":"compliance rates, checks, what fell short and why"},
    load: async () => (await import('../cli/commands/report/compliance.ts')).command,
  },
  {
    name: "report sla",
    summary: {"zh-CN":"时限报告：按时率、超时、处理周期、超时明细","en":"time limits kept, cycle times, what was late"},
    load: async () => (await import('../cli/commands/report/sla.ts')).command,
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
  {
    name: "runs",
    summary: {"zh-CN":"列出执行","en":"list runs"},
    load: async () => (await import('../cli/commands/runs.ts')).command,
  },
  {
    name: "simulate",
    summary: {"zh-CN":"用虚构人员演练若干次执行，写入演练台账","en":"play runs with made-up people into a rehearsal ledger"},
    load: async () => (await import('../cli/commands/simulate.ts')).command,
  },
  {
    name: "trace",
    summary: {"zh-CN":"查看一次执行的完整经过","en":"tell the whole story of a run"},
    load: async () => (await import('../cli/commands/trace.ts')).command,
  },
  {
    name: "verify",
    summary: {"zh-CN":"证明台账没有被改动","en":"prove that a ledger was not tampered with"},
    load: async () => (await import('../cli/commands/verify.ts')).command,
  },
];
