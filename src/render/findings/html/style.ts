/** How the page looks: light and dark by the reader's choice, one column, and black on white on A4. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f5f7; --card: #fff; --ink: #1a2029; --soft: #566070; --line: #dfe3e9; --code: #f7f8fa;
  --link: #1f5fbf; --error: #b42318; --warn: #8a5a00; --info: #1f5fbf; --good: #146c43;
  --error-tint: #fdecea; --warn-tint: #fdf3dc; --info-tint: #e8f0fc; --good-tint: #e3f4ea;
  --mark: #ffe08a;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101318; --card: #181c23; --ink: #e7eaf0; --soft: #9ba5b4; --line: #2c333e; --code: #12161c;
    --link: #8ab4f8; --error: #ff9a8f; --warn: #f2c15c; --info: #8ab4f8; --good: #7ad3a0;
    --error-tint: #3a1d1b; --warn-tint: #35290f; --info-tint: #172a45; --good-tint: #14301f;
    --mark: #6b5310;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.6 var(--sans); overflow-wrap: anywhere;
}
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 2; }
header { padding-top: 3rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; letter-spacing: .02em; color: var(--soft); }
.verdict { display: flex; align-items: center; gap: .9rem; margin: .75rem 0 1.5rem; font-size: 1.6rem; font-weight: 700; line-height: 1.3; }
.verdict b { flex: none; padding: .15em .7em; border-radius: 999px; font-size: 1.05rem; }
.tally { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 0; }
.tally div { display: flex; flex-direction: column-reverse; padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; border-top: 3px solid var(--tone, var(--line)); }
.tally dd { margin: 0; font-size: 1.9rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone, var(--ink)); }
.tally dt { font-size: .875rem; color: var(--soft); }
.tally .none { --tone: var(--line); } .tally .none dd { color: var(--soft); }
.error { --tone: var(--error); --tint: var(--error-tint); }
.warn { --tone: var(--warn); --tint: var(--warn-tint); }
.info { --tone: var(--info); --tint: var(--info-tint); }
.good { --tone: var(--good); --tint: var(--good-tint); }
.badge { display: inline-block; padding: 0 .6em; border-radius: 999px; background: var(--tint); color: var(--tone); font-weight: 600; white-space: nowrap; }
form { position: sticky; top: 0; z-index: 1; margin-top: 1.5rem; padding: .6rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.1rem; margin: 0; padding: 0; border: 0; }
legend { float: left; padding: 0; font-weight: 600; }
label { display: inline-flex; align-items: center; gap: .4rem; padding: .15rem 0; cursor: pointer; }
input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--tone); }
output { margin-left: auto; font-size: .875rem; color: var(--soft); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; scroll-margin-top: 4rem; }
section h2 { font-family: var(--mono); font-size: 1rem; font-weight: 600; }
ol, ul { list-style: none; margin: 0; padding: 0; }
.files li { display: flex; gap: 1rem; justify-content: space-between; padding: .35rem 0; border-bottom: 1px solid var(--line); }
.files a, .clean li { font-family: var(--mono); font-size: .9rem; }
.counts { display: flex; flex: none; gap: .35rem; font-size: .8rem; font-variant-numeric: tabular-nums; }
details { margin-top: 1rem; } summary { cursor: pointer; color: var(--soft); }
.finding { margin-bottom: .9rem; padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px; scroll-margin-top: 4rem; }
.finding:target { box-shadow: 0 0 0 3px var(--tint); }
.finding h3 { margin: .35rem 0 0; font-size: 1.05rem; font-weight: 600; line-height: 1.5; }
.where { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .8rem; margin: 0; font-size: .85rem; color: var(--soft); }
.where .place, .where .rule { font-family: var(--mono); }
.where .rule { margin-left: auto; }
pre { margin: .7rem 0 0; padding: .6rem 0; background: var(--code); border: 1px solid var(--line); border-radius: 6px; font: .85rem/1.6 var(--mono); tab-size: 4; white-space: normal; }
pre code { display: block; position: relative; min-height: 1.6em; padding: 0 .8rem 0 4rem; font: inherit; white-space: pre-wrap; }
pre code::before { content: attr(data-n) / ""; position: absolute; left: 0; width: 3.2rem; text-align: right; color: var(--soft); }
pre .focus { background: var(--tint); } pre .focus::before { color: var(--tone); font-weight: 700; }
mark { padding: .1em 0; border-radius: 2px; background: var(--mark); color: inherit; box-shadow: inset 0 -2px var(--tone); }
mark:empty { border-left: 2px solid var(--tone); }
.hint { margin: .7rem 0 0; } .hint b { margin-right: .6em; color: var(--good); }
.rules dt { margin-top: 1.1rem; font-weight: 600; scroll-margin-top: 4rem; } .rules dt:target { color: var(--link); }
.rules dt code { font: .9rem var(--mono); font-weight: 400; color: var(--soft); margin-left: .6em; }
.rules dd { margin: .15rem 0 0; } .rules dd + dd { font-size: .875rem; color: var(--soft); }
footer { margin-top: 3rem; padding-bottom: 3rem; font-size: .85rem; color: var(--soft); }
@media (max-width: 34rem) { .tally { grid-template-columns: 1fr 1fr; } .verdict { font-size: 1.25rem; } pre code { padding-left: 3rem; } pre code::before { width: 2.3rem; } }
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #fff; --link: #000;
    --error: #9b1c12; --warn: #6f4800; --info: #174a96; --good: #0f5132;
    --error-tint: #fbeae8; --warn-tint: #fbf2df; --info-tint: #eaf1fb; --good-tint: #e7f4ec; --mark: #ffe9ac;
  }
  @page { size: A4; margin: 16mm 15mm; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; } header { padding-top: 0; }
  form, .skip { display: none; }
  a { text-decoration: none; } details::details-content { content-visibility: visible; }
  h2, h3 { break-after: avoid; } .finding, .tally div, .rules dt, .rules dd { break-inside: avoid; } .rules dt { break-after: avoid; }
}
`;
