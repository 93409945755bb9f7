import type { RunOverview } from '../../core/run/overview.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { createPinnedCache } from '../run/active-run.ts';
import { actorOf, refuseActor, type Session } from '../run/session.ts';
import type { DescribedRun } from './describe-run.ts';
import { describeEntry } from './list-runs.ts';

/** Whose work is looked for. */
export interface InboxOwner {
  readonly person: string;
  /** The roles the person may act in; empty = none is known. */
  readonly roles: readonly string[];
  /** The person's department by the organisation; null when it does not know. */
  readonly department: string | null;
}

/** What waits for a person, most urgent first. */
export interface Inbox {
  readonly person: string;
  readonly roles: readonly string[];
  /** Whether only this person's work is listed: false while no role of theirs is known, then all open runs are. */
  readonly isOwn: boolean;
  readonly runs: readonly RunOverview[];
  /** Numbers of open runs that cannot be read. */
  readonly unreadable: readonly string[];
}

/** The open runs whose next question waits for the owner, or all of them while no role is known. */
export async function readInbox(ledger: Ledger, owner: InboxOwner, now: number): Promise<Inbox> {
  const isOwn = owner.roles.length > 0;
  const cache = createPinnedCache();
  const runs: RunOverview[] = [];
  const unreadable: string[] = [];
  for (const entry of await ledger.listRuns({ status: 'open' })) {
    const described = await describeEntry(ledger, entry, cache, now);
    if (described === null) unreadable.push(entry.number);
    else if (!isOwn || waitsFor(described, owner)) runs.push(described.overview);
  }
  return { person: owner.person, roles: owner.roles, isOwn, runs: runs.toSorted(byDue), unreadable };
}

type OpenRun = NonNullable<Awaited<ReturnType<typeof describeEntry>>>;

function waitsFor({ run, overview, question }: OpenRun, owner: InboxOwner): boolean {
  if (question === null) return false;
  // A step handed to somebody by name is theirs to look at, even when they still have to say in which role.
  if (overview.waiting?.person != null) return overview.waiting.person === owner.person;
  return [...owner.roles, ...anybody(overview)].some((role) => {
    const session: Session = { ...owner, role, knownRoles: owner.roles, declared: new Set() };
    return refuseActor(run, question, actorOf(run, session, owner.person, role)) === null;
  });
}

/** What no role is named for is open to all. */
function anybody({ waiting }: DescribedRun['overview']): readonly null[] {
  return waiting?.roles.length === 0 ? [null] : [];
}

/** By due time, undetermined and paused ones last; runs alike by their number. */
function byDue(a: RunOverview, b: RunOverview): number {
  const [dueA, dueB] = [a.due?.dueAt ?? Number.POSITIVE_INFINITY, b.due?.dueAt ?? Number.POSITIVE_INFINITY];
  if (dueA !== dueB) return dueA - dueB;
  return a.number < b.number ? -1 : 1;
}
