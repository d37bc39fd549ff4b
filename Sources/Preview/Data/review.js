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
