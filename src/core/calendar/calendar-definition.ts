import type { Text } from '../../shared/text.ts';
import type { Weekday } from './civil-day.ts';

/** A day that a calendar takes out of, or adds to, the ordinary week and the statutory days. */
export interface DayOverride {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: Text;
}

/** Countries whose statutory holidays and make-up workdays are known. */
type Country = 'CN';

/**
 * A working calendar as its author defines it. Overrides win over statutory days, statutory days
 * over the week. Without `hours` a working day is the whole day, from 00:00 to 24:00.
 */
export interface CalendarDefinition {
  readonly id: string;
  readonly name: Text;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
  /** Whose statutory days hold; null = none, the plain week. */
  readonly country: Country | null;
  readonly workdays: readonly Weekday[];
  /** Business hours of a working day, in order and apart: `09:00-12:00`, `13:00-18:00`. */
  readonly hours?: readonly string[];
  readonly daysOff?: readonly DayOverride[];
  readonly extraWorkdays?: readonly DayOverride[];
  /** How terms in days are counted; `civil` (Civil Code 200-204) is the only way so far. */
  readonly count?: 'civil';
}
