/** What stops a command that looks for files of a workspace. Keys are `AppError.code`. */
export const errorsWorkspace = {
  'file-missing': ({ file }: { file: string }) => ({
    message: `There is no file ${file}.`,
    hint: 'Check the path; relative paths count from the folder you are in.',
  }),
  'file-is-folder': ({ file }: { file: string }) => ({
    message: `${file} is a folder, not a file.`,
    hint: 'Give the path of a file in it.',
  }),
  'file-unreadable': ({ file, detail }: { file: string; detail: string }) => ({
    message: `${file} cannot be read (${detail}).`,
    hint: 'Check who may read it.',
  }),
  'nothing-matched': ({ pattern }: { pattern: string }) => ({
    message: `Nothing matches ${pattern}.`,
    hint: 'Give files, folders or globs that lead to process standards (*.yaml, *.yml).',
  }),
  'no-workspace': ({ folder }: { folder: string }) => ({
    message: `There is no workspace in ${folder} or above it.`,
    hint: 'Make one: a folder with a file sop.yaml, which may be empty.',
  }),
  'standard-missing': ({ id, meant }: { id: string; meant: string }) => ({
    message: `There is no process standard "${id}", neither in the workspace nor among the shipped ones.`,
    hint: meant === '' ? 'A standard goes by the name of its file.' : `Did you mean "${meant}"?`,
  }),
  'calendar-missing': ({ id, meant }: { id: string; meant: string }) => ({
    message: `There is no working calendar "${id}", neither in the workspace nor among the shipped ones.`,
    hint: meant === '' ? 'A calendar goes by the name of its file.' : `Did you mean "${meant}"?`,
  }),
  'organisation-missing': ({ file }: { file: string }) => ({
    message: `sop.yaml names ${file} as the organisation, but there is no such file.`,
    hint: 'Correct `organisation` in sop.yaml, or leave it out.',
  }),
};
