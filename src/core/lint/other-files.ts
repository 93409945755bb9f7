import answersSchema from '../../../schemas/answers.schema.json' with { type: 'json' };
import calendarSchema from '../../../schemas/calendar.schema.json' with { type: 'json' };
import { validate as validateAnswers } from '../../generated/validate-answers.js';
import { validate as validateCalendar } from '../../generated/validate-calendar.js';
import type { Result } from '../../shared/result.ts';
import type { CalendarProblem } from '../calendar/calendar-problem.ts';
import { readCalendarDefinition } from '../calendar/read-calendar.ts';
import { lintOrganisation } from '../organisation/read-organisation.ts';
import { both } from '../standard/read/bilingual.ts';
import { fromPointer } from '../standard/read/json-pointer.ts';
import type { SourceText, YamlDocument } from '../standard/read/read-yaml.ts';
import { readBySchema } from '../workspace/read-by-schema.ts';
import { readSettings } from '../workspace/read-settings.ts';
import type { FileKind } from './file-kind.ts';
import type { Finding } from './finding.ts';

type Reader = (source: SourceText) => readonly Finding[];

/** What is wrong with the files that stand beside process standards, by their kind. */
export const readers: Readonly<Record<Exclude<FileKind, 'process-standard'>, Reader>> = {
  organisation: lintOrganisation,
  workspace: (source) => mistakesIn(readSettings(source)),
  answers: (source) => mistakesIn(readBySchema(source, validateAnswers, answersSchema)),
  calendar: readCalendar,
};

function mistakesIn(read: Result<unknown, readonly Finding[]>): readonly Finding[] {
  return read.ok ? [] : read.error;
}

function readCalendar(source: SourceText): readonly Finding[] {
  const read = readBySchema(source, validateCalendar, calendarSchema);
  if (!read.ok) return read.error;
  const { value, document } = read.value;
  const definition = readCalendarDefinition(value);
  return definition.ok ? [] : definition.error.map((problem) => calendarFinding(problem, document));
}

/** What a calendar's schema cannot see. */
const words: Partial<Record<CalendarProblem['code'], readonly [chinese: string, english: string]>> = {
  zone: ['没有这个时区，例如 Asia/Shanghai。', 'There is no such time zone; one is Asia/Shanghai.'],
  date: ['没有这一天。', 'There is no such day.'],
  'date-twice': ['这一天写了两次。', 'This day is listed twice.'],
  window: [
    '上班时间写成 09:00-12:00，止在起之后。',
    'Hours are written 09:00-12:00, the end after the beginning.',
  ],
  'window-order': ['上班时间要按先后排列，不能重叠。', 'Hours are in order and do not overlap.'],
};

function calendarFinding({ code, path, found }: CalendarProblem, document: YamlDocument): Finding {
  const [chinese, english] = words[code] ?? ['工作日历这里不对。', 'This is not right in a calendar.'];
  const shown = found === undefined ? '' : found;
  return {
    ruleId: 'calendar',
    code: null,
    severity: 'error',
    message: both(shown && `「${shown}」：${chinese}`, shown && `“${shown}”: ${english}`),
    file: document.file,
    ...document.locate(fromPointer(path)),
    path,
  };
}
