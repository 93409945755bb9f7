import{clockOutcomes,responseClock}from"./chunk-KNJ47CYJ.js";import{Names,assertReadable,placeToRead,severityOf,shippedMigrations,statusOf}from"./chunk-VKUW36IZ.js";import{connectToRead,explainSqliteError}from"./chunk-5Y34UVUY.js";import"./chunk-4I2VYIKX.js";import"./chunk-FUWUHY4E.js";import"./chunk-5DKCRF6B.js";var clocksAtQuestion=clocksFrom("run_facts r CROSS JOIN clock_facts c USING (run_key)","");var lateClocksAtQuestion=`(
  SELECT * FROM ${clocksFrom("clock_facts c CROSS JOIN run_facts r USING (run_key)","AND ifnull(c.stopped_at, ifnull(c.run_ended_at, @asOf)) > c.due_at")}
  WHERE outcome IN (${place("late")}, ${place("open_late")}))`;function clocksFrom(tables,condition){return`(
  SELECT run_key, ordinal, process, clock, class, department, status, due_at, ended_at, outcome,
    CASE WHEN clock = @response THEN run_started_at WHEN status = 2 THEN run_ended_at ELSE ended_at END AS counts_at,
    late_by
  FROM (
    SELECT *,
      CASE
        WHEN NOT limited THEN ${place("unlimited")}
        WHEN due_at IS NULL THEN ${place("undetermined")}
        WHEN ended_at <= due_at THEN ${place("kept")}
        WHEN ended_at > due_at THEN ${place("late")}
        WHEN last_at > due_at THEN ${place("open_late")}
        ELSE ${place("pending")}
      END AS outcome,
      ifnull(ended_at, last_at) - due_at AS late_by
    FROM (
      SELECT c.run_key, c.ordinal, c.process, c.clock, c.class, r.department, c.run_started_at, c.run_ended_at,
        c.limited, c.due_at,
        iif(c.run_ended_at <= @asOf, c.status, 0) AS status,
        CASE
          WHEN c.stopped_at <= @asOf THEN c.stopped_at
          WHEN c.status = 1 AND c.run_ended_at <= @asOf THEN c.run_ended_at
        END AS ended_at,
        iif(c.status = 2 AND c.run_ended_at <= @asOf, c.run_ended_at, @asOf) AS last_at
      FROM ${tables}
      WHERE r.started_at < @until AND c.started_at <= @asOf
        AND (@process IS NULL OR r.process = @process) AND (@class IS NULL OR r.class = @class) ${condition}))
  WHERE counts_at >= @from AND counts_at < @until
    OR counts_at IS NULL AND (outcome <> ${place("open_late")} OR due_at < @until))`}function place(outcome){return clockOutcomes.indexOf(outcome)}var tallyClocks=`
  SELECT CAST((counts_at - @startAt) / @unitMs AS INTEGER), clock, outcome, class, department, status, process, count(*)
  FROM ${clocksAtQuestion}
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;var ClockTallies=class{#tally;#response;#nameOf;constructor(db,nameOf,codeOf){this.#tally=db.prepare(tallyClocks).raw();this.#response=codeOf(responseClock)??0;this.#nameOf=nameOf}tallies(bounds,{startAt,unitMs,periods}){const params={...bounds,startAt,unitMs,response:this.#response};return this.#tally.all(params).map(row=>{const[place2,clock,outcome,runClass,department,status,process,runs]=row;return{period:place2===null?null:periods[place2]??null,process:this.#nameOf(process)??"",class:this.#nameOf(runClass),department:this.#nameOf(department),clock:this.#nameOf(clock)??"",status:statusOf(status),outcome:clockOutcomes[outcome]??"undetermined",runs}})}};var tallyDeviations=`
  SELECT step, kind, process, count(*), sum(counts), sum(counts_without_time), sum(approved)
  FROM deviations
  WHERE status = 1 AND run_ended_at >= @from AND run_ended_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)
  GROUP BY 1, 2, 3`;var DeviationTallies=class{#tally;#nameOf;constructor(db,nameOf){this.#tally=db.prepare(tallyDeviations).raw();this.#nameOf=nameOf}tallies(bounds){return this.#tally.all(bounds).map(([step,kind,process,deviations,counted,withoutTime,approved])=>({process:this.#nameOf(process)??"",step:this.#nameOf(step),kind:this.#nameOf(kind),deviations,counted,countedWithoutTime:withoutTime,approved}))}};function boundsOf({periods,asOf},codes){const from=periods[0]?.fromAt??0;const to=periods.at(-1)?.toAt??0;return{...codes,from,until:Math.min(to,asOf+1),asOf}}function placePeriods({periods}){const unitMs=Math.max(1,periods.reduce((unit,{fromAt,toAt})=>greatestDivisor(unit,toAt-fromAt),0));const places=[];for(const[index,{fromAt,toAt}]of periods.entries()){for(let at=fromAt;at<toAt;at+=unitMs)places.push(index)}return{startAt:periods[0]?.fromAt??0,unitMs,periods:places}}function greatestDivisor(a,b){return b===0?a:greatestDivisor(b,a%b)}var population=`
  SELECT
    count(*) FILTER (WHERE started_at >= @from AND started_at < @until) AS received,
    count(*) FILTER (WHERE status = 1 AND ended_at >= @from AND ended_at < @until) AS closed,
    count(*) FILTER (WHERE status = 2 AND ended_at >= @from AND ended_at < @until) AS aborted,
    count(*) FILTER (WHERE started_at < @until AND ifnull(ended_at > @asOf, 1)) AS open
  FROM run_facts
  WHERE (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;var tallyRuns=`
  SELECT CAST((ended_at - @startAt) / @unitMs AS INTEGER) AS place, department, class, status, process, count(*),
    sum(compliant_without_time), sum(compliant AND NOT undetermined), sum(compliant AND undetermined)
  FROM (
    SELECT ended_at, department, class, status, process, compliant_without_time, compliant,
      EXISTS (
        SELECT 1 FROM clock_facts c INDEXED BY undetermined_clocks
        WHERE c.run_key = r.run_key AND c.limited = 1 AND c.due_at IS NULL) AS undetermined
    FROM run_facts r
    WHERE ended_at >= @from AND ended_at < @until
      AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class))
  GROUP BY 1, 2, 3, 4, 5`;var listCycles=`
  SELECT CAST((ended_at - @startAt) / @unitMs AS INTEGER), department, class, status, process,
    working_minutes * 1.0 / minutes_per_day, elapsed_minutes / 1440.0
  FROM run_facts
  WHERE ended_at >= @from AND ended_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;var closed=1;var RunTallies=class{#population;#tally;#cycles;#nameOf;constructor(db,nameOf){this.#population=db.prepare(population);this.#tally=db.prepare(tallyRuns).raw();this.#cycles=db.prepare(listCycles).raw();this.#nameOf=nameOf}population(bounds){return this.#population.get(bounds)??{received:0,closed:0,aborted:0,open:0}}tallies(bounds,{startAt,unitMs,periods}){return this.#tally.all({...bounds,startAt,unitMs}).map(row=>{const[place2,department,runClass,status,process,runs,withoutTime,compliant,undetermined]=row;return{period:periods[place2]??null,process:this.#nameOf(process)??"",class:this.#nameOf(runClass),department:this.#nameOf(department),status:status===closed?"closed":"aborted",runs,compliantWithoutTime:withoutTime??0,compliant:compliant??0,undetermined:undetermined??0}})}cycles(bounds,{startAt,unitMs,periods}){const cells=new Map;for(const row of this.#cycles.all({...bounds,startAt,unitMs})){const[place2,department,runClass,status,process,workingDays,elapsedDays]=row;const period=periods[place2]??0;const cell=cellFor(cells,period,`${process} ${runClass} ${department}`,[process,runClass,department]);if(status!==closed)cell.aborted+=1;else if(workingDays===null)cell.undetermined+=1;else cell.workingDays.push(workingDays);if(elapsedDays!==null)cell.elapsedDays.push(elapsedDays)}return[...cells].flatMap(([period,ofPeriod])=>[...ofPeriod.values()].map(cell=>this.#named(period,cell)))}#named(period,{codes,...times}){const[process,runClass,department]=codes;return{...times,period,process:this.#nameOf(process)??"",class:this.#nameOf(runClass),department:this.#nameOf(department)}}};function cellFor(cells,period,code,codes){let ofPeriod=cells.get(period);if(ofPeriod===void 0){ofPeriod=new Map;cells.set(period,ofPeriod)}const known=ofPeriod.get(code);if(known!==void 0)return known;const made={codes,workingDays:[],elapsedDays:[],undetermined:0,aborted:0};ofPeriod.set(code,made);return made}var describe="SELECT kind, (SELECT min(started_at) FROM runs) AS firstAt FROM ledger";var listProcesses="SELECT DISTINCT process, class FROM run_facts";var newestStandard=`
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
    FROM run_facts o CROSS JOIN step_facts f USING (run_key)
    WHERE o.started_at < @until AND ifnull(o.ended_at > @asOf, 1) AND f.ready_at <= @asOf
      AND min(ifnull(f.done_at, @asOf), @asOf) > f.due_at
      AND iif(f.done_at <= @asOf, f.done_at >= @from AND f.done_at < @until, f.due_at < @until)
      AND (@process IS NULL OR o.process = @process) AND (@class IS NULL OR o.class = @class)
    ORDER BY 4 DESC LIMIT @limit) AS few
  JOIN step_facts s USING (run_key, ordinal)
  JOIN runs r USING (run_key)
  LEFT JOIN deviations d ON d.run_key = s.run_key AND d.kind = @lateKind AND d.step = s.step AND d.round = s.round
  ORDER BY few.late_ms DESC, s.due_at DESC, r.number, s.ordinal`;var listLateClocks=`
  SELECT r.number, few.process, few.class, NULL AS step, NULL AS round, few.clock, NULL AS role,
    f.person, f.department, few.due_at AS dueAt, few.ended_at AS endedAt, few.late_by AS lateMs, d.reason
  FROM (
    SELECT * FROM ${lateClocksAtQuestion} WHERE status <> 2
    ORDER BY late_by DESC, due_at DESC, run_key, ordinal LIMIT @limit) AS few
  JOIN runs r USING (run_key)
  JOIN run_facts f USING (run_key)
  LEFT JOIN deviations d ON d.run_key = few.run_key AND d.kind = @lateKind AND d.subject = few.clock
  ORDER BY few.late_by DESC, few.due_at DESC, r.number, few.ordinal`;var Shortfalls=class{#deviations;#steps;#clocks;#nameOf;#codeOf;constructor(db,nameOf,codeOf){this.#deviations=db.prepare(listDeviations);this.#steps=db.prepare(listLateSteps);this.#clocks=db.prepare(listLateClocks);this.#nameOf=nameOf;this.#codeOf=codeOf}deviations(bounds,limit){return this.#deviations.all({...bounds,limit:limit??-1}).map(row=>{const named=this.#decode(row,["process","class","step","kind","subject","person","department"]);const countsWithoutTime=row.countsWithoutTime===1;return{...named,kind:named.kind,severity:severityOf(Number(row.severity)),countsWithoutTime}})}steps(bounds,limit){const lateKind=this.#codeOf("step_late")??0;return this.#steps.all({...bounds,limit:limit??-1,lateKind}).map(row=>this.#late(row))}clocks(bounds,limit){const lateKind=this.#codeOf("clock_late")??0;const response=this.#codeOf(responseClock)??0;const params={...bounds,limit:limit??-1,lateKind,response};return this.#clocks.all(params).map(row=>this.#late(row))}#late(row){const{lateMs,...rest}=this.#decode(row,["process","class","step","clock","role","person","department"]);return{...rest,minutesLate:Math.ceil(Number(lateMs)/6e4)}}#decode(row,keys){const named={...row};for(const key of keys){const code=row[key];named[key]=typeof code==="number"?this.#nameOf(code):null}return named}};var groupColumns=["process","step","class","department","role"];var StepGroups=class{#levels;constructor(db){this.#levels=groupColumns.map((column,level)=>{const fixed=groupColumns.slice(0,level).map(before=>`${before} IS ? AND`);const select=`SELECT ${column} FROM step_facts INDEXED BY ended_steps WHERE run_ended_at IS NOT NULL AND`;const after=`${column} > ifnull(?, 0)`;return{first:db.prepare(`${select} ${fixed.join(" ")} 1 ORDER BY ${column} LIMIT 1`).pluck(),next:db.prepare(`${select} ${fixed.join(" ")} ${after} ORDER BY ${column} LIMIT 1`).pluck()}})}find(process,runClass){const wanted=[process,null,runClass,null,null];return this.#below([],wanted)}#below(codes,wanted){const level=this.#levels[codes.length];if(level===void 0)return[codes];const found=[];for(let code=level.first.get(...codes);code!==void 0;code=level.next.get(...codes,code)){const only=wanted[codes.length]??null;if(only===null||only===code)found.push(...this.#below([...codes,code],wanted))}return found}};var tallyStretch=`
  SELECT count(*), count(done_at), sum(done_at <= due_at), sum(done_at > due_at), sum(max(done_at - due_at, 0)),
    sum(yes), sum(no), sum(na)
  FROM step_facts INDEXED BY ended_steps
  WHERE process = ? AND step = ? AND class IS ? AND department IS ? AND role IS ?
    AND run_ended_at >= ? AND run_ended_at < ? AND status = 1`;var tallyOthers=`
  SELECT s.process, s.step, s.class, s.department, s.role, s.status, s.place,
    count(done_at), sum(done_at <= due_at), sum(done_at > due_at), sum(max(done_at - due_at, 0)),
    sum(yes), sum(no), sum(na),
    sum(s.status = 0 AND done_at IS NULL AND @asOf > due_at AND due_at < @until),
    sum(iif(s.status = 0 AND done_at IS NULL AND @asOf > due_at AND due_at < @until, @asOf - due_at, 0))
  FROM (
    SELECT f.process, f.step, f.class, f.department, f.role, f.due_at, f.yes, f.no, f.na,
      iif(r.ended_at <= @asOf, r.status, 0) AS status,
      iif(r.ended_at <= @asOf, CAST((r.ended_at - @startAt) / @unitMs AS INTEGER), NULL) AS place,
      iif(f.done_at <= @asOf, f.done_at, NULL) AS done_at
    FROM run_facts r CROSS JOIN step_facts f USING (run_key)
    WHERE ((r.status = 2 AND r.ended_at >= @from AND r.ended_at < @until)
        OR (r.started_at < @until AND ifnull(r.ended_at > @asOf, 1)))
      AND f.ready_at <= @asOf
      AND (@process IS NULL OR r.process = @process) AND (@class IS NULL OR r.class = @class)) s
  WHERE s.status <> 0 OR done_at IS NULL OR (done_at >= @from AND done_at < @until)
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;var StepTallies=class{#groups;#stretch;#others;#nameOf;constructor(db,nameOf){this.#groups=new StepGroups(db);this.#stretch=db.prepare(tallyStretch).raw();this.#others=db.prepare(tallyOthers).raw();this.#nameOf=nameOf}tallies(question,bounds,places){return[...this.#ofClosedRuns(question,bounds),...this.#ofOtherRuns(bounds,places)]}#ofClosedRuns({periods},{process,class:runClass,until}){const tallies=[];for(const group of this.#groups.find(process,runClass)){const named=this.#named(group);for(const[period,{fromAt,toAt}]of periods.entries()){const[visits=0,...figures]=this.#stretch.get(...group,fromAt,Math.min(toAt,until))??[];if(visits>0)tallies.push({...named,period,status:"closed",...figuresOf(figures)})}}return tallies}#ofOtherRuns(bounds,{startAt,unitMs,periods}){return this.#others.all({...bounds,startAt,unitMs}).map(row=>{const group=row.slice(0,5);const[status=0,place2]=row.slice(5,7);const period=typeof place2==="number"?periods[place2]??null:null;return{...this.#named(group),period,status:statusOf(status),...figuresOf(row.slice(7))}})}#named([process,step,runClass,department,role]){return{process:this.#nameOf(process)??"",step:this.#nameOf(step)??"",class:this.#nameOf(runClass),department:this.#nameOf(department),role:this.#nameOf(role)}}};function figuresOf(row){const[done=0,onTime,late,lateMs,yes,no,na,openLate,openLateMs]=row.map(value=>value??0);const counted={onTime:onTime??0,late:late??0,lateMs:lateMs??0};return{...counted,withoutDue:done-counted.onTime-counted.late,openLate:openLate??0,openLateMs:openLateMs??0,yes:yes??0,no:no??0,na:na??0}}var findCode="SELECT code FROM names WHERE name = ?";var SqliteFacts=class{#db;#file;#names;#findCode;constructor(db,file){this.#db=db;this.#file=file;this.#names=new Names(db);this.#findCode=db.prepare(findCode).pluck();db.exec("BEGIN")}async scope(){return this.#guard(()=>readScope(this.#db,this.#nameOf))}async population(question){return this.#guard(()=>new RunTallies(this.#db,this.#nameOf).population(this.#bounds(question)))}async runTallies(question){const runs=()=>new RunTallies(this.#db,this.#nameOf);return this.#guard(()=>runs().tallies(this.#bounds(question),placePeriods(question)))}async cycleTimes(question){const runs=()=>new RunTallies(this.#db,this.#nameOf);return this.#guard(()=>runs().cycles(this.#bounds(question),placePeriods(question)))}async stepTallies(question){const steps=()=>new StepTallies(this.#db,this.#nameOf);return this.#guard(()=>steps().tallies(question,this.#bounds(question),placePeriods(question)))}async clockTallies(question){const clocks=()=>new ClockTallies(this.#db,this.#nameOf,this.#codeOf);return this.#guard(()=>clocks().tallies(this.#bounds(question),placePeriods(question)))}async deviationTallies(question){return this.#guard(()=>new DeviationTallies(this.#db,this.#nameOf).tallies(this.#bounds(question)))}async deviationShortfalls(question,limit){return this.#guard(()=>this.#shortfalls().deviations(this.#bounds(question),limit))}async lateSteps(question,limit){return this.#guard(()=>this.#shortfalls().steps(this.#bounds(question),limit))}async lateClocks(question,limit){return this.#guard(()=>this.#shortfalls().clocks(this.#bounds(question),limit))}async close(){this.#guard(()=>this.#db.close())}#shortfalls(){return new Shortfalls(this.#db,this.#nameOf,this.#codeOf)}#bounds(question){const process=question.process===null?null:this.#codeOf(question.process)??0;const runClass=question.class===null?null:this.#codeOf(question.class)??0;return boundsOf(question,{process,class:runClass})}#nameOf=code=>code===null?null:this.#names.nameOf(code);#codeOf=name=>this.#findCode.get(name)??null;#guard(work){try{return work()}catch(error){throw explainSqliteError(error,this.#file)}}};async function openFacts({file:given,lockTimeoutMs=1e4}){const file=placeToRead(given);let db=null;try{db=connectToRead(file,lockTimeoutMs);assertReadable(db,file,shippedMigrations());return new SqliteFacts(db,file)}catch(error){db?.close();throw explainSqliteError(error,file)}}export{openFacts};
