/** What stops a report. Keys are `AppError.code`. */
export const errorsReport = {
  'report-no-runs': {
    message: 'The ledger holds no runs yet, so there is nothing to report.',
    hint: 'Start one with "sop run <process>", or name another ledger with --db.',
  },
  'report-bad-date': ({ option, value }: { option: string; value: string }) => ({
    message: `"${value}" is no value for ${option}.`,
    hint:
      option === '--as-of'
        ? 'Give a day such as 2026-11-30, or a time such as "2026-11-30 18:00".'
        : 'Give a day that exists, such as 2026-11-30.',
  }),
  'report-period-turned': ({ from, to }: { from: string; to: string }) => ({
    message: `The period ends (${to}) before it begins (${from}).`,
    hint: 'Give --from a day that is not after --to; without --to a report ends on the day of --as-of.',
  }),
  'report-unknown-process': ({ id, meant, known }: { id: string; meant: string; known: string }) => ({
    message: `The ledger has no runs of a process "${id}".`,
    hint: meant === '' ? `It has runs of: ${known}.` : `Did you mean "${meant}"?`,
  }),
  'report-unknown-class': ({ id, meant, known }: { id: string; meant: string; known: string }) => ({
    message: `There is no class "${id}".`,
    hint:
      meant !== ''
        ? `Did you mean "${meant}"?`
        : known === ''
          ? 'The runs have no classes.'
          : `There are: ${known}.`,
  }),
};
