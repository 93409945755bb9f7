/** Writes whole files: a reader finds the old content or the new, never half of one. */
export interface FileWriter {
  /**
   * Puts a content in the place of a file's, or makes it with the folders that lead to it. Rights stay, and a link is
   * followed.
   * @throws AppError `file-unwritable`.
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
}
