import type { ClockTrace, ExceptionTrace, RunTrace } from '../../core/run/trace/run-trace.ts';
import { visibleText } from '../findings/visible-text.ts';
import { hang } from '../hang.ts';
import { textWidth } from '../text-width.ts';
import { lengthInWords } from '../time.ts';
import { dayAndTime, limitParts, shortTime, type Teller, verdictParts } from './trace-words.ts';
import { say } from './voice.ts';

const dot = ' · ';

/** The clocks of a run: start, pauses with their reasons, due time, stop, verdict. */
export function clockLines({ clocks }: RunTrace, teller: Teller): readonly string[] {
  const width = Math.max(0, ...clocks.map(({ name }) => textWidth(say(teller.voice, name))));
  return clocks.flatMap((clock) => clockLine(clock, width, teller));
}

/** The exceptions of a run, from being raised to being settled. */
export function exceptionLines({ exceptions }: RunTrace, teller: Teller): readonly string[] {
  return exceptions.map((one) => exceptionLine(one, teller));
}

function clockLine(clock: ClockTrace, width: number, teller: Teller): readonly string[] {
  const { voice } = teller;
  const { ledger, run } = voice.messages;
  const words = ledger.trace;
  const { startedAt, stoppedAt, limit, pausedMinutes, pauses } = clock;
  const parts = [
    words.clockStart({ at: shortTime(startedAt, teller) }),
    stoppedAt === null ? words.clockRunning : words.clockStop({ at: shortTime(stoppedAt, teller) }),
    ...(pausedMinutes > 0 ? [words.pausedFor({ time: lengthInWords(pausedMinutes, run) })] : []),
    ...(limit.limit === null ? [words.noLimit] : limitParts(limit, teller)),
    ...verdictParts(limit, teller),
  ];
  const stops = pauses.map(({ name, note, fromAt, toAt }) => {
    const from = dayAndTime(fromAt, teller);
    const to = toAt === null ? words.stillPaused : dayAndTime(toAt, teller);
    const reason = [say(voice, name), visibleText(note)].filter((text) => text !== '').join(run.separator);
    return hang('    ', words.pause({ reason, from, to }), voice.columns);
  });
  const name = say(voice, clock.name);
  const lead = `  ${name}${' '.repeat(width - textWidth(name))}  `;
  return [hang(lead, parts.join(dot), voice.columns), ...stops];
}

function exceptionLine(one: ExceptionTrace, teller: Teller): string {
  const { voice, standard } = teller;
  const { ledger, run } = voice.messages;
  const words = ledger.trace;
  const name = one.name === null ? visibleText(one.note) : say(voice, one.name);
  const note = one.name === null || one.note === '' ? [] : [visibleText(one.note)];
  const roles = one.escalatedTo.map((role) => say(voice, standard.roles.get(role)?.name ?? role));
  const parts = [
    [name, ...note].join(run.colon),
    words.raised({ at: shortTime(one.raisedAt, teller), person: visibleText(one.raisedBy) }),
    ...(roles.length > 0 ? [words.escalated({ roles: roles.join(run.separator) })] : []),
    one.closedAt === null
      ? words.unsettled
      : words.settled({
          at: shortTime(one.closedAt, teller),
          person: visibleText(one.closedBy ?? ''),
          result: visibleText(one.result ?? ''),
        }),
  ];
  return hang(`  ${one.id}  `, parts.join(dot), voice.columns);
}
