/* Made by `npm run gen` from schemas/answers.schema.json: change that file. */

/**
 * 流程的 id — the id of a process
 */
export type ProcessId = string;
/**
 * 人员，可带角色 — a person, with or without a role
 */
export type Actor = string;
/**
 * 时刻 — an instant
 */
export type Instant = string;
/**
 * 一个答案，或答案带理由、证据、偏差决定 — an answer, or one with its reason, evidence and decision on the deviation
 */
export type Check =
  | Answer
  | {
      answer: Answer;
      /**
       * 答否或不适用的理由 — the reason for a no or n-a
       */
      reason?: string;
      /**
       * 备注 — a note
       */
      note?: string;
      /**
       * 证据 — evidence
       *
       * @minItems 1
       */
      evidence?: Evidence[];
      /**
       * 对偏差的决定 — the decision on the deviation
       */
      deviation?: {
        /**
         * 批准或不批准 — approved or refused
         */
        decision: "approve" | "refuse";
        /**
         * 由谁决定 — who decides
         */
        by: Actor;
        /**
         * 意见 — comment
         */
        comment: string;
      };
    };
/**
 * yes 是、no 否、na 不适用 — yes, no, n-a
 */
export type Answer = "yes" | "no" | "na" | true | false;
/**
 * 证据文件 — a file of evidence
 */
export type Evidence =
  | string
  | {
      /**
       * 文件路径，从答案文件所在的文件夹算起 — path of the file, from the folder of the answers file
       */
      file: string;
      /**
       * 证据所说的日期 — the date that the evidence speaks of
       */
      date?: Date;
    };
/**
 * 日期 — a date
 */
export type Date = string;
/**
 * 稳定的编号，写进台账多年不变 — a stable id that stays in ledgers for years
 */
export type Id = string;

/**
 * 答案文件：sop run --answers 用它代替提问 — a file of answers: sop run --answers reads it instead of asking
 */
export interface AnswersFile {
  /**
   * 哪个流程的答案；与所执行的不同则拒绝 — the process they are for; another one is refused
   */
  process?: ProcessId;
  /**
   * 由谁执行 — who acts
   */
  as?: Actor;
  /**
   * 何时发起 — when the run was started
   */
  at?: Instant;
  /**
   * 补录的原因 — why it is entered late
   */
  late_reason?: string;
  /**
   * 启动时预填的表单 — forms filled in from the start
   */
  with?: {
    [k: string]: Fields;
  };
  /**
   * 每步的答案，按步骤 id — answers of each step, by its id
   */
  steps: {
    /**
     * 一次，或返工各轮的列表 — one visit, or a list with one for each round
     */
    [k: string]: Visit | Visit[];
  };
  /**
   * 未了异常的处理结果，按异常 id — how open exceptions were settled, by their id
   */
  exceptions?: {
    /**
     * 处理结果 — how it was settled
     */
    [k: string]: string;
  };
  /**
   * 提前结束 — ending before the last step
   */
  end?: End;
}
/**
 * 各字段的值，按字段 id — the values of fields, by their ids
 */
export interface Fields {
  [k: string]: string | number | boolean | unknown[] | null;
}
/**
 * 一步的一次执行 — one visit of a step
 */
export interface Visit {
  /**
   * 由谁做，不写则同上 — who did it; by default as above
   */
  as?: Actor;
  /**
   * 何时开始 — when it was begun
   */
  begin?: Instant;
  /**
   * 何时做完；不写则为现在 — when it was done; now when left out
   */
  at?: Instant;
  /**
   * 补录的原因 — why it is entered late
   */
  late_reason?: string;
  /**
   * 表单，按表单 id — forms, by their ids
   */
  fields?: {
    [k: string]: Fields;
  };
  /**
   * 检查项的答案，按检查项 id — answers to checks, by their ids
   */
  checks?: {
    [k: string]: Check;
  };
  /**
   * 判断的分支 id；审批写 approved、returned 或 rejected — the branch of a decision; approved, returned or rejected for an approval
   */
  outcome?: string;
  /**
   * 审批意见 — the approver's comment
   */
  comment?: string;
  /**
   * 本步的证据 — evidence of the step
   */
  evidence?: Evidence[];
  /**
   * 发生的异常 — exceptions that came up
   */
  exceptions?: Exception[];
  /**
   * 暂停计时 — pauses of the clock
   */
  pause?: Pause[];
  /**
   * 移交 — hand-over
   */
  hand_over?: {
    /**
     * 交给谁 — to whom
     */
    to?: Actor;
    /**
     * 或交给哪个角色 — or to which role
     */
    role?: Id;
    /**
     * 说明 — note
     */
    note: string;
  };
  /**
   * 备注 — a note
   */
  note?: string;
  /**
   * 没有别的可填时，确认本步已完成 — confirms that the step is done, where there is nothing else to fill in
   */
  done?: true;
}
/**
 * 一个异常 — an exception
 */
export interface Exception {
  /**
   * 标准里的异常 id；不写为标准没有的异常 — the standard's exception; left out for one that it does not know
   */
  id?: Id;
  /**
   * 情况 — what happened
   */
  note: string;
  /**
   * 处理结果；不写为未了 — how it was settled; open when left out
   */
  result?: string;
}
/**
 * 一次暂停 — a pause
 */
export interface Pause {
  /**
   * 暂停原因的 id — the id of the reason
   */
  reason: Id;
  /**
   * 从何时 — from when
   */
  from?: Instant;
  /**
   * 到何时 — until when
   */
  to?: Instant;
  /**
   * 说明 — note
   */
  note?: string;
}
/**
 * 提前结束 — ending before the last step
 */
export interface End {
  /**
   * 中止的原因 — why the run is aborted
   */
  abort: string;
}
