type A<K extends string> = { readonly [P in K]: string | number };

/** “1 run”, “2 runs”. */
const count = (n: string | number, noun: string) => `${n} ${noun}${Number(n) === 1 ? '' : 's'}`;

/** What the commands say that read, prove and keep the ledger. */
export const ledger = {
  rehearsal: 'Rehearsal ledger: nothing in it is real work.',

  runs: {
    number: 'Number, begun',
    process: 'Process',
    now: 'Where it stands',
    due: 'Due',
    people: 'People',
    open: 'open',
    closed: 'closed',
    aborted: 'given up',
    openAt: ({ step }: A<'step'>) => `at “${step}”`,
    openRound: ({ step, round }: A<'step' | 'round'>) => `at “${step}”, round ${round}`,
    openException: 'exception to settle',
    waitsFor: ({ roles }: A<'roles'>) => `waits for ${roles}`,
    handedTo: ({ person }: A<'person'>) => `handed to ${person}`,
    deviation: 'deviation to decide on',
    overdue: ({ time }: A<'time'>) => `OVERDUE ${time}`,
    paused: 'clocks paused',
    undetermined: 'not determined yet',
    unreadable: 'cannot be read: see sop verify',
    none: 'No run fits.',
    more: ({ limit }: A<'limit'>) => `There are more than these ${limit}; --limit N shows N of them.`,
    roleIn: ({ role, department }: A<'role' | 'department'>) => `${role} (${department})`,
  },

  inbox: {
    own: ({ person, roles }: A<'person' | 'roles'>) => `What waits for ${person} (${roles})`,
    empty: ({ person }: A<'person'>) => `Nothing waits for ${person}.`,
    noRole: ({ person }: A<'person'>) =>
      `No role of ${person} is known, so all open runs are listed by the role they wait for. ` +
      'Give one with --as PERSON:ROLE, or list the person in organisation.yaml.',
    noneOpen: 'No run is open.',
    anybody: 'anybody',
    waitingFor: ({ role, n }: A<'role' | 'n'>) => `Waiting for ${role}: ${n}`,
    unreadable: ({ numbers }: A<'numbers'>) => `Cannot be read, see sop verify: ${numbers}`,
  },

  trace: {
    class: 'Class',
    started: 'Begun',
    ended: 'Ended',
    verdict: 'Verdict',
    standard: 'Standard',
    reason: 'Reason',
    noClass: 'not decided yet',
    classSince: ({ name, at, person }: A<'name' | 'at' | 'person'>) => `${name} (by ${person}, ${at})`,
    classBefore: ({ name, at, person }: A<'name' | 'at' | 'person'>) =>
      `before: ${name} (by ${person}, ${at})`,
    startedBy: ({ at, person }: A<'at' | 'person'>) => `${at} by ${person}`,
    asRole: ({ person, role }: A<'person' | 'role'>) => `${person} (${role})`,
    endedAfter: ({ at, time }: A<'at' | 'time'>) => `${at}, after ${time}`,
    endedAfterWork: ({ at, time, work }: A<'at' | 'time' | 'work'>) =>
      `${at}, after ${time}, ${work} of it working time`,
    compliant: 'compliant',
    compliantWithoutTime: 'not compliant; compliant apart from time limits',
    notCompliant: 'not compliant',
    noVerdict: 'none: a run that was given up gets none',
    notYet: 'none yet: the run is open',
    digest: ({ version, digest }: A<'version' | 'digest'>) => `${version}, SHA-256 ${digest}`,
    steps: 'Steps',
    round: ({ round }: A<'round'>) => `round ${round}`,
    keyPoint: 'key control point',
    skipped: 'passed over',
    ready: ({ at }: A<'at'>) => `ready ${at}`,
    opened: ({ at }: A<'at'>) => `begun ${at}`,
    done: ({ at }: A<'at'>) => `done ${at}`,
    notOpened: 'not begun yet',
    notDone: 'not done yet',
    taken: ({ time }: A<'time'>) => `took ${time}`,
    limit: ({ limit }: A<'limit'>) => `limit ${limit}`,
    due: ({ at }: A<'at'>) => `due ${at}`,
    outcome: ({ outcome }: A<'outcome'>) => `outcome: ${outcome}`,
    inTime: 'in time',
    late: ({ time }: A<'time'>) => `late by ${time}`,
    running: 'running',
    overdue: ({ time }: A<'time'>) => `OVERDUE by ${time}`,
    undetermined: 'due time not determined: the calendar of that year is not published',
    byRecording: ({ verdict }: A<'verdict'>) => `by the time of entry: ${verdict}`,
    enteredLate: ({ at, reason }: A<'at' | 'reason'>) => `entered ${at}: ${reason}`,
    enteredLateSame: ({ at }: A<'at'>) => `entered ${at}, same reason`,
    recorded: ({ at }: A<'at'>) => `recorded ${at}`,
    noReason: 'no reason given',
    clocks: 'Clocks',
    clockStart: ({ at }: A<'at'>) => `from ${at}`,
    clockStop: ({ at }: A<'at'>) => `stopped ${at}`,
    clockRunning: 'not stopped',
    noLimit: 'no limit for this class',
    pausedFor: ({ time }: A<'time'>) => `paused for ${time}`,
    pause: ({ reason, from, to }: A<'reason' | 'from' | 'to'>) => `pause ${from} – ${to}: ${reason}`,
    stillPaused: 'now',
    exceptions: 'Exceptions',
    raised: ({ at, person }: A<'at' | 'person'>) => `raised ${at} by ${person}`,
    escalated: ({ roles }: A<'roles'>) => `taken to ${roles}`,
    settled: ({ at, person, result }: A<'at' | 'person' | 'result'>) =>
      `settled ${at} by ${person}: ${result}`,
    unsettled: 'not settled',
    deviations: 'Deviations',
    noDeviations: 'none',
    approvedDeviation: 'approved',
    because: ({ reason }: A<'reason'>) => `reason: ${reason}`,
    inRound: ({ step, round }: A<'step' | 'round'>) => `${step} (round ${round})`,
    prefilled: 'From the ticket',
    erasures: 'Erased personal data',
    erased: ({ at, person, reason, n }: A<'at' | 'person' | 'reason' | 'n'>) =>
      `${at} by ${person}: ${count(n, 'value')}, ${reason}`,
    events: 'Events',
    hidden: 'Personal data is masked; --show-personal shows it.',
  },

  verify: {
    title: ({ file }: A<'file'>) => `Ledger ${file}`,
    chain: 'Chain',
    facts: 'Facts',
    evidence: 'Evidence',
    documents: 'Documents',
    personal: 'Personal data',
    anchor: 'Anchor',
    chainSound: ({ n }: A<'n'>) =>
      `${count(n, 'event')}, each with the hash of its content and of the one before`,
    factsSound: ({ n }: A<'n'>) => `${count(n, 'run')} judged again from the events, all as stored`,
    factsOther: ({ n, judge }: A<'n' | 'judge'>) =>
      `${n} runs were judged by another version of the judge than ${judge}: not proved`,
    evidenceSound: ({ n }: A<'n'>) => `${count(n, 'file')}, each with the hash that its event names`,
    evidenceSkipped: 'not checked, as asked',
    documentsSound: ({ n }: A<'n'>) => `${count(n, 'pinned text')}, each with its digest`,
    personalSound: ({ n, forgotten }: A<'n' | 'forgotten'>) =>
      `${count(n, 'value')} kept apart, each as sealed; ${forgotten} erased on record`,
    anchorFound: ({ seq }: A<'seq'>) => `found: it is the hash of event ${seq}`,
    anchorMissing: 'this hash is not in the chain: events that were there are cut off or rewritten',
    broken: ({ n, first }: A<'n' | 'first'>) => `${n} broken; first: ${first}`,
    place: ({ seq, run, what }: A<'seq' | 'run' | 'what'>) => `event ${seq} of run ${run}: ${what}`,
    placeOfRun: ({ run, what }: A<'run' | 'what'>) => `run ${run}: ${what}`,
    placeOfSeq: ({ seq, what }: A<'seq' | 'what'>) => `event ${seq}: ${what}`,
    head: ({ head, seq }: A<'head' | 'seq'>) => `Head, event ${seq}:\n${head}`,
    sound: 'Everything that can be proved is proved.',
    unsound: ({ n }: A<'n'>) => `${count(n, 'broken place')}.`,
    limitsTitle: 'What this cannot show:',
    limits: {
      tail:
        'A tail that was cut off is found only against an anchor: keep the head above somewhere else, ' +
        'for example in git, and give it with --anchor.',
      rewritten:
        'Whoever can write the file can rewrite it as a whole; an anchor kept elsewhere shows that too.',
      numbers: 'The numbers that people use for runs are labels beside the chain.',
      people: 'That a person is who they say rests on the login, unless a key signed.',
    },
    what: {
      'seq-gap': ({ detail }: A<'detail'>) => `events are missing before it (after ${detail})`,
      'prev-hash': (_: A<'detail'>) => 'it does not carry the hash of the event before',
      hash: (_: A<'detail'>) => 'its content is not what was hashed',
      'run-gone': (_: A<'detail'>) => 'its run is not in the list of runs',
      'run-unheard': ({ detail }: A<'detail'>) => `${detail} listed runs have no first event`,
      'events-lost': ({ detail }: A<'detail'>) =>
        `events are not to be found where their run looks for them (${detail})`,
      unreadable: ({ detail }: A<'detail'>) => `its events cannot be read (${detail})`,
      entry: ({ detail }: A<'detail'>) => `its entry in the list of runs differs from its events (${detail})`,
      'facts-missing': (_: A<'detail'>) => 'it has no stored facts',
      facts: ({ detail }: A<'detail'>) => `stored facts differ from what the judge says (${detail})`,
      'document-missing': ({ detail }: A<'detail'>) => `a text it depends on is not kept (${detail})`,
      'document-altered': ({ detail }: A<'detail'>) => `a text it depends on was altered (${detail})`,
      'evidence-missing': ({ detail }: A<'detail'>) => `its evidence is not in the store (${detail})`,
      'evidence-altered': ({ detail }: A<'detail'>) => `its evidence was altered (${detail})`,
      seal: (_: A<'detail'>) => 'its personal value is not what was sealed',
      'erased-silently': (_: A<'detail'>) => 'its personal value was erased without a record of it',
      'not-erased': (_: A<'detail'>) =>
        'its personal value is still there although the record says it was erased',
    },
  },

  rebuild: {
    done: ({ runs, differed }: A<'runs' | 'differed'>) =>
      `Facts of ${count(runs, 'run')} judged again from the events: ${differed} differed${differed === 0 ? '.' : ' and were replaced.'}`,
    otherJudge: ({ n }: A<'n'>) =>
      `${n} runs were judged by another version of the judge and left as they are.`,
    unreadable: ({ n, numbers }: A<'n' | 'numbers'>) =>
      `${n} runs cannot be read and were left as they are (${numbers}); see sop verify.`,
    differing: ({ numbers }: A<'numbers'>) => `They are: ${numbers}`,
  },

  backup: {
    done: ({ file, events, runs }: A<'file' | 'events' | 'runs'>) =>
      `Copied ${count(events, 'event')} of ${count(runs, 'run')} to ${file}.`,
    head: ({ head }: A<'head'>) => `Head: ${head}`,
    evidence: 'Evidence files are not in it: copy their folder too.',
  },

  restore: {
    checking: ({ file }: A<'file'>) => `Proving ${file} …`,
    done: ({ file, events, runs }: A<'file' | 'events' | 'runs'>) =>
      `Restored ${file}: ${count(events, 'event')} of ${count(runs, 'run')}.`,
    kept: ({ file }: A<'file'>) => `The ledger that was there is kept as ${file}.`,
    lost: ({ n }: A<'n'>) => `Not in the restored one: ${count(n, 'event')} of it.`,
    diverged: 'The two ledgers have different histories.',
    erasuresLost: ({ numbers }: A<'numbers'>) =>
      `Personal data that had been erased since is back: run sop forget again for ${numbers}, and delete the old ledger.`,
  },

  info: {
    location: 'File',
    kind: 'Kind',
    real: 'real',
    rehearsal: 'rehearsal',
    created: 'Made',
    events: 'Events',
    runs: 'Runs',
    head: 'Head',
    schema: 'Schema version',
    size: 'Size',
    bytes: ({ n }: A<'n'>) => `${n} bytes`,
  },

  forget: {
    willErase: ({ number, n }: A<'number' | 'n'>) =>
      `To be erased from run ${number} for ever: ${count(n, 'value')}`,
    values: ({ field, n }: A<'field' | 'n'>) => `${field}: ${n}`,
    reason: ({ reason }: A<'reason'>) => `Reason: ${reason}`,
    ask: ({ word }: A<'word'>) => `This cannot be undone. Type ${word} to go on: `,
    stopped: 'Nothing was erased.',
    done: ({ n, number }: A<'n' | 'number'>) =>
      `Erased ${count(n, 'value')} of run ${number}. The chain still verifies.`,
    nothingLeft: ({ number }: A<'number'>) =>
      `Nothing to erase: run ${number} holds none of these values any more.`,
    backups: 'Backups made before still hold them.',
  },
};
