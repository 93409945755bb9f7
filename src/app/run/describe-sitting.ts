import { nextQuestion } from '../../core/run/next.ts';
import { questionPath } from '../../core/run/question.ts';
import { viewRun } from '../../core/run/view.ts';
import { textIn } from '../../shared/text.ts';
import type { Sitting } from './run-checklist.ts';
import { rolesFor } from './session.ts';

/** What `--format json` says at the end of a sitting: see schemas/output/run.schema.json. */
export interface SittingReport {
  readonly schemaVersion: 1;
  readonly run: {
    readonly runId: string;
    readonly number: string;
    readonly process: string;
    readonly version: string;
    readonly class: string | null;
    readonly status: 'open' | 'closed' | 'aborted';
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly events: number;
    readonly deviations: number;
  };
  readonly ended: Sitting['ended'];
  /** The question that waits, and the roles that may answer it. */
  readonly next: { readonly question: string; readonly roles: readonly string[] } | null;
  readonly limits: readonly {
    readonly name: string;
    readonly dueAt: string | null;
    readonly paused: boolean;
  }[];
}

/** Tells a sitting as data. Instants are ISO 8601 in UTC; names of limits are Chinese where a standard has two. */
export function describeSitting({ run, ended }: Sitting, now: number): SittingReport {
  const { state, standard, facts } = run;
  const question = nextQuestion(standard, state);
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    schemaVersion: 1,
    run: {
      runId: run.runId,
      number: run.number,
      process: state.process,
      version: state.version,
      class: state.class,
      status: state.status,
      startedAt: new Date(state.startedAt).toISOString(),
      endedAt: iso(state.endedAt),
      events: state.length,
      deviations: facts.deviations.length,
    },
    ended,
    next: question ? { question: questionPath(question), roles: rolesFor(run, question) } : null,
    limits: viewRun(run, now).limits.map(({ name, dueAt, paused }) => ({
      name: textIn(name, 'zh-CN'),
      dueAt: iso(dueAt),
      paused,
    })),
  };
}
