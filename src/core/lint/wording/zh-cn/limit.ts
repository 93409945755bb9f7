import type { Clause } from '../clause.ts';

const number = String.raw`(?:\d+(?:\.\d+)?(?:\s*[-–~～至到]\s*\d+(?:\.\d+)?)?|[一二两三四五六七八九十百]+|半)`;
const unit =
  '(?:个?(?:半)?(?:工作日|自然日|交易日|工作小时|小时|钟头|季度|星期|礼拜|半?月|年|天|日|周|旬)|分钟|分(?=[内之以前])|秒钟?|刻钟|min\\b|wd\\b|wh\\b|h\\b|d\\b)';
const amount = `(?:${number}\\s*${unit})`;

/** A length of time that is a condition, or says something of a noun, is no limit: 超过 2 小时未响应的工单. */
const conditionBefore =
  '(?<!(?<!不|不得|不可|未|不应|不能)(?:超过|超出|超时|逾期?|满|达到?|连续|累计|近|最近|过去|多于|大于|长达|持续|延误|滞后)\\s*(?:约|了)?\\s*)(?<![\\d.])';
const notModifying =
  '(?!(?:的|仍|还|未|没|尚|无法|不能|以上|以后|(?:到期|发生|产生|提交|购买|登记|受理|签订|入职|离职|新增|创建|收到|失效|过期)的)(?!时间|时限|期限))';

const withinAmount = `${conditionBefore}${amount}\\s*(?:之内|以内|内|之前|以前|前|[月年]?[底末]前?|为[限界准]|[1一]次)${notModifying}`;
/** 到期前 30 天, 验收会前 5 个工作日. */
const beforeEvent = `(?<=\\S)前\\s*${amount}${notModifying}`;
const limitWord =
  '(?:不得?超过|不得?晚于|不得?迟于|不得?多于|最迟|至迟|最晚|最长|最多|至多|上限|限|时限|期限|至少|不少于|提前|每隔?|间隔|隔|周期|频[次率])';
const afterLimitWord = `${limitWord}\\s*(?:为|是|于|在|至少|约|[:：])?\\s*${amount}(?!\\s*(?:[内前]?的(?!时间|时限|期限)|以上|[内前后]?(?:仍|还|未|没|尚)))`;
const clock = String.raw`(?:\d{1,2}[:：]\d{2}|\d{1,2}\s*[点时](?:整|半|前|\s))`;
const day =
  '(?:(?<!达)当[日天晚场周月]|当班|次[日月周]|隔日|同日|翌日|即日|今天|明天|[上下]班前|班前|[周月季年旬][末底]|[季月年]初|周[一二三四五六日]|星期[一二三四五六日天]|本[周月季年][内底末]|t\\s*\\+\\s*\\d)(?!\\s*(?:的|未|没|仍|尚|无法))';
const every =
  '(?:每(?:个|逢|满|[一两二三四五六半\\d]+\\s*个?)?\\s*(?:工作日|日|天|周|星期|礼拜|月|季度?|年|半年|旬|班|小时|分钟|晚|早|学期|财年|批)|[按逐](?:日|天|周|月|季度?|年|班|旬|批|半年|小时)(?!历)|一年[一两二三四]次)';
const period = /月度|季度|年度|双周|[周月季年]例会|[日周月季年]报|[周月季年]检/;

const anywhere = [withinAmount, beforeEvent, afterLimitWord, clock];
const limitBefore = new RegExp([...anywhere, day, every].join('|'));
/** After the term a day or a period often belongs to a noun: 及时整理当日记录, 定期检查每日报表. */
const standing = '(?=\\s*(?:[内前后底末起止）)]|之|以|完成|结束|至少|[一1]?次|\\d|$))';
const limitAfter = new RegExp(
  [
    ...anywhere,
    `(?:${day}|${every})${standing}`,
    `[于在至为按（(]\\s*(?:${day}|${every})`,
    `^\\s*(?:${every})`,
  ].join('|'),
);
const endsWithLimit = new RegExp(
  `(?:${withinAmount}|${beforeEvent}|${clock}|${day}|${every})\\s*(?:前|内|末|底|初|起|开始|时|之前|以前)?$`,
);
/** 立即（10 分钟内）, 提前三天, 两周定期. */
const follows = new RegExp(
  `^\\s*(?:至少|不少于|约)?\\s*(?:[^，。；（(]{0,8}[（(][^）)]{0,8})?${amount}(?![内前后]?的)`,
);
const precedes = new RegExp(`${conditionBefore}${amount}\\s*$`);
const limiting =
  /^(?:且|但|并且)?(?:最迟|至迟|最晚|最长|最多|不得?超过|不得?晚于|不得?迟于|时限|期限|限|即|也就是|频[次率]|周期|间隔|至少|每|一般|原则上|具体|要求|[^，。；]{1,6}(?:时限|期限|频[次率]|周期)(?:为|是|不|[:：]))/;
const anyTime = new RegExp(`${amount}|${clock}|${day}|${every}`);
const doneWithin = new RegExp(
  `^(?:应|须|必须|需)?(?:在|于)?\\s*${amount}(?:之|以)?内(?:完成|办结|处理完|到位|结束|做完|完毕|解决|$)`,
);

/** The limit stands in something that is named: 按《服务时限表》, 合同约定的时间, 频次见附表 3. */
const document =
  '(?:《[^》]*》|附[件表录]\\s*[\\d一二三四五六七八九十]*|第[^，。；]{1,6}[条款章节]|[上下]表|sla|合同|协议|订单|通知书?)';
const timing = '(?:时限|期限|时间|频[次率]|周期|日期)';
const goingBy = '(?:按照?|依照?|根据|遵照|参照|执行|见)';
const named = new RegExp(
  [
    `${goingBy}[^，。；]{0,4}《[^》]*(?:时限|时间|周期|计划|日程|频[次率]|排期)[^》]*》`,
    `${goingBy}[^，。；]{0,4}${document}[^，。；]{0,8}${timing}`,
    `${document}[^，。；]{0,3}(?:规定|约定|要求|确定|载明|列明)的?[^，。；]{0,4}${timing}`,
    `${timing}[^，。；]{0,4}${goingBy}[^，。；]{0,6}${document}`,
  ].join('|'),
);
const planned = /按[^，。；]{0,10}(?:计划|周期|频[次率]|日程|排[班期]|时间表|时刻表)/;

/** 及时通知客户并在 2 小时内补发: the figure is of the other act. */
const otherAct = /并(?=[在于将把应须向对由])/;

/** How often: what such terms leave open a plan or a period of the year settles too. */
const howOften = /定期|适时/;

/** Whether the sentence gives a vague time its figure, a moment or a document that has it. */
export function hasLimit({ words, before, after, previous, next }: Clause): boolean {
  const [own = '', other = ''] = after.split(otherAct, 2);
  if (follows.test(own) || precedes.test(before) || doneWithin.test(other)) return true;
  const clause = before + words + after;
  if (limitBefore.test(before) || limitAfter.test(own) || named.test(clause)) return true;
  if (endsWithLimit.test(previous)) return true;
  if ((limiting.test(next) && (anyTime.test(next) || named.test(next))) || doneWithin.test(next)) return true;
  return howOften.test(words) && (planned.test(clause) || period.test(clause));
}
