import type { Clause, Marks } from '../clause.ts';
import type { VagueKind, VagueTerms } from '../vague-kind.ts';
import { hasCriterion, hasScale } from './criterion.ts';
import { hasLimit } from './limit.ts';
import { isCounted, leavesListOpen } from './list-end.ts';
import { openEnds } from './open-ends.ts';
import { parties } from './parties.ts';
import { qualities } from './qualities.ts';
import { scales } from './scales.ts';
import { times } from './times.ts';

/** The vague terms of Chinese standards. */
export const chineseTerms: VagueTerms = {
  party: parties,
  time: times,
  quality: qualities,
  open: openEnds,
  scale: scales,
};

/** Marks of Chinese sentences; a colon or a comma between digits is part of a figure. */
export const chineseMarks: Marks =
  /(?<sentence>[。！？!?；;\n])|(?<clause>[，：]|(?<!\d)[,:]|[,:](?!\d)|——)|(?<open>[（(])|(?<close>[）)])/g;

/** Whether what a Chinese term leaves open is said beside it. */
export function isSettledInChinese(kind: VagueKind, clause: Clause): boolean {
  if (kind === 'time') return hasLimit(clause);
  if (kind === 'quality') return hasCriterion(clause);
  if (kind === 'scale') return hasScale(clause);
  if (kind === 'open') return /^等/.test(clause.words) ? !leavesListOpen(clause) : isCounted(clause);
  return /^(?:即|是指|指|也就是|分别[为是])/.test(clause.next);
}
