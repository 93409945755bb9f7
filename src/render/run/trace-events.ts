import type { RunTrace, TracedEvent } from '../../core/run/trace/run-trace.ts';
import { hang } from '../hang.ts';
import { fullInstant } from '../time.ts';
import { entryInWords, personInWords, type Teller } from './trace-words.ts';

/** Every event of a run: its number, when it happened, who, what, and when it was recorded where that differs. */
export function renderEvents({ events }: RunTrace, teller: Teller): readonly string[] {
  const width = String(events.length).length;
  return events.map((event) => {
    const lead = `  ${String(event.runSeq).padStart(width)}  ${fullInstant(event.occurredAt, teller.zone)}  `;
    return hang(lead, `${whoAndWhat(event, teller)}${recorded(event, teller)}`, teller.voice.columns);
  });
}

function whoAndWhat(event: TracedEvent, teller: Teller): string {
  const { person, role } = event.actor;
  const who = personInWords(person, role, teller);
  return `${who}${teller.voice.messages.run.colon}${entryInWords(event, teller)}`;
}

/** Recording takes a moment: only what is a second off, as the time is shown, is told. */
function recorded({ recordedAt, occurredAt }: TracedEvent, { zone, voice }: Teller): string {
  const at = fullInstant(recordedAt, zone);
  return at === fullInstant(occurredAt, zone) ? '' : ` (${voice.messages.ledger.trace.recorded({ at })})`;
}
