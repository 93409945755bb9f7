type Of<K extends string> = Readonly<Record<K, string>>;

/** What stops a file from being kept or checked as evidence. Keys are `AppError.code`. */
export const errorsEvidence = {
  'evidence-missing': ({ file }: Of<'file'>) => ({
    message: `There is no file ${file}.`,
    hint: 'Check the path; relative paths count from the folder you are in.',
  }),
  'evidence-unreadable': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} cannot be read (${detail}).`,
    hint: 'Check who may read it.',
  }),
  'evidence-not-a-file': ({ file }: Of<'file'>) => ({
    message: `${file} is no plain file, so it cannot be kept as evidence.`,
    hint: 'Give one file; put several into an archive first.',
  }),
  'evidence-outside': ({ file, folder }: Of<'file' | 'folder'>) => ({
    message: `${file} lies outside ${folder}.`,
    hint: 'Copy it into that folder first.',
  }),
  'evidence-too-large': ({
    file,
    sizeBytes,
    maxBytes,
  }: {
    readonly file: string;
    readonly sizeBytes: number;
    readonly maxBytes: number;
  }) => ({
    message: `${file} is too large to be kept as evidence: ${sizeBytes} bytes, at most ${maxBytes}.`,
    hint: 'Make it smaller, or keep it elsewhere and note where.',
  }),
  'evidence-changed': ({ file }: Of<'file'>) => ({
    message: `${file} changed while it was being read.`,
    hint: 'Wait until it is finished, then give it again.',
  }),
  'evidence-not-kept': ({ file, folder, detail }: Of<'file' | 'folder' | 'detail'>) => ({
    message: `${file} could not be kept in ${folder} (${detail}).`,
    hint: 'Check the room on the disk and who may write to the folder.',
  }),
  'evidence-digest': ({ digest }: Of<'digest'>) => ({
    message: `"${digest}" is no SHA-256, so no evidence can be kept under it.`,
    hint: 'The ledger may have been changed: check it with sop verify.',
  }),
};
