// swift-format-ignore-file
// Made by `swift run embed-data` from the files of templates/; do not edit.

/// The templates, words and assets that are compiled into the program.
enum BuiltInTemplates {
    static let files: [(name: String, text: StaticString)] = [
        ("assets/icon.svg", #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0a6a57"/><path d="M8 23V15h4v8zM14 23V9h4v14zM20 23v-5h4v5z" fill="#fff"/><path d="M6 25.5h20" stroke="#bfe6db" stroke-width="2"/></svg>

"""#),
        ("assets/style.css", #"""
/* Parkbook's style sheet.
   Sans serif is the interface, serif the headings. One accent: it marks what leads to a report's words. */

:root {
  color-scheme: light dark;
  --paper: #fdfdfc;
  --panel: #f3f5f3;
  --ink: #18201d;
  --soft: #4c5753;
  --faint: #5f6a66;
  --line: #dde3df;
  --rule: #18201d;
  --accent: #0a6a57;
  --tint: #dff0ea;
  --mark: #ebf5f1;
  --under: #8cbfb1;
  --on-accent: #fff;
  --warn: #94480b;
  --grey-1: #8d9994;
  --grey-2: #b4beb9;
  --sans: var(--han);
  --serif: var(--song);
  --han: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "微软雅黑", system-ui, sans-serif;
  --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "Microsoft YaHei", serif;
  --mono: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --edge: clamp(1.125rem, 4vw, 2.5rem);
}

/* In English, Latin letters come first: the quotation marks of Chinese fonts are as wide as characters. */
:root:lang(en) { --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, var(--han); --serif: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", "Times New Roman", var(--song); }
[lang^=zh] { --sans: var(--han); --serif: var(--song); font-family: var(--sans); }
h1[lang^=zh], h2[lang^=zh] { font-family: var(--serif); }

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131716;
    --panel: #1b201f;
    --ink: #e5eae7;
    --soft: #b2bcb8;
    --faint: #919c97;
    --line: #2c3331;
    --rule: #7d8984;
    --accent: #6fceb4;
    --tint: #17372f;
    --mark: #172b26;
    --under: #3d7a6a;
    --on-accent: #06211a;
    --warn: #e5a266;
    --grey-1: #6d7773;
    --grey-2: #48514d;
  }
}

/* Ground */

*, ::before, ::after { box-sizing: border-box; }

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 3.5rem;
}

body {
  margin: 0 auto;
  padding: 0 var(--edge);
  max-width: 77rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.65 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
  line-break: strict;
  overflow-wrap: break-word;
  text-autospace: normal;
}

h1, h2, h3, p, ul, dl, dd, figure, blockquote, table { margin: 0; }
ul { padding: 0; list-style: none; }
h1, h2, h3 { line-height: 1.3; text-wrap: pretty; }
h1 { text-wrap: balance; }
h1, h2 { font-family: var(--serif); font-weight: 700; }
h1 { font-size: clamp(1.875rem, 1.4rem + 2.1vw, 2.75rem); letter-spacing: .01em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1rem; }
small { font-size: .8125rem; }
b { font-weight: 600; }
cite { font-style: normal; }

a { color: var(--accent); text-decoration-color: var(--under); text-decoration-thickness: 1px; text-underline-offset: .22em; }
a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }

.unseen { position: absolute; left: -99rem; }
.skip { position: absolute; left: -99rem; z-index: 9; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); }
.skip:focus { left: var(--edge); top: .5rem; }

.eyebrow, .meta, .tally, .standfirst, .more, .aliases { color: var(--soft); }
.meta, .tally, .eyebrow, .aliases { font-size: .875rem; }
.none { color: var(--faint); font-size: .875rem; }
.eyebrow > * + *::before, .eyebrow > span:first-child::before, .meta > span + span:not(.s, .g, .whole)::before, .read span span::before { content: ""; display: inline-block; width: 3px; height: 3px; margin: 0 .5em 0 .3em; border-radius: 50%; background: var(--faint); vertical-align: .24em; }
.standfirst { max-width: 36em; font-size: 1.0625rem; line-height: 1.8; }
.tally b { color: var(--ink); }
.tally span { margin-left: .9em; }
.more { margin-top: 1rem; }

/* Names in heads that lead to their pages: links, but no show of it */

:is(th, .park h3, .card h3, .tiles h3, .multiples h3, .contents) a:not(.v, .how a, .schema a) { color: inherit; text-decoration: none; }
:is(th, .park h3, .card h3, .tiles h3, .multiples h3, .contents) a:not(.v, .how a, .schema a):hover { color: var(--accent); text-decoration: underline 1px; }

/* Values: ink, with the line that says there are words behind. In tables that hold nothing else they have no class. */

.v, :where(.series, .comparison, .deductions) :where(td, .g) > a { color: inherit; font-weight: 600; white-space: nowrap; text-decoration: underline dotted var(--accent); text-decoration-thickness: 1px; text-underline-offset: .26em; }
.v:is(:hover, :focus-visible), :where(.series, .comparison, .deductions) :where(td, .g) > a:is(:hover, :focus-visible) { color: var(--accent); text-decoration-style: solid; text-decoration-thickness: 2px; }
.v small, td .v small, :is(.series, .comparison) td > a small { margin-right: .1em; color: var(--soft); font-size: .85em; font-weight: 400; }
.u { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.meta .v { font-weight: 500; }
.g, .whole { white-space: nowrap; }
.k { padding: 0 .3em; border: 1px solid var(--line); border-radius: 3px; color: var(--soft); font-size: .6875rem; font-weight: 400; white-space: nowrap; vertical-align: .08em; }
.k a { color: inherit; text-decoration: none; }
.k a:hover { color: var(--accent); }
td .k:is(.definition, .partial) { display: block; max-width: 12em; margin-left: auto; line-height: 1.4; white-space: normal; }
.k.definition, .k.partial { padding: 0; border: 0; color: var(--faint); white-space: normal; }
.k.conflict, .k.review { border-color: var(--warn); color: var(--warn); }
.finding { color: var(--ink); }
.finding .v { font-weight: 600; }
.note { max-width: 44em; color: var(--soft); font-size: .9375rem; }
main section > h2 + .note, main section > h2 + .finding { margin: -.75rem 0 1.25rem; }
main section > * + .note { margin-top: .75rem; }
.csv { margin-top: .5rem; font-size: .8125rem; }
.csv a { color: var(--faint); text-decoration-color: var(--line); }
.chips ul, ul.chips { display: flex; flex-wrap: wrap; gap: .5rem; }
.chips a { display: inline-block; padding: .125rem .75rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--ink); font-size: .9375rem; text-decoration: none; }
.chips a:hover { border-color: var(--accent); color: var(--accent); }
.lead .chips { margin-top: 1.5rem; }
h1 small, h2 b { margin-left: .3em; color: var(--faint); font: 400 .6em/1 var(--sans); }

/* Statuses: a word and a mark; filled is done, ringed is aimed at, dashed is expected */

.s { white-space: nowrap; color: var(--soft); font-size: .8125rem; }
.s::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .4em; border: 1.5px solid currentColor; border-radius: 50%; vertical-align: .04em; }
.s.actual::before { background: currentColor; }
.s.target::before { background: radial-gradient(currentColor 32%, transparent 36%); transform: scale(1.2); }
.s.forecast::before { border-style: dotted; }
.s.target, .s.forecast { color: var(--ink); }

/* Masthead and colophon */

.masthead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 2rem; padding: 1.125rem 0 1rem; border-bottom: 1px solid var(--line); font-size: .9375rem; }
.brand { color: var(--ink); font: 700 1.0625rem/1.4 var(--serif); text-decoration: none; }
.brand:hover { color: var(--accent); }
.masthead nav { display: flex; gap: 1.5rem; }
.masthead nav a { color: var(--soft); text-decoration: none; }
.masthead nav a:hover { color: var(--accent); }
.masthead nav [aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 .3rem 0 -.16rem var(--accent); }

.colophon { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 4rem; margin-top: 5rem; padding: 2rem 0 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
.colophon h2 { margin-bottom: .5rem; color: var(--ink); font: 600 .875rem/1.6 var(--sans); }
.colophon p { max-width: 36em; }
.colophon nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.colophon nav a { color: var(--soft); text-decoration: none; }
.colophon nav a:hover, .colophon nav [aria-current] { color: var(--accent); }
.made { grid-column: 1 / -1; color: var(--faint); font-size: .8125rem; }

/* Openings of pages */

.lead { padding: 3rem 0 2rem; }
.lead h1 { max-width: 24em; }
.lead .eyebrow { margin-bottom: .5rem; }
.lead .standfirst { margin-top: .75rem; }
.aliases { max-width: 44em; margin-top: .5rem; }
.facts { display: flex; flex-wrap: wrap; gap: .875rem 2.5rem; margin-top: 1.5rem; }
.facts dt, .totals dt { color: var(--faint); font-size: .8125rem; }
.facts dd { font-weight: 500; overflow-wrap: anywhere; }

main section { margin-top: 3.5rem; }
main .lead + section { margin-top: 1.5rem; }
main section > h2 { margin-bottom: 1.25rem; }

/* Home */

.hero { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 31rem); gap: 2.5rem 4rem; padding: 3.75rem 0 1rem; }
.hero > :only-child { grid-column: 1 / -1; }
.hero > :first-child { align-self: center; }
.hero .standfirst { margin-top: .75rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 2rem; }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dd { font: 700 1.75rem/1.2 var(--serif); }

.example { padding: 1.5rem 1.625rem 1.375rem; background: var(--panel); border-radius: 4px; }
.example > .plot { --paper: var(--panel); padding-bottom: 1rem; margin-bottom: 1rem; border-bottom: 1px solid var(--line); }
.plot h2 { font: 600 1rem/1.5 var(--sans); }
.plot h2 small { color: var(--faint); font-weight: 400; }
.example blockquote { font-size: 1.0625rem; line-height: 1.9; }
.example blockquote p::before { content: "……"; color: var(--faint); }
.example blockquote p::after { content: "……"; color: var(--faint); }
.example .source { margin-top: .5rem; color: var(--soft); font-size: .8125rem; }
.example .source::before { content: "—— "; color: var(--faint); }
.example .read { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; margin-top: 1rem; padding-top: .875rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
.example .read b { color: var(--ink); font-size: 1.25rem; }

.parks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 2.75rem 2.5rem; }
.park { display: flex; flex-direction: column; padding-top: .875rem; border-top: 2px solid var(--rule); }
.park h3 { margin: .125rem 0 .75rem; font: 700 1.3125rem/1.4 var(--serif); }
.park dl { margin-bottom: auto; }
.park dl > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; padding: .5rem 0; border-top: 1px solid var(--line); }
.park dt { font-size: .9375rem; line-height: 1.5; }
.park dd { font-size: 1.0625rem; line-height: 1.5; text-align: right; }
.park dd.line { grid-column: 1 / -1; margin-top: .375rem; }
.park dd.meta { display: flex; grid-column: 1 / -1; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--faint); font-size: .8125rem; }
.park .none { padding: .5rem 0; border-top: 1px solid var(--line); }
.park .tally { padding-top: .75rem; border-top: 1px solid var(--line); font-size: .8125rem; }

.reports { border-bottom: 1px solid var(--line); }
.reports li { display: grid; grid-template-columns: 8rem minmax(0, 1fr) auto; gap: 0 1.5rem; align-items: baseline; padding: .875rem 0; border-top: 1px solid var(--line); }
.reports h3 { font-size: 1.0625rem; font-weight: 500; line-height: 1.5; }
.highlights { display: flex; flex-wrap: wrap; gap: .125rem 1.75rem; margin-top: .25rem; font-size: .9375rem; }
.reports .highlights li { display: block; padding: 0; border: 0; }
.highlights small { color: var(--faint); }
.reports .date { color: var(--soft); font-size: .875rem; }

/* Tables */

table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { padding-bottom: .75rem; color: var(--soft); font-size: .875rem; text-align: left; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
thead th, thead td { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 0; box-shadow: inset 0 -1px var(--rule); color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
th small, td small { color: var(--faint); }
th small:not(.of, .how) { white-space: nowrap; }
th.num, td.num { text-align: right; }
td.num { white-space: nowrap; }

.wide { overflow-x: auto; overscroll-behavior-x: contain; background: linear-gradient(to right, transparent, var(--paper) 60%) right / 3rem 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / .75rem 100% no-repeat; }
.prose .wide th, .prose .wide td { min-width: 5.5em; }

/* Names of rows stay at the left where many columns go by, and a figure that is jumped to does not lie below them. */
.prose .wide:has(th:nth-child(5)) :is(th, td):first-child { position: sticky; left: 0; z-index: 1; min-width: 10em; background: var(--paper); padding-right: 1em; }
.prose .wide:has(th:nth-child(5)) thead :first-child { z-index: 2; }
.prose .wide :is(.n, .x, .q) { scroll-margin-inline: 12em 3em; }
.pinned { max-height: 88vh; overflow: auto; }

/* Few columns fit the widest screens: there the page scrolls, and heads stay at its top. */
@media (min-width: 76rem) {
  .pinned:not(:has(thead th:nth-child(9)), .area *), .area .pinned:not(:has(thead th:nth-child(7))) { max-height: none; overflow: visible; background: none; }
}

.pinned table { border-collapse: separate; border-spacing: 0; }
.pinned caption { position: absolute; left: -99rem; }
.pinned th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); }
.pinned thead th:first-child { z-index: 2; }

.comparison th, .comparison td, .series th, .series td { text-align: right; }
:is(.comparison, .series) th:first-child { min-width: 8.5rem; max-width: 15rem; padding-right: 1.25rem; text-align: left; }
:is(.comparison, .series) thead th { line-height: 1.4; text-wrap: balance; }
.comparison :is(th, td) + * { padding-left: .5rem; }
.comparison :is(th, td):not(:last-child) { padding-right: .5rem; }
.comparison thead th { min-width: 6.25rem; }
.comparison thead th:lang(zh) { white-space: nowrap; }
.comparison thead th:lang(en) { min-width: 8.5rem; }
.comparison thead :lang(en) > a { display: inline-block; max-width: 10rem; }
.comparison tbody th { white-space: nowrap; }
.instead { text-wrap: balance; }
.instead:lang(zh) > a { word-break: keep-all; }
.series thead th { width: 6.25rem; min-width: 5.5rem; white-space: nowrap; }
.series { width: auto; }
.series thead th:first-child { width: 15rem; }
.comparison thead small { display: block; }
:is(.comparison, .series) tbody th { font-weight: 500; }
.comparison td { padding-top: .625rem; font-size: 1.0625rem; }
.comparison .when { display: block; font-weight: 400; white-space: nowrap; }
:is(.comparison, .series) td small { white-space: nowrap; }
:is(.comparison, .series) :is(td:not(:has(a)), .instead) { color: var(--faint); font-size: .8125rem; }
.instead > a { color: var(--faint); font-weight: 400; text-decoration-color: var(--line); white-space: normal; }
:is(.comparison, .series, .folding) tbody tr:hover > * { background: var(--panel); }
.series td > a { font-weight: 500; }
:is(.series, .comparison) td .g { display: block; color: var(--soft); }
.series .g > a { font-weight: 400; }
.series td .k { display: table; margin: .125rem 0 0 auto; }
.series .of { display: block; }
.area .pinned { max-height: none; }

.folding:not(.targets) caption { position: absolute; left: -99rem; }
.rank { width: 3rem; color: var(--faint); }
.ranking:has(.rank):not(:has(.rank:not(:empty))) tr > :first-child { display: none; }
.ranking .other .rank::before { content: "·"; }
td.bar { width: 30%; padding-right: 1rem; }
.share { height: 8px; background: var(--panel); }
.ranking tbody th { font-weight: 500; }
:is(.ranking, .targets, .conflicts, .coverage) .of { display: block; }
.ranking .when, .targets .when, .index .when { color: var(--soft); font-size: .875rem; white-space: nowrap; }
.ranking .other .share rect { fill: var(--grey-2); }
.index { table-layout: fixed; }
.index thead :first-child { width: 34%; }
.index thead td { width: 24%; }
.index thead .num { width: 10%; }
.index td.bar { width: auto; }
.targets td.bar { width: 14%; min-width: 5rem; }
.targets .verdict { white-space: nowrap; }
.targets .verdict small:first-of-type::before { content: "\A"; white-space: pre; }
.verdict.reached::before, .verdict.missed::before, .verdict.open::before, .verdict.undecided::before { display: inline-block; width: 1.25em; font-weight: 700; }
.verdict.reached { color: var(--accent); }
.verdict.reached::before { content: "✓"; }
.verdict.missed { color: var(--warn); }
.verdict.missed::before { content: "✗"; }
.verdict.open, .verdict.undecided { color: var(--faint); }
.verdict.open::before { content: "…"; }
.verdict.undecided::before { content: "?"; }
.before, .before .v { color: var(--faint); font-weight: 400; }
.deductions small + small { display: block; }
.deductions td:nth-child(2) { text-align: right; white-space: nowrap; }
.deductions tr:target > *, .conflicts tr:target > * { background: var(--tint); }
.schema th:first-child { width: 14rem; }
.schema td.num { width: 6rem; color: var(--soft); }
.since { table-layout: fixed; }
.since th, .since td { width: 20%; }
.since .num { width: 17%; }
.changes section h3 { margin: 2rem 0 .5rem; }
.changes section h3::first-letter { text-transform: uppercase; }
.changes section .tally { display: flex; flex-wrap: wrap; gap: 0 .9em; }
.changes section .tally span { margin: 0; }
.changes main > h2 { margin: 3.5rem 0 1.25rem; }
code { font-family: var(--mono); font-size: .9em; }
.cite { max-width: 60rem; margin: .5rem 0 1.25rem; padding: .75rem 1rem; overflow-x: auto; border-radius: 4px; background: var(--panel); font-size: .875rem; line-height: 1.7; }

/* Charts */

.chart, .spark, .share { display: block; width: 100%; overflow: visible; }
.chart { fill: var(--faint); font: .75rem var(--sans); font-variant-numeric: tabular-nums; text-anchor: middle; }
.chart text { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.chart .value { fill: var(--ink); font-weight: 600; }
.chart .aim { fill: var(--soft); font-weight: 400; }
.chart .tick { font-size: .6875rem; text-anchor: start; }
.chart .before { text-anchor: end; }
.chart .after { text-anchor: start; }
.chart a text { text-decoration: underline dotted var(--accent); text-underline-offset: .2em; }
.chart a:is(:hover, :focus-visible) text { fill: var(--accent); }
.grid { stroke: var(--line); }
.base { stroke: var(--grey-2); }
.run { stroke: var(--accent); stroke-width: 2; stroke-linecap: round; }
.run.gap { stroke-dasharray: 1 6; }
.run.fall { stroke: var(--grey-1); }
circle, rect { fill: var(--accent); }
.line circle { r: 3.5px; }
.small circle { r: 2.5px; }
:is(.target, .forecast, .derived) circle { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.forecast circle { stroke-dasharray: 1.5 2; }
.fall rect { fill: var(--grey-1); }
.share .aim { stroke: var(--ink); stroke-width: 2; }
.spark { height: 32px; }
.spark .run { stroke-width: 1.5; }

.columns .plots { margin-top: 1.25rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 2.5rem 2.5rem; }
.plot { min-width: 0; }
.plot h3 { font-weight: 600; }
.plot h3 small { color: var(--faint); font-weight: 400; }
.plot .finding { margin-bottom: .5rem; color: var(--soft); font-size: .9375rem; line-height: 1.6; text-wrap: pretty; }
.prose .name { margin: 0; font: 1rem/1.5 var(--sans); }
.prose .name small { color: var(--faint); }
.prose .plot * + * { margin-top: 0; }
.prose .multiples { padding: 0; list-style: none; }
.prose .multiples li { margin: 0; }
.prose .multiples a:not(.chart a) { color: inherit; text-decoration: none; }
.behind { margin-top: .25rem; font-size: .8125rem; }
.behind a, .behind summary { color: var(--faint); }
.behind summary { cursor: pointer; }
.behind table { max-width: 34rem; margin-top: .5rem; }
.behind caption { position: absolute; left: -99rem; }
.slope { max-width: 44rem; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); gap: 1.75rem 2rem; }
.multiples h3 { font-size: .9375rem; font-weight: 500; }

/* Lists of names */

.stages { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1.5rem 2.5rem; }
.stages h3 { padding-bottom: .375rem; border-bottom: 1px solid var(--line); font-weight: 600; }
.stages h3 small, .named small { color: var(--faint); font-weight: 400; }
.named li { padding: .375rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0 2.5rem; }
.tiles li { padding: .75rem 0; border-top: 1px solid var(--line); }
.tiles h3 { font-weight: 500; }
.silent { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 2.5rem; }
.silent li { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding: .375rem 0; border-top: 1px solid var(--line); }
.silent small { color: var(--faint); }
.quotes li, .failures li { padding: .375rem 0; border-top: 1px solid var(--line); }
.beside { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0 2.5rem; }
.quotes a::before, .quotes a::after { content: "…"; color: var(--faint); }
.quotes a { color: inherit; text-decoration-color: var(--line); }
.quotes small, .failures small { display: block; color: var(--faint); }
.failures small a, .conflicts small a { color: inherit; }
.revisions { grid-column: 2 / -1; margin-top: .375rem; color: var(--soft); font-size: .875rem; }
.reports .revisions li { display: block; padding: .125rem 0; border: 0; }
.repairs div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; padding: .375rem 0; border-top: 1px solid var(--line); font-size: .9375rem; }
.repairs dt { color: var(--soft); }
.repairs dd > span { display: inline-block; margin-right: 1em; }
.repairs del { color: var(--faint); }
.repairs ins { text-decoration-color: var(--under); }

.figures { table-layout: fixed; }
.figures caption { position: absolute; left: -99rem; }
.figures tr:target > * { background: var(--tint); }
.figures thead th:nth-child(1) { width: 27%; }
.figures thead th:nth-child(2) { width: 19%; }
.figures thead th:nth-child(3) { width: 15%; }
.figures thead th:nth-child(4) { width: 9%; }
.figures td:nth-child(2) { white-space: nowrap; }
.figures :is(th, td):nth-child(2) { text-align: right; }
.figures .k { display: table; margin: .125rem 0 0 auto; }
.figures .u { display: inline-block; width: 4.3em; text-align: left; }
.figures thead :nth-child(2) { padding-right: calc(.75rem + 4.6em); }
.figures td:nth-child(3) { color: var(--soft); font-size: .875rem; white-space: nowrap; }
.figures tbody tr:hover > * { background: var(--panel); }
.group th { padding-top: 1.25rem; font-weight: 600; }
.figures .group:hover > * { background: none; }
.figures td:nth-child(5) { color: var(--faint); font-size: .8125rem; line-height: 1.55; text-spacing-trim: trim-start; }
.figures td:nth-child(5)::before { content: "“"; }
.figures td:nth-child(5)::after { content: "”"; }

/* Park */

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); gap: 2rem 2rem; }
.card { display: flex; flex-direction: column; padding-top: .75rem; border-top: 2px solid var(--rule); }
.card h3 { font-weight: 500; font-size: .9375rem; line-height: 1.5; }
.card .big { margin: .125rem 0 .125rem; font: 700 2.125rem/1.3 var(--serif); white-space: nowrap; }
.card .big .v { font-weight: 700; text-underline-offset: .18em; }
.card .big .v small { font-size: .6em; }
.card .big .u { font: 400 .9375rem/1 var(--sans); }
.card .meta > * { margin-right: .5em; }
.card .spark { margin-top: .5rem; }
.card .aim { margin-top: .375rem; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; }
.contents { margin-top: 3.5rem; }
.contents li { text-wrap: balance; }
.contents h2 { margin-bottom: .5rem; color: var(--faint); font: 400 .8125rem/1.6 var(--sans); }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.columns section > h2 { margin-bottom: .75rem; }
main .columns section > h2 + .note { margin-top: -.25rem; }
.file { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .75rem; }

@media (min-width: 70rem) {
  .columns { grid-template-columns: 9rem minmax(0, 1fr); }
  .contents { position: sticky; top: 1.5rem; align-self: start; }
  .contents ul { display: block; }
  .contents li { display: flex; justify-content: space-between; padding: .1875rem 0; }
}

/* Report */

.ledger h2, .findings h2 { font-size: 1.125rem; }
.ledger h2 b, .findings h2 b { margin-left: .35em; font-weight: 700; }
main .ledger { margin-top: 0; padding: 1.125rem 0 1.25rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
main .ledger h2 { margin-bottom: .625rem; }
.ledger svg { display: block; width: 100%; height: .75rem; border-radius: 2px; background: var(--panel); shape-rendering: crispEdges; }
.ledger rect { fill: var(--grey-2); }
.ledger rect:nth-child(even) { fill: var(--grey-1); }
.ledger rect.observation { fill: var(--accent); }
.ledger ul { display: flex; flex-wrap: wrap; gap: .125rem 1.75rem; margin-top: .625rem; font-size: .875rem; }
.ledger li span { color: var(--soft); }
.ledger li::before { content: ""; display: inline-block; width: .625rem; height: .625rem; margin-right: .45em; border-radius: 2px; background: var(--grey-2); }
.ledger li:nth-child(even)::before { background: var(--grey-1); }
.ledger li.observation::before { background: var(--accent); }
.ledger small { color: var(--faint); }

main .checks { margin-top: 0; padding: .75rem 0; border-bottom: 1px solid var(--line); }
.report h2 b { color: inherit; font: inherit; font-weight: 700; }
.prose .around { margin-top: 2em; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .875rem; line-height: 1.7; }
.prose .around summary { cursor: pointer; }
.prose .around > * + * { margin-top: .5em; }
.checks summary { cursor: pointer; color: var(--faint); }
.checks h2 { display: inline; color: var(--ink); font-size: 1.125rem; }
.checks h2 b { margin-left: .35em; font-weight: 700; }
.checks p { max-width: 44em; margin: .375rem 0; color: var(--soft); font-size: .875rem; }
.checks li { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; padding: .375rem 0; border-top: 1px solid var(--line); font-size: .9375rem; }
.checks .verdict { color: var(--accent); font-size: .8125rem; }
.checks .failed .verdict { color: var(--ink); font-weight: 600; text-decoration: underline wavy 1px; text-underline-offset: .25em; }
.checks .v { font-weight: 500; }
.checks small { color: var(--faint); }

.reading { display: grid; grid-template-columns: minmax(0, 1fr); }

@media (min-width: 66rem) {
  .reading { grid-template-columns: minmax(0, 40rem) minmax(25rem, 1fr); gap: clamp(2.5rem, 4.5vw, 3.5rem); }
  main .findings { position: sticky; top: 0; align-self: start; max-height: 100vh; margin-top: 0; padding: 0 .75rem 0 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .findings h2 { padding-top: 2.5rem; }
}

.findings caption { line-height: 1.6; }
.findings tr { scroll-margin-top: 4.5rem; }
.findings table { font-size: .875rem; }
.findings th small, .findings td small { font-size: .75rem; }
.findings .of { display: block; color: var(--soft); }
.findings th { min-width: 7.5rem; }
.findings td.when { min-width: 7.5rem; color: var(--soft); font-size: .8125rem; }
.findings td.when span, .figures td:nth-child(3), .park dd.meta, .highlights small, .meta > span { white-space: nowrap; }
.findings td.when .s { margin-left: .25em; font-size: .75rem; }
.findings .doubt { display: block; }
.findings .how { display: none; margin-top: .25rem; color: var(--soft); line-height: 1.7; }
.findings tr:target .how { display: block; }
.findings .how a { margin-right: .5em; }
.findings .doubt { color: var(--ink); }
.findings tr:target > * { background: var(--tint); }
.findings tr:target > :first-child { padding-left: .75rem; box-shadow: inset 3px 0 var(--accent); }

/* Where the table does not stand beside the text, the entry pointed at comes to the reader: a card at the foot of the
   screen, with the way back to the words. */

@media not print and (max-width: 65.99rem) {
  .findings tr:target { position: fixed; z-index: 8; right: 0; bottom: 0; left: 0; display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: .875rem var(--edge) 1.125rem; border-top: 2px solid var(--accent); background: var(--tint); }
  .findings tr:target > * { padding: 0; border: 0; box-shadow: none; }
  .findings tr:target > :first-child { grid-row: 1 / 3; padding-left: 0; box-shadow: none; }
  .findings tr:target td.when { text-align: right; }
  .findings tr:target .how a { display: inline-block; padding: .25rem 0; }
}

/* Running text */

.prose { max-width: 38em; padding-top: 2.5rem; font-size: 1.0625rem; line-height: 1.95; }
.profile { padding-top: 0; }
.profile + .wide { margin-top: 2rem; }
.prose > * + * { margin-top: 1.1em; }
.prose > :first-child { margin-top: 0; }
.prose h1, .prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { margin-top: 2em; font-family: var(--serif); line-height: 1.45; }
.prose h1, .prose h2 { font-size: 1.375rem; }
.prose h3 { font-size: 1.1875rem; }
.prose h4, .prose h5, .prose h6 { font-size: 1.0625rem; }
.prose h2 + *, .prose h3 + *, .prose h4 + * { margin-top: .6em; }
.prose ul, .prose ol { padding-left: 1.6em; }
.prose ul { list-style: disc; }
.prose li::marker { color: var(--faint); }
.prose li + li, .prose li > ul, .prose li > ol, .prose li > p + p { margin-top: .35em; }
.prose blockquote { padding-left: 1.25em; border-left: 3px solid var(--line); color: var(--soft); }
.prose blockquote > * + * { margin-top: .75em; }
.prose hr { width: 6em; margin: 2.5em auto; border: 0; border-top: 1px solid var(--rule); }
.prose img { position: relative; max-width: 100%; height: auto; }
.prose img::after { content: attr(alt); position: absolute; inset: -2px; padding: 0 .5em; border: 1px solid var(--line); border-radius: 4px; background: var(--panel); color: var(--soft); font-size: .875em; }
.prose code { padding: .1em .3em; border-radius: 3px; background: var(--panel); font: .875em var(--mono); }
.prose pre { padding: 1em 1.25em; overflow-x: auto; border-radius: 4px; background: var(--panel); line-height: 1.6; }
.prose pre code { padding: 0; background: none; }
.prose table { width: auto; min-width: 100%; font-size: .9375rem; line-height: 1.5; }
.prose thead th { font-weight: 600; color: var(--ink); }
.prose :is(th, td):is(.right, [align=right]) { text-align: right; }
.prose :is(th, td):is(.center, [align=center]) { text-align: center; }
.prose sup { font-size: .75em; line-height: 0; }
.prose .footnotes { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; line-height: 1.75; }
.prose .footnotes h2 { font-size: 1rem; }

/* Numerals in the text: read ones marked, others left in peace, those not understood dotted; the one pointed at
   stands out. The card says how it was read. */

.n { padding: .06em 0; border-radius: 2px; background: var(--mark); color: inherit; white-space: nowrap; text-decoration: underline 1px var(--under); text-underline-offset: .3em; }
.n:hover, .n:focus-visible { background: var(--tint); text-decoration: underline 2px var(--accent); }
.x, .q { color: inherit; text-decoration: none; }
.x:hover, .q { text-decoration: underline dotted 1px var(--faint); text-underline-offset: .3em; }
.q { text-decoration: underline wavy 1px var(--warn); }
.n, .x, .q { scroll-margin-top: 35vh; }
:is(.n, .x, .q):target { padding: .15em .22em; border-radius: 3px; background: var(--accent); color: var(--on-accent); text-decoration: none; }
[data-c] { position: relative; }
[data-c]:is(:hover, :focus-visible)::after, :is(.x, .q):target::after { content: attr(data-c); position: absolute; z-index: 5; left: 0; bottom: calc(100% + .4rem); width: max-content; max-width: 17rem; padding: .5rem .75rem; border-radius: 4px; background: var(--ink); color: var(--paper); font: .8125rem/1.6 var(--sans); text-align: left; text-indent: 0; white-space: pre-line; pointer-events: none; }

/* A table that scrolls would cut the card off: there it stands at the foot of the screen. */
@media (min-width: 66rem) {
  .wide [data-c]:is(:hover, :focus-visible)::after, .wide :is(.x, .q):target::after { position: fixed; z-index: 9; bottom: 1rem; left: calc(max(0px, 50vw - 38.5rem) + var(--edge)); }
}

@media (max-width: 65.99rem) {
  [data-c]:is(:hover, :focus-visible)::after, :is(.x, .q):target::after { position: fixed; right: 0; bottom: 0; width: auto; max-width: none; padding: .875rem var(--edge) 1.125rem; border-radius: 0; font-size: .875rem; white-space: pre-line; }
}

/* One card at a time: that of the figure pointed at. */
.prose:has([data-c]:hover) [data-c]:not(:hover)::after { content: none; }
[data-c]:hover::after { z-index: 9; }

.prose p:has(:target), .prose li:has(:target) { box-shadow: -1rem 0 var(--paper), -1.1875rem 0 var(--accent); }

/* Compare, 404 */

.compare .lead { padding-bottom: 1.75rem; }
.notes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 3.5rem; font-size: .9375rem; }
.notes h2 { font-size: 1.125rem; }
main .notes section > h2 { margin-bottom: .625rem; }
.notes section > ul { padding-left: 1.1em; list-style: disc; color: var(--soft); }
.notes li::marker { color: var(--faint); }
.notes li + li { margin-top: .375rem; }
.legend div { display: grid; grid-template-columns: 5rem 1fr; padding: .1875rem 0; }
.legend .s { color: var(--ink); font-size: .9375rem; }
.legend dd { color: var(--soft); }
.lost .lead { padding: 6rem 0 4rem; }
.lost .code { color: var(--faint); font: 700 1.25rem/1 var(--serif); letter-spacing: .1em; margin-bottom: .75rem; }

/* Narrow screens */

@media (max-width: 56rem) {
  .hero { grid-template-columns: minmax(0, 1fr); padding-top: 2.5rem; }
}

@media screen and (max-width: 44rem) {
  main section { margin-top: 2.75rem; }
  .lead { padding: 2rem 0 1.5rem; }
  .lost .lead { padding: 3.5rem 0 2rem; }
  .facts { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem 1.5rem; }
  .totals { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 1.5rem; }
  .colophon { margin-top: 3.5rem; }
  .masthead nav { gap: 1.25rem; }

  .reports li { grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; }
  .reports li > div { grid-column: 1 / -1; grid-row: 2; }
  .reports .tally { grid-column: 1 / -1; grid-row: 3; }
  .reports .tally span:first-child { margin-left: 0; }

  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem 1.25rem; }
  .card .g:not(.whole) { white-space: normal; }
  .card .big { font-size: 1.375rem; white-space: normal; }

  /* a row of figures becomes a small block: label and value, then period, status and words */
  .figures, .figures tbody { display: block; }
  .figures thead { position: absolute; left: -99rem; }
  .figures tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
  .figures tr.group { display: block; padding: 1.25rem 0 .375rem; }
  .figures tr > th, .figures tr > td { width: auto; padding: 0; border: 0; }
  .figures .u { width: auto; }
  .figures td:nth-child(4) { text-align: right; }
  .figures td:nth-child(5) { grid-column: 1 / -1; }
  .folding thead { position: absolute; left: -99rem; }
  .folding, .folding tbody { display: block; }
  .folding tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
  .folding tr > :is(th, td) { width: auto; padding: 0; border: 0; }
  .ranking tr { grid-template-columns: 1.5rem minmax(6em, 1fr) auto auto; }
  .ranking:has(.rank):not(:has(.rank:not(:empty))) tr { grid-template-columns: minmax(6em, 1fr) auto auto; }
  .area .ranking tr { grid-template-columns: minmax(0, 1fr) auto auto; }
  .area .ranking td.num:has(+ td.num:empty) { grid-column: 2 / -1; }
  .area .ranking td.num:empty { display: none; }
  .ranking td.bar { grid-column: 1 / -1; grid-row: 2; }
  .targets td.bar { display: none; }
  .targets caption { display: block; }
  .targets tr { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .targets .num { text-align: left; white-space: normal; }
  .targets thead { position: static; display: block; }
  .targets thead th:not(.num), .targets thead td { display: none; }
  .targets thead th { box-shadow: none; }
  .targets .verdict { grid-column: 1 / -1; }
  .targets .when { text-align: right; }
  .targets .verdict small:first-of-type::before { content: none; }
  .index tr { grid-template-columns: minmax(0, 1fr) 3.5rem 3.5rem; }
  .index thead { position: static; display: block; }
  .index thead tr:first-child { width: auto; padding: 0; border: 0; }
  .index thead tr > th:is(.num, *) { width: auto; padding: 0 0 .25rem; box-shadow: none; overflow-wrap: anywhere; }
  .index thead :is(td, .num ~ th:not(.num)) { display: none; }
  .index td.bar { grid-column: 1 / -1; grid-row: 2; }
  .index td.when { grid-column: 1 / -1; }
  .coverage tr { grid-template-columns: minmax(0, 1fr) repeat(4, 2.75rem); gap: .125rem .5rem; }
  .coverage tbody th { grid-column: 1 / -1; }
  .coverage td.bar { grid-column: 1; align-self: center; }
  .conflicts tr, .conflicts tr > * { display: block; }
  .since td:nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .since .when { grid-column: 2; grid-row: 1; }
  .since td.num:nth-child(4) { text-align: left; }
  .since td.num:nth-child(5)::before { content: "→ "; color: var(--faint); }
  .schema td:nth-child(2) { grid-column: 1 / -1; grid-row: 2; color: var(--soft); }
  .comparison tbody th { white-space: normal; }
  .deductions td:last-child { grid-column: 1 / -1; }
  .repairs div { grid-template-columns: minmax(0, 1fr); }
  .revisions { grid-column: 1 / -1; }
  .multiples { grid-template-columns: 1fr 1fr; gap: 1.5rem 1.25rem; }
  .masthead nav { flex-wrap: wrap; width: 100%; justify-content: space-between; gap: .25rem .75rem; }
  .figures tbody tr:hover > * { background: none; }

  .prose .wide:has(th:nth-child(5)) :is(th, td):first-child { min-width: 7.5em; max-width: 10em; }
  .comparison th:first-child { min-width: 6.75rem; max-width: 6.75rem; padding-right: .5rem; font-size: .875rem; }
  .comparison th:first-child { border-right: 1px solid var(--line); }
  .comparison thead th { min-width: 6rem; }

  .checks li { grid-template-columns: 3rem minmax(0, 1fr); gap: 0 .75rem; }
  .checks small { grid-column: 2; }

  .prose { font-size: 1.0625rem; line-height: 1.9; padding-top: 1.75rem; }
  .findings th { min-width: 0; }
  .findings td.when { min-width: 4.5rem; }
  .findings td.when .s { display: block; margin: 0; }
  .prose p:has(:target), .prose li:has(:target) { box-shadow: none; }
}

@media (prefers-reduced-motion: no-preference) {
  html, .findings { scroll-behavior: smooth; }
}

/* Print: black on white, whole tables, no way-finding */

@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #f3f3f3; --ink: #000; --soft: #333; --faint: #555; --line: #ccc; --rule: #000; --accent: #0a5a4a; --tint: #e8f2ee; --under: #777; --mark: #fff; --on-accent: #fff; --grey-1: #888; --grey-2: #bbb; }
  @page { margin: 18mm 16mm; }
  @page wide { size: A4 landscape; margin: 14mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .compare { page: wide; }
  .s::before, .ledger li::before, .eyebrow > ::before, .meta > ::before, .read span span::before { print-color-adjust: exact; }
  .masthead nav, .skip, .contents, .more, .csv, .file, .chips, .behind { display: none; }
  .masthead { padding: 0 0 .5rem; }
  .colophon { display: block; margin-top: 2rem; padding: 1rem 0 0; }
  .colophon nav { display: none; }
  h2, h3, caption, .group { break-after: avoid; }
  tr, .card, .park, .reports li, .example, .ledger { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  thead th, .pinned th:first-child, .prose .wide:has(th:nth-child(5)) :is(th, td):first-child { position: static; }
  .wide, .pinned, main .findings { position: static; max-height: none; overflow: visible; }
  .columns, .reading { display: block; }
  main section { margin-top: 1.75rem; }
  main .findings { margin-top: 2rem; padding: 0; }
  .lead { padding: 1.5rem 0 1rem; }
  .wide { background: none; }
  .comparison { table-layout: fixed; font-size: .8125rem; }
  .comparison th, .comparison td, .comparison thead th, .comparison th:first-child { min-width: 0; max-width: none; padding: .375rem .375rem .375rem 0; font-size: .8125rem; overflow-wrap: anywhere; }
  :is(.comparison, .index) .when { white-space: normal; }
  .series { width: 100%; }
  .series th, .series td, .series thead th, .series th:first-child { width: auto; min-width: 0; padding: .25rem .375rem .25rem 0; font-size: .8125rem; }
  .notes section:last-child { display: none; }
  .checks::details-content { content-visibility: visible; }
  .prose { max-width: none; line-height: 1.8; }
  .v, .n, .x, :where(.series, .comparison, .deductions) :where(td, .g) > a, .chart a text { text-decoration: none; }
  .n { background: none; box-shadow: inset 0 -1px #777; }
  .prose p:has(:target) { box-shadow: none; }
}

"""#),
        ("audit.mustache", #"""
{{<layout}}
{{$title}}{{strings.auditTitle}} · {{site.title}}{{/title}}
{{$kind}}overview{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.auditTitle}}</h1>
<p class="standfirst">{{strings.auditIntro}}</p>
</header>
{{#hasTallies}}
<section aria-labelledby="tallies">
<h2 id="tallies">{{strings.checksHeading}}</h2>
<table class="index folding">
<caption>{{strings.checksHeading}}</caption>
<thead><tr><th scope="col">{{strings.check}}</th><td></td><th scope="col" class="num">{{strings.checkPassed}}</th><th scope="col" class="num">{{strings.checkFailed}}</th></tr></thead>
<tbody>
{{#tallies}}
<tr><th scope="row">{{kind}}</th><td class="bar">{{{bar}}}</td><td class="num">{{passed}}</td><td class="num">{{failed}}</td></tr>
{{/tallies}}
</tbody>
</table>
<p class="csv"><a href="{{root}}audit/checks.csv" download>{{strings.csv}}</a></p>
</section>
{{/hasTallies}}
{{#hasConflicts}}
<section aria-labelledby="conflicts">
<h2 id="conflicts">{{strings.conflictsHeading}} <b>{{conflictCount}}</b></h2>
<p class="note">{{strings.conflictsText}}</p>
<table class="conflicts folding">
<caption>{{strings.conflictsHeading}}</caption>
<thead><tr><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.conflictUsed}}</th><th scope="col">{{strings.conflictOthers}}</th></tr></thead>
<tbody>
{{#conflicts}}
<tr id="{{id}}"><th scope="row">{{name}}<small class="of"><a href="{{root}}{{park.url}}">{{park.name}}</a>{{#period}} {{.}}{{/period}}</small></th><td>{{#shown}}{{>sourced}}{{/shown}}{{#reason}}<small class="of">{{.}}</small>{{/reason}}</td><td>{{#others}}{{>sourced}}{{/others}}</td></tr>
{{/conflicts}}
</tbody>
</table>
<p class="csv"><a href="{{root}}audit/conflicts.csv" download>{{strings.csv}}</a></p>
</section>
{{/hasConflicts}}
{{#hasFailed}}
<section aria-labelledby="failed">
<h2 id="failed">{{strings.failedHeading}} <b>{{failedCount}}</b></h2>
<p class="note">{{strings.failedText}}</p>
<ul class="failures">
{{#failed}}
<li><span>{{#calculation}}{{#url}}<a class="v" href="{{root}}{{.}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}{{/calculation}}</span> <small>{{kind}} · {{name}} · <a href="{{root}}{{park.url}}">{{park.name}}</a></small></li>
{{/failed}}
</ul>
<p class="csv"><a href="{{root}}audit/checks.csv" download>{{strings.csv}}</a></p>
</section>
{{/hasFailed}}
{{#hasUnread}}
<section aria-labelledby="unread">
<h2 id="unread">{{strings.unreadHeading}} <b>{{unreadCount}}</b></h2>
<p class="note">{{strings.unreadText}}</p>
<ul class="quotes beside">
{{#unread}}
<li><a href="{{root}}{{url}}"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{quote}}</a>{{#report}} <small{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{report}}</small>{{/report}}</li>
{{/unread}}
</ul>
<p class="csv"><a href="{{root}}audit/unread.csv" download>{{strings.csv}}</a></p>
</section>
{{/hasUnread}}
<section aria-labelledby="coverage">
<h2 id="coverage">{{strings.coverageHeading}}</h2>
<p class="note">{{strings.coverageText}}</p>
<table class="index folding coverage">
<caption>{{strings.coverageHeading}}</caption>
<thead><tr><th scope="col">{{strings.report}}</th><td></td><th scope="col" class="num">{{strings.numerals}}</th><th scope="col" class="num">{{strings.observations}}</th><th scope="col" class="num">{{strings.markReview}}</th><th scope="col" class="num">{{strings.unreadShort}}</th></tr></thead>
<tbody>
{{#coverage}}
<tr><th scope="row">{{#report}}<a{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}} href="{{root}}{{url}}">{{title}}</a> <small class="of">{{#date}}{{.}} {{/date}}{{#park}}{{.}}{{/park}}</small>{{/report}}</th><td class="bar">{{{bar}}}</td><td class="num">{{report.numeralCount}}</td><td class="num">{{report.observationCount}}</td><td class="num">{{doubtful}}</td><td class="num">{{unread}}</td></tr>
{{/coverage}}
</tbody>
</table>
{{#isCoverageCut}}<p class="note">{{strings.coverageCut}}</p>{{/isCoverageCut}}
<p class="csv"><a href="{{root}}audit/coverage.csv" download>{{strings.csv}}</a></p>
</section>
{{/content}}
{{/layout}}

"""#),
        ("changes.mustache", #"""
{{<layout}}
{{$title}}{{strings.changesTitle}} · {{site.title}}{{/title}}
{{$kind}}changes{{/kind}}
{{$content}}
<header class="lead">
{{^isFirst}}<p class="eyebrow"><a href="{{root}}changes/index.html">{{strings.changesTitle}}</a></p>{{/isFirst}}
<h1>{{title}}</h1>
<p class="standfirst">{{strings.changesIntro}}</p>
{{#hasYears}}
<nav class="chips" aria-label="{{strings.changesYears}}">
<ul>
{{#years}}
<li><a href="{{root}}{{url}}">{{name}}</a></li>
{{/years}}
</ul>
</nav>
{{/hasYears}}
</header>
{{#since}}
{{>since}}
{{/since}}
<h2{{^since}} class="unseen"{{/since}}>{{strings.changesByDate}}</h2>
<ul class="reports">
{{#changes}}
{{>change}}
{{/changes}}
</ul>
<p class="csv"><a href="{{root}}changes/changes.csv" download>{{strings.csv}}</a></p>
{{/content}}
{{/layout}}

"""#),
        ("compare.mustache", #"""
{{<layout}}
{{$title}}{{title}} · {{site.title}}{{/title}}
{{$kind}}compare{{/kind}}
{{$content}}
<header class="lead">
<h1>{{title}}</h1>
{{^hasText}}<p class="standfirst">{{strings.compareIntro}}</p>{{/hasText}}
{{#hasOthers}}
<nav class="chips" aria-label="{{strings.otherComparisons}}">
<ul>
{{#others}}
<li><a href="{{root}}{{url}}">{{name}}</a></li>
{{/others}}
</ul>
</nav>
{{/hasOthers}}
</header>
{{#hasText}}
<div class="prose profile">
{{{text}}}
</div>
{{/hasText}}
{{#comparison}}
{{>comparison-table}}
{{/comparison}}
{{#hasRanking}}
<section aria-labelledby="ranking">
<h2 id="ranking">{{strings.compareIndustriesRanking}}</h2>
<p class="note">{{rankingCaption}}</p>
{{<ranking}}{{$caption}}{{rankingCaption}}{{/caption}}{{$head}}{{strings.scopeIndustry}}{{/head}}{{/ranking}}
{{>csv}}
</section>
{{/hasRanking}}
{{^comparison}}{{^hasRanking}}
<p class="none">{{strings.nothingToCompare}}</p>
{{/hasRanking}}{{/comparison}}
<div class="notes">
<section aria-labelledby="notes">
<h2 id="notes">{{strings.notesHeading}}</h2>
<ul>
<li>{{strings.notePeriods}}</li>
<li>{{strings.noteUnits}}</li>
<li>{{strings.noteQualifiers}}</li>
<li>{{strings.noteMissing}}</li>
</ul>
</section>
<section aria-labelledby="legend">
<h2 id="legend">{{strings.legendHeading}}</h2>
<dl class="legend">
<div><dt><span class="s actual">{{strings.statusActual}}</span></dt><dd>{{strings.legendActual}}</dd></div>
<div><dt><span class="s target">{{strings.statusTarget}}</span></dt><dd>{{strings.legendTarget}}</dd></div>
<div><dt><span class="s forecast">{{strings.statusForecast}}</span></dt><dd>{{strings.legendForecast}}</dd></div>
<div><dt><small class="k derived">{{strings.markDerived}}</small></dt><dd>{{strings.legendDerived}}</dd></div>
<div><dt><small class="k conflict">{{strings.markConflict}}</small></dt><dd>{{strings.legendConflict}}</dd></div>
<div><dt><small class="k review">{{strings.markReview}}</small></dt><dd>{{strings.legendReview}}</dd></div>
</dl>
</section>
</div>
{{/content}}
{{/layout}}

"""#),
        ("data.mustache", #"""
{{<layout}}
{{$title}}{{strings.dataTitle}} · {{site.title}}{{/title}}
{{$head}}
<script type="application/ld+json">{{{structured}}}</script>
{{/head}}
{{$kind}}overview{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.dataTitle}}</h1>
<p class="standfirst">{{strings.downloadsText}}</p>
</header>
<section aria-labelledby="downloads">
<h2 id="downloads">{{strings.downloadsHeading}}</h2>
<table class="schema folding">
<caption>{{strings.downloadsHeading}}</caption>
<thead><tr><th scope="col">{{strings.file}}</th><th scope="col">{{strings.columnMeaning}}</th><th scope="col" class="num">{{strings.size}}</th></tr></thead>
<tbody>
{{#downloads}}
<tr><th scope="row"><a href="{{root}}{{url}}" download>{{file}}</a></th><td>{{text}}</td><td class="num">{{#size}}{{.}}{{/size}}</td></tr>
{{/downloads}}
</tbody>
</table>
<p class="note">{{strings.downloadsMore}}</p>
</section>
<section aria-labelledby="schema">
<h2 id="schema">{{strings.schemaHeading}}</h2>
<p class="note">{{strings.schemaText}}</p>
<table class="schema folding">
<caption>{{strings.schemaHeading}}</caption>
<thead><tr><th scope="col">{{strings.columnName}}</th><th scope="col">{{strings.columnMeaning}}</th></tr></thead>
<tbody>
{{#columns}}
<tr><th scope="row"><code>{{name}}</code></th><td>{{text}}</td></tr>
{{/columns}}
</tbody>
</table>
<p class="note">{{strings.schemaIndicators}}</p>
</section>
<section aria-labelledby="cite">
<h2 id="cite">{{strings.citeHeading}}</h2>
<p class="note">{{strings.citeText}}</p>
<h3>GB/T 7714</h3>
<pre class="cite" tabindex="0"><code>{{citation}}</code></pre>
<h3>BibTeX</h3>
<pre class="cite" tabindex="0"><code>{{bibtex}}</code></pre>
</section>
<section aria-labelledby="licence">
<h2 id="licence">{{strings.licenceHeading}}</h2>
<p class="note">{{strings.licenceText}}</p>
</section>
{{/content}}
{{/layout}}

"""#),
        ("home.mustache", #"""
{{<layout}}
{{$kind}}home{{/kind}}
{{$content}}
<header class="hero">
<div>
<h1>{{site.title}}</h1>
<p class="standfirst">{{site.description}}</p>
<dl class="totals">
<div><dt>{{strings.parks}}</dt><dd>{{totals.parks}}</dd></div>
<div><dt>{{strings.reports}}</dt><dd>{{totals.reports}}</dd></div>
<div><dt>{{strings.numeralsRead}}</dt><dd>{{totals.numerals}}</dd></div>
<div><dt>{{strings.observations}}</dt><dd>{{totals.observations}}</dd></div>
</dl>
</div>
{{#example}}
<div class="example">
{{#chart}}
{{<chart}}{{$name}}<h2>{{#subject}}{{.}} {{/subject}}{{indicator}}{{#chartUnit}} <small>{{.}}</small>{{/chartUnit}}</h2>{{/name}}{{/chart}}
{{/chart}}
<figure>
<blockquote{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}><p>{{before}}<a class="n" href="{{root}}{{url}}">{{numeral}}</a></p></blockquote>
<figcaption>
<p class="source"><cite>{{report}}</cite></p>
{{^chart}}
<p class="read"><span>{{park}} <span>{{indicator}}</span>{{#period}} <span>{{.}}</span>{{/period}}</span><b><a class="v" href="{{root}}{{url}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#unit}} <span class="u">{{.}}</span>{{/unit}}</b></p>
{{/chart}}
</figcaption>
</figure>
</div>
{{/example}}
</header>
{{#comparison}}
<section aria-labelledby="comparison">
<h2 id="comparison">{{strings.comparisonHeading}}</h2>
{{>comparison-table}}
<p class="more"><a href="{{root}}compare/index.html">{{strings.comparisonMore}}</a></p>
</section>
{{/comparison}}
{{#hasParks}}
<section aria-labelledby="parks">
<h2 id="parks">{{strings.parksHeading}}</h2>
<ul class="parks">
{{#parks}}
{{>park-card}}
{{/parks}}
</ul>
</section>
{{/hasParks}}
{{^hasParks}}
<p class="none" id="parks">{{strings.noParks}}</p>
{{/hasParks}}
{{#hasChanges}}
<section aria-labelledby="reports">
<h2 id="reports">{{strings.newestHeading}}</h2>
<ul class="reports">
{{#changes}}
{{<change}}{{$details}}{{/details}}{{/change}}
{{/changes}}
</ul>
<p class="more"><a href="{{root}}changes/index.html">{{strings.changesMore}}</a></p>
</section>
{{/hasChanges}}
{{/content}}
{{/layout}}

"""#),
        ("indicator.mustache", #"""
{{<layout}}
{{$title}}{{name}} · {{site.title}}{{/title}}
{{$kind}}measure{{/kind}}
{{$content}}
<header class="lead">
<p class="eyebrow"><a href="{{root}}indicators/index.html">{{strings.navIndicators}}</a> <span>{{category}}</span></p>
<h1>{{name}}</h1>
{{#otherName}}<p class="aliases">{{.}}</p>{{/otherName}}
{{#definition}}<p class="standfirst">{{.}}</p>{{/definition}}
{{#definedBy}}<p class="aliases">{{strings.definedBy}} {{.}}</p>{{/definedBy}}
<dl class="facts">
<div><dt>{{strings.parks}}</dt><dd>{{parkCount}}</dd></div>
<div><dt>{{strings.observations}}</dt><dd>{{figureCount}}</dd></div>
{{#periods}}<div><dt>{{strings.period}}</dt><dd>{{.}}</dd></div>{{/periods}}
{{#unit}}<div><dt>{{strings.unit}}</dt><dd>{{.}}</dd></div>{{/unit}}
<div><dt>{{strings.quantity}}</dt><dd>{{quantity}}</dd></div>
<div><dt>{{strings.direction}}</dt><dd>{{directionText}}</dd></div>
<div><dt>{{strings.indicatorID}}</dt><dd><code>{{id}}</code></dd></div>
</dl>
{{#notes}}<p class="aliases">{{.}}</p>
{{/notes}}
{{#labels}}<p class="aliases labels">{{strings.labelsUsed}} <span{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{labels}}</span></p>{{/labels}}
</header>
{{#hasRanking}}
<section aria-labelledby="ranking">
<h2 id="ranking">{{strings.rankingHeading}}</h2>
<p class="finding">{{#rankingTitle}}{{#url}}<a class="v" href="{{root}}{{.}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}{{/rankingTitle}}</p>
{{>ranking}}
{{>csv}}
</section>
{{/hasRanking}}
{{#slope}}
<section aria-labelledby="slope">
<h2 id="slope">{{strings.slopeHeading}}</h2>
{{>chart}}
</section>
{{/slope}}
{{#hasMultiples}}
<section aria-labelledby="multiples">
<h2 id="multiples">{{strings.multiplesHeading}}</h2>
<p class="finding">{{multiplesTitle}}</p>
{{>multiples}}
<p class="note">{{strings.multiplesText}}</p>
{{>csv}}
</section>
{{/hasMultiples}}
{{#years}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
{{>series-table}}
{{>csv}}
</section>
{{/years}}
{{#hasSilent}}
<section aria-labelledby="silent">
<h2 id="silent">{{strings.incomparableHeading}}</h2>
<p class="note">{{strings.incomparableText}}</p>
<ul class="silent">
{{#silent}}
<li><a href="{{root}}{{url}}">{{name}}</a> <small>{{reason}}</small>{{#figure}} <span>{{#period}}{{.}} {{/period}}{{#measure}}{{.}} {{/measure}}{{>value}}</span>{{/figure}}</li>
{{/silent}}
</ul>
</section>
{{/hasSilent}}
{{/content}}
{{/layout}}

"""#),
        ("indicators.mustache", #"""
{{<layout}}
{{$title}}{{strings.indicatorsTitle}} · {{site.title}}{{/title}}
{{$kind}}overview{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.indicatorsTitle}} <small>{{count}}</small></h1>
<p class="standfirst">{{strings.indicatorsIntro}}</p>
</header>
{{#groups}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<table class="index folding">
<caption>{{title}}</caption>
<thead><tr><th scope="col">{{strings.indicator}}</th><td></td><th scope="col" class="num">{{strings.parks}}</th><th scope="col" class="num">{{strings.observations}}</th><th scope="col">{{strings.period}}</th></tr></thead>
<tbody>
{{#items}}
<tr><th scope="row"><a href="{{root}}{{url}}">{{name}}</a></th><td class="bar">{{{bar}}}</td><td class="num">{{parkCount}}/{{parkTotal}}</td><td class="num">{{figureCount}}</td><td class="when">{{#periods}}{{.}}{{/periods}}</td></tr>
{{/items}}
</tbody>
</table>
<p class="csv"><a href="{{root}}indicators/indicators.csv" download>{{strings.csv}}</a></p>
</section>
{{/groups}}
{{/content}}
{{/layout}}

"""#),
        ("industries.mustache", #"""
{{<layout}}
{{$title}}{{strings.industriesTitle}} · {{site.title}}{{/title}}
{{$kind}}overview{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.industriesTitle}} <small>{{count}}</small></h1>
<p class="standfirst">{{strings.industriesIntro}}</p>
</header>
{{#hasShared}}
<section aria-labelledby="shared">
<h2 id="shared">{{strings.industriesShared}}</h2>
<ul class="tiles">
{{#shared}}
{{>industry-tile}}
{{/shared}}
</ul>
</section>
{{/hasShared}}
{{#hasOthers}}
<section aria-labelledby="others">
<h2 id="others">{{strings.industriesOthers}}</h2>
<ul class="tiles">
{{#others}}
{{>industry-tile}}
{{/others}}
</ul>
</section>
{{/hasOthers}}
{{/content}}
{{/layout}}

"""#),
        ("industry.mustache", #"""
{{<layout}}
{{$title}}{{name}} · {{site.title}}{{/title}}
{{$kind}}measure{{/kind}}
{{$content}}
<header class="lead">
<p class="eyebrow"><a href="{{root}}industries/index.html">{{strings.navIndustries}}</a></p>
<h1{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{name}}</h1>
<dl class="facts">
<div><dt>{{strings.parks}}</dt><dd>{{parkCount}}</dd></div>
<div><dt>{{strings.observations}}</dt><dd>{{figureCount}}</dd></div>
</dl>
</header>
{{#hasRanking}}
<section aria-labelledby="ranking">
<h2 id="ranking">{{strings.rankingHeading}}</h2>
<p class="note">{{rankingName}}</p>
{{>ranking}}
{{>csv}}
</section>
{{/hasRanking}}
{{#hasCharts}}
<section aria-labelledby="charts">
<h2 id="charts">{{strings.chartsHeading}}</h2>
<div class="plots">
{{#charts}}
{{>chart}}
{{/charts}}
</div>
</section>
{{/hasCharts}}
{{#tables}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
{{>series-table}}
{{>csv}}
</section>
{{/tables}}
{{#hasOthers}}
<section aria-labelledby="others">
<h2 id="others">{{strings.otherPeriods}}</h2>
<table class="figures">
<caption>{{otherCaption}}</caption>
{{>figure-head}}
{{#others}}
<tbody>
<tr class="group"><th colspan="5" scope="rowgroup">{{name}}</th></tr>
{{#figures}}
{{>figure-row}}
{{/figures}}
</tbody>
{{/others}}
</table>
{{>csv}}
</section>
{{/hasOthers}}
{{#hasSilent}}
<section aria-labelledby="silent">
<h2 id="silent">{{strings.silentHeading}}</h2>
<p class="note">{{strings.industrySilent}}</p>
<ul class="chips">
{{#silent}}
<li><a href="{{root}}{{url}}">{{name}}</a></li>
{{/silent}}
</ul>
</section>
{{/hasSilent}}
{{/content}}
{{/layout}}

"""#),
        ("live.mustache", #"""
{{#chart}}
{{<chart}}{{$name}}<p class="name"><b>{{#subject}}{{.}} {{/subject}}{{indicator}}</b>{{#chartUnit}} <small>{{.}}</small>{{/chartUnit}}</p>{{/name}}{{/chart}}
{{/chart}}
{{#hasMultiples}}
{{<multiples}}{{$name}}<p class="name"><a href="{{root}}{{url}}">{{subject}}</a></p>{{/name}}{{/multiples}}
{{#download}}<p class="csv"><a href="{{root}}{{.}}" download>{{strings.csv}}</a></p>{{/download}}
{{/hasMultiples}}
{{#hasRanking}}
{{<ranking}}{{$caption}}{{#name}}{{.}}{{/name}}{{/caption}}{{/ranking}}
{{#download}}<p class="csv"><a href="{{root}}{{.}}" download>{{strings.csv}}</a></p>{{/download}}
{{/hasRanking}}
{{#table}}
{{>series-table}}
{{#download}}<p class="csv"><a href="{{root}}{{.}}" download>{{strings.csv}}</a></p>{{/download}}
{{/table}}

"""#),
        ("moved.mustache", #"""
{{<layout}}
{{$title}}{{pageTitle}} · {{site.title}}{{/title}}
{{$head}}
<meta http-equiv="refresh" content="0; url={{root}}{{url}}">
<meta name="robots" content="noindex">
{{/head}}
{{$kind}}lost{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.movedTitle}}</h1>
<p class="more"><a href="{{root}}{{url}}">{{pageTitle}}</a></p>
</header>
{{/content}}
{{/layout}}

"""#),
        ("not-found.mustache", #"""
{{<layout}}
{{$title}}{{strings.notFoundTitle}} · {{site.title}}{{/title}}
{{$kind}}lost{{/kind}}
{{$content}}
<header class="lead">
<p class="code" aria-hidden="true">404</p>
<h1>{{strings.notFoundTitle}}</h1>
<p class="standfirst">{{strings.notFoundText}}</p>
<p class="more"><a href="{{root}}index.html">{{strings.notFoundHome}}</a></p>
</header>
{{/content}}
{{/layout}}

"""#),
        ("page.mustache", #"""
{{<layout}}
{{$title}}{{title}} · {{site.title}}{{/title}}
{{$kind}}written{{/kind}}
{{$content}}
<header class="lead">
<h1>{{title}}</h1>
</header>
<div class="prose">
{{{text}}}
</div>
{{/content}}
{{/layout}}

"""#),
        ("park.mustache", #"""
{{<layout}}
{{$title}}{{name}} · {{site.title}}{{/title}}
{{$kind}}area{{/kind}}
{{$content}}
<header class="lead">
<p class="eyebrow">{{#level}}{{.}}{{/level}}{{#place}} <span>{{.}}</span>{{/place}}</p>
<h1>{{name}}</h1>
{{#aliases}}<p class="aliases">{{strings.alsoKnownAs}} {{.}}</p>{{/aliases}}
<dl class="facts">
{{#founded}}<div><dt>{{strings.founded}}</dt><dd>{{.}}</dd></div>{{/founded}}
{{#approved}}<div><dt>{{strings.approved}}</dt><dd>{{.}}</dd></div>{{/approved}}
{{#latestPeriod}}<div><dt>{{strings.latest}}</dt><dd>{{.}}</dd></div>{{/latestPeriod}}
<div><dt>{{strings.reports}}</dt><dd>{{reportCount}}</dd></div>
<div><dt>{{strings.observations}}</dt><dd>{{observationCount}}</dd></div>
{{#website}}<div><dt>{{strings.website}}</dt><dd><a href="{{url}}">{{host}}</a></dd></div>{{/website}}
</dl>
</header>
{{#hasProfile}}
<div class="prose profile">
{{{profile}}}
</div>
{{/hasProfile}}
{{#hasHeadlines}}
<section aria-labelledby="headlines">
<h2 id="headlines">{{strings.headlinesHeading}}</h2>
<ul class="cards">
{{#headlines}}
{{>headline-card}}
{{/headlines}}
</ul>
</section>
{{/hasHeadlines}}
<div class="columns">
<nav class="contents" aria-label="{{strings.onThisPage}}">
<h2>{{strings.onThisPage}}</h2>
<ul>
{{#hasCharts}}<li><a href="#charts">{{strings.chartsHeading}}</a></li>{{/hasCharts}}
{{#hasTargets}}<li><a href="#targets">{{strings.targetsHeading}}</a></li>{{/hasTargets}}
{{#hasIndustries}}<li><a href="#industries">{{strings.industriesHeading}}</a></li>{{/hasIndustries}}
{{#hasProjects}}<li><a href="#projects">{{strings.projectsHeading}}</a></li>{{/hasProjects}}
{{#hasHonours}}<li><a href="#honours">{{strings.honoursHeading}}</a></li>{{/hasHonours}}
{{#tables}}
<li><a href="#{{id}}">{{title}}</a></li>
{{/tables}}
{{#others}}<li><a href="#{{id}}">{{title}}</a></li>{{/others}}
{{#scopes}}
<li><a href="#{{id}}">{{title}}</a></li>
{{/scopes}}
{{#hasDerived}}<li><a href="#derived">{{strings.derivedHeading}}</a></li>{{/hasDerived}}
{{#hasMissing}}<li><a href="#missing">{{strings.missingHeading}}</a></li>{{/hasMissing}}
{{#hasReports}}<li><a href="#reports">{{strings.reportsHeading}}</a></li>{{/hasReports}}
<li><a href="#downloads">{{strings.downloadsHeading}}</a></li>
</ul>
</nav>
<div>
{{#hasCharts}}
<section aria-labelledby="charts">
<h2 id="charts">{{strings.chartsHeading}}</h2>
<div class="plots">
{{#charts}}
{{>chart}}
{{/charts}}
</div>
</section>
{{/hasCharts}}
{{#hasTargets}}
<section aria-labelledby="targets">
<h2 id="targets">{{strings.targetsHeading}}</h2>
{{>targets}}
{{>csv}}
</section>
{{/hasTargets}}
{{#hasIndustries}}
<section aria-labelledby="industries">
<h2 id="industries">{{strings.industriesHeading}}</h2>
<table class="ranking folding">
<caption>{{strings.industriesCaption}}</caption>
<thead><tr><th scope="col">{{strings.scopeIndustry}}</th><td></td><th scope="col" class="num">{{strings.value}}</th><th scope="col" class="num">{{strings.growth}}</th><th scope="col">{{strings.period}}</th></tr></thead>
<tbody>
{{#industries}}
<tr><th scope="row">{{#url}}<a href="{{root}}{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}{{#figure}} <small class="of">{{indicator}}</small>{{/figure}}<td class="bar">{{{bar}}}{{#figure}}<td class="num">{{>value}}<td class="num">{{#growth}}{{>growth}}{{/growth}}<td class="when">{{#period}}{{.}}{{/period}}{{/figure}}
{{/industries}}
</tbody>
</table>
{{>csv}}
</section>
{{/hasIndustries}}
{{#hasProjects}}
<section aria-labelledby="projects">
<h2 id="projects">{{strings.projectsHeading}}</h2>
<div class="stages">
{{#projects}}
<div>
<h3>{{title}} <small>{{count}}</small></h3>
<ul class="named">
{{#projects}}
{{>named}}
{{/projects}}
</ul>
</div>
{{/projects}}
</div>
</section>
{{/hasProjects}}
{{#hasHonours}}
<section aria-labelledby="honours">
<h2 id="honours">{{strings.honoursHeading}}</h2>
<ul class="named">
{{#honours}}
{{>named}}
{{/honours}}
</ul>
</section>
{{/hasHonours}}
{{#tables}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
{{>series-table}}
{{>csv}}
</section>
{{/tables}}
{{#others}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<table class="figures">
<caption>{{caption}}</caption>
{{>figure-head}}
<tbody>
{{#figures}}
{{>figure-row}}
{{/figures}}
</tbody>
</table>
{{>csv}}
</section>
{{/others}}
{{#scopes}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<table class="figures">
<caption>{{caption}}</caption>
{{>figure-head}}
{{#bearers}}
<tbody>
<tr class="group"><th colspan="5" scope="rowgroup"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{name}}</th></tr>
{{#figures}}
{{>figure-row}}
{{/figures}}
</tbody>
{{/bearers}}
</table>
{{>csv}}
</section>
{{/scopes}}
{{#hasDerived}}
<section aria-labelledby="derived">
<h2 id="derived">{{strings.derivedHeading}}</h2>
<p class="note">{{strings.derivedText}}</p>
<table class="deductions folding">
<caption>{{strings.derivedHeading}}</caption>
<thead><tr><th scope="col">{{strings.indicator}}</th><th scope="col" class="num">{{strings.value}}</th><th scope="col">{{strings.calculation}}</th></tr></thead>
<tbody>
{{#derived}}
<tr id="{{id}}"><th scope="row">{{name}} <small>{{kind}}</small>{{#figure}}{{#period}} <small>{{.}}</small>{{/period}}{{/figure}}<td>{{#figure}}{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}{{#unit}} {{.}}{{/unit}}{{/figure}}<td>{{#formula}}{{#url}}<a href="{{root}}{{.}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}{{/formula}}
{{/derived}}
</tbody>
</table>
{{>csv}}
</section>
{{/hasDerived}}
{{#hasMissing}}
<section aria-labelledby="missing">
<h2 id="missing">{{strings.missingHeading}}</h2>
<p class="note">{{strings.missingText}}</p>
<ul class="chips">
{{#missing}}
<li><a href="{{root}}{{url}}">{{name}}</a></li>
{{/missing}}
</ul>
</section>
{{/hasMissing}}
{{#hasReports}}
<section aria-labelledby="reports">
<h2 id="reports">{{strings.reportsHeading}}</h2>
<ul class="reports">
{{#reports}}
{{>report-item}}
{{/reports}}
</ul>
</section>
{{/hasReports}}
<section aria-labelledby="downloads">
<h2 id="downloads">{{strings.downloadsHeading}}</h2>
<p class="note">{{strings.parkDownload}}</p>
<p class="file"><a href="{{root}}{{table}}" download>{{strings.csv}}</a> <a href="{{root}}data/index.html">{{strings.allData}}</a></p>
</section>
</div>
</div>
{{/content}}
{{/layout}}

"""#),
        ("partials/cell.mustache", #"""
{{#figure}}<td><a href="{{root}}{{url}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#ownUnit}} <small>{{.}}</small>{{/ownUnit}}{{#when}}<small class="when">{{.}}</small>{{/when}}{{#growth}}<small class="g">{{>growth}}</small>{{/growth}}{{>marks}}{{/figure}}{{^figure}}{{#growth}}<td><small class="g">{{>growth}}</small>{{/growth}}{{^growth}}{{#instead}}<td class="instead"><a href="{{root}}{{url}}">{{reason}}</a>{{/instead}}{{^instead}}<td>–{{/instead}}{{/growth}}{{/figure}}
"""#),
        ("partials/change.mustache", #"""
<li>
{{#report}}
<p class="date">{{#date}}{{.}}{{/date}}{{^date}}{{strings.dateUnknown}}{{/date}}</p>
<div>
<h3{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}><a href="{{root}}{{url}}">{{title}}</a></h3>
<p class="meta">{{#park}}<span>{{.}}</span>{{/park}}</p>
{{/report}}
{{#hasHighlights}}
<ul class="highlights">
{{#highlights}}
<li>{{indicator}} {{>value}}{{#period}} <small>{{.}}</small>{{/period}}</li>
{{/highlights}}
</ul>
{{/hasHighlights}}
</div>
<p class="tally">{{#hasAdded}}<span>{{strings.changeAdded}} <b>{{added}}</b></span>{{/hasAdded}}{{#hasConfirmed}} <span>{{strings.changeConfirmed}} <b>{{confirmed}}</b></span>{{/hasConfirmed}}{{#hasRevised}} <span>{{strings.changeRevised}} <b>{{revisedCount}}</b></span>{{/hasRevised}}{{#hasContradicted}} <span>{{strings.changeContradicted}} <b>{{contradictedCount}}</b></span>{{/hasContradicted}}</p>
{{$details}}
{{#hasRevised}}
<ul class="revisions">
{{#revised}}
<li>{{strings.changeRevised}} {{#new}}{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}} {{#period}}{{.}}{{/period}} {{/new}}{{#old}}{{>value}}{{/old}} → {{#new}}{{>value}}{{/new}}</li>
{{/revised}}
</ul>
{{/hasRevised}}
{{#hasContradicted}}
<ul class="revisions">
{{#contradicted}}
<li>{{strings.changeContradicted}} {{#new}}{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}} {{#period}}{{.}}{{/period}} {{>value}}{{/new}} ≠ {{#old}}{{>value}}{{/old}}</li>
{{/contradicted}}
</ul>
{{/hasContradicted}}
{{#hasWithdrawn}}
<ul class="revisions">
{{#withdrawn}}
<li>{{strings.changeWithdrawn}} {{indicator}} {{#period}}{{.}}{{/period}} {{>value}}</li>
{{/withdrawn}}
</ul>
{{/hasWithdrawn}}
{{/details}}
</li>

"""#),
        ("partials/chart.mustache", #"""
<figure class="plot">
<figcaption>
{{$name}}<h3>{{#subject}}{{.}} {{/subject}}{{indicator}}{{#chartUnit}} <small>{{.}}</small>{{/chartUnit}}</h3>{{/name}}
<p class="finding">{{>finding}}</p>
</figcaption>
{{{drawing}}}
{{#anchor}}<p class="behind"><a href="{{.}}">{{strings.chartTable}}</a></p>{{/anchor}}
{{#hasFigures}}
<details class="behind">
<summary>{{strings.chartTable}}</summary>
<table>
<caption>{{indicator}}</caption>
<thead><tr><th scope="col">{{strings.period}}</th><th scope="col" class="num">{{strings.value}}</th><th scope="col" class="num">{{strings.growth}}</th></tr></thead>
<tbody>
{{#figures}}
<tr><th scope="row">{{period}} {{>status}}</th><td class="num">{{>value}}</td><td class="num">{{#growth}}{{>growth}}{{/growth}}</td></tr>
{{/figures}}
</tbody>
</table>
{{#table}}
{{>csv}}
{{/table}}
</details>
{{/hasFigures}}
</figure>

"""#),
        ("partials/check.mustache", #"""
<li{{^passed}} class="failed"{{/passed}}><span class="verdict">{{#passed}}{{strings.checkPassed}}{{/passed}}{{^passed}}{{strings.checkFailed}}{{/passed}}</span> <span>{{#pieces}}{{#anchor}}<a class="v" href="{{.}}">{{text}}</a>{{/anchor}}{{^anchor}}{{text}}{{/anchor}}{{/pieces}}</span> <small>{{kind}} · {{indicator}}{{#cue}} · {{.}}{{/cue}}</small></li>

"""#),
        ("partials/comparison-table.mustache", #"""
<div class="wide pinned" tabindex="0" role="region" aria-label="{{caption}}">
<table class="comparison">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{head}}</th>{{#columns}}<th scope="col">{{#url}}<a href="{{root}}{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}{{#unit}} <small>{{.}}</small>{{/unit}}</th>{{/columns}}</tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{root}}{{url}}">{{name}}</a>{{#cells}}{{>cell}}{{/cells}}
{{/rows}}
</tbody>
</table>
</div>
{{#table}}
{{>csv}}
{{/table}}

"""#),
        ("partials/csv.mustache", #"""
<p class="csv"><a href="{{root}}{{table}}" download>{{strings.csv}}</a></p>

"""#),
        ("partials/figure-head.mustache", #"""
<thead>
<tr><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.value}}</th><th scope="col">{{strings.period}}</th><th scope="col">{{strings.status}}</th><th scope="col">{{strings.words}}</th></tr>
</thead>

"""#),
        ("partials/figure-row.mustache", #"""
{{! In tables with many rows the end tags that HTML does without are left out. }}
<tr><th scope="row">{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}}<td>{{>value}}<td>{{#period}}{{.}}{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}}<td>{{>status}}<td{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{#quote}}{{.}}{{/quote}}</td>

"""#),
        ("partials/finding-row.mustache", #"""
<tr id="{{id}}"><th scope="row">{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}}{{#scope}}<small class="of">{{.}}</small>{{/scope}}<small class="how">{{#label}}{{strings.asWritten}} {{.}}<br>{{/label}}{{strings.readBy}} {{rule}}{{#correction}}<br>{{.}}{{/correction}}{{#reasons}}<br>{{strings.doubts}} {{.}}{{/reasons}}<br>{{#page}}<a href="{{root}}{{.}}">{{strings.toIndicator}}</a> {{/page}}{{#industry}}<a href="{{root}}{{.}}">{{strings.toIndustry}}</a> {{/industry}}{{#sourceWords}}<a href="{{.}}">{{strings.toSource}}</a> {{/sourceWords}}<a class="shut" href="{{anchor}}">{{strings.toWords}}</a></small><td class="num"><a class="v" href="{{anchor}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#unit}} <span class="u">{{.}}</span>{{/unit}}{{>marks}}<td class="when">{{#period}}<span>{{.}}</span>{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}} {{>status}}{{#confidence}} <small class="doubt">{{.}}</small>{{/confidence}}

"""#),
        ("partials/finding.mustache", #"""
{{#title}}{{#url}}<a class="v" href="{{root}}{{.}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}{{/title}}
"""#),
        ("partials/growth.mustache", #"""
<a class="v" href="{{root}}{{url}}">{{value}}</a>{{#mark}} <small class="k derived">{{.}}</small>{{/mark}}
"""#),
        ("partials/headline-card.mustache", #"""
<li class="card">
<h3><a href="{{root}}{{url}}">{{figure.indicator}}</a></h3>
{{#figure}}
<p class="big">{{>value}}</p>
<p class="meta">{{#period}}<span>{{.}}</span> {{/period}}{{#growth}}<span class="g">{{strings.yearOnYear}} {{>growth}}</span>{{/growth}}</p>
{{/figure}}
{{#hasSpark}}{{{spark}}}{{/hasSpark}}
{{#target}}
<p class="meta aim">{{>status}} {{#period}}{{.}}{{/period}} <span class="whole">{{>value}}</span></p>
{{/target}}
</li>

"""#),
        ("partials/industry-tile.mustache", #"""
<li><h3{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}><a href="{{root}}{{url}}">{{name}}</a></h3><p class="meta">{{parks}} <span>{{strings.observations}} {{figureCount}}</span></p></li>

"""#),
        ("partials/layout.mustache", #"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{$title}}{{site.title}}{{/title}}</title>
<meta name="description" content="{{description}}">
<meta property="og:type" content="{{$type}}website{{/type}}">
<meta property="og:locale" content="{{locale}}">
<meta property="og:site_name" content="{{site.title}}">
<meta property="og:title" content="{{pageTitle}}">
<meta property="og:description" content="{{description}}">
{{#canonical}}
<meta property="og:url" content="{{.}}">
<link rel="canonical" href="{{.}}">
{{/canonical}}
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{root}}{{.}}">
{{/feed}}
<link rel="icon" href="{{root}}assets/{{icon}}" type="image/svg+xml">
<link rel="stylesheet" href="{{root}}assets/{{stylesheet}}">
{{$head}}{{/head}}
</head>
<body class="{{$kind}}plain{{/kind}}">
<a class="skip" href="#main">{{strings.skipToContent}}</a>
<header class="masthead">
<a class="brand" href="{{root}}index.html"{{#onHome}} aria-current="page"{{/onHome}}>{{site.title}}</a>
<nav aria-label="{{strings.siteNavigation}}">
<a href="{{root}}index.html#parks">{{strings.navParks}}</a>
<a href="{{root}}indicators/index.html"{{#onIndicators}} aria-current="page"{{/onIndicators}}>{{strings.navIndicators}}</a>
<a href="{{root}}industries/index.html"{{#onIndustries}} aria-current="page"{{/onIndustries}}>{{strings.navIndustries}}</a>
<a href="{{root}}compare/index.html"{{#onCompare}} aria-current="page"{{/onCompare}}>{{strings.navCompare}}</a>
<a href="{{root}}data/index.html"{{#onData}} aria-current="page"{{/onData}}>{{strings.navData}}</a>
</nav>
</header>
<main id="main" tabindex="-1">
{{$content}}{{/content}}
</main>
<footer class="colophon">
<section>
<h2>{{strings.aboutHeading}}</h2>
<p>{{strings.aboutText}}</p>
</section>
<nav aria-label="{{strings.moreNavigation}}">
<ul>
{{#pages}}
<li><a href="{{root}}{{url}}">{{name}}</a></li>
{{/pages}}
<li><a href="{{root}}audit/index.html"{{#onAudit}} aria-current="page"{{/onAudit}}>{{strings.navAudit}}</a></li>
<li><a href="{{root}}changes/index.html"{{#onChanges}} aria-current="page"{{/onChanges}}>{{strings.navChanges}}</a></li>
{{#feed}}
<li><a href="{{root}}{{.}}">{{strings.navFeed}}</a></li>
{{/feed}}
</ul>
</nav>
<p class="made">{{strings.madeBy}}</p>
</footer>
</body>
</html>

"""#),
        ("partials/ledger.mustache", #"""
<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">{{#ledger}}<rect class="{{reason}}" x="{{offset}}" width="{{width}}" height="1"/>{{/ledger}}</svg>
<ul>
{{#ledger}}
<li class="{{reason}}"><span>{{label}}</span> <b>{{count}}</b>{{#share}} <small>{{.}}</small>{{/share}}</li>
{{/ledger}}
</ul>

"""#),
        ("partials/marks.mustache", #"""
{{#marks}} <small class="k {{kind}}">{{#url}}<a href="{{root}}{{.}}">{{word}}</a>{{/url}}{{^url}}{{word}}{{/url}}</small>{{/marks}}
"""#),
        ("partials/multiples.mustache", #"""
<ul class="multiples">
{{#multiples}}
<li>{{$name}}<h3><a href="{{root}}{{url}}">{{subject}}</a></h3>{{/name}}{{{drawing}}}</li>
{{/multiples}}
</ul>

"""#),
        ("partials/named.mustache", #"""
<li><a{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}} href="{{root}}{{url}}">{{name}}</a>{{#figure}} {{>value}}{{/figure}}{{#enterprise}} <small>{{.}}</small>{{/enterprise}}{{#date}} <small>{{.}}</small>{{/date}}</li>

"""#),
        ("partials/park-card.mustache", #"""
<li class="park">
<p class="eyebrow">{{#level}}{{.}}{{/level}}{{#place}} <span>{{.}}</span>{{/place}}</p>
<h3><a href="{{root}}{{url}}">{{name}}</a></h3>
{{#hasHeadlines}}
<dl>
{{#headlines}}
<div><dt>{{figure.indicator}}</dt>{{#figure}}<dd>{{>value}}</dd><dd class="meta">{{#period}}{{.}}{{/period}}{{#growth}} <span class="g">{{strings.yearOnYear}} {{>growth}}</span>{{/growth}}</dd>{{/figure}}{{#hasSpark}}<dd class="line">{{{spark}}}</dd>{{/hasSpark}}</div>
{{/headlines}}
</dl>
{{/hasHeadlines}}
{{^hasHeadlines}}
<p class="none">{{strings.noHeadlines}}</p>
{{/hasHeadlines}}
<p class="tally">{{strings.reports}} <b>{{reportCount}}</b> <span>{{strings.observations}} <b>{{observationCount}}</b></span>{{#latestPeriod}} <span>{{strings.latest}} <b>{{.}}</b></span>{{/latestPeriod}}</p>
</li>

"""#),
        ("partials/ranking.mustache", #"""
<table class="ranking folding">
<caption>{{$caption}}{{strings.rankingCaption}}{{/caption}}</caption>
<thead><tr><th scope="col">{{strings.rank}}</th><th scope="col">{{$head}}{{strings.park}}{{/head}}</th><td></td><th scope="col" class="num">{{strings.value}}</th><th scope="col">{{strings.period}}</th></tr></thead>
<tbody>
{{#ranking}}
<tr{{#isOther}} class="other"{{/isOther}}><td class="rank">{{#rank}}{{.}}{{/rank}}<th scope="row">{{#url}}<a href="{{root}}{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}{{#of}}<small class="of">{{.}}</small>{{/of}}<td class="bar">{{{bar}}}{{#figure}}<td class="num">{{>value}}<td class="when">{{#period}}{{.}}{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}}{{/figure}}
{{/ranking}}
</tbody>
</table>

"""#),
        ("partials/report-item.mustache", #"""
<li>
<p class="date">{{#date}}{{.}}{{/date}}{{^date}}{{strings.dateUnknown}}{{/date}}</p>
<div>
<h3{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}><a href="{{root}}{{url}}">{{title}}</a></h3>
<p class="meta">{{#park}}<span>{{.}}</span> {{/park}}<span>{{#publisher}}{{.}}{{/publisher}}{{^publisher}}{{strings.publisherUnknown}}{{/publisher}}</span>{{#period}} <span>{{strings.covers}} {{.}}</span>{{/period}}</p>
</div>
<p class="tally"><span>{{strings.observations}} <b>{{observationCount}}</b></span> <span>{{strings.numerals}} <b>{{numeralCount}}</b></span></p>
</li>

"""#),
        ("partials/series-table.mustache", #"""
<div class="wide pinned" tabindex="0" role="region" aria-label="{{caption}}">
<table class="series">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{head}}{{#tableUnit}} <small>{{.}}</small>{{/tableUnit}}</th>{{#years}}<th scope="col">{{.}}</th>{{/years}}</tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{#url}}<a href="{{root}}{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}{{#of}} <small class="of">{{.}}</small>{{/of}}{{#measure}} <small>{{.}}</small>{{/measure}}{{#status}} <small>{{.}}</small>{{/status}}{{#unit}} <small class="unit">{{.}}</small>{{/unit}}{{#cells}}{{>cell}}{{/cells}}
{{/rows}}
</tbody>
</table>
</div>

"""#),
        ("partials/since-row.mustache", #"""
<tr><th scope="row">{{park}}</th><td>{{indicator}}</td><td class="when">{{#period}}{{.}}{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}}</td><td class="num">{{#old}}<span title="{{quote}}">{{value}}{{#unit}} <span class="u">{{.}}</span>{{/unit}}</span>{{/old}}{{^old}}<span class="none">–</span>{{/old}}</td><td class="num">{{#new}}{{>value}}{{/new}}{{^new}}<span class="none">–</span>{{/new}}</td></tr>

"""#),
        ("partials/since.mustache", #"""
<section aria-labelledby="since">
<h2 id="since">{{strings.sinceHeading}}</h2>
<p class="tally"><span>{{strings.changeAdded}} <b>{{addedCount}}</b></span> <span>{{strings.changeRevised}} <b>{{#hasRevised}}{{revisedCount}}{{/hasRevised}}{{^hasRevised}}0{{/hasRevised}}</b></span> <span>{{strings.changeWithdrawn}} <b>{{#hasWithdrawn}}{{withdrawnCount}}{{/hasWithdrawn}}{{^hasWithdrawn}}0{{/hasWithdrawn}}</b></span> <span>{{strings.sinceUnchanged}} <b>{{unchanged}}</b></span> <a href="{{root}}data/changes-since.json">JSON</a></p>
{{#hasRevised}}
<h3>{{strings.changeRevised}}</h3>
<table class="since folding">
<caption>{{strings.changeRevised}}</caption>
<thead><tr><th scope="col">{{strings.park}}</th><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.period}}</th><th scope="col" class="num">{{strings.sinceOld}}</th><th scope="col" class="num">{{strings.sinceNew}}</th></tr></thead>
<tbody>
{{#revised}}
{{>since-row}}
{{/revised}}
</tbody>
</table>
{{/hasRevised}}
{{#hasWithdrawn}}
<h3>{{strings.changeWithdrawn}}</h3>
<table class="since folding">
<caption>{{strings.changeWithdrawn}}</caption>
<thead><tr><th scope="col">{{strings.park}}</th><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.period}}</th><th scope="col" class="num">{{strings.sinceOld}}</th><th scope="col" class="num">{{strings.sinceNew}}</th></tr></thead>
<tbody>
{{#withdrawn}}
{{>since-row}}
{{/withdrawn}}
</tbody>
</table>
{{/hasWithdrawn}}
{{#hasAdded}}
<h3>{{strings.changeAdded}}</h3>
<table class="since folding">
<caption>{{strings.changeAdded}}</caption>
<thead><tr><th scope="col">{{strings.park}}</th><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.period}}</th><th scope="col" class="num">{{strings.sinceOld}}</th><th scope="col" class="num">{{strings.sinceNew}}</th></tr></thead>
<tbody>
{{#added}}
{{>since-row}}
{{/added}}
</tbody>
</table>
{{/hasAdded}}
<p class="csv"><a href="{{root}}changes/since.csv" download>{{strings.csv}}</a></p>
</section>

"""#),
        ("partials/sourced.mustache", #"""
<p>{{#figure}}{{>value}}{{/figure}} <small{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{report}}{{#date}} {{.}}{{/date}}</small></p>

"""#),
        ("partials/status.mustache", #"""
<span class="s {{statusKind}}">{{status}}</span>
"""#),
        ("partials/targets.mustache", #"""
<table class="targets folding">
<caption>{{strings.targetsCaption}}</caption>
<thead><tr><th scope="col">{{strings.indicator}}</th><th scope="col">{{strings.period}}</th><th scope="col" class="num">{{strings.statusTarget}}</th><th scope="col" class="num">{{strings.statusActual}}</th><td></td><th scope="col">{{strings.verdict}}</th></tr></thead>
<tbody>
{{#targets}}
<tr><th scope="row">{{#url}}<a href="{{root}}{{.}}">{{indicator}}</a>{{/url}}{{^url}}{{indicator}}{{/url}}{{#measure}} <small>{{.}}</small>{{/measure}}{{#of}} <small class="of">{{.}}</small>{{/of}}<td class="when">{{period}}<td class="num">{{#target}}{{>value}}{{/target}}<td class="num">{{#actual}}{{>value}}{{/actual}}{{^actual}}{{#before}}<span class="before">{{>value}} <small>{{#period}}{{.}}{{/period}}</small></span>{{/before}}{{^before}}<span class="none">–</span>{{/before}}{{/actual}}<td class="bar">{{{bar}}}<td class="verdict {{verdict}}">{{verdictWord}}{{#difference}} <small>{{.}}</small>{{/difference}}{{#completion}} <small>{{.}}</small>{{/completion}}
{{/targets}}
</tbody>
</table>

"""#),
        ("partials/value.mustache", #"""
<a class="v" href="{{root}}{{url}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#unit}} <span class="u">{{.}}</span>{{/unit}}{{>marks}}
"""#),
        ("report.mustache", #"""
{{<layout}}
{{$title}}{{title}} · {{park.name}} · {{site.title}}{{/title}}
{{$kind}}report{{/kind}}
{{$type}}article{{/type}}
{{$content}}
<header class="lead">
<p class="eyebrow"><a href="{{root}}{{park.url}}">{{park.name}}</a> <span>{{strings.report}}</span></p>
<h1{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{heading}}</h1>
<dl class="facts">
<div><dt>{{strings.date}}</dt><dd>{{#date}}{{.}}{{/date}}{{^date}}{{strings.unknown}}{{/date}}</dd></div>
{{#period}}<div><dt>{{strings.periodCovered}}</dt><dd>{{.}}</dd></div>{{/period}}
<div><dt>{{strings.publisher}}</dt><dd>{{#publisher}}{{.}}{{/publisher}}{{^publisher}}{{strings.unknown}}{{/publisher}}</dd></div>
{{#source}}<div><dt>{{strings.source}}</dt><dd><a href="{{url}}">{{host}}</a></dd></div>{{/source}}
</dl>
</header>
<section class="ledger" aria-labelledby="ledger">
<h2 id="ledger">{{strings.ledgerHeading}} <b>{{numeralCount}}</b></h2>
{{>ledger}}
</section>
<div class="asides">
{{#hasChecks}}
<section class="checks" aria-labelledby="checks">
<details{{#hasFailedCheck}} open{{/hasFailedCheck}}>
<summary><h2 id="checks">{{strings.checksHeading}} <b>{{checkCount}}</b></h2></summary>
<p>{{strings.checksText}}</p>
<ul>
{{#checks}}
{{>check}}
{{/checks}}
</ul>
</details>
</section>
{{/hasChecks}}
{{#hasDropped}}
<section class="checks" aria-labelledby="dropped">
<details>
<summary><h2 id="dropped">{{strings.droppedHeading}} <b>{{droppedCount}}</b></h2></summary>
<p>{{strings.droppedText}}</p>
<ul class="quotes"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>
{{#dropped}}
<li><a href="{{anchor}}">{{quote}}</a> {{why}}</li>
{{/dropped}}
</ul>
</details>
</section>
{{/hasDropped}}
{{#hasUnread}}
<section class="checks" aria-labelledby="unread">
<details>
<summary><h2 id="unread">{{strings.unreadHeading}} <b>{{unreadCount}}</b></h2></summary>
<p>{{strings.unreadText}}</p>
<ul class="quotes"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>
{{#unread}}
<li><a href="{{url}}">{{quote}}</a></li>
{{/unread}}
</ul>
</details>
</section>
{{/hasUnread}}
{{#hasRepairs}}
<section class="checks" aria-labelledby="repairs">
<details>
<summary><h2 id="repairs">{{strings.repairsHeading}} <b>{{repairCount}}</b></h2></summary>
<p>{{strings.repairsText}}</p>
<dl class="repairs">
{{#repairs}}
<div><dt>{{kind}} <b>{{count}}</b></dt><dd{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{#examples}}<span><del>{{#before}}{{.}}{{/before}}</del> <ins>{{#after}}{{.}}{{/after}}</ins></span> {{/examples}}</dd></div>
{{/repairs}}
</dl>
</details>
</section>
{{/hasRepairs}}
</div>
<div class="reading">
<article class="prose"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}} aria-label="{{strings.reportText}}">
{{{article}}}
</article>
{{#hasFindings}}
<section class="findings" aria-labelledby="findings">
<h2 id="findings">{{strings.findingsHeading}} <b>{{observationCount}}</b></h2>
<table>
<caption>{{strings.findingsCaption}}</caption>
<thead>
<tr><th scope="col">{{strings.indicator}}</th><th scope="col" class="num">{{strings.value}}</th><th scope="col">{{strings.periodAndStatus}}</th></tr>
</thead>
<tbody>
{{#findings}}
{{>finding-row}}
{{/findings}}
</tbody>
</table>
{{>csv}}
</section>
{{/hasFindings}}
</div>
{{/content}}
{{/layout}}

"""#),
        ("strings/en.yml", #"""
# Interface words. One entry a line; templates write {{strings.entry}}.

# Header and footer
navParks: Parks
navIndicators: Indicators
navIndustries: Industries
moreNavigation: More pages
navAudit: Checks
navChanges: Changes
navFeed: Feed (Atom)
skipToContent: Skip to content
siteNavigation: Site
navCompare: Compare
navData: Data
aboutHeading: About this site
aboutText: Every figure here was read from the text of a published report. Follow any value to the very words it came from; what became of each numeral in a report is listed on that report’s page.
downloadsHeading: Downloads
downloadsText: All figures with their indicator, period, status and place in the text, for your own analysis.
madeBy: Made with Parkbook

# General
unit: Unit
growth: Growth
bearer: Of
calculation: Calculation
rank: Place
verdict: Result
colon: ": "
semicolon: "; "
chartTable: Table
csv: Download figures (CSV)
otherPeriods: Parts of years and other periods
park: Park
parks: Parks
report: Report
reports: Reports
numerals: Numerals
numeralsRead: Numerals read
observations: Figures
indicator: Indicator
value: Value
period: Period
status: Status
words: In the report’s words
periodAndStatus: Period and status
date: Date
dateUnknown: Date unknown
unknown: unknown
periodCovered: Period covered
periodUnknown: Period unknown
covers: covers
publisher: Publisher
publisherUnknown: Publisher unknown
source: Source
latest: Latest period
yearOnYear: year on year
notReported: not reported

# Home
parksHeading: Parks
noHeadlines: No headline figures yet
noParks: "There are no parks yet: put reports into content/reports/ and build the site again."
comparisonHeading: Headline indicators compared
comparisonMore: Full comparison and notes
newestHeading: Newest reports

# Park
alsoKnownAs: Also known as
founded: Founded
approved: National since
website: Website
headlinesHeading: Headline figures
onThisPage: On this page
reportsHeading: Reports

# Report
ledgerHeading: Numerals in the text
reportText: Text of the report
pageAround: "The rest of the page: navigation, notices, other stories"
findingsHeading: Figures read
findingsCaption: Follow a value to its words, and a numeral in the text to its entry, which says how it was read.
check: Check
checksHeading: Figures checked
checksText: "Figures of this report held against each other: parts and wholes, increments and rates, shares, and facts stated twice. Differences by rounding are allowed."
checkPassed: agrees
checkFailed: differs
checkSum: Sum of parts
checkGrowth: Increment and rate
checkShare: Share
checkRepetition: Stated twice
checkPlausibility: Range of values

# Compare
compareTitle: Parks compared
compareIntro: Follow any value to the words of the report.
compareCaption: Latest headline figures by park
nothingToCompare: There is nothing to compare yet.
compareIndustriesTitle: Industries by park
compareIndustriesCaption: "{indicator}: each industry in each park, latest figures"
compareIndustriesRanking: The parks' industries, the largest first
notesHeading: Notes
notePeriods: Each cell shows the latest whole year the park has reported, or the latest part of a year where it has reported no whole one. The period is named below the value; figures of different periods should be compared with care.
noteUnits: Each column is in one unit, named in its header; the unit as written is in the report’s words.
noteQualifiers: “≥” stands for “more than” or “at least” in the text, “≤” for “at most”, “≈” for “about” or “nearly”.
noteMissing: “–” means only that the collected reports do not mention it, not that the value is zero.
legendHeading: Status
legendActual: done or measured
legendTarget: aimed at or promised
legendForecast: expected or planned

# Not found
notFoundTitle: This page was not found
notFoundText: The address may be mistyped, or the page has moved.
notFoundHome: Back to the home page

# Words of the data, filled in by the program
statusActual: actual
statusTarget: target
statusForecast: forecast
measureGrowth: growth
measureChange: change
measureShare: share
measureRank: rank
measureCompletion: completion
measureGap: gap
qualifierGe: ≥
qualifierLe: ≤
qualifierApprox: ≈
confidenceLikely: fairly sure
confidenceReview: to be checked
levelNational: National
levelProvincial: Provincial
levelMunicipal: Municipal
levelCounty: County
scopePark: Parks
scopeIndustry: Industries
scopeEnterprise: Enterprises
scopeProject: Projects
scopePlatform: Platforms and areas
scopeRegion: Wider region
scopesPark: Other parks
scopesIndustry: By industry
scopesEnterprise: By enterprise
scopesProject: By project
scopesPlatform: By platform or zone
scopesRegion: Surrounding region
categoryEconomy: Economy
categoryIndustry: Industry
categoryInvestment: Investment
categoryProjects: Projects
categoryTrade: Trade and foreign capital
categoryFiscal: Public finance
categoryEnterprises: Enterprises
categoryInnovation: Innovation
categoryLand: Land and space
categoryPeople: People
categoryServices: Services
categoryGreen: Green development
categoryOther: Other
reasonObservation: Figures
reasonName: Names
reasonDate: Dates
reasonOrdinal: Ordinals
reasonContact: Contact
reasonDuration: Durations
reasonThreshold: Thresholds
reasonNoise: Noise
reasonOther: Other

# Titles of charts: the program fills the gaps in braces
findingLevel: "{value} in {period}"
findingLevelAndRate: "{value} in {period}, {direction} {rate} on the year before"
findingRate: "{direction} {rate} in {period}"
rose: up
fell: down
findingSlope: From {before} to {after}, {risen} of {count} parks rose
findingRanking: Of the {count} parks that can be compared for {period}, {park} is first with {value}
findingMultiples: "In {risen} of {count} parks the latest year is above the first one known"

# Park, continued
chartsHeading: Over the years
targetsHeading: Targets and results
targetsCaption: Targets as reported, beside the result of the same period; where there is none yet, the latest figure before it.
industriesHeading: Industries by size
industriesCaption: Output, value added or revenue of each industry in its latest whole year
projectsHeading: Projects by name
honoursHeading: Honours
derivedHeading: Derived figures
derivedText: Figures that no report states and that follow from those that reports state. Each input leads to its words.
parkDownload: All figures of this park, with derived ones and the addresses of their words.
allData: Data of the whole site
missingHeading: Not reported
missingText: Indicators that many parks report and the collected reports of this one do not mention.
verdictReached: reached
verdictMissed: missed
verdictOpen: no result yet
verdictUndecided: undecided
aboveTarget: "{value} above"
belowTarget: "{value} below"
stageSigned: Signed
stageStarted: Started
stageBuilding: Under construction
stageCompleted: Completed
stageUnknown: Other projects
markUnused: not used
markDerived: derived
markCorrected: corrected
markConflict: disputed
markReview: to review
markToDate: "until {date}"
markDefinition: "counts: {label}"
derivationGrowthOfLevels: growth from two levels
derivationLevelBeforeGrowth: year before, from growth
derivationLevelBeforeChange: year before, from change
derivationShare: share
derivationPerArea: per area
derivationPerEnterprise: per enterprise
formulaGrowthOfLevels: "{1} ÷ {2} − 1"
formulaLevelBeforeGrowth: "{1} ÷ (1 + {2})"
formulaLevelBeforeChange: "{1} − {2}"
formulaShare: "{1} ÷ {2}"
formulaPerArea: "{1} ÷ {2}"
formulaPerEnterprise: "{1} ÷ {2}"

# Report, continued
cardUnread: not understood
cardNoObservation: no figure
droppedHeading: Figures taken out by a person
droppedText: Somebody looked at these figures and took them out, for the reason told.
correctionSet: "corrected by a person: read as {before}"
correctionAdded: "added by a person"
unreadHeading: Numerals not understood
unreadShort: Unread
unreadText: The program could not tell what they speak of; they are no figures of this site.
repairsHeading: Repairs
repairsText: What was put right before reading, left by scanning and copying. The file itself is unchanged.
repairInvisible: Unseen characters
repairLostCharacter: Lost characters
repairPinyinNote: Sound notes
repairFullWidth: Full-width characters
repairTraditional: Traditional characters
repairPunctuation: Punctuation
repairBlank: Blanks
repairLineBreak: Line breaks
repairRepetition: Repetitions
repairWord: Misread words
repairBound: Oversized structures
asWritten: "as written:"
readBy: "read by:"
doubts: "doubts:"
toIndicator: all parks
toIndustry: the industry
toSource: on the original page
toWords: to the words
ruleIndicatorBefore: the indicator before the number
ruleNounAfter: the noun behind the number
ruleGrowth: growth of the indicator
ruleGrowthOfLast: growth of the figure before
ruleShare: a share
ruleCompletion: part of a task
ruleGap: a difference to another scope
ruleRank: a rank
ruleChange: a change
ruleRespectively: "“respectively”"
ruleEach: "“each”"
ruleDescriptive: description of a project or enterprise
ruleTableCell: a table
ruleLabelBefore: words before the number
ruleInherited: taken over from the figure before
doubtInheritedIndicator: indicator from another figure
doubtUnknownIndicator: no known indicator
doubtInheritedScope: scope from elsewhere
doubtPeriodFromAnotherSentence: period from another sentence
doubtPeriodOfTheReport: period of the report
doubtNoPeriod: no period
doubtStatusFromAnotherSentence: status from another sentence
doubtRepairedWords: repaired words
doubtRulePrecision: this way of reading errs at times

# Indicators, industries
indicatorsTitle: Indicators
indicatorsIntro: "What the reports measure. A page each: the latest figures of all parks, the years, and who does not report it."
industriesTitle: Industries
industriesIntro: Industries by the names that reports use.
industriesShared: Named by several parks
industriesOthers: Named by one park
countsUp: higher is better
countsDown: lower is better
direction: Direction
quantity: Kind of quantity
noteRealTerms: Its growth is told at constant prices and is not the ratio of two years’ amounts.
noteByLabel: Reports mean different kinds by it; each is listed under its name as written.
noteIncrement: "This is a total; what was added in a year is counted apart: {name}."
dimensionMoney: amount of money
dimensionCount: number of things
dimensionArea: area
dimensionEnergy: energy
dimensionPower: power
dimensionShare: percentage
dimensionRatio: ratio
dimensionMass: mass
dimensionLength: length
dimensionVolume: volume
dimensionDuration: duration
dimensionRank: rank
dimensionData: amount of data
dimensionSpeed: speed
dimensionTemperature: temperature
dimensionPressure: pressure
indicatorID: Id
labelsUsed: "In reports:"
definedBy: "Definition after:"
rankingHeading: Latest figures by park
rankingCaption: The latest whole year of each park, the largest first; figures of other years have no place.
slopeHeading: From one year to the next
multiplesHeading: Each park over the years
multiplesText: "Each chart has an axis of its own that begins at zero: compare shapes, not heights."
yearTable: All years
silentHeading: Parks that do not report it
incomparableHeading: Parks without a comparable figure
incomparableText: “Not reported” means only that the collected reports do not mention it, not that the value is zero.
industrySilent: Their reports do not name this industry, which does not mean that they have none of it.
onlyNotActual: only targets or forecasts
onlyNoLevel: only growth, share or rank
onlyOtherPeriod: only another period
onlyUndated: period unknown

# Comparisons, checks, changes
otherComparisons: Other comparisons
changesMore: All changes
legendDerived: stated by no report, calculated from those that are
legendConflict: reports contradict each other
legendReview: "the reading is doubtful: see the words before you use it"
auditTitle: Checks
auditIntro: Which figures bear each other out, which contradict each other, and which were not understood.
conflictsHeading: Figures that reports dispute
conflictsText: Of one park, indicator and period, reports say different things. All are kept; one is used, and why is said.
conflictUsed: Used
conflictOthers: Others
failedHeading: Figures that do not agree
failedText: "Rounding is allowed for. Definitions may differ, a report may err, or a reading: every figure leads to its words."
coverageHeading: How much of each report was read
coverageText: The bar shows how many of a report’s numerals became figures; the others are dates, ordinals, names …, listed on each report’s page.
coverageCut: Only the reports with most numerals not understood or in doubt are listed here; the CSV has all of them.
checkChange: Change
checkUnit: Unit in doubt
checkLeap: Leap between years
checkBase: Growth on another base
precedenceCorrection: "used: corrected by a person"
precedenceDefinition: "used: named as the indicator"
precedenceKind: "used: the more official publisher"
precedencePublication: "used: published later"
precedencePrecision: "used: more precise"
precedenceConfidence: "used: the surer reading"
precedenceOrder: "used: comes first"
changesTitle: Changes
changesIntro: "What each report brought: figures added, confirmed, revised or contradicted. By the reports’ dates."
sinceHeading: Since the earlier publication
sinceUnchanged: unchanged
sinceOld: Then
sinceNew: Now
changesByDate: By date of the report
changesYears: By year
changeAdded: added
changeConfirmed: confirmed
changeRevised: revised
changeContradicted: contradicts
changeWithdrawn: withdrawn
feedSummary: "{observations} figures: {added} added, {revised} revised, {contradicted} contradicted."

# Data
dataTitle: Data
downloadsMore: Every page of a park, a report, an indicator, an industry or a comparison has its own figures as CSV.
file: File
size: Size
downloadObservations: all figures, one a row, with their words and addresses
downloadIndicators: The indicators with name, unit and definition, in Chinese and English
downloadEntities: the projects, enterprises and honours that reports name
downloadConflicts: figures that reports dispute, which one is used and why
downloadChecks: "figures held against each other: parts and wholes, increments and rates, repetitions"
downloadChanges: what each report added, revised and contradicted
downloadChangesSince: what changed since the earlier publication
schemaHeading: Columns
schemaText: CSV and JSON have the same fields, one figure a row.
schemaIndicators: What the ids of indicators mean, with name, unit and definition, is in indicators.csv and indicators.json, and on the page of each indicator.
columnName: Column
columnMeaning: Meaning
columnPark: id of the park
columnReport: name of the report, the last part of its address
columnDate: date of the report
columnIndicator: id of the indicator; empty where it is none
columnLabel: what is measured, as written
columnScope: "whom it speaks of: park, industry, enterprise, project, platform, region"
columnScopeName: name of the industry, enterprise …
columnMeasure: level, growth, change, share, rank, completion, gap
columnQualifier: eq, ge (at least), le (at most), approx
columnValue: the number in the unit as written
columnUpper: upper end of a range
columnUnit: unit as written
columnBaseValue: the number in the base unit
columnBaseUnit: "base unit: 元, 平方米, 千瓦时 …"
columnStatus: actual, target or forecast
columnPeriod: "period as SDMX writes it: 2024, 2024-S1, 2024-Q1, 2024-01/2024-09"
columnConfidence: sure, likely or review
columnRule: the rule it was read by
columnLine: line of the file
columnAddress: address of the words
columnQuote: the words
columnShown: whether the site shows the value
columnCorrection: why a person set or added it
citeHeading: How to cite
citeText: "To cite a single figure, give its address: the one in the browser’s bar after following the value."
siteAddress: (address)
licenceHeading: Licence
licenceText: The reports’ texts belong to their publishers. The figures read from them are facts and may be used freely; please name the report and this site.
movedTitle: This page has moved

"""#),
        ("strings/zh-Hans.yml", #"""
# 界面文字。每个词条一行，模板里写作 {{strings.词条}}。

# 页眉、页脚
navParks: 园区
navIndicators: 指标
navIndustries: 产业
moreNavigation: 更多页面
navAudit: 核对
navChanges: 更新
navFeed: 订阅（Atom）
skipToContent: 跳到正文
siteNavigation: 站内导航
navCompare: 对比
navData: 数据
aboutHeading: 关于本站
aboutText: 本站的数据全部从园区公开报告的原文中读出。点击任何一个数值，即可看到它在报告里的原话；报告中每一个数字的去向，都记在该报告的数字清单里。
downloadsHeading: 数据下载
downloadsText: 全部数据连同指标、时期、状态和原文位置，可下载后自行分析。
madeBy: 由 Parkbook 生成

# 通用
unit: 单位
growth: 增速
bearer: 对象
calculation: 算法
rank: 位次
verdict: 结果
colon: ：
semicolon: ；
chartTable: 数据表
csv: 下载数据（CSV）
otherPeriods: 半年、季度与其他时期
park: 园区
parks: 园区
report: 报告
reports: 报告
numerals: 数字
numeralsRead: 读过的数字
observations: 数据
indicator: 指标
value: 数值
period: 时期
status: 状态
words: 原文
periodAndStatus: 时期与状态
date: 日期
dateUnknown: 日期不详
unknown: 不详
periodCovered: 所述时期
periodUnknown: 时期不详
covers: 所述时期
publisher: 发布者
publisherUnknown: 发布者不详
source: 来源
latest: 最新时期
yearOnYear: 同比
notReported: 未报告

# 首页
parksHeading: 园区
noHeadlines: 尚无主要指标
noParks: 还没有园区：把报告放进 content/reports/ 里，再生成一次。
comparisonHeading: 主要指标对比
comparisonMore: 查看全部对比与说明
newestHeading: 最新报告

# 园区页
alsoKnownAs: 又称
founded: 设立
approved: 获批国家级
website: 网站
headlinesHeading: 主要指标
onThisPage: 本页内容
reportsHeading: 园区报告

# 报告页
ledgerHeading: 文中数字
reportText: 报告原文
pageAround: 网页上的其他文字（导航、声明、其他新闻）
findingsHeading: 读出的数据
findingsCaption: 点击数值回到原文，点击原文中的数字查看条目和读法。
check: 核对项目
checksHeading: 数字核对
checksText: 同一报告中的数字相互验算：分项之和、增量与增速、占比，以及前后重复的数据。容许四舍五入的差异。
checkPassed: 相符
checkFailed: 不符
checkSum: 分项之和
checkGrowth: 增量与增速
checkShare: 占比
checkRepetition: 前后一致
checkPlausibility: 取值范围

# 对比页
compareTitle: 园区对比
compareIntro: 点击任何一个数值，即可看到报告里的原话。
compareCaption: 各园区主要指标的最新数据
nothingToCompare: 还没有可以对比的数据。
compareIndustriesTitle: 产业对比
compareIndustriesCaption: "{indicator}：各产业在各园区最近一期的数据"
compareIndustriesRanking: 各园区的产业，由高到低
notesHeading: 说明
notePeriods: 每格取该园区最近一个完整年度的数据；没有全年数据的，取最近的半年、季度或月度数据。数值下方标明时期，时期不同的，不宜直接比较。
noteUnits: 每列统一为一个单位，单位写在列名之下；换算前的写法见原文。
noteQualifiers: “≥”表示原文写作“超”“突破”“以上”，“≤”表示“以内”“不超过”，“≈”表示“约”“近”。
noteMissing: “–”只表示所收报告没有提到，不表示数值为零。
legendHeading: 状态
legendActual: 已经完成或测得的数值
legendTarget: 力争或确保达到的数值
legendForecast: 预计或规划的数值

# 找不到页面
notFoundTitle: 没有找到这一页
notFoundText: 地址可能写错了，或者这一页已经移走。
notFoundHome: 回到首页

# 数据用词：由程序填入页面
statusActual: 实绩
statusTarget: 目标
statusForecast: 预计
measureGrowth: 增速
measureChange: 增减
measureShare: 占比
measureRank: 位次
measureCompletion: 完成率
measureGap: 差距
qualifierGe: ≥
qualifierLe: ≤
qualifierApprox: ≈
confidenceLikely: 较有把握
confidenceReview: 待核对
levelNational: 国家级
levelProvincial: 省级
levelMunicipal: 市级
levelCounty: 县级
scopePark: 园区
scopeIndustry: 产业
scopeEnterprise: 企业
scopeProject: 项目
scopePlatform: 平台与片区
scopeRegion: 所在地区
scopesPark: 其他园区
scopesIndustry: 各产业
scopesEnterprise: 各企业
scopesProject: 各项目
scopesPlatform: 各平台与片区
scopesRegion: 所在地区
categoryEconomy: 经济
categoryIndustry: 产业
categoryInvestment: 投资
categoryProjects: 项目
categoryTrade: 贸易与外资
categoryFiscal: 财税
categoryEnterprises: 企业
categoryInnovation: 创新
categoryLand: 土地与空间
categoryPeople: 人口与就业
categoryServices: 服务
categoryGreen: 绿色
categoryOther: 其他
reasonObservation: 数据
reasonName: 名称
reasonDate: 日期
reasonOrdinal: 序号
reasonContact: 联系方式
reasonDuration: 时长
reasonThreshold: 门槛
reasonNoise: 杂讯
reasonOther: 其他

# 图表标题：花括号里由程序填入数据
findingLevel: "{period}{value}"
findingLevelAndRate: "{period}{value}，比上年{direction}{rate}"
findingRate: "{period}{direction}{rate}"
rose: 增长
fell: 下降
findingSlope: "{before}到{after}，{count}个园区中{risen}个上升"
findingRanking: "{period}可比的{count}个园区中，{park}最高，为{value}"
findingMultiples: "{count}个园区中，{risen}个最近一年高于有数据的最早一年"

# 园区页（续）
chartsHeading: 历年变化
targetsHeading: 目标与实绩
targetsCaption: 报告提出的目标，对照同一时期的实绩；尚无实绩的，列出此前最近的数据。
industriesHeading: 各产业规模
industriesCaption: 各产业最近一个完整年度的产值、增加值或营收
projectsHeading: 项目清单
honoursHeading: 荣誉
derivedHeading: 推算值
derivedText: 报告没有直接写出、由报告中的数字算出的数值。每个算式都连到原话。
parkDownload: 本园区的全部数据，连同推算值和原话的网址。
allData: 全站数据
missingHeading: 没有报告的指标
missingText: 多数园区报告、而本园区所收报告没有提到的指标。
verdictReached: 达到
verdictMissed: 未达到
verdictOpen: 尚无实绩
verdictUndecided: 无法判断
aboveTarget: 高于目标 {value}
belowTarget: 低于目标 {value}
stageSigned: 签约
stageStarted: 开工
stageBuilding: 在建
stageCompleted: 投产、竣工
stageUnknown: 其他项目
markUnused: 未采用
markDerived: 推算
markCorrected: 更正
markConflict: 有出入
markReview: 待核对
markToDate: "截至{date}"
markDefinition: "口径：{label}"
derivationGrowthOfLevels: 由两年数值推算增速
derivationLevelBeforeGrowth: 由增速推算上年
derivationLevelBeforeChange: 由增减推算上年
derivationShare: 推算占比
derivationPerArea: 推算地均
derivationPerEnterprise: 推算户均
formulaGrowthOfLevels: "{1} ÷ {2} − 1"
formulaLevelBeforeGrowth: "{1} ÷（1 + {2}）"
formulaLevelBeforeChange: "{1} − {2}"
formulaShare: "{1} ÷ {2}"
formulaPerArea: "{1} ÷ {2}"
formulaPerEnterprise: "{1} ÷ {2}"

# 报告页（续）
cardUnread: 没有读懂
cardNoObservation: 不是数据
droppedHeading: 人工剔除的数字
droppedText: 有人核对后认为这些数字不是园区数据，没有采用；理由附后。
correctionSet: "人工更正：原读作 {before}"
correctionAdded: "人工补充"
unreadHeading: 没有读懂的数字
unreadShort: 未读懂
unreadText: 程序找不到它们在说什么，没有作为数据收录。
repairsHeading: 文字修复
repairsText: 读取之前，对扫描和复制留下的错误所作的修正。原文件没有改动。
repairInvisible: 看不见的字符
repairLostCharacter: 缺字
repairPinyinNote: 注音
repairFullWidth: 全角字符
repairTraditional: 繁体字
repairPunctuation: 标点
repairBlank: 多余空格
repairLineBreak: 断行
repairRepetition: 重复
repairWord: 错字
repairBound: 过长的结构
asWritten: 原文写作
readBy: 读法：
doubts: 存疑：
toIndicator: 该指标各园区数据
toIndustry: 该产业
toSource: 在原网页中查看
toWords: 回到原文
ruleIndicatorBefore: 指标在数字之前
ruleNounAfter: 数字之后的名词
ruleGrowth: 指标的增速
ruleGrowthOfLast: 前一数据的增速
ruleShare: 占比
ruleCompletion: 完成任务的比例
ruleGap: 与其他范围的差距
ruleRank: 位次
ruleChange: 增减量
ruleRespectively: "“分别”依次对应"
ruleEach: "“各”“均”"
ruleDescriptive: 描述项目或企业
ruleTableCell: 表格
ruleLabelBefore: 数字之前的词语
ruleInherited: 承接前一数据
doubtInheritedIndicator: 指标承自前文
doubtUnknownIndicator: 不是已知指标
doubtInheritedScope: 对象承自前文
doubtPeriodFromAnotherSentence: 时期在另一句
doubtPeriodOfTheReport: 时期取自报告
doubtNoPeriod: 时期不详
doubtStatusFromAnotherSentence: 状态在另一句
doubtRepairedWords: 文字经过修复
doubtRulePrecision: 此读法偶有错误

# 指标、产业
indicatorsTitle: 指标
indicatorsIntro: 报告里出现的指标。每个指标一页：各园区的最新数据、历年变化，以及哪些园区没有报告。
industriesTitle: 产业
industriesIntro: 报告点名的产业，名称照原文。
industriesShared: 多个园区都有的产业
industriesOthers: 单个园区报告的产业
countsUp: 数值越高越好
countsDown: 数值越低越好
direction: 方向
quantity: 量的种类
noteRealTerms: 增速按可比价格计算，不等于两年数值之比。
noteByLabel: 各报告所指的种类不同，按原文的名称分开列出。
noteIncrement: 这是总数；当年新增的另计，见“{name}”。
dimensionMoney: 金额
dimensionCount: 个数
dimensionArea: 面积
dimensionEnergy: 能量
dimensionPower: 功率
dimensionShare: 百分比
dimensionRatio: 比率
dimensionMass: 质量
dimensionLength: 长度
dimensionVolume: 体积
dimensionDuration: 时长
dimensionRank: 位次
dimensionData: 数据量
dimensionSpeed: 速度
dimensionTemperature: 温度
dimensionPressure: 压力
indicatorID: 编号
labelsUsed: 报告里的写法：
definedBy: 口径依据：
rankingHeading: 各园区最新数据
rankingCaption: 各园区最近一个完整年度的数据，由高到低；年度不同的不排位次。
slopeHeading: 一年之间
multiplesHeading: 各园区历年变化
multiplesText: 各图纵轴从零开始、各自为度，只比走势，不比高低。
yearTable: 历年数据与增速
silentHeading: 没有报告的园区
incomparableHeading: 没有可比数据的园区
incomparableText: “未报告”只表示所收报告没有提到，不表示数值为零。
industrySilent: 所收报告没有点名这一产业，不表示园区没有这一产业。
onlyNotActual: 只有目标或预计
onlyNoLevel: 只有增速、占比或位次
onlyOtherPeriod: 只有其他时期
onlyUndated: 时期不详

# 对比、核对、更新
otherComparisons: 其他对比
changesMore: 查看全部更新
legendDerived: 报告没有写出，由报告中的数字算出
legendConflict: 几份报告说法不一
legendReview: 程序没有把握，使用前请看原文
auditTitle: 核对
auditIntro: 哪些数字互相印证，哪些互相矛盾，哪些没有读懂。
conflictsHeading: 说法不一的数据
conflictsText: 同一个园区、同一项指标、同一时期，几份报告写法不同。各种说法都保留，本站采用其中一个，并说明理由。
conflictUsed: 采用
conflictOthers: 其他说法
failedHeading: 对不上的数字
failedText: 已容许四舍五入。可能是口径不同，可能是报告有误，也可能是读错：每个数字都连到原话。
coverageHeading: 各报告的读取情况
coverageText: 条形表示报告中的数字有多少成为数据；其余是日期、序号、名称等，去向见各报告页。
coverageCut: 这里只列出没有读懂或待核对的数字最多的报告，其余见 CSV。
checkChange: 增减量
checkUnit: 单位存疑
checkLeap: 年际突变
checkBase: 增速与两年数值
precedenceCorrection: 采用理由：人工更正
precedenceDefinition: 采用理由：名称与指标一致
precedenceKind: 采用理由：发布机构更权威
precedencePublication: 采用理由：发布更晚
precedencePrecision: 采用理由：数字更精确
precedenceConfidence: 采用理由：读法更有把握
precedenceOrder: 采用理由：文中在前
changesTitle: 更新
changesIntro: 每份报告带来了什么：新增、印证、修订或矛盾的数据。按报告日期排列。
sinceHeading: 与上次发布相比
sinceUnchanged: 不变
sinceOld: 原先
sinceNew: 现在
changesByDate: 按报告日期
changesYears: 按年份
changeAdded: 新增
changeConfirmed: 印证
changeRevised: 修订
changeContradicted: 矛盾
changeWithdrawn: 删去
feedSummary: "{observations}条数据：新增{added}，修订{revised}，矛盾{contradicted}。"

# 数据页
dataTitle: 数据
downloadsMore: 每个园区、报告、指标、产业和对比页上另有该页数据的 CSV。
file: 文件
size: 大小
downloadObservations: 全部数据，每行一条，连同原文和网址
downloadIndicators: 指标的名称、单位和口径定义，中英文
downloadEntities: 报告点名的项目、企业和荣誉
downloadConflicts: 报告之间说法不一的数据，采用了哪一个、为什么
downloadChecks: 数据之间的核对：分项与合计、增量与增速、前后说法
downloadChanges: 每份报告新增、修订和矛盾的数据
downloadChangesSince: 与上次发布相比的变化
schemaHeading: 字段
schemaText: CSV 与 JSON 的字段相同，每行一条数据。
schemaIndicators: 指标编号的名称、单位和口径定义见 indicators.csv 与 indicators.json，各指标页上也有。
columnName: 字段
columnMeaning: 含义
columnPark: 园区编号
columnReport: 报告编号，即网址的最后一段
columnDate: 报告日期
columnIndicator: 指标编号；不是已知指标时为空
columnLabel: 原文中的名称
columnScope: 对象：park 园区、industry 产业、enterprise 企业、project 项目、platform 平台、region 地区
columnScopeName: 对象的名称
columnMeasure: level 数值、growth 增速、change 增减、share 占比、rank 位次、completion 完成率、gap 差距
columnQualifier: eq 等于、ge 以上、le 以内、approx 约
columnValue: 数值，照原文单位
columnUpper: 区间的上端
columnUnit: 原文单位
columnBaseValue: 换算为基本单位的数值
columnBaseUnit: 基本单位：元、平方米、千瓦时等
columnStatus: actual 实绩、target 目标、forecast 预计
columnPeriod: 时期，SDMX 写法：2024、2024-S1、2024-Q1、2024-01/2024-09
columnConfidence: sure 明确、likely 较有把握、review 待核对
columnRule: 读法
columnLine: 在原文件中的行
columnAddress: 原话的网址
columnQuote: 原话
columnShown: 本站是否采用该数值
columnCorrection: 人工更正的理由
citeHeading: 引用
citeText: 引用单个数值时，请连同该数值的网址（点击数值后地址栏中的网址）。
siteAddress: （网址）
licenceHeading: 许可
licenceText: 报告原文的权利归各发布者。由原文读出的数据是事实，可以自由使用；引用请注明来源报告和本站。
movedTitle: 这一页已经搬家

"""#),
    ]
}
