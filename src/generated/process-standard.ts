/* Made by `npm run gen` from schemas/process-standard.schema.json: change that file. */

export type ProcessId = string;
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
 * 版本号 V主版本.次版本 — version V<major>.<minor>
 */
export type Version = string;
/**
 * 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
 */
export type Id = string;
/**
 * FEEL 条件，用表单字段和参数，例如 grading.customers >= param.batch_threshold — a FEEL condition over form fields and parameters
 */
export type Condition = string;
/**
 * 流程中的时刻 — a moment of the run
 */
export type Moment = string;
/**
 * 时限：一个时长，或各级别一个，或带起算点和原文 — a limit: one length of time, or one a class, or with its start and the source's wording
 */
export type Limit =
  | Duration
  | DurationByClass
  | {
      /**
       * 时限本身 — the limit itself
       */
      is: Duration | DurationByClass;
      /**
       * 从何时起算，不写则从本步就绪起算 — 例如 grade.done — when it starts to run; by default when the step is ready
       */
      from?: Moment;
      /**
       * 来源文件里的原话；与时限不一致会被发现 — the source's own words; a difference from the limit is found
       */
      wording?: string | string[];
      /**
       * 哪些级别的数字是建议值，尚待领导确认 — classes whose figure is a proposal that a leader has yet to confirm
       */
      proposal?: Id[];
    };
/**
 * 时长：30 min、24 h、2 d（自然日）、5 wd（工作日）、4 wh（工作小时） — a length of time: 30 min, 24 h, 2 d (calendar days), 5 wd (working days), 4 wh (working hours)
 */
export type Duration = string;
/**
 * 一个或几个角色 — one role or several
 */
export type Roles = Id | string[];
/**
 * 输入：前面步骤的表单，或外来资料 — an input: a form of an earlier step, or something from outside
 */
export type Input =
  | Id
  | {
      /**
       * 来自流程外的东西 — something that comes from outside the process
       */
      outside: Text;
      /**
       * 谁提供 — who supplies it
       */
      from?: Text;
    };
/**
 * 一条是非检查项 — one yes/no check
 */
export type Check =
  | Text
  | {
      id?: Id;
      /**
       * 是非问句 — a yes/no question
       */
      ask: Text;
      /**
       * 怎样算是 — what counts as yes
       */
      example?: Text;
      /**
       * 提示 — a hint
       */
      hint?: Text;
      /**
       * 关键控制点上也允许答不适用 — n-a is allowed here even on a key control point
       */
      na?: boolean;
      /**
       * 要不要附证据 — whether evidence is attached
       */
      evidence?: "none" | "optional" | "required";
      when?: Condition;
      /**
       * 依据条款 — clause it comes from
       */
      source?: string;
    };
/**
 * 去处；回头路要写最多几次 — where to go; a way back says how many times at most
 */
export type Jump =
  | Target
  | {
      to: Target;
      /**
       * 最多走几次 — how many times at most
       */
      at_most?: number;
      /**
       * 超过次数后怎么办 — what happens after that many times
       */
      beyond?: {
        to: Target;
        /**
         * 超过次数时发起的异常 — the exception to raise then
         */
        raise?: Id;
      };
      /**
       * 走这条路时发起的异常 — the exception to raise when this way is taken
       */
      raise?: Id;
    };
/**
 * 去哪一步；end 表示结束 — which step comes next; end closes the run
 */
export type Target = string;
export type Date = string;

/**
 * 流程标准 — a process standard
 */
export interface ProcessStandard {
  /**
   * 流程 id，与文件名相同 — process id, the same as the file's name
   */
  id: ProcessId;
  /**
   * 文件编号 — document number
   */
  number?: string;
  /**
   * 执行编号的前缀，如 TS — prefix of run numbers, such as TS
   */
  prefix?: string;
  /**
   * 流程名称 — name of the process
   */
  name: Text;
  /**
   * 审批类、业务类、管理类、支持类 — family
   */
  family?: "approval" | "business" | "management" | "support";
  version: Version;
  /**
   * 草稿、评审、试点、发布、停用 — status
   */
  status: "draft" | "review" | "pilot" | "published" | "retired";
  /**
   * 核心流程，每季度评估 — core process, evaluated every quarter
   */
  core?: boolean;
  /**
   * 面向客户 — customer-facing
   */
  customer_facing?: boolean;
  /**
   * 涉及合规或合同，须法务参与 — touches compliance or contracts: legal takes part
   */
  compliance?: boolean;
  /**
   * 密级 — confidentiality level
   */
  confidentiality?: "public" | "internal" | "confidential" | "secret";
  /**
   * 主管部门与负责人 — lead department and owner
   */
  owner?: {
    department: Id;
    role?: Id;
  };
  /**
   * 工作日历 — working calendar
   */
  calendar?: ProcessId;
  /**
   * 目的 — purpose
   */
  purpose?: {
    /**
     * 目的 — purpose
     */
    text: Text;
    /**
     * 可衡量的目标 — measurable goals
     */
    goals?: Metric[];
  };
  /**
   * 适用范围 — scope
   */
  scope?: {
    /**
     * 适用情形 — situations
     */
    situations?: Text[];
    /**
     * 适用对象 — objects
     */
    objects?: Text[];
    /**
     * 边界：不适用什么 — boundary: what is out
     */
    boundary?: Text[];
  };
  /**
   * 触发 — trigger
   */
  trigger?: Text;
  /**
   * 结果 — result
   */
  result?: Text;
  /**
   * 部门与职责表 — departments and the duty table
   */
  departments?: {
    [k: string]: Department;
  };
  /**
   * 角色 — roles
   */
  roles?: {
    [k: string]: Role;
  };
  /**
   * 参数，FEEL 中写 param.x — parameters, param.x in FEEL
   */
  params?: {
    [k: string]: {
      /**
       * 名称 — name
       */
      name: Text;
      value: number | string | boolean;
      /**
       * 单位 — unit
       */
      unit?: string;
      /**
       * 建议值 — a proposal
       */
      proposal?: boolean;
      /**
       * 来源 — source
       */
      source?: string;
    };
  };
  /**
   * 术语 — glossary
   */
  glossary?: {
    /**
     * 术语 — term
     */
    term: Text;
    /**
     * 含义 — meaning
     */
    means: Text;
  }[];
  /**
   * 引用的法规和制度 — laws and rules cited
   */
  references?: {
    /**
     * 名称 — name
     */
    name: Text;
    /**
     * 编号 — number
     */
    number?: string;
    /**
     * 种类 — kind
     */
    kind: "law" | "standard" | "rule" | "document";
    /**
     * 条款 — clause
     */
    clause?: string;
  }[];
  /**
   * 宏观节点 — macro nodes
   */
  macro_nodes?: {
    id: Id;
    /**
     * 名称 — name
     */
    name: Text;
  }[];
  /**
   * 关键节点清单（与步骤对照） — key nodes, compared with the steps
   */
  key_nodes?: {
    /**
     * 名称 — name
     */
    name: Text;
    step?: Id;
  }[];
  /**
   * 级别，按顺序第一个成立的 — classes, the first that holds
   *
   * @minItems 1
   */
  classes?: {
    id: Id;
    /**
     * 名称 — name
     */
    name: Text;
    /**
     * 用文字写的标准 — criteria in words
     */
    criteria?: Text;
    when?: Condition;
    /**
     * 其余都是 — all others
     */
    otherwise?: true;
  }[];
  /**
   * 可以暂停计时的原因 — reasons that pause a clock
   */
  pause_reasons?: {
    [k: string]: {
      /**
       * 名称 — name
       */
      name: Text;
    };
  };
  /**
   * 有名字的计时 — named clocks
   */
  clocks?: {
    [k: string]: Clock;
  };
  /**
   * 表单 — forms
   */
  forms?: {
    [k: string]: Form;
  };
  /**
   * 步骤 — steps
   *
   * @minItems 1
   */
  steps: Step[];
  /**
   * 全流程的异常 — exceptions of the whole process
   */
  exceptions?: Exception[];
  /**
   * 指标 — metrics
   */
  metrics?: Metric[];
  /**
   * 抽查计划 — inspection sample plan
   */
  sample?: {
    /**
     * 抽查比例，如 0.1 — rate, such as 0.1
     */
    rate: number;
    /**
     * 周期 — period
     */
    every: "week" | "month" | "quarter";
    /**
     * 最少几件 — at least
     */
    at_least?: number;
    /**
     * 分层 — strata
     */
    by?: "class" | "department" | "person";
  };
  /**
   * 培训要求 — training requirement
   */
  training?: {
    for?: Roles;
    /**
     * 内容 — content
     */
    content: Text;
    /**
     * 须确认读过本版 — must acknowledge this version
     */
    acknowledge?: boolean;
    /**
     * 通过标准 — pass mark
     */
    pass?: string;
  };
  /**
   * 周期性执行 — recurrence
   */
  recurrence?: {
    /**
     * 周期 — period
     */
    every: "day" | "week" | "month" | "quarter" | "half_year" | "year";
    /**
     * 哪一天 — which day
     */
    on?: string;
  };
  /**
   * 评估 — evaluation
   */
  evaluation?: {
    /**
     * 评估周期 — cycle
     */
    every: "quarter" | "half_year" | "year";
    last?: Date;
    next?: Date;
    /**
     * 专项评估的触发 — what triggers a special one
     */
    triggers?: Text[];
  };
  /**
   * 试点 — pilot
   */
  pilot?: {
    departments?: Id[];
    from?: Date;
    to?: Date;
    /**
     * 案例数，如 10-15 — cases
     */
    cases?: string;
  };
  /**
   * 要解决的问题 — pain points
   */
  pain_points?: {
    /**
     * 痛点 — pain point
     */
    text: Text;
    /**
     * 依据 — evidence
     */
    evidence?: Text;
  }[];
  /**
   * 支持 — support
   */
  support?: {
    /**
     * 联系方式 — contact
     */
    contact: Text;
    /**
     * 时间 — hours
     */
    hours?: string;
  };
  /**
   * 对来源中疑点的处理 — how open questions of the source were settled
   */
  settled?: {
    id: Id;
    /**
     * 关于何处 — what it is about
     */
    about?: string;
    /**
     * 原文的问题 — what was unclear in the source
     */
    question: Text;
    /**
     * 如何定 — what was decided
     */
    decision: Text;
    /**
     * 理由 — why
     */
    reason: Text;
    /**
     * 仍待有权的人确认 — someone entitled has yet to confirm it
     */
    open?: boolean;
  }[];
  /**
   * 修订记录 — change log
   */
  changes?: Change[];
  /**
   * 评审记录 — reviews
   */
  reviews?: Review[];
  /**
   * 签署 — signatures
   */
  signatures?: Signature[];
  /**
   * 豁免 — waivers
   */
  waivers?: Waiver[];
  /**
   * 来源文件 — source document
   */
  source?: string;
}
/**
 * 指标 — a metric
 */
export interface Metric {
  /**
   * 指标编号，如 M05 — metric id, such as M05
   */
  metric: string;
  /**
   * 名称 — name
   */
  name?: Text;
  /**
   * 公式（FEEL） — formula (FEEL)
   */
  formula?: string;
  /**
   * 数据来源 — data source
   */
  data?: string;
  /**
   * 单位 — unit
   */
  unit?: string;
  /**
   * 越大越好或越小越好 — which way is better
   */
  better?: "up" | "down";
  /**
   * 目标，如 >= 90 % — target, such as >= 90 %
   */
  target?: string;
  /**
   * 预警值 — warning threshold
   */
  warn?: string;
  /**
   * 改进前 — before the improvement
   */
  baseline?: string;
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
   * 职责表 — duty table
   */
  duties?: {
    /**
     * 职责 — duty
     */
    text: Text;
    /**
     * 负责（R）的步骤 — steps it is responsible (R) for
     */
    steps?: Id[];
    /**
     * 配合（C、I）的步骤 — steps it supports (C, I)
     */
    supports?: Id[];
  }[];
}
/**
 * 角色 — a role
 */
export interface Role {
  /**
   * 角色名称 — name
   */
  name: Text;
  department?: Id;
  bind?: Condition;
  /**
   * 职责 — duties
   */
  duties?: Text[];
  /**
   * 公司外的人 — outside the company
   */
  external?: boolean;
  /**
   * 来源没有，属于建议 — a proposal
   */
  proposal?: boolean;
}
/**
 * 有名字的计时 — a named clock
 */
export interface Clock {
  /**
   * 计时名称 — name
   */
  name: Text;
  from?: Moment;
  /**
   * 停在哪里；写几个时取第一个发生过的，取其最后一次 — where it stops; of several the first that has happened, at its last time
   */
  to?: Moment | Moment[];
  limit: Limit;
  /**
   * 哪些原因可以暂停 — reasons that pause it
   */
  pauses?: Id[];
  /**
   * 起止点是建议 — its start and stop are a proposal
   */
  proposal?: boolean;
}
/**
 * 各级别各写一个时限 — one limit for each class
 */
export interface DurationByClass {
  [k: string]: Duration;
}
/**
 * 表单 — a form
 */
export interface Form {
  /**
   * 表单名称 — name of the form
   */
  name: Text;
  /**
   * 文件编号 — document number
   */
  number?: string;
  /**
   * 同一表单的其他叫法 — other names of the same form
   */
  aliases?: string[];
  /**
   * 字段 — fields
   */
  fields?: {
    [k: string]: Field;
  };
}
/**
 * 一个字段 — one field
 */
export interface Field {
  /**
   * 字段名称 — label
   */
  label: Text;
  /**
   * 类型 — type
   */
  type:
    | "text"
    | "integer"
    | "number"
    | "money"
    | "boolean"
    | "date"
    | "instant"
    | "choice"
    | "choices"
    | "person"
    | "department"
    | "file";
  /**
   * 必填，或何时必填（FEEL） — required, or when it is (FEEL)
   */
  required?: boolean | Condition;
  when?: Condition;
  computed?: Condition;
  /**
   * 默认值 — default
   */
  default?: string | number | boolean;
  /**
   * 最小 — at least
   */
  min?: number;
  /**
   * 最大 — at most
   */
  max?: number;
  /**
   * 正则 — regular expression
   */
  pattern?: string;
  /**
   * 单位 — unit
   */
  unit?: string;
  /**
   * 选项 — choices
   *
   * @minItems 1
   */
  choices?: {
    id: Id;
    /**
     * 选项名称 — name
     */
    name: Text;
  }[];
  /**
   * 文字里必须说到的几点 — what the text has to say
   *
   * @minItems 1
   */
  must_say?: Text[];
  /**
   * 个人信息，可按请求删除 — personal data, can be erased on request
   */
  personal?: boolean;
  /**
   * 示例 — an example
   */
  example?: Text;
  /**
   * 提示 — a hint
   */
  hint?: Text;
}
/**
 * 一个步骤 — one step
 */
export interface Step {
  id: Id;
  /**
   * 步骤名称 — name of the step
   */
  name: Text;
  /**
   * 种类，默认 task — kind, task by default
   */
  kind?: "task" | "check" | "decision" | "approval" | "wait" | "call";
  /**
   * 做什么 — what is done
   */
  do?: Text;
  /**
   * 属于哪个宏观节点 — the macro node it belongs to
   */
  macro?: Id;
  /**
   * 负责执行 — responsible
   */
  R?: Roles;
  /**
   * 最终负责 / 批准，恰好一个 — accountable, exactly one
   */
  A?: Roles;
  /**
   * 事前征询 — consulted
   */
  C?: Roles;
  /**
   * 事后知会 — informed
   */
  I?: Roles;
  /**
   * 多人负责时如何分工 — how the work is split when several are responsible
   */
  split?: Text;
  /**
   * 输入 — inputs
   */
  in?: Input[];
  /**
   * 输出的表单，在本步填写 — forms filled in here
   *
   * Items: 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
   */
  out?: string[];
  limit?: Limit;
  /**
   * 正常至少需要的时间，更快会被提示 — plausible minimum time; quicker is pointed out
   */
  minimum?: Duration;
  /**
   * 关键控制点 — key control point
   */
  key?: boolean;
  /**
   * 本步完成时按级别表定级 — the class table is decided when this step is done
   */
  decides?: "class";
  /**
   * 操作规范：是非检查项 — operating norms as yes/no checks
   */
  checks?: Check[];
  /**
   * 要留的证据 — evidence to keep
   */
  evidence?: {
    id: Id;
    /**
     * 证据名称 — name of the evidence
     */
    name: Text;
    /**
     * 必须 — required
     */
    required?: boolean;
  }[];
  /**
   * 异常 — exceptions
   */
  exceptions?: Exception[];
  when?: Condition;
  next?: Jump;
  /**
   * 本步完成后的去路，按顺序第一个成立的 — ways on, the first that holds
   *
   * @minItems 1
   */
  branches?: Branch[];
  /**
   * 审批结果的去路 — ways on for each outcome of an approval
   */
  on?: {
    approved?: Jump;
    returned?: Jump;
    rejected?: Jump;
  };
  /**
   * 按组织文件的审批权限 — authority matrix of the organisation
   */
  authority?: {
    matrix: Id;
    amount?: Condition;
  };
  /**
   * 做过这些步骤的人不得做本步 — who did these steps may not do this one
   */
  segregate?: Id[];
  /**
   * 并行泳道 — parallel lane
   */
  lane?: Id;
  /**
   * 重复执行 — repeats
   */
  repeat?: {
    while: Condition;
    at_most: number;
  };
  /**
   * 调用子流程 — call of a sub-process
   */
  call?: {
    process: ProcessId;
    /**
     * 传入参数 — parameters
     */
    with?: {
      [k: string]: Condition;
    };
    /**
     * 返回值写入哪里 — where results go
     */
    returns?: {
      [k: string]: string;
    };
  };
  /**
   * 等待 — a wait
   */
  wait?: {
    /**
     * 等什么 — what is waited for
     */
    for: Text;
    reason?: Id;
  };
  /**
   * 执行人需要的培训 — training its performer needs
   */
  training?: Text;
  /**
   * 要签名 — a signature is needed
   */
  signature?: {
    /**
     * 签名的含义 — meaning of the signature
     */
    meaning: Text;
  };
  /**
   * 移交时要说明什么 — what a hand-over has to say
   */
  handover?: Text;
  /**
   * 提示 — a hint
   */
  hint?: Text;
  /**
   * 示例 — an example
   */
  example?: Text;
  /**
   * 来源条款 — clause of the source
   */
  source?: string;
  /**
   * 来源没有，属于建议 — not from the source: a proposal
   */
  proposal?: boolean;
}
/**
 * 异常与升级 — an exception and its escalation
 */
export interface Exception {
  id: Id;
  /**
   * 什么情况 — the situation
   */
  when: Text;
  /**
   * 怎么处理 — what is done
   */
  do?: Text;
  /**
   * 处理时限 — time allowed for it
   */
  limit?: Duration;
  /**
   * 超时升级给谁 — whom it goes to when the time is over
   */
  escalate?: Roles;
  /**
   * 本步超时时适用 — applies when the step is overdue
   */
  on_overdue?: boolean;
  /**
   * 来源没有，属于建议 — not from the source: a proposal
   */
  proposal?: boolean;
}
/**
 * 一条去路 — one way to go on
 */
export interface Branch {
  id: Id;
  /**
   * 结果的名称 — name of the outcome
   */
  name?: Text;
  when?: Condition;
  /**
   * 其余情况都走这里 — all other cases go here
   */
  otherwise?: true;
  to: Target;
  /**
   * 这条路最多走几次 — how many times this way may be taken
   */
  at_most?: number;
  /**
   * 超过次数后怎么办 — what happens after that many times
   */
  beyond?: {
    to: Target;
    raise?: Id;
  };
  /**
   * 走这条路时发起的异常 — the exception to raise when this way is taken
   */
  raise?: Id;
}
/**
 * 一次修订 — one change
 */
export interface Change {
  version: Version;
  date: Date;
  /**
   * 内容 — content
   */
  content: Text;
  /**
   * 修订人 — author
   */
  author?: string;
  /**
   * 审核人；null = 尚未审核 — reviewer; null = not reviewed yet
   */
  reviewer?: string | null;
  /**
   * 培训安排 — training plan
   */
  training?: Text;
}
/**
 * 评审记录 — a review
 */
export interface Review {
  date: Date;
  /**
   * 评审人 — reviewer
   */
  reviewer: string;
  /**
   * 以何身份 — in which capacity
   */
  as: "department_head" | "key_post" | "legal_risk";
  /**
   * 四个重点：complete、operable、compliant、clear — the four points of attention
   */
  focus?: {
    /**
     * 结论 — verdict
     */
    [k: string]: "pass" | "open" | "fail";
  };
  /**
   * 意见 — opinion
   */
  opinion?: Text;
  /**
   * 如何采纳 — what was done about it
   */
  disposition?: Text;
}
/**
 * 签名 — a signature
 */
export interface Signature {
  /**
   * 身份 — capacity
   */
  role: string;
  person: string | null;
  date: Date | null;
  /**
   * 含义 — meaning
   */
  meaning: "wrote" | "reviewed" | "approved";
}
/**
 * 豁免 — a waiver
 */
export interface Waiver {
  /**
   * 规则 — rule
   */
  rule: string;
  /**
   * JSON 指针，限定位置 — JSON pointer that limits it
   */
  at?: string;
  /**
   * 理由 — reason
   */
  reason: Text;
  /**
   * 批准人；null = 尚无人批准 — approver; null = nobody has approved it yet
   */
  approver: string | null;
  expires: Date;
}
