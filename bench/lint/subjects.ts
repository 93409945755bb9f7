/** What a generated standard is about. */
export interface Subject {
  readonly slug: string;
  readonly prefix: string;
  readonly family: 'approval' | 'business' | 'management' | 'support';
  /** What is handled, such as 采购申请. */
  readonly matter: string;
  /** The department that handles it, and the one that looks over its shoulder. */
  readonly department: string;
  readonly second: string;
  /** The sheet that it comes with. */
  readonly sheet: string;
}

/** Everyday processes of a company. */
export const subjects: readonly [Subject, ...Subject[]] = [
  subject('purchase', 'CG', 'approval', '采购申请', '采购部', '财务部', '采购申请单'),
  subject('contract', 'HT', 'approval', '销售合同', '销售部', '法务部', '合同评审表'),
  subject('expense', 'BX', 'approval', '费用报销', '财务部', '审计部', '费用报销单'),
  subject('complaint', 'TS', 'business', '客户投诉', '客服部', '质量部', '投诉登记表'),
  subject('repair', 'WX', 'support', '设备报修', '设备部', '生产部', '设备报修单'),
  subject('recruit', 'ZP', 'management', '招聘需求', '人事部', '用人部门', '招聘需求表'),
  subject('supplier', 'GY', 'business', '供应商准入', '采购部', '质量部', '供应商调查表'),
  subject('change', 'BG', 'management', '工艺变更', '工艺部', '质量部', '工艺变更单'),
  subject('delivery', 'FH', 'business', '发货通知', '物流部', '销售部', '发货通知单'),
  subject('stock', 'PD', 'support', '库存盘点', '仓储部', '财务部', '库存盘点表'),
  subject('training', 'PX', 'management', '培训计划', '人事部', '生产部', '培训计划表'),
  subject('account', 'ZH', 'support', '账号开通', '信息部', '人事部', '账号申请单'),
];

function subject(
  slug: string,
  prefix: string,
  family: Subject['family'],
  ...[matter, department, second, sheet]: readonly [string, string, string, string]
): Subject {
  return { slug, prefix, family, matter, department, second, sheet };
}
