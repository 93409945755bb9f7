import type { Language } from '../../../shared/text.ts';

/** Verbs of daily work, by which a piece of a clause is known as an action of its own. */
const chineseVerbs = words(`
  接听 接收 接待 受理 查看 查询 查验 查找 核实 核对 核查 核算 检查 检验 检测 清点 盘点 测量 测试 试运行 化验 抽查 巡查
  填写 填报 登记 记录 录入 编制 编写 起草 撰写 拟定 制定 制作 设计 修改 修订 更新 补充 完善 整理 汇总 统计 计算 评估
  评审 审核 审查 审批 批准 签字 签署 签订 盖章 复核 确认 判定 判断 分析 调查 研究 讨论 决定 选择 确定 分级 分类 分配
  派发 派单 转交 转派 移交 提交 报送 上报 报告 汇报 通知 告知 告诉 联系 沟通 协调 解释 说明 答复 回复 回访 跟踪 跟进
  督促 催办 反馈 安排 组织 召开 实施 执行 处理 解决 维修 更换 采购 下单 付款 支付 收款 开票 入库 出库 发货 送货 验收
  交付 安装 调试 培训 考核 归档 存档 备份 保管 借阅 归还 发布 公示 打印 扫描 上传 下载 发送 邮寄 拍照 关闭 停用 清理
  收集 采集 获取 取得 邀请 询问 问清 识别 隔离 标识 贴上 附上 建立 创建 打开 启动 停止 取消 退回 驳回 撤销
`);

const englishVerbs = words(`
  accept add analyse analyze answer appoint approve archive arrange ask assess assign attach audit back book build buy
  calculate call carry change check choose clean close collect compare complete confirm contact copy count create
  decide deliver describe design discuss dispatch draft draw enter estimate evaluate examine execute explain file fill
  find fix follow forward gather give grade hand hold identify inform inspect install interview invite invoice issue
  judge label list log mail make mark measure meet note notify obtain open order organise organize pack pay phone plan
  prepare print produce propose publish purchase put read receive record register reject release remind remove repair
  replace reply report request return review revise scan score seal select send set ship sign sort stamp start state
  stop store submit summarise summarize take tell test train transfer update upload use verify visit weigh write
`);

/** What may stand before the verb of an action. */
const chineseLead =
  /^(?:并且|并|然后|接着|随后|最后|同时|再次|再|另外|另|逐项|逐一|重新|立即|先|后|需要|需|须|应当|应|要|负责|由\S{1,8}?(?=负责|按)|将|及时|认真)+/;

/** What stands in brackets, and the words before a colon, which only announce. */
const chineseRemark = /（[^）]*）|\([^)]*\)|[^，,；;。！!\n：:]*[：:](?!\d)/g;

/** Where a clause ends: at a sign, or where the next item of a numbered list begins. */
const chineseStop = /[，,；;。！!\n①-⑳]|(?<![第\d.])\d+[）)、．.](?!\d)/;

/** A clause that says when, why or what not, and no action. */
const chineseAside =
  /^(?:如果|如(?!实)|若|当(?!面|天|日|场|众)|凡|因|由于|以便|以免|避免|防止|确保|保证|例如|比如|包括|其中|不得|不能|不要|不可|不|禁止|严禁|无需|否则|即可|即为|直到|除)|(?:的|时|时候|前|后|之前|之后|以前|以后|期间|情况下|以内|之内|为止)$/;

/** How many actions a text tells its reader to do; clauses that only say when or why do not count. */
export function countActions(text: string, language: Language): number {
  return language === 'en' ? countEnglish(text) : countChinese(text);
}

function countChinese(text: string): number {
  const clauses = text.replaceAll(chineseRemark, '').split(chineseStop);
  return clauses.reduce((sum, clause) => sum + actionsOfClause(clause.trim()), 0);
}

/** A clause is one action; what follows 并 or 然后 is another one where it begins with a verb. */
function actionsOfClause(clause: string): number {
  if (clause.length < 2 || chineseAside.test(clause)) return 0;
  const [first = '', ...further] = clause.split(/并且|并(?!行|列)|然后|接着|随后/);
  const phrases = further.filter((phrase) => verbOf(phrase) !== '');
  if (first.trim() !== '' || phrases.length === 0) phrases.unshift(first);
  return phrases.reduce((sum, phrase) => sum + actionsOfPhrase(phrase), 0);
}

/** A list is of actions where each item has its object, or where its first item is nothing but a verb. */
function actionsOfPhrase(phrase: string): number {
  const [first = '', ...further] = phrase.split(/、|以及|和|及(?!时)/).map((item) => item.trim());
  const isOfVerbs = verbOf(first) === first;
  return 1 + further.filter((item) => verbOf(item) !== '' && (isOfVerbs || item !== verbOf(item))).length;
}

/** The verb that a piece of a clause begins with; empty where it begins with none. */
function verbOf(piece: string): string {
  const bare = piece.trim().replace(chineseLead, '');
  return [bare.slice(0, 3), bare.slice(0, 2)].find((word) => chineseVerbs.has(word)) ?? '';
}

/** English tells actions by verbs at the beginning of a clause. */
function countEnglish(text: string): number {
  const pieces = text.toLowerCase().split(/[,;:.!\n]|\b(?:and|then|or)\b/);
  return pieces.filter((piece) => {
    const [first = '', second = ''] = piece
      .trim()
      .split(/\s+/)
      .filter((word) => !['please', 'also', 'then', 'next', 'finally', 'to'].includes(word));
    return englishVerbs.has(first) && !isNoun(second);
  }).length;
}

/** “test is”, “report of”: a word that may be a verb is a noun here. */
function isNoun(next: string): boolean {
  return ['is', 'are', 'was', 'were', 'of', 'has', 'must', 'should', 'may'].includes(next);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
