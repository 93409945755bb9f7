import type { VagueTerm } from '../vague-kind.ts';

/** 重视情绪, 巡视情况: the word before ends with 视. */
const seen = '[重忽检巡监审注轻无透凝电蔑歧仇近远]';

/** Degrees without a scale. Source: S1-3.4.2. */
export const scales: readonly VagueTerm[] = [
  // 视损失情况; not 视为特殊情况, 视频情况.
  {
    words: '视(?![为同频觉野力图线察作])[\\u4e00-\\u9fff]{0,4}?(?:情节|情况|情形|严重程度|轻重|需要)',
    heads: ['视'],
    before: seen,
  },
  { words: '视情', before: seen, after: '[绪感景报节况形]' },
  { words: '酌情' },
  { words: '酌[定量]', heads: ['酌定', '酌量'] },
  { words: '情节(?:较为?|特别|十分|极其|比较)?(?:严重|恶劣|轻微|轻|重)', heads: ['情节'] },
  { words: '(?:根据|依据|按照?|依)情节', heads: ['情节'] },
  {
    words: '根据(?:具体|实际)?情况',
    heads: ['根据'],
    after: '[如据]?实|填|登|记|说明|汇总|表|通报|报告',
  },
];
