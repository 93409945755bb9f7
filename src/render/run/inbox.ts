import type { RunOverview } from '../../core/run/overview.ts';
import { visibleText } from '../findings/visible-text.ts';
import { hang } from '../hang.ts';
import { renderRuns, rolesInWords } from './runs-table.ts';
import type { Voice } from './voice.ts';

/** What waits for a person, as far as the list shows it. */
export interface InboxToShow {
  readonly person: string;
  readonly roles: readonly string[];
  readonly isOwn: boolean;
  readonly runs: readonly RunOverview[];
  readonly unreadable: readonly string[];
}

/** An inbox for people: what is theirs, or all open runs by the role they wait for. */
export function renderInbox(inbox: InboxToShow, now: number, voice: Voice): string {
  const parts = inbox.isOwn ? ownParts(inbox, now, voice) : groupedParts(inbox, now, voice);
  const { unreadable } = inbox;
  const words = voice.messages.ledger.inbox;
  const lost = unreadable.length === 0 ? [] : [words.unreadable({ numbers: unreadable.join(', ') })];
  return `${[...parts, ...lost].map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function ownParts({ person, roles, runs }: InboxToShow, now: number, voice: Voice): readonly string[] {
  const words = voice.messages.ledger.inbox;
  const who = visibleText(person);
  if (runs.length === 0) return [words.empty({ person: who })];
  const title = words.own({ person: who, roles: roles.join(voice.messages.run.separator) });
  return [voice.chalk.bold(hang('', title, voice.columns)), renderRuns(runs, now, voice)];
}

function groupedParts({ person, runs }: InboxToShow, now: number, voice: Voice): readonly string[] {
  const words = voice.messages.ledger.inbox;
  if (runs.length === 0) return [words.noneOpen];
  const groups = new Map<string, RunOverview[]>();
  for (const run of runs) {
    const role = groupOf(run, voice);
    const known = groups.get(role);
    if (known) known.push(run);
    else groups.set(role, [run]);
  }
  const told = hang('', words.noRole({ person: visibleText(person) }), voice.columns);
  const parts = [...groups].map(([role, own]) => {
    const title = voice.chalk.bold(words.waitingFor({ role, n: own.length }));
    return `${title}\n${renderRuns(own, now, voice)}`;
  });
  return [told, ...parts];
}

function groupOf({ waiting }: RunOverview, voice: Voice): string {
  if (waiting?.person != null) return visibleText(waiting.person);
  return rolesInWords(waiting?.roles ?? [], voice);
}
