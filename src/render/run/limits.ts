import type { RunningLimit, RunView } from '../../core/run/view.ts';
import { lengthInWords, nearInstant } from '../time.ts';
import { say, type Voice } from './voice.ts';

/** One running limit in words: “还剩 1 小时 20 分，到期 今天 16:30”. Overdue ones stand out. */
export function limitInWords(limit: RunningLimit, view: RunView, now: number, voice: Voice): string {
  const { run } = voice.messages;
  const name = say(voice, limit.name);
  if (limit.paused) return voice.chalk.dim(run.paused({ name }));
  if (limit.dueAt === null) return voice.chalk.yellow(run.undetermined({ name }));
  const due = nearInstant(limit.dueAt, now, view.zone, run);
  const minutes = limit.remainingMinutes ?? 0;
  if (limit.dueAt < now) {
    return voice.chalk.red(run.over({ name, time: lengthInWords((now - limit.dueAt) / 60_000, run), due }));
  }
  const text = run.left({ name, time: leftInWords(limit, minutes, voice), due });
  return minutes < 30 ? voice.chalk.yellow(text) : text;
}

function leftInWords(limit: RunningLimit, minutes: number, voice: Voice): string {
  const days = limit.remainingWorkingDays;
  if (days === null || days < 1) return lengthInWords(minutes, voice.messages.run);
  return voice.messages.run.workingDays({ days: Number(days.toFixed(1)) });
}
