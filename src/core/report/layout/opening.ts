import type { ReportHead } from '../define-report.ts';
import { type Block, type Phrase, say } from '../document.ts';
import type { Names } from '../names.ts';

/** The head of a report for readers: title, what kind of ledger, which time, which runs, which calendars. */
export function openingBlocks(title: Phrase, data: ReportHead, names: Names): readonly Block[] {
  return [
    ...(data.ledger === 'rehearsal' ? [paragraph(say('rehearsal'), 'warning')] : []),
    { kind: 'heading', level: 1, text: title },
    paragraph(periodLine(data), 'plain'),
    ...filterLines(data, names),
    paragraph(say('population', { ...data.runs }), 'plain'),
    ...data.calendars.map(({ id, name, zone, minutesPerDay }) =>
      paragraph(say('calendar', { id, name, zone, hours: minutesPerDay / 60 }), 'quiet'),
    ),
  ];
}

/** A paragraph in a tone. */
export function paragraph(text: Phrase, tone: 'plain' | 'quiet' | 'warning'): Block {
  return { kind: 'paragraph', text, tone };
}

/** The heading of a part of a report. */
export function partHeading(text: Phrase): Block {
  return { kind: 'heading', level: 2, text };
}

/** A warning with a number in it, where the number is not 0. */
export function warningIfAny(key: string, count: number): readonly Block[] {
  return count === 0 ? [] : [paragraph(say(key, { count }), 'warning')];
}

/** The words under a list that was cut; nothing when it is whole. */
export function moreLine(shown: number, total: number): readonly Block[] {
  return shown >= total ? [] : [paragraph(say('more', { count: total - shown }), 'quiet')];
}

function periodLine({ period, asOf }: ReportHead): Phrase {
  const { from, to, zone } = period;
  return say('periodLine', { from, to, zone, asOf: { at: asOf } });
}

function filterLines({ filter }: ReportHead, names: Names): readonly Block[] {
  const { process, class: runClass } = filter;
  const lines: Phrase[] = [];
  if (process !== null) lines.push(say('onlyProcess', { name: names.process(process) }));
  if (runClass !== null) {
    lines.push(say('onlyClass', { name: process === null ? runClass : names.runClass(process, runClass) }));
  }
  return lines.map((line) => paragraph(line, 'plain'));
}
