import{clockOutcomes,responseClock}from"./chunk-PIYTNFWO.js";import{Names,assertReadable,placeToRead,severityOf,shippedMigrations,statusCode,statusOf}from"./chunk-CCSFESKV.js";import{connectToRead,explainSqliteError}from"./chunk-MSEGJEVZ.js";import"./chunk-FUWUHY4E.js";import"./chunk-4I2VYIKX.js";import"./chunk-5DKCRF6B.js";function clocksFrom({tables,condition,department}){return`(
  SELECT *,
    CASE
      WHEN clock = @response THEN run_started_at
      WHEN status = 2 THEN run_ended_at
      WHEN outcome = ${place("open_late")} THEN due_at
      ELSE ended_at
    END AS counts_at
  FROM (
    SELECT *,
      CASE
        WHEN NOT limited THEN ${place("unlimited")}
        WHEN due_at IS NULL THEN ${place("undetermined")}
        WHEN ended_at <= due_at THEN ${place("kept")}
        WHEN ended_at > due_at THEN ${place("late")}
        WHEN last_at <= due_at THEN ${place("pending")}
        WHEN status = 0 AND clock <> @response AND due_at < @from THEN ${place("overdue_before")}
        ELSE ${place("open_late")}
      END AS outcome,
      ifnull(ended_at, last_at) - due_at AS late_by
    FROM (
      SELECT c.run_key, c.ordinal, c.process, c.clock, c.class, ${department} AS department, c.run_started_at,
        c.run_ended_at, c.limited, c.due_at,
        iif(c.run_ended_at <= @asOf, c.status, 0) AS status,
        CASE
          WHEN c.stopped_at <= @asOf THEN c.stopped_at
          WHEN c.status = 1 AND c.run_ended_at <= @asOf THEN c.run_ended_at
        END AS ended_at,
        iif(c.status = 2 AND c.run_ended_at <= @asOf, c.run_ended_at, @asOf) AS last_at
      FROM ${tables}
      WHERE c.run_started_at < @until AND c.started_at <= @asOf AND ${condition}))
  WHERE counts_at IS NULL OR (counts_at >= @from AND counts_at < @until))`}var lateOutcomes=`(${place("late")}, ${place("open_late")})`;function place(outcome){return clockOutcomes.indexOf(outcome)}var IndexGroups=class{#columns;#levels;constructor(db,{table,index,columns,condition}){this.#columns=columns;this.#levels=columns.map((column,level)=>{const fixed=columns.slice(0,level).map(before=>`AND ${before} IS ?`);const select=`SELECT ${column} FROM ${table} INDEXED BY ${index} WHERE ${condition} ${fixed.join(" ")}`;const following=`ORDER BY ${column} LIMIT 1`;const after=`AND ${column} > ifnull(?, 0)`;return{first:db.prepare(`${select} ${following}`).pluck(),next:db.prepare(`${select} ${after} ${following}`).pluck()}})}find(wanted2){return this.#below([],wanted2)}#below(codes,wanted2){const level=this.#levels[codes.length];if(level===void 0)return[codes];const only=wanted2[this.#columns[codes.length]??""]??null;const found=[];for(let code=level.first.get(...codes);code!==void 0;code=level.next.get(...codes,code)){if(only===null||only===code)found.push(...this.#below([...codes,code],wanted2))}return found}};var listStillOpen=`
  SELECT run_key FROM run_facts INDEXED BY open_runs
  WHERE status = 0 AND started_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;var listEndedLater=`
  SELECT run_key FROM run_facts INDEXED BY ended_runs
  WHERE process = ? AND class IS ? AND department IS ? AND ended_at > ? AND started_at < ?`;var endedRunGroups={table:"run_facts",index:"ended_runs",columns:["process","class","department"],condition:"ended_at IS NOT NULL"};function findOpenRuns(db,{process,class:runClass,until,asOf}){const stillOpen=db.prepare(listStillOpen).pluck();const endedLater=db.prepare(listEndedLater).pluck();const groups=new IndexGroups(db,endedRunGroups).find({process,class:runClass});return[...stillOpen.all({process,class:runClass,until}),...groups.flatMap(codes=>endedLater.all(...codes,asOf,until))]}function perPeriod(rows,periods,keys){const merged=new Map;for(const[place3=null,...rest]of rows){const row=[place3===null?null:periods[place3]??null,...rest];const key=row.slice(0,keys).join(" ");const known=merged.get(key);if(known===void 0)merged.set(key,row);else for(let index=keys;index<row.length;index+=1)known[index]=(known[index]??0)+(row[index]??0)}return[...merged.values()]}var place2="CAST((counts_at - @startAt) / @unitMs AS INTEGER)";var countCodes="SELECT ifnull(max(code), 0) + 1 FROM names";var[kept,late,undetermined,unlimited]=["kept","late","undetermined","unlimited"].map(outcome=>clockOutcomes.indexOf(outcome));var listOfClosed=`
  SELECT (${place2} * 8 + outcome) * @codes + clock
  FROM (
    SELECT clock, iif(clock = @response, run_started_at, ended_at) AS counts_at,
      CASE
        WHEN ended_at <= due_at THEN ${kept}
        WHEN ended_at > due_at THEN ${late}
        WHEN limited THEN ${undetermined}
        ELSE ${unlimited}
      END AS outcome
    FROM (
      SELECT c.clock, c.run_started_at, c.due_at, c.limited, ifnull(c.stopped_at, c.run_ended_at) AS ended_at
      FROM run_facts r INDEXED BY ended_runs CROSS JOIN clock_facts c USING (run_key)
      WHERE r.process = @process AND r.class IS @class AND r.department IS @department
        AND r.ended_at >= @from AND r.ended_at <= @asOf AND r.status = 1))
  WHERE counts_at >= @from AND counts_at < @until`;var tallyFew=(tables,condition)=>`
  SELECT ${place2}, clock, outcome, status, process, class, department, count(*)
  FROM ${clocksFrom({tables,condition,department:"r.department"})}
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;var tallyAborted=tallyFew("run_facts r INDEXED BY ended_runs CROSS JOIN clock_facts c USING (run_key)",`r.status = 2 AND r.ended_at >= @from AND r.ended_at <= @asOf
    AND (@process IS NULL OR r.process = @process) AND (@class IS NULL OR r.class = @class)`);var tallyOpen=tallyFew("json_each(@open) o CROSS JOIN run_facts r ON r.run_key = o.value CROSS JOIN clock_facts c USING (run_key)","1");var keyColumns=7;var ClockTallies=class{#groups;#closed;#few;#response;#codes;#nameOf;constructor(db,nameOf,codeOf){this.#groups=new IndexGroups(db,endedRunGroups);this.#closed=db.prepare(listOfClosed).pluck();this.#few=[tallyAborted,tallyOpen].map(sql=>db.prepare(sql).raw());this.#response=codeOf(responseClock)??0;this.#codes=db.prepare(countCodes).pluck().get()??1;this.#nameOf=nameOf}tallies(bounds,{startAt,unitMs,periods}){const params={...bounds,startAt,unitMs,response:this.#response,codes:this.#codes};const closed=this.#groups.find({process:bounds.process,class:bounds.class}).flatMap(codes=>{const[process=null,runClass=null,department=null]=codes;const numbers=this.#closed.all({...params,process,class:runClass,department});return counted(numbers,this.#codes).map(([at,clock,outcome,count])=>{return[at,clock,outcome,statusCode("closed"),...codes,count]})});const rows=[...closed,...this.#few.flatMap(statement=>statement.all(params))];return perPeriod(rows,periods,keyColumns).map(row=>this.#named(row))}#named(row){const[period=null,clock=null,outcome,status=null,process=null,...rest]=row;const[runClass=null,department=null,runs]=rest;return{period,process:this.#nameOf(process)??"",class:this.#nameOf(runClass),department:this.#nameOf(department),clock:this.#nameOf(clock)??"",status:statusOf(status),outcome:clockOutcomes[outcome??-1]??"undetermined",runs:runs??0}}};function counted(numbers,codes){const counts=new Map;for(const number of numbers)counts.set(number,(counts.get(number)??0)+1);return[...counts].map(([number,count])=>{const rest=Math.floor(number/codes);return[Math.floor(rest/8),number%codes,rest%8,count]})}var tallyDeviations=`
  SELECT step, kind, process, count(*), sum(counts), sum(counts_without_time), sum(approved)
  FROM deviations
  WHERE status = 1 AND run_ended_at >= @from AND run_ended_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)
  GROUP BY 1, 2, 3`;var DeviationTallies=class{#tally;#nameOf;constructor(db,nameOf){this.#tally=db.prepare(tallyDeviations).raw();this.#nameOf=nameOf}tallies(bounds){return this.#tally.all(bounds).map(([step,kind,process,deviations,counted2,withoutTime,approved])=>({process:this.#nameOf(process)??"",step:this.#nameOf(step),kind:this.#nameOf(kind),deviations,counted:counted2,countedWithoutTime:withoutTime,approved}))}};function stretchOf({periods,asOf}){const to=periods.at(-1)?.toAt??0;return{from:periods[0]?.fromAt??0,until:Math.min(to,asOf+1),asOf}}function placePeriods({periods}){const unitMs=Math.max(1,periods.reduce((unit,{fromAt,toAt})=>greatestDivisor(unit,toAt-fromAt),0));const places=[];for(const[index,{fromAt,toAt}]of periods.entries()){for(let at=fromAt;at<toAt;at+=unitMs)places.push(index)}return{startAt:periods[0]?.fromAt??0,unitMs,periods:places}}function greatestDivisor(a,b){return b===0?a:greatestDivisor(b,a%b)}var population=`
  SELECT
    count(*) FILTER (WHERE started_at >= @from AND started_at < @until) AS received,
    count(*) FILTER (WHERE status = 1 AND ended_at >= @from AND ended_at < @until) AS closed,
    count(*) FILTER (WHERE status = 2 AND ended_at >= @from AND ended_at < @until) AS aborted,
    count(*) FILTER (WHERE started_at < @until AND ifnull(ended_at > @asOf, 1)) AS open
  FROM run_facts
  WHERE (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;var stretch=`
  FROM run_facts r INDEXED BY ended_runs
  WHERE process = ? AND class IS ? AND department IS ? AND ended_at >= ? AND ended_at < ?`;var tallyStretch=`
  SELECT sum(status = 1), sum(status = 2), sum(compliant_without_time), sum(compliant AND NOT undetermined),
    sum(compliant AND undetermined)
  FROM (
    SELECT status, compliant_without_time, compliant,
      EXISTS (
        SELECT 1 FROM clock_facts c INDEXED BY undetermined_clocks
        WHERE c.run_key = r.run_key AND c.limited = 1 AND c.due_at IS NULL) AS undetermined
    ${stretch})`;var listStretch=`SELECT status, working_minutes * 1.0 / minutes_per_day, elapsed_minutes / 1440.0 ${stretch}`;var RunTallies=class{#groups;#population;#tally;#cycles;#nameOf;constructor(db,nameOf){this.#groups=new IndexGroups(db,endedRunGroups);this.#population=db.prepare(population);this.#tally=db.prepare(tallyStretch).raw();this.#cycles=db.prepare(listStretch).raw();this.#nameOf=nameOf}population(bounds){return this.#population.get(bounds)??{received:0,closed:0,aborted:0,open:0}}tallies(question,bounds){return this.#stretches(question,bounds).flatMap(({names,values})=>{const figures2=(this.#tally.get(...values)??[]).map(figure=>figure??0);const[closed=0,aborted=0,compliantWithoutTime=0,compliant=0,undetermined2=0]=figures2;const none={compliantWithoutTime:0,compliant:0,undetermined:0};const tallies=[{...names,status:"closed",runs:closed,compliantWithoutTime,compliant,undetermined:undetermined2},{...names,status:"aborted",runs:aborted,...none}];return tallies.filter(({runs})=>runs>0)})}cycles(question,bounds){return this.#stretches(question,bounds).flatMap(({names,values})=>{const rows=this.#cycles.all(...values);return rows.length===0?[]:[{...names,...cyclesOf(rows)}]})}#stretches({periods},{process,class:runClass,until}){return this.#groups.find({process,class:runClass}).flatMap(codes=>{const[processCode=null,classCode=null,department=null]=codes;const names={process:this.#nameOf(processCode)??"",class:this.#nameOf(classCode),department:this.#nameOf(department)};return periods.map(({fromAt,toAt},period)=>{return{names:{...names,period},values:[...codes,fromAt,Math.min(toAt,until)]}})})}};function cyclesOf(rows){const workingDays=[];const elapsedDays=[];let closed=0;for(const[status,working,elapsed]of rows){if(status!==1)continue;closed+=1;if(working!==null)workingDays.push(working);if(elapsed!==null)elapsedDays.push(elapsed)}return{workingDays,elapsedDays,undetermined:closed-workingDays.length,aborted:rows.length-closed}}var describe="SELECT kind, (SELECT min(started_at) FROM runs) AS firstAt FROM ledger";var listProcesses="SELECT DISTINCT process, class FROM run_facts";var newestStandard=`
  SELECT f.standard FROM runs r CROSS JOIN run_facts f USING (run_key)
  WHERE r.process = ? ORDER BY r.started_at DESC, r.run_key DESC LIMIT 1`;var listCalendars=`SELECT text FROM documents WHERE kind = 'calendar' ORDER BY rowid DESC`;function readScope(db,nameOf){const ledger=db.prepare(describe).get();const classes=new Map;for(const[process,runClass]of db.prepare(listProcesses).raw().all()){const id=nameOf(process)??"";const known=classes.get(id)??new Set;classes.set(id,known);const name=nameOf(runClass);if(name!==null)known.add(name)}const newest=db.prepare(newestStandard).pluck();return{kind:ledger?.kind??"real",firstAt:ledger?.firstAt??null,processes:[...classes.keys()].sort().map(process=>({process,standard:nameOf(newest.get(process)??null)??"",classes:[...classes.get(process)??[]].sort()})),calendars:db.prepare(listCalendars).pluck().all()}}var isAskedFor="(@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)";var listDeviations=`
  SELECT r.number, d.process, d.class, d.step, d.round, d.kind, d.severity, d.subject, d.at, d.minutes AS minutesLate,
    d.reason, d.counts_without_time AS countsWithoutTime,
    iif(s.run_key IS NULL, f.person, s.person) AS person,
    iif(s.run_key IS NULL, f.department, s.department) AS department
  FROM (
    SELECT run_key, ordinal FROM deviations
    WHERE counts = 1 AND status = 1 AND run_ended_at >= @from AND run_ended_at < @until AND ${isAskedFor}
    ORDER BY severity DESC, at DESC, run_key, ordinal LIMIT @limit) AS few
  JOIN deviations d USING (run_key, ordinal)
  JOIN runs r USING (run_key)
  JOIN run_facts f USING (run_key)
  LEFT JOIN step_facts s ON s.run_key = d.run_key AND s.step = d.step AND s.round = d.round
  ORDER BY d.severity DESC, d.at DESC, d.run_key, d.ordinal`;var listLateSteps=`
  SELECT r.number, s.process, s.class, s.step, s.round, NULL AS clock, s.role, s.person, s.department,
    s.due_at AS dueAt, few.done_at AS endedAt, few.late_ms AS lateMs, d.reason
  FROM (
    SELECT f.run_key, f.ordinal, f.done_at, f.done_at - f.due_at AS late_ms
    FROM (
      SELECT run_key, step, round FROM deviations
      WHERE kind = @lateKind AND status = 1 AND run_ended_at >= @from AND run_ended_at < @until AND ${isAskedFor}
      ORDER BY minutes DESC, at DESC, run_key, ordinal LIMIT @limit) AS latest
    JOIN step_facts f ON f.run_key = latest.run_key AND f.step = latest.step AND f.round = latest.round
    UNION ALL
    SELECT f.run_key, f.ordinal, iif(f.done_at <= @asOf, f.done_at, NULL),
      min(ifnull(f.done_at, @asOf), @asOf) - f.due_at
    FROM json_each(@open) o CROSS JOIN step_facts f ON f.run_key = o.value
    WHERE f.ready_at <= @asOf
      AND min(ifnull(f.done_at, @asOf), @asOf) > f.due_at
      AND iif(f.done_at <= @asOf, f.done_at >= @from AND f.done_at < @until, f.due_at >= @from AND f.due_at < @until)
    ORDER BY 4 DESC LIMIT @limit) AS few
  JOIN step_facts s USING (run_key, ordinal)
  JOIN runs r USING (run_key)
  LEFT JOIN deviations d ON d.run_key = s.run_key AND d.kind = @lateKind AND d.step = s.step AND d.round = s.round
  ORDER BY few.late_ms DESC, s.due_at DESC, r.number, s.ordinal`;var lateInTheEnd="ifnull(c.stopped_at, ifnull(c.run_ended_at, @asOf)) > c.due_at";var listLateClocks=`
  SELECT r.number, few.process, few.class, NULL AS step, NULL AS round, few.clock, NULL AS role,
    f.person, f.department, few.due_at AS dueAt, few.ended_at AS endedAt, few.late_by AS lateMs, d.reason
  FROM (
    SELECT * FROM ${clocksFrom({tables:"clock_facts c",condition:`${lateInTheEnd} AND ${isAskedFor}`,department:"NULL"})}
    WHERE outcome IN ${lateOutcomes} AND status <> 2
    ORDER BY late_by DESC, due_at DESC, run_key, ordinal LIMIT @limit) AS few
  JOIN runs r USING (run_key)
  JOIN run_facts f USING (run_key)
  LEFT JOIN deviations d ON d.run_key = few.run_key AND d.kind = @lateKind AND d.subject = few.clock
  ORDER BY few.late_by DESC, few.due_at DESC, r.number, few.ordinal`;var Shortfalls=class{#deviations;#steps;#clocks;#nameOf;#codeOf;constructor(db,nameOf,codeOf){this.#deviations=db.prepare(listDeviations);this.#steps=db.prepare(listLateSteps);this.#clocks=db.prepare(listLateClocks);this.#nameOf=nameOf;this.#codeOf=codeOf}deviations(bounds,limit){return this.#deviations.all({...bounds,limit:limit??-1}).map(row=>{const named=this.#decode(row,["process","class","step","kind","subject","person","department"]);const countsWithoutTime=row.countsWithoutTime===1;return{...named,kind:named.kind,severity:severityOf(Number(row.severity)),countsWithoutTime}})}steps(bounds,limit){const lateKind=this.#codeOf("step_late")??0;return this.#steps.all({...bounds,limit:limit??-1,lateKind}).map(row=>this.#late(row))}clocks(bounds,limit){const lateKind=this.#codeOf("clock_late")??0;const response=this.#codeOf(responseClock)??0;const params={...bounds,limit:limit??-1,lateKind,response};return this.#clocks.all(params).map(row=>this.#late(row))}#late(row){const{lateMs,...rest}=this.#decode(row,["process","class","step","clock","role","person","department"]);return{...rest,minutesLate:Math.ceil(Number(lateMs)/6e4)}}#decode(row,keys){const named={...row};for(const key of keys){const code=row[key];named[key]=typeof code==="number"?this.#nameOf(code):null}return named}};var wanted={answers:"0, sum(yes), sum(no), sum(na)",overruns:"sum(done_at - due_at) FILTER (WHERE done_at > due_at), 0, 0, 0"};var figures=focus=>`
  count(done_at), count(due_at) - count(due_at) FILTER (WHERE done_at IS NULL),
  count(*) FILTER (WHERE done_at > due_at), ${wanted[focus]}`;var tallyStretch2=focus=>`
  SELECT count(*), ${figures(focus)}
  FROM step_facts INDEXED BY ended_steps
  WHERE process = ? AND step = ? AND class IS ? AND department IS ? AND role IS ?
    AND status = ? AND run_ended_at >= ? AND run_ended_at < ?`;var tallyOpen2=focus=>`
  SELECT CAST((ifnull(done_at, iif(due_at >= @from, due_at, NULL)) - @startAt) / @unitMs AS INTEGER),
    process, step, class, department, role,
    ${figures(focus)},
    sum(is_overdue AND due_at >= @from), sum(iif(is_overdue AND due_at >= @from, @asOf - due_at, 0)),
    sum(is_overdue AND due_at < @from)
  FROM (
    SELECT *, done_at IS NULL AND due_at < @asOf AND due_at < @until AS is_overdue
    FROM (
      SELECT f.process, f.step, f.class, f.department, f.role, f.due_at, f.yes, f.no, f.na,
        iif(f.done_at <= @asOf, f.done_at, NULL) AS done_at
      FROM json_each(@open) o CROSS JOIN step_facts f ON f.run_key = o.value
      WHERE f.ready_at <= @asOf))
  WHERE is_overdue OR (done_at >= @from AND done_at < @until)
  GROUP BY 1, 2, 3, 4, 5, 6`;var endedStatuses=["closed","aborted"];var keyColumns2=6;var StepTallies=class{#groups;#stretch;#open;#nameOf;constructor(db,nameOf,focus){const columns=["process","step","class","department","role"];const condition="run_ended_at IS NOT NULL";this.#groups=new IndexGroups(db,{table:"step_facts",index:"ended_steps",columns,condition});this.#stretch=db.prepare(tallyStretch2(focus)).raw();this.#open=db.prepare(tallyOpen2(focus)).raw();this.#nameOf=nameOf}tallies(question,bounds,places){return[...this.#ofEndedRuns(question,bounds),...this.#ofOpenRuns(bounds,places)]}#ofEndedRuns({periods},{process,class:runClass,until}){const tallies=[];for(const group of this.#groups.find({process,class:runClass})){const named=this.#named(group);for(const status of endedStatuses){for(const[period,{fromAt,toAt}]of periods.entries()){const values=[...group,statusCode(status),fromAt,Math.min(toAt,until)];const[visits,...counts]=this.#stretch.get(...values)??[];if(visits)tallies.push({...named,period,status,...countsOf(counts)})}}}return tallies}#ofOpenRuns(bounds,{startAt,unitMs,periods}){const rows=this.#open.all({...bounds,startAt,unitMs});return perPeriod(rows,periods,keyColumns2).map(row=>{const[period=null,...codes]=row.slice(0,keyColumns2);return{...this.#named(codes),period,status:"open",...countsOf(row.slice(keyColumns2))}})}#named(codes){const[process=null,step=null,runClass=null,department=null,role=null]=codes;return{process:this.#nameOf(process)??"",step:this.#nameOf(step)??"",class:this.#nameOf(runClass),department:this.#nameOf(department),role:this.#nameOf(role)}}};function countsOf(row){const[done=0,limited=0,late2=0,lateMs=0,yes=0,no=0,na=0,...open]=row.map(value=>value??0);const[openLate=0,openLateMs=0,overdueBefore=0]=open;const counted2={onTime:limited-late2,late:late2,lateMs,withoutDue:done-limited};return{...counted2,yes,no,na,openLate,openLateMs,overdueBefore}}var findCode="SELECT code FROM names WHERE name = ?";var SqliteFacts=class{#db;#file;#names;#findCode;#known=new WeakMap;constructor(db,file){this.#db=db;this.#file=file;this.#names=new Names(db);this.#findCode=db.prepare(findCode).pluck();db.exec("BEGIN")}async scope(){return this.#guard(()=>readScope(this.#db,this.#nameOf))}async population(question){return this.#guard(()=>new RunTallies(this.#db,this.#nameOf).population(this.#bounds(question)))}async runTallies(question){const runs=()=>new RunTallies(this.#db,this.#nameOf);return this.#guard(()=>runs().tallies(question,this.#bounds(question)))}async cycleTimes(question){const runs=()=>new RunTallies(this.#db,this.#nameOf);return this.#guard(()=>runs().cycles(question,this.#bounds(question)))}async stepTallies(question,focus){const steps=()=>new StepTallies(this.#db,this.#nameOf,focus);return this.#guard(()=>steps().tallies(question,this.#bounds(question),placePeriods(question)))}async clockTallies(question){const clocks=()=>new ClockTallies(this.#db,this.#nameOf,this.#codeOf);return this.#guard(()=>clocks().tallies(this.#bounds(question),placePeriods(question)))}async deviationTallies(question){return this.#guard(()=>new DeviationTallies(this.#db,this.#nameOf).tallies(this.#bounds(question)))}async deviationShortfalls(question,limit){return this.#guard(()=>this.#shortfalls().deviations(this.#bounds(question),limit))}async lateSteps(question,limit){return this.#guard(()=>this.#shortfalls().steps(this.#bounds(question),limit))}async lateClocks(question,limit){return this.#guard(()=>this.#shortfalls().clocks(this.#bounds(question),limit))}async close(){this.#guard(()=>this.#db.close())}#shortfalls(){return new Shortfalls(this.#db,this.#nameOf,this.#codeOf)}#bounds(question){const known=this.#known.get(question);if(known!==void 0)return known;const process=question.process===null?null:this.#codeOf(question.process)??0;const runClass=question.class===null?null:this.#codeOf(question.class)??0;const asked={...stretchOf(question),process,class:runClass};const bounds={...asked,open:JSON.stringify(findOpenRuns(this.#db,asked))};this.#known.set(question,bounds);return bounds}#nameOf=code=>code===null?null:this.#names.nameOf(code);#codeOf=name=>this.#findCode.get(name)??null;#guard(work){try{return work()}catch(error){throw explainSqliteError(error,this.#file)}}};async function openFacts({file:given,lockTimeoutMs=1e4}){const file=placeToRead(given);let db=null;try{db=connectToRead(file,lockTimeoutMs);assertReadable(db,file,shippedMigrations());return new SqliteFacts(db,file)}catch(error){db?.close();throw explainSqliteError(error,file)}}export{openFacts};
