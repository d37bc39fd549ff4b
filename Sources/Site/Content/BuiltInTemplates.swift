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
  --grey-1: #8d9994;
  --grey-2: #b4beb9;
  --sans: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "微软雅黑", system-ui, sans-serif;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "Microsoft YaHei", serif;
  --mono: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --edge: clamp(1.125rem, 4vw, 2.5rem);
}

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

.skip { position: absolute; left: -99rem; z-index: 9; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); }
.skip:focus { left: var(--edge); top: .5rem; }

.eyebrow, .meta, .tally, .standfirst, .more, .aliases { color: var(--soft); }
.meta, .tally, .eyebrow, .aliases { font-size: .875rem; }
.none { color: var(--faint); font-size: .875rem; }
.eyebrow > * + *::before, .eyebrow > span:first-child::before, .meta > span + span:not(.s, .g)::before, .read span span::before, .downloads small span::before { content: ""; display: inline-block; width: 3px; height: 3px; margin: 0 .5em 0 .3em; border-radius: 50%; background: var(--faint); vertical-align: .24em; }
.standfirst { max-width: 36em; font-size: 1.0625rem; line-height: 1.8; }
.tally b { color: var(--ink); }
.tally span { margin-left: .9em; }
.more { margin-top: 1rem; }

/* Values: ink, with the line that says there are words behind */

.v { color: inherit; font-weight: 600; white-space: nowrap; text-decoration: underline dotted var(--accent); text-decoration-thickness: 1px; text-underline-offset: .26em; }
.v:hover, .v:focus-visible { color: var(--accent); text-decoration-style: solid; text-decoration-thickness: 2px; }
.v small, td .v small { margin-right: .1em; color: var(--soft); font-size: .85em; font-weight: 400; }
.u { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.meta .v { font-weight: 500; }
.g { white-space: nowrap; }

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
.made { grid-column: 1 / -1; color: var(--faint); font-size: .8125rem; }
.downloads li { padding: .1rem 0; }
.downloads small { margin-left: .4em; color: var(--faint); }

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
main section > h2 { margin-bottom: 1.25rem; }

/* Home */

.hero { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: 2.5rem 4rem; align-items: center; padding: 3.75rem 0 1rem; }
.hero > :only-child { grid-column: 1 / -1; }
.hero .standfirst { margin-top: .75rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 2rem; }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dd { font: 700 1.75rem/1.2 var(--serif); }

.example { padding: 1.5rem 1.625rem 1.375rem; background: var(--panel); border-radius: 4px; }
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
.park h3 a { color: inherit; text-decoration: none; }
.park h3 a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.park dl { margin-bottom: auto; }
.park dl > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; padding: .5rem 0; border-top: 1px solid var(--line); }
.park dt { font-size: .9375rem; line-height: 1.5; }
.park dt small { color: var(--faint); }
.park dd { font-size: 1.0625rem; line-height: 1.5; text-align: right; }
.park dd.meta { display: flex; grid-column: 1 / -1; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--faint); font-size: .8125rem; }
.park .none { padding: .5rem 0; border-top: 1px solid var(--line); }
.park .tally { padding-top: .75rem; border-top: 1px solid var(--line); font-size: .8125rem; }

.reports { border-bottom: 1px solid var(--line); }
.reports li { display: grid; grid-template-columns: 8rem minmax(0, 1fr) auto; gap: 0 1.5rem; align-items: baseline; padding: .875rem 0; border-top: 1px solid var(--line); }
.reports h3 { font-size: 1.0625rem; font-weight: 500; line-height: 1.5; }
.reports .date { color: var(--soft); font-size: .875rem; }

/* Tables */

table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { padding-bottom: .75rem; color: var(--soft); font-size: .875rem; text-align: left; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 0; box-shadow: inset 0 -1px var(--rule); color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
th small, td small { color: var(--faint); }
th small:not(.of) { white-space: nowrap; }
th.num, td.num { text-align: right; }
td.num { white-space: nowrap; }

.wide { overflow-x: auto; overscroll-behavior-x: contain; background: linear-gradient(to right, transparent, var(--paper) 60%) right / 3rem 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / .75rem 100% no-repeat; }
.prose .wide th, .prose .wide td { min-width: 5.5em; }
.pinned { max-height: 88vh; overflow: auto; }
.pinned table { border-collapse: separate; border-spacing: 0; }
.pinned caption { position: absolute; left: -99rem; }
.pinned th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); }
.pinned thead th:first-child { z-index: 2; }

.comparison th, .comparison td { text-align: right; }
.comparison th:first-child { min-width: 8.5rem; padding-right: 1.25rem; text-align: left; }
.comparison thead th { min-width: 6.75rem; line-height: 1.4; text-wrap: balance; }
.comparison thead small { display: block; }
.comparison tbody th { font-weight: 500; }
.comparison td { padding-top: .625rem; font-size: 1.0625rem; }
.comparison .when { display: block; font-weight: 400; white-space: nowrap; }
.comparison .none { font-size: .8125rem; }
.comparison tbody tr:hover > * { background: var(--panel); }

.figures { table-layout: fixed; }
.figures caption { position: absolute; left: -99rem; }
.figures thead th:nth-child(1) { width: 29%; }
.figures thead th:nth-child(2) { width: 19%; }
.figures thead th:nth-child(3) { width: 12%; }
.figures thead th:nth-child(4) { width: 9%; }
.figures .num .u { display: inline-block; width: 4.3em; text-align: left; }
.figures thead .num { padding-right: calc(.75rem + 4.6em); }
.figures td.when { color: var(--soft); font-size: .875rem; }
.figures tbody tr:hover > * { background: var(--panel); }
.group th { padding-top: 1.25rem; font-weight: 600; }
.figures .group:hover > * { background: none; }
.words { color: var(--faint); font-size: .8125rem; line-height: 1.55; text-spacing-trim: trim-start; }
.words::before { content: "“"; }
.words::after { content: "”"; }

/* Park */

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); gap: 2rem 2rem; }
.card { display: flex; flex-direction: column; padding-top: .75rem; border-top: 2px solid var(--rule); }
.card h3 { font-weight: 500; font-size: .9375rem; line-height: 1.5; }
.card h3 small { color: var(--faint); font-weight: 400; }
.card .big { margin: .125rem 0 .125rem; font: 700 2.125rem/1.3 var(--serif); white-space: nowrap; }
.card .big .v { font-weight: 700; text-underline-offset: .18em; }
.card .big .v small { font-size: .6em; }
.card .big .u { font: 400 .9375rem/1 var(--sans); }
.card .meta > * { margin-right: .5em; }
.card .words { margin-top: .5rem; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; }
.contents { margin-top: 3.5rem; }
.contents h2 { margin-bottom: .5rem; color: var(--faint); font: 400 .8125rem/1.6 var(--sans); }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.contents a { color: var(--ink); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.contents small { color: var(--faint); }
.columns section > h2 { margin-bottom: .5rem; }

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
.findings td.when { width: 7.5rem; color: var(--soft); font-size: .8125rem; }
.findings td.when .s { margin-left: .25em; font-size: .75rem; }
.findings .doubt { display: block; }
.findings .doubt { color: var(--ink); }
.findings tr:target > * { background: var(--tint); }
.findings tr:target > :first-child { padding-left: .75rem; box-shadow: inset 3px 0 var(--accent); }

/* Running text */

.prose { max-width: 38em; padding-top: 2.5rem; font-size: 1.0625rem; line-height: 1.95; }
.profile { padding-top: 0; }
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
.prose img { max-width: 100%; height: auto; }
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

/* Numerals in the text: read ones marked, others left in peace; the one pointed at stands out */

.n { padding: .06em 0; border-radius: 2px; background: var(--mark); color: inherit; white-space: nowrap; text-decoration: underline 1px var(--under); text-underline-offset: .3em; }
.n:hover, .n:focus-visible { background: var(--tint); text-decoration: underline 2px var(--accent); }
.x { text-decoration: underline dotted var(--line); text-decoration-thickness: 1px; text-underline-offset: .3em; }
.n, .x { scroll-margin-top: 35vh; }
.n:target, .x:target { padding: .15em .22em; border-radius: 3px; background: var(--accent); color: var(--on-accent); text-decoration: none; }
.prose p:has(:target), .prose li:has(:target) { box-shadow: -1rem 0 var(--paper), -1.1875rem 0 var(--accent); }

/* Compare, 404 */

.compare .lead { padding-bottom: 1.75rem; }
.notes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 3.5rem; font-size: .9375rem; }
.notes h2 { font-size: 1.125rem; }
main .notes section > h2 { margin-bottom: .625rem; }
.notes section > ul:not(.downloads) { padding-left: 1.1em; list-style: disc; color: var(--soft); }
.notes li::marker { color: var(--faint); }
.notes li + li { margin-top: .375rem; }
.notes p { margin-bottom: .5rem; color: var(--soft); }
.legend div { display: grid; grid-template-columns: 5rem 1fr; padding: .1875rem 0; }
.legend .s { color: var(--ink); font-size: .9375rem; }
.legend dd { color: var(--soft); }
.lost .lead { padding: 6rem 0 4rem; }
.lost .code { color: var(--faint); font: 700 1.25rem/1 var(--serif); letter-spacing: .1em; margin-bottom: .75rem; }

/* Narrow screens */

@media (max-width: 56rem) {
  .hero { grid-template-columns: minmax(0, 1fr); padding-top: 2.5rem; }
}

@media (max-width: 44rem) {
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

  .cards { grid-template-columns: 1fr 1fr; gap: 1.5rem 1.25rem; }
  .card .big { font-size: 1.625rem; white-space: normal; }

  /* a row of figures becomes a small block: label and value, then period, status and words */
  .figures, .figures tbody { display: block; }
  .figures thead { position: absolute; left: -99rem; }
  .figures tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
  .figures tr.group { display: block; padding: 1.25rem 0 .375rem; }
  .figures tr > th, .figures tr > td { width: auto; padding: 0; border: 0; }
  .figures .num .u { width: auto; }
  .figures td.how { text-align: right; }
  .figures td.words { grid-column: 1 / -1; }
  .figures tbody tr:hover > * { background: none; }

  .comparison th:first-child { min-width: 6.75rem; max-width: 6.75rem; padding-right: .5rem; font-size: .875rem; }
  .comparison th:first-child { border-right: 1px solid var(--line); }
  .comparison thead th { min-width: 6rem; }

  .checks li { grid-template-columns: 3rem minmax(0, 1fr); gap: 0 .75rem; }
  .checks small { grid-column: 2; }

  .prose { font-size: 1.0625rem; line-height: 1.9; padding-top: 1.75rem; }
  .findings td.when { width: 4.5rem; }
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
  .masthead nav, .skip, .contents, .more, .downloads { display: none; }
  .masthead { padding: 0 0 .5rem; }
  .colophon { display: block; margin-top: 2rem; padding: 1rem 0 0; }
  .colophon section + section { display: none; }
  h2, h3, caption, .group { break-after: avoid; }
  tr, .card, .park, .reports li, .example, .ledger { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, .pinned th:first-child { position: static; }
  .wide, .pinned, main .findings { position: static; max-height: none; overflow: visible; }
  .columns, .reading { display: block; }
  main section { margin-top: 1.75rem; }
  main .findings { margin-top: 2rem; padding: 0; }
  .lead { padding: 1.5rem 0 1rem; }
  .wide { background: none; }
  .comparison { table-layout: fixed; font-size: .8125rem; }
  .comparison th, .comparison td, .comparison thead th, .comparison th:first-child { min-width: 0; max-width: none; padding: .375rem .375rem .375rem 0; font-size: .8125rem; overflow-wrap: anywhere; }
  .comparison .when { white-space: normal; }
  .notes section:last-child { display: none; }
  .prose { max-width: none; line-height: 1.8; }
  .v, .n, .x { text-decoration: none; }
  .n { background: none; box-shadow: inset 0 -1px #777; }
  .prose p:has(:target) { box-shadow: none; }
}

"""#),
        ("compare.mustache", #"""
{{<layout}}
{{$title}}{{strings.compareTitle}} · {{site.title}}{{/title}}
{{$kind}}compare{{/kind}}
{{$content}}
<header class="lead">
<h1>{{strings.compareTitle}}</h1>
<p class="standfirst">{{strings.compareIntro}}</p>
</header>
{{#comparison}}
{{>comparison-table}}
{{/comparison}}
{{^comparison}}
<p class="none">{{strings.nothingToCompare}}</p>
{{/comparison}}
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
</dl>
</section>
<section aria-labelledby="downloads">
<h2 id="downloads">{{strings.downloadsHeading}}</h2>
<p>{{strings.downloadsText}}</p>
{{>downloads}}
</section>
</div>
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
<figure class="example">
<blockquote{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}><p>{{before}}<a class="n" href="{{root}}{{url}}">{{numeral}}</a></p></blockquote>
<figcaption>
<p class="source"><cite>{{report}}</cite></p>
<p class="read"><span>{{park}} <span>{{indicator}}</span>{{#period}} <span>{{.}}</span>{{/period}}</span><b>{{>value}}</b></p>
</figcaption>
</figure>
{{/example}}
</header>
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
{{#comparison}}
<section aria-labelledby="comparison">
<h2 id="comparison">{{strings.comparisonHeading}}</h2>
{{>comparison-table}}
<p class="more"><a href="{{root}}compare/index.html">{{strings.comparisonMore}}</a></p>
</section>
{{/comparison}}
{{#hasReports}}
<section aria-labelledby="reports">
<h2 id="reports">{{strings.newestHeading}}</h2>
<ul class="reports">
{{#reports}}
{{>report-item}}
{{/reports}}
</ul>
</section>
{{/hasReports}}
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
{{#categories}}
<li><a href="#{{id}}">{{title}}</a> <small>{{count}}</small></li>
{{/categories}}
{{#scopes}}
<li><a href="#{{id}}">{{title}}</a> <small>{{count}}</small></li>
{{/scopes}}
{{#hasReports}}
<li><a href="#reports">{{strings.reportsHeading}}</a> <small>{{reportCount}}</small></li>
{{/hasReports}}
</ul>
</nav>
<div>
{{#categories}}
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
</section>
{{/categories}}
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
</section>
{{/scopes}}
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
</div>
</div>
{{/content}}
{{/layout}}

"""#),
        ("partials/check.mustache", #"""
<li{{^passed}} class="failed"{{/passed}}><span class="verdict">{{#passed}}{{strings.checkPassed}}{{/passed}}{{^passed}}{{strings.checkFailed}}{{/passed}}</span> <span>{{#pieces}}{{#anchor}}<a class="v" href="{{.}}">{{text}}</a>{{/anchor}}{{^anchor}}{{text}}{{/anchor}}{{/pieces}}</span> <small>{{kind}} · {{indicator}}{{#cue}} · {{.}}{{/cue}}</small></li>

"""#),
        ("partials/comparison-table.mustache", #"""
<div class="wide pinned" tabindex="0" role="region" aria-label="{{caption}}">
<table class="comparison">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{strings.park}}</th>{{#columns}}<th scope="col">{{indicator}}{{#unit}} <small>{{.}}</small>{{/unit}}</th>{{/columns}}</tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{root}}{{url}}">{{park}}</a></th>{{#cells}}{{#figure}}<td><a class="v" href="{{root}}{{url}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#ownUnit}} <small>{{.}}</small>{{/ownUnit}}<small class="when">{{#period}}{{.}}{{/period}}</small></td>{{/figure}}{{^figure}}<td class="none">{{strings.notReported}}</td>{{/figure}}{{/cells}}</tr>
{{/rows}}
</tbody>
</table>
</div>

"""#),
        ("partials/downloads.mustache", #"""
<ul class="downloads">
{{#downloads}}
<li><a href="{{root}}{{url}}" download>{{file}}</a> <small>{{format}}{{$size}}{{#size}} <span>{{.}}</span>{{/size}}{{/size}}</small></li>
{{/downloads}}
</ul>

"""#),
        ("partials/figure-head.mustache", #"""
<thead>
<tr><th scope="col">{{strings.indicator}}</th><th scope="col" class="num">{{strings.value}}</th><th scope="col">{{strings.period}}</th><th scope="col">{{strings.status}}</th><th scope="col">{{strings.words}}</th></tr>
</thead>

"""#),
        ("partials/figure-row.mustache", #"""
<tr><th scope="row">{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}}</th><td class="num">{{>value}}</td><td class="when">{{#period}}{{.}}{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}}</td><td class="how">{{>status}}</td><td class="words"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{quote}}</td></tr>

"""#),
        ("partials/finding-row.mustache", #"""
<tr id="{{id}}"><th scope="row">{{indicator}}{{#measure}} <small>{{.}}</small>{{/measure}}{{#scope}}<small class="of">{{.}}</small>{{/scope}}</th><td class="num"><a class="v" href="{{anchor}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#unit}} <span class="u">{{.}}</span>{{/unit}}</td><td class="when">{{#period}}{{.}}{{/period}}{{^period}}<span class="none">{{strings.periodUnknown}}</span>{{/period}} {{>status}}{{#confidence}} <small class="doubt">{{.}}</small>{{/confidence}}</td></tr>

"""#),
        ("partials/headline-card.mustache", #"""
<li class="card">
<h3>{{indicator}}</h3>
<p class="big">{{>value}}</p>
<p class="meta">{{#period}}<span>{{.}}</span> {{/period}}{{>status}}{{#growth}} <span class="g">{{strings.yearOnYear}} <a class="v" href="{{root}}{{url}}">{{value}}</a></span>{{/growth}}</p>
<p class="words"{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{quote}}</p>
</li>

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
<link rel="icon" href="{{root}}assets/{{icon}}" type="image/svg+xml">
<link rel="stylesheet" href="{{root}}assets/{{stylesheet}}">
</head>
<body class="{{$kind}}plain{{/kind}}">
<a class="skip" href="#main">{{strings.skipToContent}}</a>
<header class="masthead">
<a class="brand" href="{{root}}index.html">{{site.title}}</a>
<nav aria-label="{{strings.siteNavigation}}">
<a href="{{root}}index.html"{{#onHome}} aria-current="page"{{/onHome}}>{{strings.navHome}}</a>
<a href="{{root}}compare/index.html"{{#onCompare}} aria-current="page"{{/onCompare}}>{{strings.navCompare}}</a>
<a href="#data">{{strings.navData}}</a>
</nav>
</header>
<main id="main" tabindex="-1">
{{$content}}{{/content}}
</main>
<footer class="colophon" id="data">
<section>
<h2>{{strings.aboutHeading}}</h2>
<p>{{strings.aboutText}}</p>
</section>
<section>
<h2>{{strings.downloadsHeading}}</h2>
{{<downloads}}{{$size}}{{/size}}{{/downloads}}
</section>
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
        ("partials/park-card.mustache", #"""
<li class="park">
<p class="eyebrow">{{#level}}{{.}}{{/level}}{{#place}} <span>{{.}}</span>{{/place}}</p>
<h3><a href="{{root}}{{url}}">{{name}}</a></h3>
{{#hasHeadlines}}
<dl>
{{#headlines}}
<div><dt>{{indicator}}</dt><dd>{{>value}}</dd><dd class="meta">{{#period}}{{.}}{{/period}}{{#growth}} <span class="g">{{strings.yearOnYear}} <a class="v" href="{{root}}{{url}}">{{value}}</a></span>{{/growth}}</dd></div>
{{/headlines}}
</dl>
{{/hasHeadlines}}
{{^hasHeadlines}}
<p class="none">{{strings.noHeadlines}}</p>
{{/hasHeadlines}}
<p class="tally">{{strings.reports}} <b>{{reportCount}}</b> <span>{{strings.observations}} <b>{{observationCount}}</b></span>{{#latestPeriod}} <span>{{strings.latest}} <b>{{.}}</b></span>{{/latestPeriod}}</p>
</li>

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
        ("partials/status.mustache", #"""
<span class="s {{statusKind}}">{{status}}</span>
"""#),
        ("partials/value.mustache", #"""
<a class="v" href="{{root}}{{url}}">{{#qualifier}}<small>{{.}}</small> {{/qualifier}}{{value}}</a>{{#unit}} <span class="u">{{.}}</span>{{/unit}}
"""#),
        ("report.mustache", #"""
{{<layout}}
{{$title}}{{title}} · {{park.name}} · {{site.title}}{{/title}}
{{$kind}}report{{/kind}}
{{$content}}
<header class="lead">
<p class="eyebrow"><a href="{{root}}{{park.url}}">{{park.name}}</a> <span>{{strings.report}}</span></p>
<h1{{#wordsLanguage}} lang="{{.}}"{{/wordsLanguage}}>{{title}}</h1>
<dl class="facts">
<div><dt>{{strings.date}}</dt><dd>{{#date}}{{.}}{{/date}}{{^date}}{{strings.dateUnknown}}{{/date}}</dd></div>
{{#period}}<div><dt>{{strings.periodCovered}}</dt><dd>{{.}}</dd></div>{{/period}}
<div><dt>{{strings.publisher}}</dt><dd>{{#publisher}}{{.}}{{/publisher}}{{^publisher}}{{strings.publisherUnknown}}{{/publisher}}</dd></div>
{{#source}}<div><dt>{{strings.source}}</dt><dd><a href="{{url}}">{{host}}</a></dd></div>{{/source}}
</dl>
</header>
<section class="ledger" aria-labelledby="ledger">
<h2 id="ledger">{{strings.ledgerHeading}} <b>{{numeralCount}}</b></h2>
{{>ledger}}
</section>
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
</section>
{{/hasFindings}}
</div>
{{/content}}
{{/layout}}

"""#),
        ("strings/en.yml", #"""
# Interface words. One entry a line; templates write {{strings.entry}}.

# Header and footer
skipToContent: Skip to content
siteNavigation: Site
navHome: Home
navCompare: Compare
navData: Data
aboutHeading: About this site
aboutText: Every figure here was read from the text of a published report. Follow any value to the very words it came from; what became of each numeral in a report is listed on that report’s page.
downloadsHeading: Downloads
downloadsText: All figures with their indicator, period, status and place in the text, for your own analysis.
madeBy: Made with Parkbook

# General
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
findingsCaption: Follow a value to its words, and a numeral in the text to its entry. Where nothing else is said, the reading is certain.
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
compareIntro: The latest headline figures of every park. Follow any value to the words of the report.
compareCaption: Latest headline figures by park
nothingToCompare: There is nothing to compare yet.
notesHeading: Notes
notePeriods: Each cell shows the latest whole year the park has reported, named below the value. Figures of different years should be compared with care. The home page’s cards and the parks’ pages also show parts of years where no whole year is reported.
noteUnits: Each column is in one unit, named in its header; the unit as written is in the report’s words.
noteQualifiers: “≥” stands for “more than” or “at least” in the text, “≤” for “at most”, “≈” for “about” or “nearly”.
noteMissing: “Not reported” means only that the collected reports do not mention it, not that the value is zero.
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

"""#),
        ("strings/zh-Hans.yml", #"""
# 界面文字。每个词条一行，模板里写作 {{strings.词条}}。

# 页眉、页脚
skipToContent: 跳到正文
siteNavigation: 站内导航
navHome: 首页
navCompare: 对比
navData: 数据下载
aboutHeading: 关于本站
aboutText: 本站的数据全部从园区公开报告的原文中读出。点击任何一个数值，即可看到它在报告里的原话；报告中每一个数字的去向，都记在该报告的数字清单里。
downloadsHeading: 数据下载
downloadsText: 全部数据连同指标、时期、状态和原文位置，可下载后自行分析。
madeBy: 由 Parkbook 生成

# 通用
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
findingsCaption: 点击数值回到原文，点击原文中的数字查看条目。未注明把握程度的，读法明确。
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
compareIntro: 各园区主要指标的最新数据。点击任何一个数值，即可看到报告里的原话。
compareCaption: 各园区主要指标的最新数据
nothingToCompare: 还没有可以对比的数据。
notesHeading: 说明
notePeriods: 每格取该园区最近一个完整年度的数据，数值下方标明年度；年度不同的，不宜直接比较。首页卡片和园区页在没有全年数据时，也列出半年、季度或月度数据。
noteUnits: 每列统一为一个单位，单位写在列名之下；换算前的写法见原文。
noteQualifiers: “≥”表示原文写作“超”“突破”“以上”，“≤”表示“以内”“不超过”，“≈”表示“约”“近”。
noteMissing: “未报告”只表示所收报告没有提到，不表示数值为零。
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

"""#),
    ]
}
