/** What can stop a guided run. */
export const errorsRun = {
  'standard-unsound': ({ what }: { what: string }) => ({
    message: `The standard cannot be used: ${what}`,
    hint: 'Run sop lint on it and put right what it finds.',
  }),
  'standard-has-errors': ({ file, errors }: { file: string; errors: number }) => ({
    message: `${file} has ${errors} error${errors === 1 ? '' : 's'}, so it cannot be run.`,
    hint: `See them with: sop lint ${file}`,
  }),
  'standard-retired': ({ process }: { process: string }) => ({
    message: `${process} is retired; no new run can be started under it.`,
    hint: 'Open runs can still be finished with sop resume.',
  }),
  'calendar-unsound': ({ file, where, what }: { file: string; where: string; what: string }) => ({
    message: `${file} is no sound calendar: ${what} at ${where || '/'}.`,
    hint: `See everything with: sop lint ${file}`,
  }),
  'document-missing': ({ digest }: { digest: string }) => ({
    message: `The ledger does not hold the text with digest ${digest}, which this run depends on.`,
    hint: 'Check the ledger with sop verify, or restore a backup with sop db restore.',
  }),
  'run-missing': ({ run }: { run: string }) => ({
    message: `There is no run ${run}.`,
    hint: 'sop runs lists them all; the start of a number is enough where only one begins so.',
  }),
  'run-ambiguous': ({ run, candidates }: { run: string; candidates: string }) => ({
    message: `Several runs begin with ${run}: ${candidates}`,
    hint: 'Write more of the number.',
  }),
  'run-exists': ({ run }: { run: string }) => ({ message: `Run ${run} exists already.`, hint: 'Try again.' }),
  'no-open-run': () => ({
    message: 'There is no open run to go on with.',
    hint: 'Start one with sop run PROCESS, or list all with sop runs.',
  }),
  'start-in-the-future': ({ at }: { at: string }) => ({
    message: `A run cannot begin at ${at}, which has not come yet.`,
    hint: 'Give the time at which it really began.',
  }),
  'start-late-without-reason': ({ minutes, tolerance }: { minutes: number; tolerance: number }) => ({
    message: `The run began ${minutes} min ago; more than ${tolerance} min need a reason.`,
    hint: 'Add --late-reason "why it is entered only now".',
  }),
  'no-terminal': () => ({
    message: 'There is no terminal to ask at.',
    hint: 'Give the answers in a file: sop run PROCESS --answers FILE.yaml --as PERSON:ROLE',
  }),
  'answer-missing': ({ question, words, run }: { question: string; words: string; run: string }) => ({
    message: `No answer for ${question}${words ? ` (“${words}”)` : ''}. Run ${run} stays open.`,
    hint: `Add it to the answers file and go on with: sop resume ${run} --answers FILE.yaml`,
  }),
  'answer-refused': ({ question, reason, run }: { question: string; reason: string; run: string }) => ({
    message: `The answer to ${question} was not taken: ${reason} Run ${run} stays open.`,
    hint: `Correct the answers file and go on with: sop resume ${run} --answers FILE.yaml`,
  }),
  'answers-instant': ({ text }: { text: string }) => ({
    message: `“${text}” is no time.`,
    hint: 'Write 2026-11-21T09:30+08:00, or 2026-11-21 09:30 in the zone of the calendar.',
  }),
  'answers-unknown': ({ file, places }: { file: string; places: string }) => ({
    message: `${file} answers what the standard does not ask: ${places}`,
    hint: 'Correct their names, or leave them out.',
  }),
  'answers-other-process': ({
    file,
    process,
    wanted,
  }: {
    file: string;
    process: string;
    wanted: string;
  }) => ({
    message: `${file} answers ${process}, not ${wanted}.`,
    hint: 'Take the file that belongs to this process.',
  }),
  'with-not-json': ({ file, detail }: { file: string; detail: string }) => ({
    message: `${named(file)} is not JSON (${detail}).`,
    hint: 'Write it as {"register": {"customer": "…"}}: values by form and field.',
  }),
  'with-unsound': ({ file, where }: { file: string; where: string }) => ({
    message: `${named(file)} cannot prefill the run: ${where === '' ? 'it holds no forms' : `what stands at ${where} does not fit`}.`,
    hint: 'Write it as {"register": {"customer": "…"}}: forms, their fields, a plain value for each.',
  }),
  'with-unknown': ({ file, fields }: { file: string; fields: string }) => ({
    message: `${named(file)} has values for fields that the standard does not know: ${fields}`,
    hint: 'Correct their names, or leave them out.',
  }),
  'abort-refused': ({ run, reason }: { run: string; reason: string }) => ({
    message: `Run ${run} cannot be given up. ${reason}`,
    hint: `See where it stands with: sop trace ${run}`,
  }),
  'bad-as': ({ text }: { text: string }) => ({
    message: `“${text}” does not say who acts.`,
    hint: 'Write --as PERSON or --as PERSON:ROLE, such as --as zhang.wei:agent',
  }),
  'bad-at': ({ text }: { text: string }) => ({
    message: `“${text}” is no time.`,
    hint: 'Write 2026-11-21T09:30+08:00, 2026-11-21 09:30 or 09:30.',
  }),
  'role-unknown': ({ role, roles }: { role: string; roles: string }) => ({
    message: `The standard knows no role “${role}”.`,
    hint: `Its roles are: ${roles}`,
  }),
};

/** `-` stands for the standard input. */
function named(file: string): string {
  return file === '-' ? 'The standard input' : file;
}
