import type { SameMessages } from '../catalogue.ts';
import type { simulate as english } from '../en/simulate.ts';

/** What `sop simulate` says. */
export const simulate = {
  progress: ({ runs, all }) => `已演 ${runs}/${all} 次…`,
  done: ({ runs, process, version, events }) =>
    `按 ${process} ${version} 演了 ${runs} 次执行，共 ${events} 个事件。`,
  period: ({ from, to, seed }) => `时段 ${from} 至 ${to}，种子 ${seed}。`,
  outcome: ({ closed, open, aborted }) => `已关闭 ${closed}，未结 ${open}，中止 ${aborted}。`,
  judged: ({ deviations, compliant, closed }) =>
    `判定找出 ${deviations} 个偏差；已关闭的 ${closed} 次中 ${compliant} 次合规。`,
  ledger: ({ file }) => `演练台账：${file}（没有真实业务）`,
  planted: ({ count, file }) => `埋入 ${count} 个偏差，清单见 ${file}。`,
  plantedHere: ({ count }) => `埋入 ${count} 个偏差：`,
  run: '执行',
  kind: '种类',
  step: '步骤',
  round: '轮次',
  subject: '关于',
  because: '来由',
  asked: '指定',
  dragged: '连带',
} satisfies SameMessages<typeof english>;
