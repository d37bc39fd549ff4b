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
@media (prefers-color-scheme: dark) {
  .parkbook-problems { background: #241a18; color: #f2e6e2; border-color: #e5705f; }
  .parkbook-problems li { border-color: #45322d; }
  .parkbook-problems .place { color: #f0a597; }
  .parkbook-problems .warning h3 { color: #e6c35c; }
  .parkbook-problems pre { background: #322522; }
  .parkbook-problems .line b { color: #a8948d; }
  .parkbook-problems .here { background: #6a2e25; }
}
@media print { .parkbook-problems { display: none; } }

"""#),
        ("preview.js", #"""
// Reloads the page when the site was built anew, and shows over it what is wrong while it can't be built.
(() => {
  const version = Number(document.currentScript.dataset.version);
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

  const show = (problems) => {
    hide();
    if (!problems.length) return;
    panel = element("section", undefined, "parkbook-problems");
    panel.setAttribute("role", "alert");
    panel.lang = "en";
    const list = element("ol");
    list.append(...problems.map(item));
    const close = element("button", "×");
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", hide);
    panel.append(close, element("h2", "This can't be built yet. The page is that of the last good build."), list);
    document.body.append(panel);
  };

  const connect = () => {
    source = new EventSource("/_parkbook/events");
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.version !== version && !news.problems.length) location.reload();
      else show(news.problems);
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
    ]
}
