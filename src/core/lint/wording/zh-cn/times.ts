import type { VagueTerm } from '../vague-kind.ts';

/** Something definite that sets the time: a contract, a notice, a titled rule, a law. */
const setBy =
  '(?:合同|协议|通知书?|》|法律?|条例|附[件表录]|订单|计划书?|任务书|工单|函|招标文件)(?:所|中|里|上)?';

/** Vague times. Source: S3-2.3.1, S4-3.1.3. */
export const times: readonly VagueTerm[] = [
  // 以及时间, 涉及时限; 及时率 is a metric.
  {
    words: '及时',
    before: '[涉触普危波顾遍论]',
    after: '率|性|雨|度|间|限|段|效|刻|期|长|代|点|候|机|装|差',
  },
  { words: '尽快' },
  { words: '尽早' },
  { words: '尽速' },
  { words: '尽可能[快早]', heads: ['尽可'] },
  // 成立即可.
  { words: '立即', before: '[成设独建确创订树]', after: '数' },
  { words: '立刻' },
  { words: '马上' },
  { words: '迅速' },
  { words: '从速' },
  { words: '第一时间', after: '轴' },
  { words: '不定期', after: '限|合同|租赁' },
  {
    words: '定期',
    before: '[规约指确法设预核既选鉴稳固判特锁拟给商评裁待]',
    after: '存|单|定额|合同|限|间|内|满|末|租|保险|寿险|票|账户|刊物|债|利率|贷款',
  },
  {
    words: '提前',
    after:
      '量|期(?!限|间)|还款|终止|解除|到期|退休|离职|交卷|赎回|支取|下班|放假|完成|竣工|达成|到货|结束|(?:交付|送达)的?[，,的]|至\\s*\\d',
  },
  {
    words: '即时',
    before: '[当随]',
    after:
      '通讯|通信|消息|库存|聊天|性|汇率|报价|到账|数据|新闻|战略|间|制|生效|通知(?:采用|功能|服务|中心|方式|的)',
  },
  { words: '适时' },
  { words: '短期内' },
  { words: '择[期日]', heads: ['择期', '择日'] },
  { words: '规定的?(?:时间|期限|时限)(?:之|以)?[内前]', heads: ['规定'], before: setBy },
];
