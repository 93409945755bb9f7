/** The user stopped the work (Ctrl-C). `resume` is the command line that goes on with it; null when there is none. */
export class Interrupted extends Error {
  readonly resume: string | null;

  constructor(resume: string | null = null) {
    super('interrupted');
    this.name = 'Interrupted';
    this.resume = resume;
  }
}
