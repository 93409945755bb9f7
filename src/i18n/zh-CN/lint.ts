import type { SameMessages } from '../catalogue.ts';
import type { lint as english } from '../en/lint.ts';

/** Words of `sop lint` and `sop explain`. */
export const lint = {
  why: '为什么',
  source: '依据',
  level: '级别',
  says: '会这样提示',
  broken: '不合规',
  kept: '合规',
  unwaivable: '不能豁免：不合这条规则的标准无法执行。',
  error: '错误',
  warn: '警告',
  info: '信息',
  preset: '预设',
  options: '选项',
  byDefault: ({ value }) => `默认 ${value}`,
  none: '无',
  seeOne: '“sop explain <规则>” 显示其中一条和例子。',
} satisfies SameMessages<typeof english>;
