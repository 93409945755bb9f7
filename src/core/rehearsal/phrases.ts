import type { Field } from '../standard/process-standard.ts';
import type { Random } from './random.ts';

const companies = [
  '华东某商贸公司',
  '宁波远航电器',
  '苏州明德机械',
  '广州粤兴贸易',
  '成都蜀光照明',
  '青岛海泰工贸',
  '武汉江城设备',
  '西安秦川仪表',
  '天津津渤五金',
  '厦门鹭岛电子',
  '杭州临安塑业',
  '长沙湘辉科技',
  '郑州中原机电',
  '沈阳北方暖通',
  '合肥科源实业',
  '昆明滇池商行',
  '南京金陵物资',
  '佛山顺德家电',
] as const;

const contacts = ['李经理', '陈女士', '王先生', '周工', '吴主管', '郑老师', '何小姐', '罗店长'] as const;
const models = ['XK-200', 'XK-200', 'XK-210', 'XK-300', 'QM-15', 'QM-18', 'TR-8'] as const;

const problems = [
  '上午在客户二号车间，开机十分钟后外壳烫手，产线停了半天。',
  '昨天下午在客户仓库验收时，发现三台外壳有划伤，无法入库。',
  '本周一在客户门店，通电后指示灯不亮，当天无法营业。',
  '前天夜班在客户一号线，运行时有异响，转速下降，产量减少两成。',
  '今早在客户实验室，读数漂移，超出允许范围，试验推迟。',
] as const;

const causes = [
  '散热片漏装，拆检照片和当班装配记录为证。',
  '来料批次硬度偏低，复检报告为证。',
  '运输途中受压，外箱照片和签收记录为证。',
  '接线端子松动，返回件检测数据为证。',
  '参数设置有误，现场记录和客户确认为证。',
] as const;

const plans = [
  '同型号换新一台，由经办人周四送到客户现场并带回旧件。',
  '上门维修并更换端子，由经办人两天内完成，试运行一小时。',
  '退回检修，三个工作日内寄回，运费由我方承担。',
] as const;

const opinions = ['同意，原因与证据相符。', '同意，金额在权限内。', '可以，按方案办理。'] as const;
const plain = [
  '已按要求办理。',
  '已核实，情况属实。',
  '与对方核对过，无异议。',
  '资料齐全，已存档。',
  '按约定时间完成。',
] as const;

/** What the id of a field tells of the words that go into it; the first that fits is taken. */
const makers: readonly (readonly [RegExp, (random: Random) => string])[] = [
  [/customer|client|company|supplier|vendor/, (random) => random.pick(companies)],
  [
    /contact|phone|tel|confirmed_by/,
    (random) => `${random.pick(contacts)} 021-5555 0${100 + random.below(900)}`,
  ],
  [/model|product|material|item/, (random) => random.pick(models)],
  [/batch|lot/, (random) => `B${1 + random.below(12)}-${10 + random.below(90)}`],
  [/number|code|ticket|order|_no$/, (random) => `QA-${1000 + random.below(9000)}`],
  [/problem|description|symptom|complaint/, (random) => random.pick(problems)],
  [/cause/, (random) => random.pick(causes)],
  [/plan|solution|measure|action/, (random) => random.pick(plans)],
  [/opinion|comment|approval/, (random) => random.pick(opinions)],
];

/** A few words that could stand in a text field. */
export function wordsFor(field: Field, random: Random): string {
  const maker = makers.find(([pattern]) => pattern.test(field.id));
  return maker === undefined ? random.pick(plain) : maker[1](random);
}

const reasons = {
  no: [
    '资料还缺一项，补齐后再办。',
    '现场条件不具备，已约改期。',
    '客户要求先不做这一项。',
    '系统故障，改为人工登记。',
  ],
  'not-applicable': ['本次不涉及。', '客户不需要。'],
  approve: ['情况属实，同意。', '影响可控，同意按此继续。'],
  refuse: ['理由不足，请补做。', '必须做到，请重新确认。'],
  returned: ['原因证据不足，请补充。', '方式与原因不符，请重拟。'],
  rejected: ['方案不可行，请另拟。'],
  pause: ['等对方答复。', '对方出差，约定下周联系。'],
  resume: ['已答复，继续。'],
  raise: ['情况与预期不同，按异常处理。', '需要上级协调。'],
  settle: ['已处理，恢复正常。', '协调一致，按原计划继续。', '已补齐。'],
  'hand-over': ['外出开会，请代办。', '请接手，资料在附件里。'],
  note: ['已电话告知对方。', '与上次情况类似。'],
  late: ['当时在现场，回来后补录。', '系统断线，恢复后补录。', '电话处理，事后登记。'],
  abort: ['客户撤回。', '重复登记，按另一单处理。'],
} as const;

/** What somebody gives as the reason for something. */
export function reasonFor(what: keyof typeof reasons, random: Random): string {
  return random.pick<string>(reasons[what]);
}
