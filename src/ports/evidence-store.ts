/** A file taken in as evidence, as an event names it. */
export interface StoredEvidence {
  /** SHA-256 (hex) of its bytes: the name it is kept under. */
  readonly sha256: string;
  /** The name it had, without folders. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

/** What became of evidence: as it was taken in, changed since, or gone. */
export type EvidenceCondition = 'intact' | 'altered' | 'missing';

/** Keeps copies of files that prove something, by what is in them. */
export interface EvidenceStore {
  /**
   * Takes in a copy of a file; the same bytes are kept once. What comes back is safe on the disk.
   * @throws AppError whose code starts with `evidence-` when the file cannot serve as evidence.
   */
  put(file: string): Promise<StoredEvidence>;
  /** Where the copy lies; null when none is kept. */
  locate(sha256: string): Promise<string | null>;
  /** Reads the copy through and compares it with its hash. */
  check(sha256: string): Promise<EvidenceCondition>;
}
