type Of<K extends string> = Readonly<Record<K, string>>;

/** What stops the store of the ledger. Keys are `AppError.code`. */
export const errorsLedger = {
  'ledger-missing': ({ file }: Of<'file'>) => ({
    message: `There is no ledger ${file}.`,
    hint: 'Check the path; --db and SOP_DB name a ledger, else it is that of the workspace.',
  }),
  'ledger-directory': ({ file }: Of<'file'>) => ({
    message: `${file} is a folder, not a ledger.`,
    hint: 'Give the path of a file in it, such as ledger.db.',
  }),
  'ledger-not-a-file': ({ file }: Of<'file'>) => ({
    message: `${file} cannot be a ledger: it is no plain file, or its name begins or ends with a blank.`,
    hint: 'Give the path of a plain file.',
  }),
  'ledger-folder-missing': ({ file, folder }: Of<'file' | 'folder'>) => ({
    message: `${file} cannot be made: the folder ${folder} is not there.`,
    hint: 'Make the folder first, or correct the path.',
  }),
  'ledger-no-permission': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} may not be used (${detail}).`,
    hint: 'Check who may read and write the file and its folder.',
  }),
  'ledger-read-only': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} cannot be written to (${detail}).`,
    hint: 'Check who may write the file and its folder, or work on a copy.',
  }),
  'ledger-unreadable': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} cannot be read or written (${detail}).`,
    hint: 'The disk may be failing: copy the file elsewhere before anything else.',
  }),
  'ledger-disk-full': ({ file }: Of<'file'>) => ({
    message: `The disk of ${file} is full. Nothing that was acknowledged is lost.`,
    hint: 'Make room, then do the last thing once more.',
  }),
  'ledger-locked': ({ file }: Of<'file'>) => ({
    message: `Somebody else is writing to ${file}.`,
    hint: 'Try again in a moment.',
  }),
  'ledger-not-a-database': ({ file }: Of<'file'>) => ({
    message: `${file} is no ledger.`,
    hint: 'Give a file that sop run or sop db backup has made.',
  }),
  'ledger-foreign': ({ file }: Of<'file'>) => ({
    message: `${file} is a database of another program. Nothing in it was changed.`,
    hint: 'Give a file that sop run or sop db backup has made.',
  }),
  'ledger-damaged': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} is damaged (${detail}).`,
    hint: 'Keep the file as it is, and bring back a backup with: sop db restore FILE',
  }),
  'ledger-newer': ({ file, found, known }: Of<'file' | 'found' | 'known'>) => ({
    message: `${file} was written by a newer sop (schema ${found}, this one knows ${known}).`,
    hint: 'Use that version of sop.',
  }),
  'ledger-older': ({ file, found, known }: Of<'file' | 'found' | 'known'>) => ({
    message: `${file} was written by an older sop (schema ${found}, now ${known}) and has to be brought up to date first.`,
    hint: 'Any command that writes does so, after a backup: sop db rebuild --db FILE',
  }),
  'ledger-kind': ({ file, kind, wanted }: Of<'file' | 'kind' | 'wanted'>) => ({
    message: `${file} is a ${kind} ledger, not a ${wanted} one.`,
    hint: 'Real work and rehearsals are never mixed: name another ledger with --db.',
  }),
  'ledger-network': ({ file, filesystem }: Of<'file' | 'filesystem'>) => ({
    message: `${file} lies on a network file system (${filesystem}), where two machines at once would spoil it.`,
    hint: 'Keep it on a disk of this machine; SOP_NETWORK_LEDGER=1 writes there all the same.',
  }),
  'ledger-not-durable': ({ file, journal, synchronous }: Of<'file' | 'journal' | 'synchronous'>) => ({
    message: `${file} cannot promise to keep what is written (journal ${journal}, synchronous ${synchronous}).`,
    hint: 'Keep it on an ordinary disk of this machine.',
  }),
  'backup-exists': ({ file }: Of<'file'>) => ({
    message: `${file} is there already; a backup is never written over anything.`,
    hint: 'Give another name, for example one with the date in it.',
  }),
  'backup-no-permission': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `${file} cannot be made (${detail}).`,
    hint: 'Check that the folder is there and that you may write to it.',
  }),
  'backup-failed': ({ file, detail }: Of<'file' | 'detail'>) => ({
    message: `The copy to ${file} failed (${detail}). Nothing of it was left behind.`,
    hint: 'Check the room on that disk.',
  }),
  'forget-unfinished': ({ file, erased }: Of<'file' | 'erased'>) => ({
    message: `${erased} values are erased, but others have ${file} open, so their old bytes are still in its log.`,
    hint: 'They go when the last one has closed it: end the other programs, then run sop db rebuild once.',
  }),
  'run-moved-on': ({ run }: Of<'run'>) => ({
    message: `Somebody went on with run ${run} just now. Nothing was changed.`,
    hint: 'Look at it with sop trace and try again.',
  }),
  'text-not-unicode': ({ text }: Of<'text'>) => ({
    message: `This text holds half a character and cannot be kept: ${text}`,
    hint: 'Type it again, or take the broken sign out.',
  }),
};
