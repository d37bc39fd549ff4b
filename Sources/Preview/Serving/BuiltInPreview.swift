// swift-format-ignore-file
// Made by `swift run embed-data` from the files of Sources/Preview/Data/; do not edit.

/// The script and the style of the preview that are compiled into the program.
enum BuiltInPreview {
    static let files: [(name: String, text: StaticString)] = [
        ("preview.css", #"""
.parkbook-problems {
  position: fixed;
  inset: auto 0 0;
  z-index: 1000;
  max-height: 70vh;
  overflow: auto;
  padding: 1.25rem clamp(1rem, 4vw, 2.5rem) 1.5rem;
  border-top: 4px solid #b3261e;
  background: #fffaf8;
  color: #231815;
  font: 15px/1.55 system-ui, sans-serif;
  box-shadow: 0 -12px 40px rgb(0 0 0 / 22%);
}
.parkbook-problems h2 { margin: 0 3rem 1rem 0; font: 650 1.05rem/1.4 system-ui, sans-serif; }
.parkbook-problems h3 { margin: 0; font: 650 1rem/1.4 system-ui, sans-serif; }
.parkbook-problems ol { margin: 0; padding: 0; list-style: none; }
.parkbook-problems li { padding: 0.9rem 0; border-top: 1px solid #ecd9d4; }
.parkbook-problems p { margin: 0.25rem 0 0; }
.parkbook-problems .place { color: #8a3b2f; font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
.parkbook-problems .warning h3 { color: #6b5200; }
.parkbook-problems pre { margin: 0.6rem 0; padding: 0.6rem 0; overflow-x: auto; background: #f6ebe7; font: 13px/1.6 ui-monospace, monospace; }
.parkbook-problems .line { display: block; padding: 0 0.75rem; }
.parkbook-problems pre:not(:has(.line)) { padding: 0.6rem 0.75rem; }
.parkbook-problems .line b { color: #8d7a74; font-weight: 400; }
.parkbook-problems .here { background: #f3c9c0; }
.parkbook-problems button { position: absolute; top: 0.9rem; right: clamp(1rem, 4vw, 2.5rem); width: 2.25rem; height: 2.25rem; border: 0; background: none; color: inherit; font-size: 1.5rem; line-height: 1; cursor: pointer; }
.parkbook-review { position: fixed; right: 1rem; bottom: 1rem; z-index: 999; padding: 0.4rem 0.9rem; border: 1px solid currentColor; border-radius: 2rem; background: #fff; color: #0a6a57; font: 14px/1.5 system-ui, sans-serif; text-decoration: none; box-shadow: 0 2px 12px rgb(0 0 0 / 15%); }
.parkbook-review:hover { background: #dff0ea; }
@media (prefers-color-scheme: dark) {
  .parkbook-review { background: #131716; color: #6fceb4; }
  .parkbook-review:hover { background: #17372f; }
  .parkbook-problems { background: #241a18; color: #f2e6e2; border-color: #e5705f; }
  .parkbook-problems li { border-color: #45322d; }
  .parkbook-problems .place { color: #f0a597; }
  .parkbook-problems .warning h3 { color: #e6c35c; }
  .parkbook-problems pre { background: #322522; }
  .parkbook-problems .line b { color: #a8948d; }
  .parkbook-problems .here { background: #6a2e25; }
}
@media print { .parkbook-problems, .parkbook-review { display: none; } }

"""#),
        ("preview.js", #"""
// Reloads the page when the site was built anew, and shows over it what is wrong while it can't be built.
(() => {
  const version = Number(document.currentScript.dataset.version);
  // The review page takes what is new by itself.
  const stays = "stay" in document.currentScript.dataset;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_parkbook/preview.css";
  document.head.append(style);

  let panel = null;
  let source = null;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const place = (problem) =>
    [problem.file, problem.line, problem.column].filter((part) => part !== null).join(":");

  const item = (problem) => {
    const made = element("li", undefined, problem.severity);
    made.append(element("h3", problem.message));
    if (problem.file) made.append(element("p", place(problem), "place"));
    if (problem.lines.length) {
      const code = element("pre");
      for (const line of problem.lines) {
        const row = element("span", undefined, line.number === problem.line ? "line here" : "line");
        row.append(element("b", String(line.number).padStart(4)), ` ${line.text}\n`);
        code.append(row);
      }
      made.append(code);
    } else if (problem.excerpt) {
      made.append(element("pre", problem.excerpt));
    }
    made.append(element("p", problem.advice, "advice"));
    return made;
  };

  const hide = () => {
    panel?.remove();
    panel = null;
  };

  const show = ({ problems, heading, language }) => {
    hide();
    if (!problems.length) return;
    panel = element("section", undefined, "parkbook-problems");
    panel.setAttribute("role", "alert");
    panel.lang = language;
    const list = element("ol");
    list.append(...problems.map(item));
    const close = element("button", "×");
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", hide);
    panel.append(close, element("h2", heading), list);
    document.body.append(panel);
  };

  // The way to the figures that should be looked at.
  const invite = ({ doubtful, review, language }) => {
    document.querySelector(".parkbook-review")?.remove();
    if (!doubtful) return;
    const link = element("a", review, "parkbook-review");
    link.href = "/_parkbook/review/";
    link.lang = language;
    document.body.append(link);
  };

  const connect = () => {
    source = new EventSource("/_parkbook/events");
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      document.dispatchEvent(new CustomEvent("parkbook", { detail: news }));
      if (!stays && news.version !== version && !news.problems.length) location.reload();
      else show(news);
      if (!stays) invite(news);
    };
  };

  // A tab that nobody sees holds no connection: browsers allow only a few for each host.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (!document.hidden) connect();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  if (!document.hidden) connect();
})();

"""#),
        ("review.css", #"""
:root {
  color-scheme: light dark;
  --paper: #fdfdfc;
  --panel: #f3f5f3;
  --ink: #18201d;
  --soft: #4c5753;
  --faint: #5f6a66;
  --line: #dde3df;
  --accent: #0a6a57;
  --tint: #dff0ea;
  --on-accent: #fff;
  --warn: #94480b;
  --warn-tint: #f8ecdf;
  --bad: #a3231b;
  --mono: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --sans: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131716;
    --panel: #1b201f;
    --ink: #e5eae7;
    --soft: #b2bcb8;
    --faint: #919c97;
    --line: #2c3331;
    --accent: #6fceb4;
    --tint: #17372f;
    --on-accent: #06211a;
    --warn: #e5a266;
    --warn-tint: #33261a;
    --bad: #f29a90;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body { max-width: 56rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem) 5rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
h1, p, ol, dl, dd { margin: 0; padding: 0; }
ol { list-style: none; }
h1 { font: 700 1.875rem/1.3 var(--serif); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
kbd { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid currentColor; border-radius: 4px; font: 600 .75rem/1.5 var(--mono); text-align: center; opacity: .8; }

.title { padding: 2.5rem 0 1.5rem; }
.back { min-height: 1.6em; font-size: .875rem; }
.intro { max-width: 40em; margin-top: .375rem; color: var(--soft); }
.choice { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; justify-content: space-between; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
.classes { display: flex; flex-wrap: wrap; gap: .375rem; }
.of { display: flex; gap: .5rem; align-items: center; min-width: 0; color: var(--soft); font-size: .875rem; }
.of span { flex: none; }
select, input, button { min-height: 2.25rem; padding: 0 .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; font-size: .9375rem; }
select { min-width: 0; max-width: 20rem; padding-right: .25rem; text-overflow: ellipsis; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
.classes b { margin-left: .125rem; color: var(--faint); font-weight: 500; }
.classes [aria-pressed="true"] { border-color: var(--accent); background: var(--tint); color: var(--accent); }
.classes [aria-pressed="true"] b { color: inherit; }

.state { padding: .875rem 0; color: var(--faint); font-size: .875rem; }
.figure { margin-bottom: .875rem; padding: 1.125rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; scroll-margin: 1rem 0 4.5rem; }
.figure:focus { outline: none; }
.figure.current { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.source { display: flex; flex-wrap: wrap; gap: 0 1em; color: var(--faint); font-size: .8125rem; }
.words { margin: .5rem 0 1rem; font-size: 1.125rem; line-height: 1.85; }
mark { padding: .1em .2em; border-radius: 3px; background: var(--warn-tint); color: inherit; font-weight: 600; box-shadow: 0 2px 0 var(--warn); }
.read { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; padding: .75rem 1rem; border-radius: 6px; background: var(--panel); }
.read dt { color: var(--faint); font-size: .75rem; line-height: 1.4; }
.read dd { font-size: .9375rem; }
.read .what dd, .read .amount dd { font-weight: 600; }
.doubts { margin-top: .75rem; color: var(--warn); font-size: .8125rem; }
.doubts span + span::before { content: " · "; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: 1rem; }
.actions code { flex: 1; min-width: 12rem; color: var(--faint); font: .8125rem/1.4 var(--mono); overflow-wrap: anywhere; }
.actions button { display: inline-flex; gap: .5em; align-items: center; }
.current .key-a { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.decided { padding-block: .75rem; background: var(--panel); }
.decided .read, .decided .doubts { display: none; }
.decided .words { margin: .25rem 0 0; color: var(--soft); font-size: .9375rem; line-height: 1.6; }
.decided .actions { margin-top: .5rem; }
.decided .actions b { color: var(--accent); }
.decided.drop .words { text-decoration: line-through; text-decoration-color: var(--faint); }
.decided.current .key-u { border-color: var(--accent); }

form { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .75rem; margin-top: 1rem; }
form label { display: flex; flex-direction: column; gap: .25rem; min-width: 0; color: var(--soft); font-size: .8125rem; }
form input, form select { width: 100%; max-width: none; }
.field-indicator, .field-label, .field-scope_name { grid-column: span 2; }
.field-why, form .actions { grid-column: 1 / -1; }
form .actions { margin-top: 0; }

footer { position: fixed; inset: auto 0 0; border-top: 1px solid var(--line); background: var(--paper); }
.keys { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; justify-content: center; max-width: 56rem; margin: 0 auto; padding: .5rem 1rem; color: var(--soft); font-size: .8125rem; }
.keys div { display: flex; gap: .4em; align-items: center; }
.notice { position: fixed; inset: auto 1rem 4rem; z-index: 10; width: fit-content; max-width: min(40rem, calc(100% - 2rem)); margin: 0 auto; padding: .625rem 1.125rem; border-radius: 8px; background: var(--ink); color: var(--paper); font-size: .9375rem; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); }
.notice.bad { background: var(--paper); color: var(--bad); border: 1px solid currentColor; }
[hidden] { display: none; }
@media (max-width: 40rem) {
  .title { padding-top: 1.5rem; }
  .of { width: 100%; }
  .of select { flex: 1; max-width: none; }
  .figure { padding: .875rem 1rem 1rem; }
  .actions > button { flex: 1; justify-content: center; min-height: 2.75rem; }
  .keys { display: none; }
  footer { border: 0; }
  .notice { bottom: 1rem; }
}

"""#),
        ("review.html", #"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="parkbook-token" content="{{token}}">
<title>Parkbook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_parkbook/review.css">
<script src="/_parkbook/preview.js" data-version="0" data-stay defer></script>
<script src="/_parkbook/review.js" defer></script>
</head>
<body>
<header>
<div class="title">
<p class="back"><a></a></p>
<h1></h1>
<p class="intro"></p>
</div>
<div class="choice">
<div class="classes" role="group"></div>
<label class="of"><span></span><select id="report"></select></label>
</div>
</header>
<main>
<p class="state" role="status"></p>
<ol id="figures"></ol>
</main>
<footer><dl class="keys"></dl></footer>
<div class="notice" role="status" hidden></div>
<datalist id="indicators"></datalist>
</body>
</html>

"""#),
        ("review.js", #"""
// The review page: figures with their words, and a key or a button for each decision.
(() => {
  const chinese = {
    title: "核对数据", back: "回到网站", intro: "先看存疑的数据，每一个都附原话。决定写进报告旁边的 .yml 文件，报告本身不动。",
    classes: { review: "存疑", likely: "较可靠", sure: "可靠" }, all: "全部报告", report: "报告",
    keys: { a: "接受", c: "更正", d: "剔除", u: "撤销", j: "下一个", k: "上一个", o: "查看报告" },
    done: { confirm: "已接受", set: "已更正", drop: "已剔除" }, undo: "撤销", undone: "已撤销", open: "查看报告",
    line: (number) => `第 ${number} 行`, read: "读作", doubt: "存疑之处",
    empty: "这里没有数据要核对。", loading: "正在读取…", waiting: "网站还没有生成。", lost: "预览已经停止，重新运行 parkbook serve。",
    shown: (count, total) => (total > count ? `共 ${total} 个，先列出 ${count} 个` : `共 ${total} 个`),
    decided: (count) => `这次已决定 ${count} 个`, nothing: "没有可以撤销的决定。", save: "保存", cancel: "取消", same: "还没有改动任何一项。", reason: "请写明原因，读者会看到。",
    labels: {
      indicator: "指标", label: "名称（无指标时）", value: "数值", upper: "上限", unit: "单位", qualifier: "界限", measure: "类型",
      status: "状态", period: "时期", scope: "范围", scope_name: "范围名称", why: "原因（读者可见）",
    },
    measure: { level: "数额", growth: "增速", change: "增减", share: "占比", rank: "位次", completion: "完成率", gap: "差距" },
    qualifier: { eq: "等于", ge: "不低于", le: "不超过", approx: "约" },
    status: { actual: "实绩", target: "目标", forecast: "预计" },
    scope: { park: "园区", industry: "产业", enterprise: "企业", project: "项目", platform: "平台", region: "地区" },
    reasons: {
      "inherited-indicator": "指标取自另一个数据", "unknown-indicator": "不是已知指标", "inherited-scope": "范围在别处说明",
      "period-from-another-sentence": "时期在另一句", "period-of-the-report": "时期取自报告", "no-period": "没有时期",
      "status-from-another-sentence": "状态在另一句", "open-heads": "表中另有表头相同而数值不同的格", "no-unit": "表中没有写单位", "repaired-words": "原话经过修复", "rule-precision": "这种读法不总是对",
    },
    unread: "不详",
  };
  const english = {
    title: "Review", back: "To the site", intro: "Doubtful figures first, each with its words. Decisions go into the .yml beside the report; the report stays as it is.",
    classes: { review: "To check", likely: "Fairly sure", sure: "Sure" }, all: "All reports", report: "Report",
    keys: { a: "Accept", c: "Correct", d: "Drop", u: "Undo", j: "Next", k: "Previous", o: "Open report" },
    done: { confirm: "Accepted", set: "Corrected", drop: "Dropped" }, undo: "Undo", undone: "Undone", open: "Open report",
    line: (number) => `line ${number}`, read: "Read as", doubt: "In doubt",
    empty: "There is no figure to look at here.", loading: "Reading …", waiting: "The site is not built yet.", lost: "The preview has ended: run parkbook serve again.",
    shown: (count, total) => (total > count ? `The first ${count} of ${total}` : `${total} in all`),
    decided: (count) => `${count} decided in this run`, nothing: "There is no decision to undo.", save: "Save", cancel: "Cancel", same: "Nothing is changed yet.", reason: "Say why: readers will see it.",
    labels: {
      indicator: "Indicator", label: "Label (without indicator)", value: "Value", upper: "Upper end", unit: "Unit", qualifier: "Bound", measure: "Kind",
      status: "Status", period: "Period", scope: "Scope", scope_name: "Name of scope", why: "Why (readers see it)",
    },
    measure: { level: "level", growth: "growth", change: "change", share: "share", rank: "rank", completion: "completion", gap: "gap" },
    qualifier: { eq: "exactly", ge: "at least", le: "at most", approx: "about" },
    status: { actual: "actual", target: "target", forecast: "forecast" },
    scope: { park: "park", industry: "industry", enterprise: "enterprise", project: "project", platform: "platform", region: "region" },
    reasons: {
      "inherited-indicator": "indicator said with another figure", "unknown-indicator": "no known indicator", "inherited-scope": "scope said elsewhere",
      "period-from-another-sentence": "period said in another sentence", "period-of-the-report": "period of the report", "no-period": "no period",
      "status-from-another-sentence": "status said in another sentence", "open-heads": "another cell with the same heads", "no-unit": "no unit in the table", "repaired-words": "repaired words", "rule-precision": "such readings are not always right",
    },
    unread: "unknown",
  };
  // What readers of the site are told where nobody writes more; in the site's language.
  const usualReasons = {
    "zh-Hans": { set: "经人工核对原文更正", drop: "经人工核对原文，不计入数据" },
    en: { set: "corrected after a look at the text", drop: "left out after a look at the text" },
  };
  const isChinese = document.documentElement.lang !== "en";
  const texts = isChinese ? chinese : english;
  const token = document.querySelector("meta[name=parkbook-token]").content;
  const list = document.getElementById("figures");
  const state = document.querySelector(".state");
  const notice = document.querySelector(".notice");

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined && text !== null) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const same = (one, other) => one.file === other.file && one.anchor === other.anchor && one.reading === other.reading;

  let chosen = { class: "review", report: "" };
  let answer = null;
  let current = null;
  let indicators = [];
  let asked = 0;

  // Talking with the preview

  const read = async (path) => {
    const response = await fetch(path, { cache: "no-store" });
    if (!response.ok) throw new Error((await response.json()).message);
    return response.json();
  };
  const send = async (path, body) => {
    const response = await fetch(path, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token, ...body }),
    });
    const told = await response.json();
    if (!response.ok) throw new Error([told.message, told.advice].filter(Boolean).join(isChinese ? "。" : "; "));
    return told;
  };

  let noticeTimer = 0;
  const tell = (text, isBad = false) => {
    clearTimeout(noticeTimer);
    notice.textContent = text;
    notice.classList.toggle("bad", isBad);
    notice.hidden = false;
    noticeTimer = setTimeout(() => { notice.hidden = true; }, isBad ? 9000 : 2500);
  };
  const tellError = (error) => tell(error instanceof TypeError ? texts.lost : error.message, true);

  // Showing

  const decisionOf = (figure) => answer.decided.find((decided) => same(decided, figure));
  const indicatorName = (figure) => (isChinese ? figure.name : figure.english) || figure.fields.label || texts.unread;

  const sentence = (figure) => {
    const made = element("p", undefined, "words");
    made.lang = "zh-Hans";
    if (figure.numeral === null) made.append(element("mark", figure.quote));
    else made.append(figure.before, element("mark", figure.numeral), figure.after);
    return made;
  };

  const facts = (figure) => {
    const { fields } = figure;
    const made = element("dl", undefined, "read");
    const bound = fields.qualifier === "eq" ? "" : `${texts.qualifier[fields.qualifier]} `;
    const value = `${bound}${fields.value}${fields.upper ? `–${fields.upper}` : ""}${fields.unit}`;
    const scope = texts.scope[fields.scope] + (fields.scope_name ? ` ${fields.scope_name}` : "");
    const parts = [
      [texts.labels.indicator, indicatorName(figure), "what"], [texts.labels.value, value, "amount"],
      [texts.labels.measure, texts.measure[fields.measure]], [texts.labels.status, texts.status[fields.status]],
      [texts.labels.period, fields.period || texts.unread], [texts.labels.scope, scope],
    ];
    for (const [name, text, className] of parts) {
      const pair = element("div", undefined, className);
      pair.append(element("dt", name), element("dd", text));
      made.append(pair);
    }
    return made;
  };

  const button = (key, action, name = texts.keys[key]) => {
    const made = element("button", undefined, `key-${key}`);
    made.type = "button";
    made.append(element("kbd", key.toUpperCase()), ` ${name}`);
    made.addEventListener("click", action);
    return made;
  };

  const card = (figure) => {
    const item = element("li", undefined, "figure");
    item.tabIndex = -1;
    const head = element("p", undefined, "source");
    const link = element("a", figure.title);
    link.href = figure.address;
    link.target = "_blank";
    link.rel = "noopener";
    head.append(element("span", figure.park), link, element("span", texts.line(figure.line)));
    item.append(head, sentence(figure), facts(figure));
    if (figure.reasons.length) {
      const doubts = element("p", `${texts.doubt}${isChinese ? "：" : ": "}`, "doubts");
      for (const reason of figure.reasons) doubts.append(element("span", texts.reasons[reason] ?? reason));
      item.append(doubts);
    }
    const decided = decisionOf(figure);
    const row = element("div", undefined, "actions");
    if (decided) {
      item.classList.add("decided", decided.action);
      row.append(element("b", texts.done[decided.action]), element("code", decided.sidecar), button("u", () => undo(decided)));
    } else {
      row.append(
        button("a", () => decide(figure, { action: "confirm" })), button("c", () => correct(figure)),
        button("d", () => decide(figure, { action: "drop", why: usualReasons[answer.siteLanguage].drop })));
    }
    item.append(row);
    item.addEventListener("click", () => choose(figure, false));
    item.figure = figure;
    return item;
  };

  const cards = () => [...list.children];
  const cardOf = (figure) => cards().find((item) => same(item.figure, figure));

  const choose = (figure, moves = true) => {
    current = figure;
    for (const item of cards()) {
      const isCurrent = figure !== null && same(item.figure, figure);
      item.classList.toggle("current", isCurrent);
      if (isCurrent) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
      if (isCurrent && moves) {
        item.focus({ preventScroll: true });
        item.scrollIntoView({ block: "nearest" });
      }
    }
  };

  const showChoice = () => {
    const group = document.querySelector(".classes");
    group.replaceChildren(...Object.entries(texts.classes).map(([name, text]) => {
      const made = element("button", text);
      made.type = "button";
      made.append(" ", element("b", answer ? answer.counts[name] : ""));
      made.setAttribute("aria-pressed", String(chosen.class === name));
      made.addEventListener("click", () => { chosen = { class: name, report: "" }; load(true); });
      return made;
    }));
    const select = document.getElementById("report");
    if (document.activeElement === select) return;
    const options = (answer?.reports ?? []).map((report) => {
      const made = element("option", `${report.park} · ${report.title} (${report.count})`);
      made.value = report.file;
      return made;
    });
    const all = element("option", texts.all);
    all.value = "";
    select.replaceChildren(all, ...options);
    select.value = chosen.report;
    if (select.selectedIndex < 0) select.value = "";
  };

  const showState = () => {
    const parts = [answer.total ? texts.shown(answer.figures.length, answer.total) : texts.empty];
    if (answer.decided.length) parts.push(texts.decided(answer.decided.length));
    state.textContent = parts.join(" · ");
  };

  const show = (moves) => {
    showChoice();
    const back = document.querySelector(".back a");
    back.textContent = `← ${texts.back}`;
    back.href = answer.root;
    // A form that somebody fills in stays as it is.
    const form = list.querySelector("form");
    const kept = form?.closest("li");
    const made = answer.figures.map((figure) => (kept && same(kept.figure, figure) ? kept : card(figure)));
    if (kept && !made.includes(kept)) made.unshift(kept);
    list.replaceChildren(...made);
    showState();
    const next = current && cardOf(current) ? current : answer.figures.find((figure) => !decisionOf(figure)) ?? null;
    choose(next, moves && !kept);
  };

  const load = async (moves = false) => {
    const number = ++asked;
    try {
      const query = new URLSearchParams({ class: chosen.class });
      if (chosen.report) query.set("report", chosen.report);
      const got = await read(`/_parkbook/review/figures?${query}`);
      if (number !== asked) return;
      answer = got;
      // The last figure of a report is decided: go on with the others.
      if (chosen.report && !answer.total && chosen.class === "review") {
        chosen.report = "";
        return load(moves);
      }
      show(moves);
    } catch (error) {
      if (number === asked && !answer) state.textContent = error instanceof TypeError ? texts.lost : error.message;
      else if (number === asked) tellError(error);
    }
  };

  // Deciding

  const step = (by) => {
    const items = cards();
    if (!items.length) return;
    const place = items.findIndex((item) => current && same(item.figure, current));
    choose(items[Math.min(items.length - 1, Math.max(0, place + by))].figure);
  };

  const next = (figure) => {
    const items = cards();
    const place = items.findIndex((item) => same(item.figure, figure));
    const open = [...items.slice(place + 1), ...items.slice(0, place)].find((item) => !decisionOf(item.figure));
    return open?.figure ?? null;
  };

  let isBusy = false;
  const decide = async (figure, body) => {
    if (isBusy || decisionOf(figure)) return false;
    isBusy = true;
    const { file, anchor, reading } = figure;
    try {
      const { number } = await send("/_parkbook/review/decide", { file, anchor, reading, ...body });
      const following = next(figure);
      answer.decided.push({ number, action: body.action, file, anchor, reading, sidecar: file.replace(/\.[^./]*$/, ".yml") });
      cardOf(figure)?.replaceWith(card(figure));
      showState();
      tell(`${texts.done[body.action]} · U ${texts.undo}`);
      choose(following ?? figure);
      return true;
    } catch (error) {
      tellError(error);
      load();
      return false;
    } finally {
      isBusy = false;
    }
  };

  const undo = async (decided) => {
    if (!decided) return tell(texts.nothing);
    if (isBusy) return;
    isBusy = true;
    try {
      await send("/_parkbook/review/undo", { number: decided.number });
      answer.decided = answer.decided.filter((other) => other.number !== decided.number);
      const item = cards().find((other) => same(other.figure, decided));
      current = { file: decided.file, anchor: decided.anchor, reading: decided.reading };
      if (item) {
        item.replaceWith(card(item.figure));
        choose(item.figure);
      }
      showState();
      tell(texts.undone);
    } catch (error) {
      tellError(error);
      load();
    } finally {
      isBusy = false;
    }
  };

  const closeForm = () => {
    const form = list.querySelector("form");
    const item = form?.closest("li");
    if (!item) return;
    item.replaceWith(card(item.figure));
    choose(item.figure);
  };

  const choices = (name, value) => {
    const made = element("select");
    for (const [key, text] of Object.entries(texts[name])) {
      const option = element("option", text);
      option.value = key;
      made.append(option);
    }
    made.value = value;
    return made;
  };

  const correct = (figure) => {
    if (decisionOf(figure)) return;
    closeForm();
    const item = cardOf(figure);
    const form = element("form");
    const inputs = {};
    for (const name of Object.keys(texts.labels)) {
      const label = element("label", undefined, `field-${name}`);
      const input = texts[name] ? choices(name, figure.fields[name]) : element("input");
      if (name === "indicator") {
        input.setAttribute("list", "indicators");
        input.value = figure.fields.indicator ? indicatorName(figure) : "";
      } else if (name === "why") {
        input.value = usualReasons[answer.siteLanguage].set;
      } else if (!texts[name]) {
        input.value = figure.fields[name] ?? "";
      }
      input.name = name;
      if (name === "value" || name === "upper") input.inputMode = "decimal";
      input.autocomplete = "off";
      input.first = input.value;
      inputs[name] = input;
      label.append(element("span", texts.labels[name]), input);
      form.append(label);
    }
    const row = element("div", undefined, "actions");
    const save = element("button", undefined, "key-a");
    save.append(element("kbd", "↵"), ` ${texts.save}`);
    const cancel = element("button", undefined, "key-c");
    cancel.type = "button";
    cancel.append(element("kbd", "Esc"), ` ${texts.cancel}`);
    cancel.addEventListener("click", (event) => { event.stopPropagation(); closeForm(); });
    row.append(save, cancel);
    form.append(row);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const fields = {};
      for (const [name, input] of Object.entries(inputs)) {
        if (name === "why" || input.value === input.first) continue;
        const text = input.value.trim();
        if (name === "indicator") fields[name] = text ? idOf(text) : null;
        else if (name === "period") fields[name] = text || null;
        else fields[name] = text;
      }
      if (!Object.keys(fields).length) return tell(texts.same, true);
      if (!inputs.why.value.trim()) return tell(texts.reason, true);
      // The card behind the form is made anew only where the correction was taken.
      await decide(figure, { action: "set", fields, why: inputs.why.value });
    });
    item.querySelector(":scope > .actions").replaceWith(form);
    choose(figure, false);
    inputs.value.focus();
    inputs.value.select();
    form.scrollIntoView({ block: "nearest" });
  };

  const idOf = (text) => indicators.find((known) => [known.id, known.name, known.english].includes(text))?.id ?? text;

  // Keys

  addEventListener("keydown", (event) => {
    if (event.key === "Escape") return closeForm();
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && !["j", "k", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    if (event.target.closest?.("input, select, textarea") || !answer) return;
    const keys = {
      a: () => current && decide(current, { action: "confirm" }),
      c: () => current && correct(current),
      d: () => current && decide(current, { action: "drop", why: usualReasons[answer.siteLanguage].drop }),
      u: () => undo(answer.decided.at(-1)),
      j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
      o: () => current && open(current.address, "_blank", "noopener"),
    };
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // Beginning

  document.title = texts.title;
  document.querySelector("h1").textContent = texts.title;
  document.querySelector(".intro").textContent = texts.intro;
  document.querySelector(".of span").textContent = texts.report;
  document.getElementById("report").addEventListener("change", (event) => {
    chosen.report = event.target.value;
    event.target.blur();
    load(true);
  });
  document.querySelector(".keys").append(...Object.entries(texts.keys).map(([key, text]) => {
    const pair = element("div");
    pair.append(element("dt"), element("dd", text));
    pair.firstChild.append(element("kbd", key.toUpperCase()));
    return pair;
  }));
  state.textContent = texts.loading;
  showChoice();
  let version = null;
  document.addEventListener("parkbook", (event) => {
    if (version === event.detail.version && answer) return;
    version = event.detail.version;
    load(version === null);
  });
  read("/_parkbook/review/indicators").then((known) => {
    indicators = known;
    document.getElementById("indicators").append(...known.map((indicator) => {
      const made = element("option");
      made.value = isChinese ? indicator.name : indicator.english || indicator.name;
      made.label = `${isChinese ? indicator.english : indicator.name} · ${indicator.id}`;
      return made;
    }));
  }).catch(tellError);
  load(true);
})();

"""#),
    ]
}
