import type { Deviation } from '../../core/conformance/facts.ts';
import type { RunTrace } from '../../core/run/trace/run-trace.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { Text } from '../../shared/text.ts';
import { visibleText } from '../findings/visible-text.ts';
import { hang } from '../hang.ts';
import { lengthInWords } from '../time.ts';
import { findField } from './field-value.ts';
import type { Teller } from './trace-words.ts';
import { say } from './voice.ts';

const dot = ' · ';

/** The deviations of a run, each with its sentence, how grave it is, and the person's own reason. */
export function deviationLines({ deviations }: RunTrace, teller: Teller): readonly string[] {
  return deviations.map((deviation) => {
    const { severity, approved, reason } = deviation;
    const { messages, chalk, columns } = teller.voice;
    const grave = messages.deviations.severities[severity];
    const parts = [
      deviationInWords(deviation, teller),
      severity === 'minor' ? chalk.dim(grave) : chalk.red(grave),
      ...(approved ? [chalk.green(messages.ledger.trace.approvedDeviation)] : []),
      ...(reason === null || reason === ''
        ? []
        : [messages.ledger.trace.because({ reason: visibleText(reason) })]),
    ];
    return hang('  ', parts.join(dot), columns);
  });
}

/** One deviation as a sentence, with names for ids. */
function deviationInWords(deviation: Deviation, teller: Teller): string {
  const { standard, voice } = teller;
  const { messages } = voice;
  const sentence: (about: { step: string; subject: string; time: string }) => string =
    messages.deviations.sentences[deviation.kind];
  return sentence({
    step: stepInWords(deviation, teller),
    subject: visibleText(say(voice, subjectOf(deviation, standard))),
    time: lengthInWords(deviation.minutes ?? 0, messages.run),
  });
}

function stepInWords({ step, round }: Deviation, { standard, voice }: Teller): string {
  if (step === null) return '';
  const name = visibleText(say(voice, standard.stepById.get(step)?.name ?? step));
  if (round === null || round === 1) return name;
  return voice.messages.ledger.trace.inRound({ step: name, round });
}

/** What a deviation is about, by its name in the standard; a person or an unknown id as it is. */
function subjectOf({ kind, subject, step }: Deviation, standard: ProcessStandard): Text {
  if (subject === null) return '';
  switch (kind) {
    case 'check_failed':
    case 'check_unanswered':
    case 'step_extra':
      return standard.stepById.get(step ?? '')?.checks.find(({ id }) => id === subject)?.ask ?? subject;
    case 'field_missing': {
      const [form = '', field = ''] = subject.split('.');
      return findField(standard, form, field)?.label ?? subject;
    }
    case 'output_missing':
      return standard.forms.get(subject)?.name ?? subject;
    case 'clock_late':
      return standard.clocks.find(({ id }) => id === subject)?.name ?? subject;
    case 'exception_late':
    case 'exception_unresolved':
      return standard.exceptions.get(subject)?.situation ?? subject;
    default:
      return subject;
  }
}
