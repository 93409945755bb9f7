/** What stops the commands that read, prove and keep the ledger. Keys are `AppError.code`. */
export const errorsLedgercommands = {
  'ledger-none-yet': ({ file }: { file: string }) => ({
    message: `There is no ledger yet (${file}).`,
    hint: 'The first sop run makes it; --db FILE or SOP_DB name another one.',
  }),
  'anchor-malformed': ({ anchor }: { anchor: string }) => ({
    message: `"${anchor}" is no hash.`,
    hint: 'Give the 64 hexadecimal digits that sop verify or sop db info showed as the head.',
  }),
  'restore-onto-itself': ({ file }: { file: string }) => ({
    message: `${file} is the ledger itself.`,
    hint: 'Give the file of a backup, made with sop db backup.',
  }),
  'restore-broken': ({
    file,
    places,
    seq,
    run,
    code,
  }: {
    file: string;
    places: number;
    seq: number | string;
    run: string;
    code: string;
  }) => ({
    message: `${file} is broken in ${places} place${places === 1 ? '' : 's'}; first: ${[seq === '' ? '' : `event ${seq}`, run === '' ? '' : `run ${run}`, code].filter(Boolean).join(', ')}. Nothing was changed.`,
    hint: `See everything with: sop verify --no-evidence --db ${file}`,
  }),
  'restore-kind': ({ file, kind, other }: { file: string; kind: string; other: string }) => ({
    message: `${file} is a ${kind} ledger, the backup a ${other} one. Nothing was changed.`,
    hint: 'Real work and rehearsals are never mixed: name another ledger with --db.',
  }),
  'forget-what': () => ({
    message: 'What is to be erased was not said.',
    hint: 'Give --field FORM.FIELD, as often as needed, or --all-personal.',
  }),
  'forget-without-reason': () => ({
    message: 'Erasing needs a reason, which is recorded.',
    hint: 'Give it with --reason "who asked for it, and when".',
  }),
  'forget-needs-yes': () => ({
    message: 'Erasing cannot be undone, and there is no terminal to confirm it at. Nothing was erased.',
    hint: 'Say --yes when you are sure.',
  }),
  'forget-no-such-field': ({ field, fields }: { field: string; fields: string }) => ({
    message: `The standard of this run has no field ${field}.`,
    hint: fields === '' ? 'None of its fields is personal.' : `Its personal fields are: ${fields}`,
  }),
  'forget-not-personal': ({ field, fields }: { field: string; fields: string }) => ({
    message: `${field} is not marked as personal, so its value is part of the chain and cannot be erased.`,
    hint:
      fields === ''
        ? 'None of the fields of this standard is personal.'
        : `The personal fields of this standard are: ${fields}`,
  }),
};
