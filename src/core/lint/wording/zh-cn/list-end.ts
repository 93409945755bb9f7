import type { Clause } from '../clause.ts';

/** Words that begin with 等; what follows in brackets makes another word of it, as in 等 + 待遇. */
const beginsWord =
  /^等(?:级|待(?!遇|办|定|岗|处理事)|候(?!选|补)|于|额(?!外|度|定)|比(?:例|数列|缩放|分配)|效(?!果|率|益|能)|同(?!事|时|类|步|行|学|城|意|样|期|一|批|型)|值(?!得|班|守|机|勤)|价(?!格|值|款|位)|量(?!化|具|产)|分(?!析|类|别|公司|支|部|布|项|配|包|厂|店|管|工|发)|式(?!样)|号(?!码|段|召)|距(?!离)|位(?!置|于)|次(?!要|日|月)|权(?!限|利|力|益|责|属|威)|温(?!度|湿|控)|差(?:数列|级)|高线|边|腰|身|离子|长(?!期|时|途|度|效)|速(?!度|递|率)|压(?!力|缩)|保(?=测评|备案|[一二三四\d]级|合规|整改|要求)|外(?=品|级)|闲|第(?!三方|[一二\d]))/;

/** Words that end with 等, wherever they stand. */
const endsWord =
  /(?:[^合协会认陪随共赞]同|(?<![核校比面针应绝相])对|(?<![水公太和扁])平|(?<![平人])均|(?<![真照互])相|不|该|稍|何(?<!如何)|(?<![因彼从])此)$/;

/** Grades: 二等奖, 甲等供应商, 高等学历, 优等品. */
const grade = /(?:[一二三四五特甲乙丙丁优劣次头上下]|(?<!提)高|初|(?<![程其集])中)$/;
const graded =
  /^等(?:奖|品|功|舱|座|货|生|教育|学历|学校|院校|数学|规模|水平|程度|风险|以上|偏|收入|难度|供应商|客户|仓|车间|大事|残|伤|公民)/;
/** 分为甲、乙、丙三等. */
const gradeAtEnd = /(?:[一二三四五特甲乙丙丁优劣次]|(?<![镜接码箭])头)$/;
const end = /^等(?:$|[，。、；的）)])/;

/** What one waits for, and what makes somebody wait. */
const awaited =
  /^等\s*(?:着|了|到|齐|完|不|一下|一会|他|她|它|其|对方|客户|顾客|通知|回复|回电|回音|答复|审批|审核|批复|批准|结果|消息|电话|反馈|确认|叫号|取号|开会|冷却|放行|检验|批|签|排队|客服|货|料|人(?=[到来齐接回])|车|单|系统|财务|配件|\d)/;
const awaits = new RegExp(
  [
    '(?:^|[，。；：！？（(\\s]|[停原]地|停[工机]|需|必须|须|再|别|勿|只|一直|耐心|静|坐|空|干|久|苦|期间|不必|不用|不要|无需)$',
    // 申请等, 校正等, 存在等, 归还等, 供应等: the end of another word.
    '(?:(?<![申邀聘提报])请|(?<![校修更改矫纠订])正|(?<![存现所内])在|(?<![归退返偿])还|(?<![响供反适对相效])应|(?<![许认批])可(?:以)?|(?<![转出受])让|(?<![优首预])先|(?<![摘纪概重主])要|(?<![行驱])使|(?<!成)就)$',
  ].join('|'),
);
const surelyAwaits = /(?:需|须|先|再|请(?<![申邀聘提报]请))$/;

const number = String.raw`(?:\d+|[一二两三四五六七八九十百]+)`;
const counter =
  '(?:[个项类种份家部人名条点步档大款件台套张页章节栏处次组门方岗样位道场册本包区厂店线表单省市国]|环节|方面|要素|内容|字段|渠道|文件|城市|语言|指标|阶段|系统|平台|级别)';
/** 等三类, 等共 5 份: the list is complete. Not 等十余种, 等一系列. */
const counted = new RegExp(
  String.raw`^\s*(?:以上|上述|前述|全部|合计|总计|总共|共计?|这|的)?\s*(?:\d+\s*(?![\d余多几十]|级|等|楼|号|期|%|元)|${number}\s*${counter})`,
);
const about = new RegExp(String.raw`^\s*(?:${number}\s*(?:余|多|几)|一(?:系列|些|般|类|线|部分|个))`);

/** What single things are gathered under: 电话等方式. */
const gathers =
  /^\s*(?:各|相关|有关|其他|其它|多|若干|方式|渠道|部门|人员|情况|情形|材料|资料|文件|内容|信息|问题|措施|手段|途径|形式|因素|事项|环节|岗位|单位|工具|系统|设备|产品|项目|条件|要求|方法|活动|业务|工作|步骤|原因|行为|数据|指标|表单|单据|记录|证据|费用|服务|场景|平台|媒体|凭证|物品|功能|风险|事件|事宜|方面|[类项法]|用途|字段|地点|证件|法律|人(?![到来齐接回]))/;

/** Whether 等 leaves a list open; it also begins and ends other words, waits, and closes a list that is counted. */
export function leavesListOpen({ words, before, after }: Clause): boolean {
  const isDouble = words.length > 1;
  const rest = words + after;
  if (!isDouble && (beginsWord.test(rest) || endsWord.test(` ${before}`))) return false;
  if (!isDouble && grade.test(before) && graded.test(rest)) return false;
  if (!isDouble && gradeAtEnd.test(before) && end.test(rest)) return false;
  if (counted.test(after) && !about.test(after)) return false;
  const isList = /、|\//.test(before);
  if (isList ? surelyAwaits.test(before) : awaits.test(before) || /后$/.test(before)) return false;
  if (!isList && /在[^，。；]{1,6}$/.test(before) && !gathers.test(after)) return false;
  if (isList || /[和及与或]|例如|比如|包括|[：:]/.test(before) || gathers.test(after)) return true;
  if (awaited.test(rest)) return false;
  return !/^[^，。；]*(?:后再|后方|才能|之后|期间)/.test(after);
}

/** Whether a word for many is counted or spelt out at once: 多种（三种）, 多种渠道：电话、邮件. */
export function isCounted({ words, after, next }: Clause): boolean {
  if (/^[^，。；（(]{0,8}[（(][^）)]*(?:\d|[一二两三四五六七八九十]+[种类项个])/.test(after)) return true;
  return (
    words === '多种' &&
    /^[^，。；]{0,6}$/.test(after) &&
    /^[^。；]*、[^。；]*$/.test(next) &&
    !/等|其他/.test(next)
  );
}
