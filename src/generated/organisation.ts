/* Made by `npm run gen` from schemas/organisation.schema.json: change that file. */

/**
 * 给人看的文字：一种语言写一句，或中英文各一句 — words for people: one string, or one for each language
 */
export type Text =
  | string
  | {
      "zh-CN": string;
      en?: string;
    };
/**
 * 人员的编号 — the id of a person
 */
export type PersonId = string;
/**
 * 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
 */
export type Id = string;
/**
 * 日期 — a date
 */
export type Date = string;

/**
 * 组织：部门、角色、人员、授权 — the organisation: departments, roles, people, authority
 */
export interface Organisation {
  /**
   * 组织名称 — name of the organisation
   */
  name: Text;
  /**
   * 部门 — departments
   */
  departments?: {
    [k: string]: Department;
  };
  /**
   * 角色；流程标准里的角色用同一个 id — roles; a process standard uses the same ids
   */
  roles?: {
    [k: string]: Role;
  };
  /**
   * 人员 — people
   */
  people?: {
    [k: string]: Person;
  };
  /**
   * 授权审批表，按事项 — the authority matrix, by item
   */
  authority?: {
    [k: string]: Authority;
  };
}
/**
 * 部门 — a department
 */
export interface Department {
  /**
   * 部门名称 — name
   */
  name: Text;
  /**
   * 负责人 — head of the department
   */
  head?: PersonId;
  /**
   * 上级部门 — the department above it
   */
  parent?: Id;
}
/**
 * 角色 — a role
 */
export interface Role {
  /**
   * 角色名称 — name
   */
  name: Text;
  /**
   * 所属部门 — the department it belongs to
   */
  department?: Id;
  /**
   * 上一级角色；本岗空缺时由它代行 — the role one level up, which acts while this one is vacant
   */
  above?: Id;
  /**
   * 岗位空缺 — the post is vacant
   */
  vacant?: boolean;
}
/**
 * 一个人 — a person
 */
export interface Person {
  /**
   * 姓名 — name
   */
  name: Text;
  /**
   * 所在部门 — department
   */
  department?: Id;
  /**
   * 担任的角色 — roles held
   *
   * Items: 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
   */
  roles?: string[];
  /**
   * 代理人 — deputies
   */
  deputies?: Deputy[];
  /**
   * 公钥；有它，签名才算身份证明 — public key; with it a signature is proof of identity
   */
  key?: string;
  /**
   * 离职日期，从这天起不再承担角色 — the day on which the person left; from that day they hold no role
   */
  left?: Date;
}
/**
 * 代理，有起止日期 — a deputy, for a stretch of days
 */
export interface Deputy {
  /**
   * 代理人 — the deputy
   */
  person: PersonId;
  /**
   * 代理哪些角色，不写则全部 — for which roles; all when left out
   *
   * @minItems 1
   *
   * Items: 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
   */
  roles?: string[];
  /**
   * 第一天 — the first day
   */
  from: Date;
  /**
   * 最后一天，含当天 — the last day, included
   */
  to: Date;
}
/**
 * 一个事项的审批权限 — who may approve one item
 */
export interface Authority {
  /**
   * 事项名称 — name of the item
   */
  name: Text;
  /**
   * 金额单位，例如 元 — unit of the amounts, such as CNY
   */
  unit?: string;
  /**
   * up_to：“以下”含本数；below：不含本数。必须声明 — up_to: a band includes its upper bound; below: it does not. It has to be said
   */
  bounds: "up_to" | "below";
  /**
   * 金额档，从低到高；最后一档不写上限 — bands of the amount, lowest first; the last has no bound
   *
   * @minItems 1
   */
  bands: Band[];
}
/**
 * 一个金额档 — one band
 */
export interface Band {
  /**
   * 上限；不写为无上限 — upper bound; without it there is none
   */
  to?: number;
  /**
   * 仅预算内（true）或仅预算外（false） — only within the budget (true) or only outside it (false)
   */
  within_budget?: boolean;
  /**
   * 按先后顺序 — in order
   *
   * @minItems 1
   */
  approvers: Approver[];
}
/**
 * 审批链上的一环 — one link of the chain
 */
export interface Approver {
  /**
   * 角色 — role
   */
  role: Id;
  /**
   * 主报、审核、审批、核准、报备 — submits, reviews, approves, ratifies, is notified
   */
  act: "submit" | "review" | "approve" | "ratify" | "notify";
}
