type A<K extends string> = { readonly [P in K]: string | number };

/** What `sop simulate` says. */
export const simulate = {
  progress: ({ runs, all }: A<'runs' | 'all'>) => `${runs} of ${all} runs …`,
  done: ({ runs, process, version, events }: A<'runs' | 'process' | 'version' | 'events'>) =>
    `Played ${runs} runs of ${process} ${version}: ${events} events.`,
  period: ({ from, to, seed }: A<'from' | 'to' | 'seed'>) => `Period ${from} to ${to}, seed ${seed}.`,
  outcome: ({ closed, open, aborted }: A<'closed' | 'open' | 'aborted'>) =>
    `Closed ${closed}, open ${open}, given up ${aborted}.`,
  judged: ({ deviations, compliant, closed }: A<'deviations' | 'compliant' | 'closed'>) =>
    `The judge found ${deviations} deviations; ${compliant} of ${closed} closed runs are compliant.`,
  ledger: ({ file }: A<'file'>) => `Rehearsal ledger: ${file} (nothing in it is real work)`,
  planted: ({ count, file }: A<'count' | 'file'>) => `Planted ${count} deviations, listed in ${file}.`,
  plantedHere: ({ count }: A<'count'>) => `Planted ${count} deviations:`,
  run: 'Run',
  kind: 'Kind',
  step: 'Step',
  round: 'Round',
  subject: 'About',
  because: 'Why',
  asked: 'asked for',
  dragged: 'follows from it',
};
