import type { NamedRole, NextDue, RunOverview, Waiting } from '../../core/run/overview.ts';
import { type Column, setInColumns } from '../columns.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fullInstant, lengthInWords, nearInstant } from '../time.ts';
import { say, type Voice } from './voice.ts';

/** Runs in columns, one below the other, as of an instant; with headings. Each line ends in a newline. */
export function renderRuns(runs: readonly RunOverview[], now: number, voice: Voice): string {
  const { runs: words } = voice.messages.ledger;
  const columns: readonly Column[] = [
    { heading: words.number, isRigid: true },
    { heading: words.process },
    { heading: words.now },
    { heading: words.due },
    { heading: words.people },
  ];
  const rows = runs.map((run) => [
    `${visibleText(run.number)}\n${fullInstant(run.startedAt, run.zone).slice(0, 16)}`,
    processCell(run, voice),
    stateCell(run, voice),
    dueCell(run, now, voice),
    run.people.map(visibleText).join(voice.messages.run.separator),
  ]);
  const [heading = '', ...lines] = setInColumns(columns, rows, voice.columns);
  return [voice.chalk.dim(heading), ...lines].map((line) => `${line}\n`).join('');
}

/** The roles that may answer, joined; anybody where none is named. */
export function rolesInWords(roles: readonly NamedRole[], voice: Voice): string {
  const { runs, inbox } = voice.messages.ledger;
  if (roles.length === 0) return inbox.anybody;
  const names = roles.map(({ name, department }) => {
    const role = say(voice, name);
    return department === null ? role : runs.roleIn({ role, department: say(voice, department) });
  });
  return names.join(voice.messages.run.separator);
}

function processCell({ name, version, class: runClass }: RunOverview, voice: Voice): string {
  const title = `${say(voice, name)} ${version}`;
  if (runClass === null) return title;
  const shown = say(voice, runClass.name);
  return `${title}\n${runClass.provisional ? voice.messages.run.provisional({ name: shown }) : shown}`;
}

function stateCell(run: RunOverview, voice: Voice): string {
  const { runs: words } = voice.messages.ledger;
  if (!run.readable) return words.unreadable;
  if (run.waiting === null) return words[run.status];
  return waitingInWords(run.waiting, voice);
}

function waitingInWords(waiting: Waiting, voice: Voice): string {
  const { runs: words } = voice.messages.ledger;
  const { name, round, roles, person, kind } = waiting;
  if (name === null || round === null) return words.openException;
  const step = say(voice, name);
  const place = round > 1 ? words.openRound({ step, round }) : words.openAt({ step });
  const lines = kind === 'deviation' ? [place, words.deviation] : [place];
  const who =
    person === null
      ? words.waitsFor({ roles: rolesInWords(roles, voice) })
      : words.handedTo({ person: visibleText(person) });
  return [...lines, who].join('\n');
}

function dueCell({ due, endedAt, zone }: RunOverview, now: number, voice: Voice): string {
  if (endedAt !== null) return fullInstant(endedAt, zone).slice(0, 16);
  return due === null ? '' : dueInWords(due, now, zone, voice);
}

function dueInWords({ name, dueAt, state }: NextDue, now: number, zone: string, voice: Voice): string {
  const { runs: words } = voice.messages.ledger;
  const { run, ledger } = voice.messages;
  if (dueAt === null) return state === 'paused' ? ledger.runs.paused : words.undetermined;
  const at = nearInstant(dueAt, now, zone, run);
  if (state !== 'overdue') return `${at}\n${say(voice, name)}`;
  const time = lengthInWords((now - dueAt) / 60_000, run);
  return `${words.overdue({ time })}\n${at}\n${say(voice, name)}`;
}
