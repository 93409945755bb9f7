import { viewRun } from '../../core/run/view.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { Asking, Prompter } from '../../ports/prompter.ts';
import type { ActiveRun } from './active-run.ts';
import type { RunServices } from './services.ts';
import type { Session, Staff } from './session.ts';

/** Everything a guided run works with. */
export interface Checklist {
  readonly services: RunServices;
  readonly evidence: EvidenceStore;
  readonly prompter: Prompter;
  readonly session: Session;
  /** Who the people are that are named while it goes on; without it nobody is known. */
  readonly staff?: Staff;
}

/** What a prompter is told of a run at this moment. */
export function askingOf(services: RunServices, run: ActiveRun): Asking {
  const now = services.now();
  return { view: viewRun(run, now), standard: run.standard, history: run.history, now };
}
