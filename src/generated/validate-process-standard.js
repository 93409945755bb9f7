/* Made by `npm run gen` from schemas/process-standard.schema.json: change that file. */
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
export const validate = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sopkit:process-standard","type":"object","additionalProperties":false,"required":["id","name","version","status","steps"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/processId"}]},"number":{"type":"string","minLength":1},"prefix":{"type":"string","pattern":"^[A-Z][A-Z0-9]{0,7}$"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"family":{"enum":["approval","business","management","support"]},"version":{"$ref":"#/definitions/version"},"status":{"enum":["draft","review","pilot","published","retired"]},"core":{"type":"boolean"},"customer_facing":{"type":"boolean"},"compliance":{"type":"boolean"},"confidentiality":{"enum":["public","internal","confidential","secret"]},"owner":{"type":"object","additionalProperties":false,"required":["department"],"properties":{"department":{"$ref":"#/definitions/id"},"role":{"$ref":"#/definitions/id"}}},"calendar":{"allOf":[{"$ref":"#/definitions/processId"}]},"purpose":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"allOf":[{"$ref":"#/definitions/text"}]},"goals":{"type":"array","items":{"$ref":"#/definitions/metric"}}}},"scope":{"type":"object","additionalProperties":false,"properties":{"situations":{"type":"array","items":{"$ref":"#/definitions/text"}},"objects":{"type":"array","items":{"$ref":"#/definitions/text"}},"boundary":{"type":"array","items":{"$ref":"#/definitions/text"}}}},"trigger":{"allOf":[{"$ref":"#/definitions/text"}]},"result":{"allOf":[{"$ref":"#/definitions/text"}]},"departments":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/department"}},"roles":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/role"}},"params":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"value":{"type":["number","string","boolean"]},"unit":{"type":"string","minLength":1},"proposal":{"type":"boolean"},"source":{"type":"string","minLength":1}}}},"glossary":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["term","means"],"properties":{"term":{"allOf":[{"$ref":"#/definitions/text"}]},"means":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"references":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"number":{"type":"string","minLength":1},"kind":{"enum":["law","standard","rule","document"]},"clause":{"type":"string","minLength":1}}}},"macro_nodes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"key_nodes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"step":{"$ref":"#/definitions/id"}}}},"classes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"criteria":{"allOf":[{"$ref":"#/definitions/text"}]},"when":{"$ref":"#/definitions/condition"},"otherwise":{"const":true}}},"minItems":1},"pause_reasons":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"clocks":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/clock"}},"forms":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/form"}},"steps":{"type":"array","items":{"$ref":"#/definitions/step"},"minItems":1},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"metrics":{"type":"array","items":{"$ref":"#/definitions/metric"}},"sample":{"type":"object","additionalProperties":false,"required":["rate","every"],"properties":{"rate":{"type":"number","exclusiveMinimum":0,"maximum":1},"every":{"enum":["week","month","quarter"]},"at_least":{"type":"integer","minimum":1},"by":{"enum":["class","department","person"]}}},"training":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"for":{"$ref":"#/definitions/roles"},"content":{"allOf":[{"$ref":"#/definitions/text"}]},"acknowledge":{"type":"boolean"},"pass":{"type":"string","minLength":1}}},"recurrence":{"type":"object","additionalProperties":false,"required":["every"],"properties":{"every":{"enum":["day","week","month","quarter","half_year","year"]},"on":{"type":"string","minLength":1}}},"evaluation":{"type":"object","additionalProperties":false,"required":["every"],"properties":{"every":{"enum":["quarter","half_year","year"]},"last":{"$ref":"#/definitions/date"},"next":{"$ref":"#/definitions/date"},"triggers":{"type":"array","items":{"$ref":"#/definitions/text"}}}},"pilot":{"type":"object","additionalProperties":false,"properties":{"departments":{"type":"array","items":{"$ref":"#/definitions/id"}},"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"},"cases":{"type":"string","minLength":1}}},"pain_points":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"allOf":[{"$ref":"#/definitions/text"}]},"evidence":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"support":{"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"allOf":[{"$ref":"#/definitions/text"}]},"hours":{"type":"string","minLength":1}}},"settled":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","question","decision","reason"],"properties":{"id":{"$ref":"#/definitions/id"},"about":{"type":"string","minLength":1},"question":{"allOf":[{"$ref":"#/definitions/text"}]},"decision":{"allOf":[{"$ref":"#/definitions/text"}]},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"open":{"type":"boolean"}}}},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}},"reviews":{"type":"array","items":{"$ref":"#/definitions/review"}},"signatures":{"type":"array","items":{"$ref":"#/definitions/signature"}},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"}},"source":{"type":"string","minLength":1}},"definitions":{"text":{"oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["zh-CN"],"properties":{"zh-CN":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}}}]},"id":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":40},"processId":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":60},"date":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"version":{"type":"string","minLength":1},"duration":{"type":"string","minLength":1},"durationByClass":{"type":"object","minProperties":1,"not":{"required":["is"]},"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/duration"}},"limit":{"anyOf":[{"$ref":"#/definitions/duration"},{"$ref":"#/definitions/durationByClass"},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"anyOf":[{"$ref":"#/definitions/duration"},{"$ref":"#/definitions/durationByClass"}]},"from":{"allOf":[{"$ref":"#/definitions/moment"}]},"wording":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"proposal":{"type":"array","items":{"$ref":"#/definitions/id"}}}}]},"moment":{"type":"string","pattern":"^(start|close|[a-z][a-z0-9_]*\\.(ready|opened|done)|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$"},"condition":{"type":"string","minLength":1,"maxLength":500},"roles":{"anyOf":[{"$ref":"#/definitions/id"},{"type":"array","items":{"type":"string","$ref":"#/definitions/id"},"minItems":1,"uniqueItems":true}]},"target":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"jump":{"anyOf":[{"$ref":"#/definitions/target"},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"at_most":{"type":"integer","minimum":1,"maximum":99},"beyond":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}}]},"branch":{"type":"object","additionalProperties":false,"required":["id","to"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"when":{"$ref":"#/definitions/condition"},"otherwise":{"const":true},"to":{"$ref":"#/definitions/target"},"at_most":{"type":"integer","minimum":1,"maximum":99},"beyond":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"raise":{"$ref":"#/definitions/id"}}},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}},"check":{"anyOf":[{"$ref":"#/definitions/text"},{"type":"object","additionalProperties":false,"required":["ask"],"properties":{"id":{"$ref":"#/definitions/id"},"ask":{"allOf":[{"$ref":"#/definitions/text"}]},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]},"na":{"type":"boolean"},"evidence":{"enum":["none","optional","required"]},"when":{"$ref":"#/definitions/condition"},"source":{"type":"string","minLength":1}}}]},"exception":{"type":"object","additionalProperties":false,"required":["id","when"],"properties":{"id":{"$ref":"#/definitions/id"},"when":{"allOf":[{"$ref":"#/definitions/text"}]},"do":{"allOf":[{"$ref":"#/definitions/text"}]},"limit":{"allOf":[{"$ref":"#/definitions/duration"}]},"escalate":{"allOf":[{"$ref":"#/definitions/roles"}]},"on_overdue":{"type":"boolean"},"proposal":{"type":"boolean"}}},"input":{"anyOf":[{"$ref":"#/definitions/id"},{"type":"object","additionalProperties":false,"required":["outside"],"properties":{"outside":{"allOf":[{"$ref":"#/definitions/text"}]},"from":{"allOf":[{"$ref":"#/definitions/text"}]}}}]},"step":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"kind":{"enum":["task","check","decision","approval","wait","call"]},"do":{"allOf":[{"$ref":"#/definitions/text"}]},"macro":{"allOf":[{"$ref":"#/definitions/id"}]},"R":{"allOf":[{"$ref":"#/definitions/roles"}]},"A":{"allOf":[{"$ref":"#/definitions/roles"}]},"C":{"allOf":[{"$ref":"#/definitions/roles"}]},"I":{"allOf":[{"$ref":"#/definitions/roles"}]},"split":{"allOf":[{"$ref":"#/definitions/text"}]},"in":{"type":"array","items":{"$ref":"#/definitions/input"}},"out":{"type":"array","items":{"type":"string","$ref":"#/definitions/id"},"uniqueItems":true},"limit":{"$ref":"#/definitions/limit"},"minimum":{"allOf":[{"$ref":"#/definitions/duration"}]},"key":{"type":"boolean"},"decides":{"enum":["class"]},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"required":{"type":"boolean"}}}},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"when":{"$ref":"#/definitions/condition"},"next":{"$ref":"#/definitions/jump"},"branches":{"type":"array","items":{"$ref":"#/definitions/branch"},"minItems":1},"on":{"type":"object","additionalProperties":false,"properties":{"approved":{"$ref":"#/definitions/jump"},"returned":{"$ref":"#/definitions/jump"},"rejected":{"$ref":"#/definitions/jump"}}},"authority":{"type":"object","additionalProperties":false,"required":["matrix"],"properties":{"matrix":{"$ref":"#/definitions/id"},"amount":{"$ref":"#/definitions/condition"}}},"segregate":{"type":"array","items":{"$ref":"#/definitions/id"}},"lane":{"allOf":[{"$ref":"#/definitions/id"}]},"repeat":{"type":"object","additionalProperties":false,"required":["while","at_most"],"properties":{"while":{"$ref":"#/definitions/condition"},"at_most":{"type":"integer","minimum":1}}},"call":{"type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"$ref":"#/definitions/processId"},"with":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/condition"}},"returns":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"type":"string"}}}},"wait":{"type":"object","additionalProperties":false,"required":["for"],"properties":{"for":{"allOf":[{"$ref":"#/definitions/text"}]},"reason":{"$ref":"#/definitions/id"}}},"training":{"allOf":[{"$ref":"#/definitions/text"}]},"signature":{"type":"object","additionalProperties":false,"required":["meaning"],"properties":{"meaning":{"allOf":[{"$ref":"#/definitions/text"}]}}},"handover":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"source":{"type":"string","minLength":1},"proposal":{"type":"boolean"}}},"field":{"type":"object","additionalProperties":false,"required":["label","type"],"properties":{"label":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"enum":["text","integer","number","money","boolean","date","instant","choice","choices","person","department","file"]},"required":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/condition"}]},"when":{"$ref":"#/definitions/condition"},"computed":{"$ref":"#/definitions/condition"},"default":{"type":["string","number","boolean"]},"min":{"type":"number"},"max":{"type":"number"},"pattern":{"type":"string","minLength":1},"unit":{"type":"string","minLength":1},"choices":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]}}},"minItems":1},"must_say":{"type":"array","items":{"$ref":"#/definitions/text"},"minItems":1},"personal":{"type":"boolean"},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]}}},"form":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"number":{"type":"string","minLength":1},"aliases":{"type":"array","items":{"type":"string"}},"fields":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/field"}}}},"role":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"department":{"$ref":"#/definitions/id"},"bind":{"$ref":"#/definitions/condition"},"duties":{"type":"array","items":{"$ref":"#/definitions/text"}},"external":{"type":"boolean"},"proposal":{"type":"boolean"}}},"department":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"duties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"allOf":[{"$ref":"#/definitions/text"}]},"steps":{"type":"array","items":{"$ref":"#/definitions/id"}},"supports":{"type":"array","items":{"$ref":"#/definitions/id"}}}}}}},"clock":{"type":"object","additionalProperties":false,"required":["name","limit"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"from":{"$ref":"#/definitions/moment"},"to":{"anyOf":[{"$ref":"#/definitions/moment"},{"type":"array","items":{"$ref":"#/definitions/moment"},"minItems":1}]},"limit":{"$ref":"#/definitions/limit"},"pauses":{"type":"array","items":{"$ref":"#/definitions/id"}},"proposal":{"type":"boolean"}}},"metric":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"type":"string","minLength":1,"pattern":"^(M[0-9]{2}|[a-z][a-z0-9_]*)$"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"formula":{"type":"string","minLength":1},"data":{"type":"string","minLength":1},"unit":{"type":"string","minLength":1},"better":{"enum":["up","down"]},"target":{"type":"string","minLength":1},"warn":{"type":"string","minLength":1},"baseline":{"type":"string","minLength":1}}},"waiver":{"type":"object","additionalProperties":false,"required":["rule","reason","approver","expires"],"properties":{"rule":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"approver":{"type":["string","null"]},"expires":{"$ref":"#/definitions/date"}}},"change":{"type":"object","additionalProperties":false,"required":["version","date","content"],"properties":{"version":{"$ref":"#/definitions/version"},"date":{"$ref":"#/definitions/date"},"content":{"allOf":[{"$ref":"#/definitions/text"}]},"author":{"type":"string","minLength":1},"reviewer":{"type":["string","null"]},"training":{"allOf":[{"$ref":"#/definitions/text"}]}}},"review":{"type":"object","additionalProperties":false,"required":["date","reviewer","as"],"properties":{"date":{"$ref":"#/definitions/date"},"reviewer":{"type":"string","minLength":1},"as":{"enum":["department_head","key_post","legal_risk"]},"focus":{"type":"object","propertyNames":{"$ref":"#/definitions/focus"},"additionalProperties":{"enum":["pass","open","fail"]}},"opinion":{"allOf":[{"$ref":"#/definitions/text"}]},"disposition":{"allOf":[{"$ref":"#/definitions/text"}]}}},"focus":{"enum":["complete","operable","compliant","clear"]},"signature":{"type":"object","additionalProperties":false,"required":["role","person","date","meaning"],"properties":{"role":{"type":"string","minLength":1},"person":{"type":["string","null"]},"date":{"anyOf":[{"$ref":"#/definitions/date"},{"type":"null"}]},"meaning":{"enum":["wrote","reviewed","approved"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (runtime0.default ?? runtime0);
const schema7 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":60};
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["zh-CN"],"properties":{"zh-CN":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}}}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["zh-CN"] === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "zh-CN"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "zh-CN") || (key0 === "en"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["zh-CN"] !== undefined){
let data0 = data["zh-CN"];
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/zh-CN",schemaPath:"#/oneOf/1/properties/zh-CN/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/zh-CN",schemaPath:"#/oneOf/1/properties/zh-CN/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/oneOf/1/properties/en/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/oneOf/1/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","minLength":1};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":40};
const pattern2 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"type":"string","minLength":1,"pattern":"^(M[0-9]{2}|[a-z][a-z0-9_]*)$"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"formula":{"type":"string","minLength":1},"data":{"type":"string","minLength":1},"unit":{"type":"string","minLength":1},"better":{"enum":["up","down"]},"target":{"type":"string","minLength":1},"warn":{"type":"string","minLength":1},"baseline":{"type":"string","minLength":1}}};
const pattern3 = new RegExp("^(M[0-9]{2}|[a-z][a-z0-9_]*)$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/pattern",keyword:"pattern",params:{pattern: "^(M[0-9]{2}|[a-z][a-z0-9_]*)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.formula !== undefined){
let data2 = data.formula;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.better !== undefined){
let data5 = data.better;
if(!((data5 === "up") || (data5 === "down"))){
const err11 = {instancePath:instancePath+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues: schema11.properties.better.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.target !== undefined){
let data6 = data.target;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err12 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.warn !== undefined){
let data7 = data.warn;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err14 = {instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/warn",schemaPath:"#/properties/warn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.baseline !== undefined){
let data8 = data.baseline;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err16 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"duties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"allOf":[{"$ref":"#/definitions/text"}]},"steps":{"type":"array","items":{"$ref":"#/definitions/id"}},"supports":{"type":"array","items":{"$ref":"#/definitions/id"}}}}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "duties"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.duties !== undefined){
let data1 = data.duties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
const err2 = {instancePath:instancePath+"/duties/" + i0,schemaPath:"#/properties/duties/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "text") || (key1 === "steps")) || (key1 === "supports"))){
const err3 = {instancePath:instancePath+"/duties/" + i0,schemaPath:"#/properties/duties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.text !== undefined){
if(!(validate24(data2.text, {instancePath:instancePath+"/duties/" + i0+"/text",parentData:data2,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data2.steps !== undefined){
let data4 = data2.steps;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data4[i1], {instancePath:instancePath+"/duties/" + i0+"/steps/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/duties/" + i0+"/steps",schemaPath:"#/properties/duties/items/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.supports !== undefined){
let data6 = data2.supports;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data6[i2], {instancePath:instancePath+"/duties/" + i0+"/supports/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/duties/" + i0+"/supports",schemaPath:"#/properties/duties/items/properties/supports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/duties/" + i0,schemaPath:"#/properties/duties/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"department":{"$ref":"#/definitions/id"},"bind":{"$ref":"#/definitions/condition"},"duties":{"type":"array","items":{"$ref":"#/definitions/text"}},"external":{"type":"boolean"},"proposal":{"type":"boolean"}}};
const schema14 = {"type":"string","minLength":1,"maxLength":500};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "department")) || (key0 === "bind")) || (key0 === "duties")) || (key0 === "external")) || (key0 === "proposal"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.department !== undefined){
if(!(validate28(data.department, {instancePath:instancePath+"/department",parentData:data,parentDataProperty:"department",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.bind !== undefined){
if(!(validate52(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.duties !== undefined){
let data3 = data.duties;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data3[i0], {instancePath:instancePath+"/duties/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err3 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.proposal !== undefined){
if(typeof data.proposal !== "boolean"){
const err4 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["name","limit"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"from":{"$ref":"#/definitions/moment"},"to":{"anyOf":[{"$ref":"#/definitions/moment"},{"type":"array","items":{"$ref":"#/definitions/moment"},"minItems":1}]},"limit":{"$ref":"#/definitions/limit"},"pauses":{"type":"array","items":{"$ref":"#/definitions/id"}},"proposal":{"type":"boolean"}}};
const schema16 = {"type":"string","pattern":"^(start|close|[a-z][a-z0-9_]*\\.(ready|opened|done)|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$"};
const pattern4 = new RegExp("^(start|close|[a-z][a-z0-9_]*\\.(ready|opened|done)|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(start|close|[a-z][a-z0-9_]*\\.(ready|opened|done)|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema17 = {"anyOf":[{"$ref":"#/definitions/duration"},{"$ref":"#/definitions/durationByClass"},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"anyOf":[{"$ref":"#/definitions/duration"},{"$ref":"#/definitions/durationByClass"}]},"from":{"allOf":[{"$ref":"#/definitions/moment"}]},"wording":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"proposal":{"type":"array","items":{"$ref":"#/definitions/id"}}}}]};
const schema18 = {"type":"string","minLength":1};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","minProperties":1,"not":{"required":["is"]},"propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/duration"}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is === undefined) && (missing0 = "is")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs3 = errors;
if(!(validate28(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate79(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "is"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "is") || (key0 === "from")) || (key0 === "wording")) || (key0 === "proposal"))){
const err1 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.is !== undefined){
let data0 = data.is;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate79(data0, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(!(validate81(data0, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/is",schemaPath:"#/anyOf/2/properties/is/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
if(!(validate74(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.wording !== undefined){
let data2 = data.wording;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/wording",schemaPath:"#/anyOf/2/properties/wording/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/wording",schemaPath:"#/anyOf/2/properties/wording/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs14 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs16 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/wording",schemaPath:"#/anyOf/2/properties/wording/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err6 = {instancePath:instancePath+"/wording/" + i0,schemaPath:"#/anyOf/2/properties/wording/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/wording/" + i0,schemaPath:"#/anyOf/2/properties/wording/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/wording",schemaPath:"#/anyOf/2/properties/wording/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/wording",schemaPath:"#/anyOf/2/properties/wording/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.proposal !== undefined){
let data4 = data.proposal;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data4[i1], {instancePath:instancePath+"/proposal/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/proposal",schemaPath:"#/anyOf/2/properties/proposal/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "from")) || (key0 === "to")) || (key0 === "limit")) || (key0 === "pauses")) || (key0 === "proposal"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate74(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate74(data2, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data2[i0], {instancePath:instancePath+"/to/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.limit !== undefined){
if(!(validate78(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.pauses !== undefined){
let data5 = data.pauses;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data5[i1], {instancePath:instancePath+"/pauses/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/pauses",schemaPath:"#/properties/pauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.proposal !== undefined){
if(typeof data.proposal !== "boolean"){
const err7 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"allOf":[{"$ref":"#/definitions/text"}]},"number":{"type":"string","minLength":1},"aliases":{"type":"array","items":{"type":"string"}},"fields":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/field"}}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["label","type"],"properties":{"label":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"enum":["text","integer","number","money","boolean","date","instant","choice","choices","person","department","file"]},"required":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/condition"}]},"when":{"$ref":"#/definitions/condition"},"computed":{"$ref":"#/definitions/condition"},"default":{"type":["string","number","boolean"]},"min":{"type":"number"},"max":{"type":"number"},"pattern":{"type":"string","minLength":1},"unit":{"type":"string","minLength":1},"choices":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]}}},"minItems":1},"must_say":{"type":"array","items":{"$ref":"#/definitions/text"},"minItems":1},"personal":{"type":"boolean"},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.label !== undefined){
if(!(validate24(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((((((((((data1 === "text") || (data1 === "integer")) || (data1 === "number")) || (data1 === "money")) || (data1 === "boolean")) || (data1 === "date")) || (data1 === "instant")) || (data1 === "choice")) || (data1 === "choices")) || (data1 === "person")) || (data1 === "department")) || (data1 === "file"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema21.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(!(validate52(data2, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.when !== undefined){
if(!(validate52(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.computed !== undefined){
if(!(validate52(data.computed, {instancePath:instancePath+"/computed",parentData:data,parentDataProperty:"computed",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
let data5 = data.default;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema21.properties.default.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.min !== undefined){
let data6 = data.min;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.max !== undefined){
let data7 = data.max;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.pattern !== undefined){
let data8 = data.pattern;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err9 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unit !== undefined){
let data9 = data.unit;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err11 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.choices !== undefined){
let data10 = data.choices;
if(Array.isArray(data10)){
if(data10.length < 1){
const err13 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err14 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data11.name === undefined){
const err15 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "id") || (key1 === "name"))){
const err16 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.id !== undefined){
if(!(validate28(data11.id, {instancePath:instancePath+"/choices/" + i0+"/id",parentData:data11,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data11.name !== undefined){
if(!(validate24(data11.name, {instancePath:instancePath+"/choices/" + i0+"/name",parentData:data11,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.must_say !== undefined){
let data14 = data.must_say;
if(Array.isArray(data14)){
if(data14.length < 1){
const err19 = {instancePath:instancePath+"/must_say",schemaPath:"#/properties/must_say/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data14[i1], {instancePath:instancePath+"/must_say/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/must_say",schemaPath:"#/properties/must_say/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.personal !== undefined){
if(typeof data.personal !== "boolean"){
const err21 = {instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.example !== undefined){
if(!(validate24(data.example, {instancePath:instancePath+"/example",parentData:data,parentDataProperty:"example",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate24(data.hint, {instancePath:instancePath+"/hint",parentData:data,parentDataProperty:"hint",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "number")) || (key0 === "aliases")) || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
let data4 = data.fields;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(!(validate28(key1, {instancePath:instancePath+"/fields",parentData:data4,parentDataProperty:"fields",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate96(data4[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"kind":{"enum":["task","check","decision","approval","wait","call"]},"do":{"allOf":[{"$ref":"#/definitions/text"}]},"macro":{"allOf":[{"$ref":"#/definitions/id"}]},"R":{"allOf":[{"$ref":"#/definitions/roles"}]},"A":{"allOf":[{"$ref":"#/definitions/roles"}]},"C":{"allOf":[{"$ref":"#/definitions/roles"}]},"I":{"allOf":[{"$ref":"#/definitions/roles"}]},"split":{"allOf":[{"$ref":"#/definitions/text"}]},"in":{"type":"array","items":{"$ref":"#/definitions/input"}},"out":{"type":"array","items":{"type":"string","$ref":"#/definitions/id"},"uniqueItems":true},"limit":{"$ref":"#/definitions/limit"},"minimum":{"allOf":[{"$ref":"#/definitions/duration"}]},"key":{"type":"boolean"},"decides":{"enum":["class"]},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"required":{"type":"boolean"}}}},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"when":{"$ref":"#/definitions/condition"},"next":{"$ref":"#/definitions/jump"},"branches":{"type":"array","items":{"$ref":"#/definitions/branch"},"minItems":1},"on":{"type":"object","additionalProperties":false,"properties":{"approved":{"$ref":"#/definitions/jump"},"returned":{"$ref":"#/definitions/jump"},"rejected":{"$ref":"#/definitions/jump"}}},"authority":{"type":"object","additionalProperties":false,"required":["matrix"],"properties":{"matrix":{"$ref":"#/definitions/id"},"amount":{"$ref":"#/definitions/condition"}}},"segregate":{"type":"array","items":{"$ref":"#/definitions/id"}},"lane":{"allOf":[{"$ref":"#/definitions/id"}]},"repeat":{"type":"object","additionalProperties":false,"required":["while","at_most"],"properties":{"while":{"$ref":"#/definitions/condition"},"at_most":{"type":"integer","minimum":1}}},"call":{"type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"$ref":"#/definitions/processId"},"with":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/condition"}},"returns":{"type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"type":"string"}}}},"wait":{"type":"object","additionalProperties":false,"required":["for"],"properties":{"for":{"allOf":[{"$ref":"#/definitions/text"}]},"reason":{"$ref":"#/definitions/id"}}},"training":{"allOf":[{"$ref":"#/definitions/text"}]},"signature":{"type":"object","additionalProperties":false,"required":["meaning"],"properties":{"meaning":{"allOf":[{"$ref":"#/definitions/text"}]}}},"handover":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"source":{"type":"string","minLength":1},"proposal":{"type":"boolean"}}};
const schema23 = {"anyOf":[{"$ref":"#/definitions/id"},{"type":"array","items":{"type":"string","$ref":"#/definitions/id"},"minItems":1,"uniqueItems":true}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate28(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema24 = {"anyOf":[{"$ref":"#/definitions/id"},{"type":"object","additionalProperties":false,"required":["outside"],"properties":{"outside":{"allOf":[{"$ref":"#/definitions/text"}]},"from":{"allOf":[{"$ref":"#/definitions/text"}]}}}]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outside === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "outside"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "outside") || (key0 === "from"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.outside !== undefined){
if(!(validate24(data.outside, {instancePath:instancePath+"/outside",parentData:data,parentDataProperty:"outside",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate24(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema25 = {"anyOf":[{"$ref":"#/definitions/text"},{"type":"object","additionalProperties":false,"required":["ask"],"properties":{"id":{"$ref":"#/definitions/id"},"ask":{"allOf":[{"$ref":"#/definitions/text"}]},"example":{"allOf":[{"$ref":"#/definitions/text"}]},"hint":{"allOf":[{"$ref":"#/definitions/text"}]},"na":{"type":"boolean"},"evidence":{"enum":["none","optional","required"]},"when":{"$ref":"#/definitions/condition"},"source":{"type":"string","minLength":1}}}]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ask === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "ask"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "ask")) || (key0 === "example")) || (key0 === "hint")) || (key0 === "na")) || (key0 === "evidence")) || (key0 === "when")) || (key0 === "source"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
if(!(validate24(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.example !== undefined){
if(!(validate24(data.example, {instancePath:instancePath+"/example",parentData:data,parentDataProperty:"example",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate24(data.hint, {instancePath:instancePath+"/hint",parentData:data,parentDataProperty:"hint",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.na !== undefined){
if(typeof data.na !== "boolean"){
const err2 = {instancePath:instancePath+"/na",schemaPath:"#/anyOf/1/properties/na/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(!(((data5 === "none") || (data5 === "optional")) || (data5 === "required"))){
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/anyOf/1/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema25.anyOf[1].properties.evidence.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate52(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/1/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/1/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate129.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["id","when"],"properties":{"id":{"$ref":"#/definitions/id"},"when":{"allOf":[{"$ref":"#/definitions/text"}]},"do":{"allOf":[{"$ref":"#/definitions/text"}]},"limit":{"allOf":[{"$ref":"#/definitions/duration"}]},"escalate":{"allOf":[{"$ref":"#/definitions/roles"}]},"on_overdue":{"type":"boolean"},"proposal":{"type":"boolean"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "when")) || (key0 === "do")) || (key0 === "limit")) || (key0 === "escalate")) || (key0 === "on_overdue")) || (key0 === "proposal"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate24(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.do !== undefined){
if(!(validate24(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
if(!(validate79(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.escalate !== undefined){
if(!(validate113(data.escalate, {instancePath:instancePath+"/escalate",parentData:data,parentDataProperty:"escalate",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.on_overdue !== undefined){
if(typeof data.on_overdue !== "boolean"){
const err3 = {instancePath:instancePath+"/on_overdue",schemaPath:"#/properties/on_overdue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.proposal !== undefined){
if(typeof data.proposal !== "boolean"){
const err4 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema27 = {"anyOf":[{"$ref":"#/definitions/target"},{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"at_most":{"type":"integer","minimum":1,"maximum":99},"beyond":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}}]};
const schema28 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "to") || (key0 === "at_most")) || (key0 === "beyond")) || (key0 === "raise"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.to !== undefined){
if(!(validate148(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.at_most !== undefined){
let data1 = data.at_most;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/at_most",schemaPath:"#/anyOf/1/properties/at_most/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/at_most",schemaPath:"#/anyOf/1/properties/at_most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/at_most",schemaPath:"#/anyOf/1/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.beyond !== undefined){
let data2 = data.beyond;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to === undefined){
const err5 = {instancePath:instancePath+"/beyond",schemaPath:"#/anyOf/1/properties/beyond/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "to") || (key1 === "raise"))){
const err6 = {instancePath:instancePath+"/beyond",schemaPath:"#/anyOf/1/properties/beyond/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.to !== undefined){
if(!(validate148(data2.to, {instancePath:instancePath+"/beyond/to",parentData:data2,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data2.raise !== undefined){
if(!(validate28(data2.raise, {instancePath:instancePath+"/beyond/raise",parentData:data2,parentDataProperty:"raise",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/beyond",schemaPath:"#/anyOf/1/properties/beyond/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.raise !== undefined){
if(!(validate28(data.raise, {instancePath:instancePath+"/raise",parentData:data,parentDataProperty:"raise",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["id","to"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"when":{"$ref":"#/definitions/condition"},"otherwise":{"const":true},"to":{"$ref":"#/definitions/target"},"at_most":{"type":"integer","minimum":1,"maximum":99},"beyond":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/definitions/target"},"raise":{"$ref":"#/definitions/id"}}},"raise":{"allOf":[{"$ref":"#/definitions/id"}]}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "when")) || (key0 === "otherwise")) || (key0 === "to")) || (key0 === "at_most")) || (key0 === "beyond")) || (key0 === "raise"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate52(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined){
if(true !== data.otherwise){
const err3 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
if(!(validate148(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.at_most !== undefined){
let data5 = data.at_most;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.beyond !== undefined){
let data6 = data.beyond;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.to === undefined){
const err7 = {instancePath:instancePath+"/beyond",schemaPath:"#/properties/beyond/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "to") || (key1 === "raise"))){
const err8 = {instancePath:instancePath+"/beyond",schemaPath:"#/properties/beyond/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.to !== undefined){
if(!(validate148(data6.to, {instancePath:instancePath+"/beyond/to",parentData:data6,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data6.raise !== undefined){
if(!(validate28(data6.raise, {instancePath:instancePath+"/beyond/raise",parentData:data6,parentDataProperty:"raise",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/beyond",schemaPath:"#/properties/beyond/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.raise !== undefined){
if(!(validate28(data.raise, {instancePath:instancePath+"/raise",parentData:data,parentDataProperty:"raise",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((((data2 === "task") || (data2 === "check")) || (data2 === "decision")) || (data2 === "approval")) || (data2 === "wait")) || (data2 === "call"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
if(!(validate24(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.macro !== undefined){
if(!(validate28(data.macro, {instancePath:instancePath+"/macro",parentData:data,parentDataProperty:"macro",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.R !== undefined){
if(!(validate113(data.R, {instancePath:instancePath+"/R",parentData:data,parentDataProperty:"R",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.A !== undefined){
if(!(validate113(data.A, {instancePath:instancePath+"/A",parentData:data,parentDataProperty:"A",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.C !== undefined){
if(!(validate113(data.C, {instancePath:instancePath+"/C",parentData:data,parentDataProperty:"C",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.I !== undefined){
if(!(validate113(data.I, {instancePath:instancePath+"/I",parentData:data,parentDataProperty:"I",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.split !== undefined){
if(!(validate24(data.split, {instancePath:instancePath+"/split",parentData:data,parentDataProperty:"split",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
let data10 = data.in;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate121(data10[i0], {instancePath:instancePath+"/in/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.out !== undefined){
let data12 = data.out;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
const err5 = {instancePath:instancePath+"/out/" + i1,schemaPath:"#/properties/out/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate28(data13, {instancePath:instancePath+"/out/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
let i2 = data12.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data12[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err7 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.limit !== undefined){
if(!(validate78(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate79(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(typeof data.key !== "boolean"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.decides !== undefined){
if(!(data.decides === "class")){
const err9 = {instancePath:instancePath+"/decides",schemaPath:"#/properties/decides/enum",keyword:"enum",params:{allowedValues: schema22.properties.decides.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.checks !== undefined){
let data18 = data.checks;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
if(!(validate129(data18[i3], {instancePath:instancePath+"/checks/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err11 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data21.name === undefined){
const err12 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data21){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "required"))){
const err13 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data21.id !== undefined){
if(!(validate28(data21.id, {instancePath:instancePath+"/evidence/" + i4+"/id",parentData:data21,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data21.name !== undefined){
if(!(validate24(data21.name, {instancePath:instancePath+"/evidence/" + i4+"/name",parentData:data21,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data21.required !== undefined){
if(typeof data21.required !== "boolean"){
const err14 = {instancePath:instancePath+"/evidence/" + i4+"/required",schemaPath:"#/properties/evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data25 = data.exceptions;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i5=0; i5<len4; i5++){
if(!(validate139(data25[i5], {instancePath:instancePath+"/exceptions/" + i5,parentData:data25,parentDataProperty:i5,rootData}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate52(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate147(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
let data29 = data.branches;
if(Array.isArray(data29)){
if(data29.length < 1){
const err18 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len5 = data29.length;
for(let i6=0; i6<len5; i6++){
if(!(validate155(data29[i6], {instancePath:instancePath+"/branches/" + i6,parentData:data29,parentDataProperty:i6,rootData}))){
vErrors = joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.on !== undefined){
let data31 = data.on;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key2 in data31){
if(!(((key2 === "approved") || (key2 === "returned")) || (key2 === "rejected"))){
const err20 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data31.approved !== undefined){
if(!(validate147(data31.approved, {instancePath:instancePath+"/on/approved",parentData:data31,parentDataProperty:"approved",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data31.returned !== undefined){
if(!(validate147(data31.returned, {instancePath:instancePath+"/on/returned",parentData:data31,parentDataProperty:"returned",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data31.rejected !== undefined){
if(!(validate147(data31.rejected, {instancePath:instancePath+"/on/rejected",parentData:data31,parentDataProperty:"rejected",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.authority !== undefined){
let data35 = data.authority;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.matrix === undefined){
const err22 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/required",keyword:"required",params:{missingProperty: "matrix"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data35){
if(!((key3 === "matrix") || (key3 === "amount"))){
const err23 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data35.matrix !== undefined){
if(!(validate28(data35.matrix, {instancePath:instancePath+"/authority/matrix",parentData:data35,parentDataProperty:"matrix",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data35.amount !== undefined){
if(!(validate52(data35.amount, {instancePath:instancePath+"/authority/amount",parentData:data35,parentDataProperty:"amount",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.segregate !== undefined){
let data38 = data.segregate;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i7=0; i7<len6; i7++){
if(!(validate28(data38[i7], {instancePath:instancePath+"/segregate/" + i7,parentData:data38,parentDataProperty:i7,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/segregate",schemaPath:"#/properties/segregate/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.lane !== undefined){
if(!(validate28(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.repeat !== undefined){
let data41 = data.repeat;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.while === undefined){
const err26 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "while"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data41.at_most === undefined){
const err27 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "at_most"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data41){
if(!((key4 === "while") || (key4 === "at_most"))){
const err28 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data41.while !== undefined){
if(!(validate52(data41.while, {instancePath:instancePath+"/repeat/while",parentData:data41,parentDataProperty:"while",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data41.at_most !== undefined){
let data43 = data41.at_most;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err29 = {instancePath:instancePath+"/repeat/at_most",schemaPath:"#/properties/repeat/properties/at_most/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
const err30 = {instancePath:instancePath+"/repeat/at_most",schemaPath:"#/properties/repeat/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.call !== undefined){
let data44 = data.call;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.process === undefined){
const err32 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/required",keyword:"required",params:{missingProperty: "process"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data44){
if(!(((key5 === "process") || (key5 === "with")) || (key5 === "returns"))){
const err33 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data44.process !== undefined){
if(!(validate22(data44.process, {instancePath:instancePath+"/call/process",parentData:data44,parentDataProperty:"process",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data44.with !== undefined){
let data46 = data44.with;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key6 in data46){
const _errs82 = errors;
if(!(validate28(key6, {instancePath:instancePath+"/call/with",parentData:data46,parentDataProperty:"with",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid32 = _errs82 === errors;
if(!valid32){
const err34 = {instancePath:instancePath+"/call/with",schemaPath:"#/properties/call/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key7 in data46){
if(!(validate52(data46[key7], {instancePath:instancePath+"/call/with/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data46,parentDataProperty:key7,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/call/with",schemaPath:"#/properties/call/properties/with/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data44.returns !== undefined){
let data48 = data44.returns;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
const _errs87 = errors;
if(!(validate28(key8, {instancePath:instancePath+"/call/returns",parentData:data48,parentDataProperty:"returns",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid34 = _errs87 === errors;
if(!valid34){
const err36 = {instancePath:instancePath+"/call/returns",schemaPath:"#/properties/call/properties/returns/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
for(const key9 in data48){
if(typeof data48[key9] !== "string"){
const err37 = {instancePath:instancePath+"/call/returns/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/call/properties/returns/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/call/returns",schemaPath:"#/properties/call/properties/returns/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.wait !== undefined){
let data50 = data.wait;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.for === undefined){
const err40 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key10 in data50){
if(!((key10 === "for") || (key10 === "reason"))){
const err41 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data50.for !== undefined){
if(!(validate24(data50.for, {instancePath:instancePath+"/wait/for",parentData:data50,parentDataProperty:"for",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data50.reason !== undefined){
if(!(validate28(data50.reason, {instancePath:instancePath+"/wait/reason",parentData:data50,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.training !== undefined){
if(!(validate24(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.signature !== undefined){
let data54 = data.signature;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.meaning === undefined){
const err43 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/required",keyword:"required",params:{missingProperty: "meaning"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key11 in data54){
if(!(key11 === "meaning")){
const err44 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data54.meaning !== undefined){
if(!(validate24(data54.meaning, {instancePath:instancePath+"/signature/meaning",parentData:data54,parentDataProperty:"meaning",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.handover !== undefined){
if(!(validate24(data.handover, {instancePath:instancePath+"/handover",parentData:data,parentDataProperty:"handover",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.hint !== undefined){
if(!(validate24(data.hint, {instancePath:instancePath+"/hint",parentData:data,parentDataProperty:"hint",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.example !== undefined){
if(!(validate24(data.example, {instancePath:instancePath+"/example",parentData:data,parentDataProperty:"example",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data59 = data.source;
if(typeof data59 === "string"){
if(func3(data59) < 1){
const err46 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.proposal !== undefined){
if(typeof data.proposal !== "boolean"){
const err48 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["version","date","content"],"properties":{"version":{"$ref":"#/definitions/version"},"date":{"$ref":"#/definitions/date"},"content":{"allOf":[{"$ref":"#/definitions/text"}]},"author":{"type":"string","minLength":1},"reviewer":{"type":["string","null"]},"training":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "date")) || (key0 === "content")) || (key0 === "author")) || (key0 === "reviewer")) || (key0 === "training"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate26(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate188(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate24(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
let data3 = data.author;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err4 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reviewer !== undefined){
let data4 = data.reviewer;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: schema31.properties.reviewer.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.training !== undefined){
if(!(validate24(data.training, {instancePath:instancePath+"/training",parentData:data,parentDataProperty:"training",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["date","reviewer","as"],"properties":{"date":{"$ref":"#/definitions/date"},"reviewer":{"type":"string","minLength":1},"as":{"enum":["department_head","key_post","legal_risk"]},"focus":{"type":"object","propertyNames":{"$ref":"#/definitions/focus"},"additionalProperties":{"enum":["pass","open","fail"]}},"opinion":{"allOf":[{"$ref":"#/definitions/text"}]},"disposition":{"allOf":[{"$ref":"#/definitions/text"}]}}};
const schema33 = {"enum":["complete","operable","compliant","clear"]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "complete") || (data === "operable")) || (data === "compliant")) || (data === "clear"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reviewer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.as === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "date") || (key0 === "reviewer")) || (key0 === "as")) || (key0 === "focus")) || (key0 === "opinion")) || (key0 === "disposition"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate188(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data.reviewer !== undefined){
let data1 = data.reviewer;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.as !== undefined){
let data2 = data.as;
if(!(((data2 === "department_head") || (data2 === "key_post")) || (data2 === "legal_risk"))){
const err6 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema32.properties.as.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.focus !== undefined){
let data3 = data.focus;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(!(validate210(key1, {instancePath:instancePath+"/focus",parentData:data3,parentDataProperty:"focus",rootData}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(!(((data4 === "pass") || (data4 === "open")) || (data4 === "fail"))){
const err8 = {instancePath:instancePath+"/focus/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/focus/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.focus.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/focus",schemaPath:"#/properties/focus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.opinion !== undefined){
if(!(validate24(data.opinion, {instancePath:instancePath+"/opinion",parentData:data,parentDataProperty:"opinion",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.disposition !== undefined){
if(!(validate24(data.disposition, {instancePath:instancePath+"/disposition",parentData:data,parentDataProperty:"disposition",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["role","person","date","meaning"],"properties":{"role":{"type":"string","minLength":1},"person":{"type":["string","null"]},"date":{"anyOf":[{"$ref":"#/definitions/date"},{"type":"null"}]},"meaning":{"enum":["wrote","reviewed","approved"]}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.person === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.meaning === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "person")) || (key0 === "date")) || (key0 === "meaning"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.person !== undefined){
let data1 = data.person;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: schema34.properties.person.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate188(data2, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.meaning !== undefined){
let data3 = data.meaning;
if(!(((data3 === "wrote") || (data3 === "reviewed")) || (data3 === "approved"))){
const err10 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/enum",keyword:"enum",params:{allowedValues: schema34.properties.meaning.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"required":["rule","reason","approver","expires"],"properties":{"rule":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"approver":{"type":["string","null"]},"expires":{"$ref":"#/definitions/date"}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.approver === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "at")) || (key0 === "reason")) || (key0 === "approver")) || (key0 === "expires"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate24(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.approver !== undefined){
let data3 = data.approver;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: schema35.properties.approver.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires !== undefined){
if(!(validate188(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[A-Z][A-Z0-9]{0,7}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sopkit:process-standard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.steps === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{0,7}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
let data4 = data.family;
if(!((((data4 === "approval") || (data4 === "business")) || (data4 === "management")) || (data4 === "support"))){
const err10 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/enum",keyword:"enum",params:{allowedValues: schema6.properties.family.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate26(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((((data6 === "draft") || (data6 === "review")) || (data6 === "pilot")) || (data6 === "published")) || (data6 === "retired"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.core !== undefined){
if(typeof data.core !== "boolean"){
const err12 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.customer_facing !== undefined){
if(typeof data.customer_facing !== "boolean"){
const err13 = {instancePath:instancePath+"/customer_facing",schemaPath:"#/properties/customer_facing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.compliance !== undefined){
if(typeof data.compliance !== "boolean"){
const err14 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.confidentiality !== undefined){
let data10 = data.confidentiality;
if(!((((data10 === "public") || (data10 === "internal")) || (data10 === "confidential")) || (data10 === "secret"))){
const err15 = {instancePath:instancePath+"/confidentiality",schemaPath:"#/properties/confidentiality/enum",keyword:"enum",params:{allowedValues: schema6.properties.confidentiality.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.owner !== undefined){
let data11 = data.owner;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.department === undefined){
const err16 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "department") || (key1 === "role"))){
const err17 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.department !== undefined){
if(!(validate28(data11.department, {instancePath:instancePath+"/owner/department",parentData:data11,parentDataProperty:"department",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data11.role !== undefined){
if(!(validate28(data11.role, {instancePath:instancePath+"/owner/role",parentData:data11,parentDataProperty:"role",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.calendar !== undefined){
if(!(validate22(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data15 = data.purpose;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.text === undefined){
const err19 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "text") || (key2 === "goals"))){
const err20 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data15.text !== undefined){
if(!(validate24(data15.text, {instancePath:instancePath+"/purpose/text",parentData:data15,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data15.goals !== undefined){
let data17 = data15.goals;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data17[i0], {instancePath:instancePath+"/purpose/goals/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/purpose/goals",schemaPath:"#/properties/purpose/properties/goals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.scope !== undefined){
let data19 = data.scope;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(((key3 === "situations") || (key3 === "objects")) || (key3 === "boundary"))){
const err23 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data19.situations !== undefined){
let data20 = data19.situations;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data20[i1], {instancePath:instancePath+"/scope/situations/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/scope/situations",schemaPath:"#/properties/scope/properties/situations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19.objects !== undefined){
let data22 = data19.objects;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24(data22[i2], {instancePath:instancePath+"/scope/objects/" + i2,parentData:data22,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/scope/objects",schemaPath:"#/properties/scope/properties/objects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.boundary !== undefined){
let data24 = data19.boundary;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate24(data24[i3], {instancePath:instancePath+"/scope/boundary/" + i3,parentData:data24,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/scope/boundary",schemaPath:"#/properties/scope/properties/boundary/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.trigger !== undefined){
if(!(validate24(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
if(!(validate24(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.departments !== undefined){
let data28 = data.departments;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
const _errs53 = errors;
if(!(validate28(key4, {instancePath:instancePath+"/departments",parentData:data28,parentDataProperty:"departments",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
const err28 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key5 in data28){
if(!(validate42(data28[key5], {instancePath:instancePath+"/departments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key5,rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.roles !== undefined){
let data30 = data.roles;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
const _errs58 = errors;
if(!(validate28(key6, {instancePath:instancePath+"/roles",parentData:data30,parentDataProperty:"roles",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid20 = _errs58 === errors;
if(!valid20){
const err30 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key7 in data30){
if(!(validate49(data30[key7], {instancePath:instancePath+"/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key7,rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.params !== undefined){
let data32 = data.params;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
const _errs63 = errors;
if(!(validate28(key8, {instancePath:instancePath+"/params",parentData:data32,parentDataProperty:"params",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid22 = _errs63 === errors;
if(!valid22){
const err32 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key9 in data32){
let data33 = data32[key9];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err33 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data33.value === undefined){
const err34 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key10 in data33){
if(!(((((key10 === "name") || (key10 === "value")) || (key10 === "unit")) || (key10 === "proposal")) || (key10 === "source"))){
const err35 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data33.name !== undefined){
if(!(validate24(data33.name, {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data33,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data33.value !== undefined){
let data35 = data33.value;
if(((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "string")) && (typeof data35 !== "boolean")){
const err36 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/params/additionalProperties/properties/value/type",keyword:"type",params:{type: schema6.properties.params.additionalProperties.properties.value.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data33.unit !== undefined){
let data36 = data33.unit;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err37 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/params/additionalProperties/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/params/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data33.proposal !== undefined){
if(typeof data33.proposal !== "boolean"){
const err39 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/proposal",schemaPath:"#/properties/params/additionalProperties/properties/proposal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.source !== undefined){
let data38 = data33.source;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err40 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/params/additionalProperties/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/params/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.glossary !== undefined){
let data39 = data.glossary;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.term === undefined){
const err44 = {instancePath:instancePath+"/glossary/" + i4,schemaPath:"#/properties/glossary/items/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data40.means === undefined){
const err45 = {instancePath:instancePath+"/glossary/" + i4,schemaPath:"#/properties/glossary/items/required",keyword:"required",params:{missingProperty: "means"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key11 in data40){
if(!((key11 === "term") || (key11 === "means"))){
const err46 = {instancePath:instancePath+"/glossary/" + i4,schemaPath:"#/properties/glossary/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data40.term !== undefined){
if(!(validate24(data40.term, {instancePath:instancePath+"/glossary/" + i4+"/term",parentData:data40,parentDataProperty:"term",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data40.means !== undefined){
if(!(validate24(data40.means, {instancePath:instancePath+"/glossary/" + i4+"/means",parentData:data40,parentDataProperty:"means",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/glossary/" + i4,schemaPath:"#/properties/glossary/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.references !== undefined){
let data43 = data.references;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.name === undefined){
const err49 = {instancePath:instancePath+"/references/" + i5,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data44.kind === undefined){
const err50 = {instancePath:instancePath+"/references/" + i5,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key12 in data44){
if(!((((key12 === "name") || (key12 === "number")) || (key12 === "kind")) || (key12 === "clause"))){
const err51 = {instancePath:instancePath+"/references/" + i5,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data44.name !== undefined){
if(!(validate24(data44.name, {instancePath:instancePath+"/references/" + i5+"/name",parentData:data44,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data44.number !== undefined){
let data46 = data44.number;
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err52 = {instancePath:instancePath+"/references/" + i5+"/number",schemaPath:"#/properties/references/items/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/references/" + i5+"/number",schemaPath:"#/properties/references/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data44.kind !== undefined){
let data47 = data44.kind;
if(!((((data47 === "law") || (data47 === "standard")) || (data47 === "rule")) || (data47 === "document"))){
const err54 = {instancePath:instancePath+"/references/" + i5+"/kind",schemaPath:"#/properties/references/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.references.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data44.clause !== undefined){
let data48 = data44.clause;
if(typeof data48 === "string"){
if(func3(data48) < 1){
const err55 = {instancePath:instancePath+"/references/" + i5+"/clause",schemaPath:"#/properties/references/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/references/" + i5+"/clause",schemaPath:"#/properties/references/items/properties/clause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/references/" + i5,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.macro_nodes !== undefined){
let data49 = data.macro_nodes;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.id === undefined){
const err59 = {instancePath:instancePath+"/macro_nodes/" + i6,schemaPath:"#/properties/macro_nodes/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data50.name === undefined){
const err60 = {instancePath:instancePath+"/macro_nodes/" + i6,schemaPath:"#/properties/macro_nodes/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key13 in data50){
if(!((key13 === "id") || (key13 === "name"))){
const err61 = {instancePath:instancePath+"/macro_nodes/" + i6,schemaPath:"#/properties/macro_nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data50.id !== undefined){
if(!(validate28(data50.id, {instancePath:instancePath+"/macro_nodes/" + i6+"/id",parentData:data50,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data50.name !== undefined){
if(!(validate24(data50.name, {instancePath:instancePath+"/macro_nodes/" + i6+"/name",parentData:data50,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/macro_nodes/" + i6,schemaPath:"#/properties/macro_nodes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/macro_nodes",schemaPath:"#/properties/macro_nodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.key_nodes !== undefined){
let data53 = data.key_nodes;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.name === undefined){
const err64 = {instancePath:instancePath+"/key_nodes/" + i7,schemaPath:"#/properties/key_nodes/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key14 in data54){
if(!((key14 === "name") || (key14 === "step"))){
const err65 = {instancePath:instancePath+"/key_nodes/" + i7,schemaPath:"#/properties/key_nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data54.name !== undefined){
if(!(validate24(data54.name, {instancePath:instancePath+"/key_nodes/" + i7+"/name",parentData:data54,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data54.step !== undefined){
if(!(validate28(data54.step, {instancePath:instancePath+"/key_nodes/" + i7+"/step",parentData:data54,parentDataProperty:"step",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/key_nodes/" + i7,schemaPath:"#/properties/key_nodes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/key_nodes",schemaPath:"#/properties/key_nodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.classes !== undefined){
let data57 = data.classes;
if(Array.isArray(data57)){
if(data57.length < 1){
const err68 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
const err69 = {instancePath:instancePath+"/classes/" + i8,schemaPath:"#/properties/classes/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data58.name === undefined){
const err70 = {instancePath:instancePath+"/classes/" + i8,schemaPath:"#/properties/classes/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key15 in data58){
if(!(((((key15 === "id") || (key15 === "name")) || (key15 === "criteria")) || (key15 === "when")) || (key15 === "otherwise"))){
const err71 = {instancePath:instancePath+"/classes/" + i8,schemaPath:"#/properties/classes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data58.id !== undefined){
if(!(validate28(data58.id, {instancePath:instancePath+"/classes/" + i8+"/id",parentData:data58,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data58.name !== undefined){
if(!(validate24(data58.name, {instancePath:instancePath+"/classes/" + i8+"/name",parentData:data58,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data58.criteria !== undefined){
if(!(validate24(data58.criteria, {instancePath:instancePath+"/classes/" + i8+"/criteria",parentData:data58,parentDataProperty:"criteria",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data58.when !== undefined){
if(!(validate52(data58.when, {instancePath:instancePath+"/classes/" + i8+"/when",parentData:data58,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data58.otherwise !== undefined){
if(true !== data58.otherwise){
const err72 = {instancePath:instancePath+"/classes/" + i8+"/otherwise",schemaPath:"#/properties/classes/items/properties/otherwise/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/classes/" + i8,schemaPath:"#/properties/classes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.pause_reasons !== undefined){
let data64 = data.pause_reasons;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key16 in data64){
const _errs129 = errors;
if(!(validate28(key16, {instancePath:instancePath+"/pause_reasons",parentData:data64,parentDataProperty:"pause_reasons",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid48 = _errs129 === errors;
if(!valid48){
const err75 = {instancePath:instancePath+"/pause_reasons",schemaPath:"#/properties/pause_reasons/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
for(const key17 in data64){
let data65 = data64[key17];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.name === undefined){
const err76 = {instancePath:instancePath+"/pause_reasons/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pause_reasons/additionalProperties/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key18 in data65){
if(!(key18 === "name")){
const err77 = {instancePath:instancePath+"/pause_reasons/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pause_reasons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data65.name !== undefined){
if(!(validate24(data65.name, {instancePath:instancePath+"/pause_reasons/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data65,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/pause_reasons/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pause_reasons/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/pause_reasons",schemaPath:"#/properties/pause_reasons/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.clocks !== undefined){
let data67 = data.clocks;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key19 in data67){
const _errs138 = errors;
if(!(validate28(key19, {instancePath:instancePath+"/clocks",parentData:data67,parentDataProperty:"clocks",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid52 = _errs138 === errors;
if(!valid52){
const err80 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/propertyNames",keyword:"propertyNames",params:{propertyName: key19}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
for(const key20 in data67){
if(!(validate72(data67[key20], {instancePath:instancePath+"/clocks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data67,parentDataProperty:key20,rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.forms !== undefined){
let data69 = data.forms;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key21 in data69){
const _errs143 = errors;
if(!(validate28(key21, {instancePath:instancePath+"/forms",parentData:data69,parentDataProperty:"forms",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var valid54 = _errs143 === errors;
if(!valid54){
const err82 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key22 in data69){
if(!(validate93(data69[key22], {instancePath:instancePath+"/forms/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data69,parentDataProperty:key22,rootData}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.steps !== undefined){
let data71 = data.steps;
if(Array.isArray(data71)){
if(data71.length < 1){
const err84 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
if(!(validate108(data71[i9], {instancePath:instancePath+"/steps/" + i9,parentData:data71,parentDataProperty:i9,rootData}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data73 = data.exceptions;
if(Array.isArray(data73)){
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
if(!(validate139(data73[i10], {instancePath:instancePath+"/exceptions/" + i10,parentData:data73,parentDataProperty:i10,rootData}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.metrics !== undefined){
let data75 = data.metrics;
if(Array.isArray(data75)){
const len11 = data75.length;
for(let i11=0; i11<len11; i11++){
if(!(validate33(data75[i11], {instancePath:instancePath+"/metrics/" + i11,parentData:data75,parentDataProperty:i11,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.sample !== undefined){
let data77 = data.sample;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.rate === undefined){
const err88 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data77.every === undefined){
const err89 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "every"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key23 in data77){
if(!((((key23 === "rate") || (key23 === "every")) || (key23 === "at_least")) || (key23 === "by"))){
const err90 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data77.rate !== undefined){
let data78 = data77.rate;
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1 || isNaN(data78)){
const err91 = {instancePath:instancePath+"/sample/rate",schemaPath:"#/properties/sample/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data78 <= 0 || isNaN(data78)){
const err92 = {instancePath:instancePath+"/sample/rate",schemaPath:"#/properties/sample/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/sample/rate",schemaPath:"#/properties/sample/properties/rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data77.every !== undefined){
let data79 = data77.every;
if(!(((data79 === "week") || (data79 === "month")) || (data79 === "quarter"))){
const err94 = {instancePath:instancePath+"/sample/every",schemaPath:"#/properties/sample/properties/every/enum",keyword:"enum",params:{allowedValues: schema6.properties.sample.properties.every.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data77.at_least !== undefined){
let data80 = data77.at_least;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err95 = {instancePath:instancePath+"/sample/at_least",schemaPath:"#/properties/sample/properties/at_least/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 1 || isNaN(data80)){
const err96 = {instancePath:instancePath+"/sample/at_least",schemaPath:"#/properties/sample/properties/at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data77.by !== undefined){
let data81 = data77.by;
if(!(((data81 === "class") || (data81 === "department")) || (data81 === "person"))){
const err97 = {instancePath:instancePath+"/sample/by",schemaPath:"#/properties/sample/properties/by/enum",keyword:"enum",params:{allowedValues: schema6.properties.sample.properties.by.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.training !== undefined){
let data82 = data.training;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.content === undefined){
const err99 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key24 in data82){
if(!((((key24 === "for") || (key24 === "content")) || (key24 === "acknowledge")) || (key24 === "pass"))){
const err100 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data82.for !== undefined){
if(!(validate113(data82.for, {instancePath:instancePath+"/training/for",parentData:data82,parentDataProperty:"for",rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data82.content !== undefined){
if(!(validate24(data82.content, {instancePath:instancePath+"/training/content",parentData:data82,parentDataProperty:"content",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data82.acknowledge !== undefined){
if(typeof data82.acknowledge !== "boolean"){
const err101 = {instancePath:instancePath+"/training/acknowledge",schemaPath:"#/properties/training/properties/acknowledge/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data82.pass !== undefined){
let data86 = data82.pass;
if(typeof data86 === "string"){
if(func3(data86) < 1){
const err102 = {instancePath:instancePath+"/training/pass",schemaPath:"#/properties/training/properties/pass/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/training/pass",schemaPath:"#/properties/training/properties/pass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/training",schemaPath:"#/properties/training/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.recurrence !== undefined){
let data87 = data.recurrence;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.every === undefined){
const err105 = {instancePath:instancePath+"/recurrence",schemaPath:"#/properties/recurrence/required",keyword:"required",params:{missingProperty: "every"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key25 in data87){
if(!((key25 === "every") || (key25 === "on"))){
const err106 = {instancePath:instancePath+"/recurrence",schemaPath:"#/properties/recurrence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data87.every !== undefined){
let data88 = data87.every;
if(!((((((data88 === "day") || (data88 === "week")) || (data88 === "month")) || (data88 === "quarter")) || (data88 === "half_year")) || (data88 === "year"))){
const err107 = {instancePath:instancePath+"/recurrence/every",schemaPath:"#/properties/recurrence/properties/every/enum",keyword:"enum",params:{allowedValues: schema6.properties.recurrence.properties.every.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data87.on !== undefined){
let data89 = data87.on;
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err108 = {instancePath:instancePath+"/recurrence/on",schemaPath:"#/properties/recurrence/properties/on/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/recurrence/on",schemaPath:"#/properties/recurrence/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/recurrence",schemaPath:"#/properties/recurrence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data90 = data.evaluation;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.every === undefined){
const err111 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "every"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key26 in data90){
if(!((((key26 === "every") || (key26 === "last")) || (key26 === "next")) || (key26 === "triggers"))){
const err112 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data90.every !== undefined){
let data91 = data90.every;
if(!(((data91 === "quarter") || (data91 === "half_year")) || (data91 === "year"))){
const err113 = {instancePath:instancePath+"/evaluation/every",schemaPath:"#/properties/evaluation/properties/every/enum",keyword:"enum",params:{allowedValues: schema6.properties.evaluation.properties.every.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data90.last !== undefined){
if(!(validate188(data90.last, {instancePath:instancePath+"/evaluation/last",parentData:data90,parentDataProperty:"last",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data90.next !== undefined){
if(!(validate188(data90.next, {instancePath:instancePath+"/evaluation/next",parentData:data90,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data90.triggers !== undefined){
let data94 = data90.triggers;
if(Array.isArray(data94)){
const len12 = data94.length;
for(let i12=0; i12<len12; i12++){
if(!(validate24(data94[i12], {instancePath:instancePath+"/evaluation/triggers/" + i12,parentData:data94,parentDataProperty:i12,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err114 = {instancePath:instancePath+"/evaluation/triggers",schemaPath:"#/properties/evaluation/properties/triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.pilot !== undefined){
let data96 = data.pilot;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key27 in data96){
if(!((((key27 === "departments") || (key27 === "from")) || (key27 === "to")) || (key27 === "cases"))){
const err116 = {instancePath:instancePath+"/pilot",schemaPath:"#/properties/pilot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data96.departments !== undefined){
let data97 = data96.departments;
if(Array.isArray(data97)){
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
if(!(validate28(data97[i13], {instancePath:instancePath+"/pilot/departments/" + i13,parentData:data97,parentDataProperty:i13,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err117 = {instancePath:instancePath+"/pilot/departments",schemaPath:"#/properties/pilot/properties/departments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data96.from !== undefined){
if(!(validate188(data96.from, {instancePath:instancePath+"/pilot/from",parentData:data96,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data96.to !== undefined){
if(!(validate188(data96.to, {instancePath:instancePath+"/pilot/to",parentData:data96,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data96.cases !== undefined){
let data101 = data96.cases;
if(typeof data101 === "string"){
if(func3(data101) < 1){
const err118 = {instancePath:instancePath+"/pilot/cases",schemaPath:"#/properties/pilot/properties/cases/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/pilot/cases",schemaPath:"#/properties/pilot/properties/cases/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/pilot",schemaPath:"#/properties/pilot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.pain_points !== undefined){
let data102 = data.pain_points;
if(Array.isArray(data102)){
const len14 = data102.length;
for(let i14=0; i14<len14; i14++){
let data103 = data102[i14];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.text === undefined){
const err121 = {instancePath:instancePath+"/pain_points/" + i14,schemaPath:"#/properties/pain_points/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key28 in data103){
if(!((key28 === "text") || (key28 === "evidence"))){
const err122 = {instancePath:instancePath+"/pain_points/" + i14,schemaPath:"#/properties/pain_points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data103.text !== undefined){
if(!(validate24(data103.text, {instancePath:instancePath+"/pain_points/" + i14+"/text",parentData:data103,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data103.evidence !== undefined){
if(!(validate24(data103.evidence, {instancePath:instancePath+"/pain_points/" + i14+"/evidence",parentData:data103,parentDataProperty:"evidence",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/pain_points/" + i14,schemaPath:"#/properties/pain_points/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/pain_points",schemaPath:"#/properties/pain_points/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.support !== undefined){
let data106 = data.support;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.contact === undefined){
const err125 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key29 in data106){
if(!((key29 === "contact") || (key29 === "hours"))){
const err126 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data106.contact !== undefined){
if(!(validate24(data106.contact, {instancePath:instancePath+"/support/contact",parentData:data106,parentDataProperty:"contact",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data106.hours !== undefined){
let data108 = data106.hours;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err127 = {instancePath:instancePath+"/support/hours",schemaPath:"#/properties/support/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/support/hours",schemaPath:"#/properties/support/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.settled !== undefined){
let data109 = data.settled;
if(Array.isArray(data109)){
const len15 = data109.length;
for(let i15=0; i15<len15; i15++){
let data110 = data109[i15];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.id === undefined){
const err130 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data110.question === undefined){
const err131 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/required",keyword:"required",params:{missingProperty: "question"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data110.decision === undefined){
const err132 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data110.reason === undefined){
const err133 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key30 in data110){
if(!((((((key30 === "id") || (key30 === "about")) || (key30 === "question")) || (key30 === "decision")) || (key30 === "reason")) || (key30 === "open"))){
const err134 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data110.id !== undefined){
if(!(validate28(data110.id, {instancePath:instancePath+"/settled/" + i15+"/id",parentData:data110,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data110.about !== undefined){
let data112 = data110.about;
if(typeof data112 === "string"){
if(func3(data112) < 1){
const err135 = {instancePath:instancePath+"/settled/" + i15+"/about",schemaPath:"#/properties/settled/items/properties/about/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/settled/" + i15+"/about",schemaPath:"#/properties/settled/items/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data110.question !== undefined){
if(!(validate24(data110.question, {instancePath:instancePath+"/settled/" + i15+"/question",parentData:data110,parentDataProperty:"question",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data110.decision !== undefined){
if(!(validate24(data110.decision, {instancePath:instancePath+"/settled/" + i15+"/decision",parentData:data110,parentDataProperty:"decision",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data110.reason !== undefined){
if(!(validate24(data110.reason, {instancePath:instancePath+"/settled/" + i15+"/reason",parentData:data110,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data110.open !== undefined){
if(typeof data110.open !== "boolean"){
const err137 = {instancePath:instancePath+"/settled/" + i15+"/open",schemaPath:"#/properties/settled/items/properties/open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/settled/" + i15,schemaPath:"#/properties/settled/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/settled",schemaPath:"#/properties/settled/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.changes !== undefined){
let data117 = data.changes;
if(Array.isArray(data117)){
const len16 = data117.length;
for(let i16=0; i16<len16; i16++){
if(!(validate202(data117[i16], {instancePath:instancePath+"/changes/" + i16,parentData:data117,parentDataProperty:i16,rootData}))){
vErrors = joined(vErrors, validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err140 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.reviews !== undefined){
let data119 = data.reviews;
if(Array.isArray(data119)){
const len17 = data119.length;
for(let i17=0; i17<len17; i17++){
if(!(validate208(data119[i17], {instancePath:instancePath+"/reviews/" + i17,parentData:data119,parentDataProperty:i17,rootData}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err141 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.signatures !== undefined){
let data121 = data.signatures;
if(Array.isArray(data121)){
const len18 = data121.length;
for(let i18=0; i18<len18; i18++){
if(!(validate215(data121[i18], {instancePath:instancePath+"/signatures/" + i18,parentData:data121,parentDataProperty:i18,rootData}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err142 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.waivers !== undefined){
let data123 = data.waivers;
if(Array.isArray(data123)){
const len19 = data123.length;
for(let i19=0; i19<len19; i19++){
if(!(validate218(data123[i19], {instancePath:instancePath+"/waivers/" + i19,parentData:data123,parentDataProperty:i19,rootData}))){
vErrors = joined(vErrors, validate218.errors);
errors = vErrors.length;
}
}
}
else {
const err143 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.source !== undefined){
let data125 = data.source;
if(typeof data125 === "string"){
if(func3(data125) < 1){
const err144 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

function joined(errors, more) {
if (errors === null) return more;
for (const error of more) errors.push(error);
return errors;
}
