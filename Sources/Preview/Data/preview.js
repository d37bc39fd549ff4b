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
