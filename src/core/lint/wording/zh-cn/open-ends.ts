import type { VagueTerm } from '../vague-kind.ts';

/** Open ends. Source: S3-4.3. Whether 等 ends a list is worked out elsewhere. */
export const openEnds: readonly VagueTerm[] = [
  { words: '(?:(?:包括|包含|含|涵盖)[，,]?)?但?不仅?限于', heads: ['限于'] },
  { words: '等等?', heads: ['等'] },
  { words: '若干' },
  { words: '多种', after: '植|子(?!公司)|经营|[^，。；]{1,20}[见按](?:附|《|第)' },
  { words: '之类', after: '似' },
];
