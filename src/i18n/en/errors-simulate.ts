/** What can stop `sop simulate`. */
export const errorsSimulate = {
  'simulate-real-ledger': ({ file }: { file: string }) => ({
    message: `${file} holds real work, so nothing can be simulated into it.`,
    hint: 'Give another file with --db; a new one becomes a rehearsal ledger.',
  }),
  'simulate-again': ({ seed, file }: { seed: string; file: string }) => ({
    message: `These very runs, of seed ${seed}, are in ${file} already.`,
    hint: 'Choose another --seed, or another file with --db.',
  }),
  'simulate-date': ({ option, value }: { option: string; value: string }) => ({
    message: `“${value}” is no date for --${option}.`,
    hint: 'Write it like 2026-11-21.',
  }),
  'simulate-turned': ({ from, to }: { from: string; to: string }) => ({
    message: `The period ends on ${to}, before it begins on ${from}.`,
    hint: 'Exchange --from and --to.',
  }),
  'simulate-future': ({ to }: { to: string }) => ({
    message: `${to} has not come yet, and nothing is recorded before it happens.`,
    hint: 'Let the period end today at the latest.',
  }),
  'simulate-planted-unwritable': ({ file, detail }: { file: string; detail: string }) => ({
    message: `The runs are in the ledger, but the list of what was planted cannot be written to ${file} (${detail}).`,
    hint: 'Choose a file that can be written, another --seed or another --db, and simulate again.',
  }),
  'rehearsal-stuck': ({ answer, why, step }: { answer: string; why: string; step: string }) => ({
    message: `No run can be played past the step ${step}: its answer “${answer}” is not taken (${why}).`,
    hint: 'Walk that step with sop run to see what it asks; sop lint shows mistakes in the standard.',
  }),
  'rehearsal-no-value': ({ field, pattern }: { field: string; pattern: string }) => ({
    message: `No value can be made up for the required field ${field} (${pattern}).`,
    hint: 'Give the field an example that its pattern takes, or play this process with sop run.',
  }),
  'rehearsal-no-evidence': ({ check }: { check: string }) => ({
    message: `The check ${check} asks for evidence, and there is none to attach.`,
    hint: 'Let the evidence folder beside the ledger be written.',
  }),
  'rehearsal-endless': ({ step }: { step: string }) => ({
    message: `A run leads round and round through the step ${step}.`,
    hint: 'Let a way back be taken only so often: at_most in the standard.',
  }),
  'rehearsal-no-business': ({ calendar }: { calendar: string }) => ({
    message: `The period has no business hours in the calendar ${calendar}.`,
    hint: 'Choose a longer period with --from and --to.',
  }),
  'rehearsal-period-short': ({ process }: { process: string }) => ({
    message: `No run of ${process} can be over before the period is.`,
    hint: 'Choose a longer period with --from and --to, or leave out --clean and --plant.',
  }),
  'rehearsal-never-clean': ({ process, found }: { process: string; found: string }) => ({
    message: `The limits of ${process} leave no room for a run without a flaw: ${found}.`,
    hint: 'sop lint shows limits that do not fit together; or leave out --clean and --plant.',
  }),
  'plants-too-many': ({ plants, runs }: { plants: number; runs: number }) => ({
    message: `${plants} deviations are to be planted, each into a run of its own, but there are only ${runs} runs.`,
    hint: `Ask for more: --runs ${plants}`,
  }),
  'plant-impossible': ({ kind, where, process }: { kind: string; where: string; process: string }) => ({
    message: `${kind}${where === '' ? '' : ` (${where})`} could not be planted into a run of ${process} in many attempts.`,
    hint: 'Say more or less exactly where it is to go, or choose a longer period.',
  }),
};
