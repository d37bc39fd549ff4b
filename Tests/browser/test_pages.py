"""What a reader's browser makes of the pages."""

import re
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

PHONE = {"width": 375, "height": 667}
DESK = {"width": 1280, "height": 900}
LOOKS = [(PHONE, "light"), (PHONE, "dark"), (DESK, "light"), (DESK, "dark")]


def open_page(browser, size, **settings):
    """A page in a context of its own, which notes all that goes wrong."""
    page = browser.new_context(viewport=size, **settings).new_page()
    page.troubles = []
    page.on("console", lambda message: message.type in ("error", "warning") and page.troubles.append(message.text))
    page.on("pageerror", lambda error: page.troubles.append(str(error)))
    # What a page that is left still wanted to load is no trouble.
    page.on("requestfailed", lambda request: "ERR_ABORTED" in request.failure
            or page.troubles.append(f"{request.url}: {request.failure}"))
    page.on("response", lambda answer: answer.status >= 400 and page.troubles.append(f"{answer.status} {answer.url}"))
    return page


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_pages_load_without_errors_and_fit_the_screen(browser, address, pages, size):
    page = open_page(browser, size)
    for path in pages:
        page.goto(f"{address}/{path}")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= size["width"], f"{path} is {width} pixels wide on a screen of {size['width']}"
        assert page.evaluate("getComputedStyle(document.body).fontFamily") and page.title(), path
        assert page.evaluate("document.styleSheets.length") > 0, f"{path} has no style"
        assert page.troubles == [], path
    page.context.close()


def largest_of_each_kind(site, pages):
    """The heaviest page of each folder and depth: it has most of what such pages can have."""
    largest = {}
    for path in pages:
        kind = (path.split("/")[0], path.count("/"))
        if kind not in largest or (site / path).stat().st_size > (site / largest[kind]).stat().st_size:
            largest[kind] = path
    return sorted(largest.values())


@pytest.mark.parametrize("look", range(len(LOOKS)), ids=["phone-light", "phone-dark", "desk-light", "desk-dark"])
def test_pages_are_accessible(browser, site, server, pages, look):
    """One page of each kind in every look; of the others each look takes some."""
    size, scheme = LOOKS[look]
    largest = largest_of_each_kind(site, pages)
    chosen = largest + [path for place, path in enumerate(pages) if place % 24 == look * 6 and path not in largest]
    page = open_page(browser, size, color_scheme=scheme)
    assert violations(page, server, chosen) == []
    page.context.close()


def violations(page, address, paths):
    """What axe finds fault with: page, rule, its help, where."""
    axe = Axe()
    found = []
    for path in paths:
        page.goto(f"{address}/{path}")
        for violation in axe.run(page).response["violations"]:
            places = [node["html"][:160] for node in violation["nodes"][:3]]
            found.append((path, violation["id"], violation["help"], places))
    return found


def test_dark_pages_are_dark(browser, server):
    colours = []
    for scheme in ("light", "dark"):
        page = open_page(browser, DESK, color_scheme=scheme)
        page.goto(f"{server}/index.html")
        colours.append(page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
                       + page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.context.close()
    assert colours[0] != colours[1]


def significant_digits(text):
    """The digits of a number without its point, signs and the zeros around: equal for 0.9746亿元 and 9746万元."""
    return re.sub(r"[^0-9]", "", text).strip("0")


def test_a_figure_of_the_comparison_leads_to_its_words(browser, address):
    page = open_page(browser, DESK)
    page.goto(f"{address}/compare/index.html")
    row = page.locator("table.comparison tbody tr", has_text="河源")
    row.locator("td a", has_text="133.6").click()
    words = page.locator(":target")
    assert "133.6亿元" in words.inner_text()
    assert words.evaluate("element => { const box = element.getBoundingClientRect();"
                          " return box.top >= 0 && box.bottom <= innerHeight }"), "the words are on the screen"
    assert "规上工业增加值" in words.locator("xpath=ancestor::li | ancestor::p").first.inner_text()
    # From the words to the row beside the text, and back.
    words.click()
    finding = page.locator("tr:target")
    assert "133.6" in finding.inner_text()
    finding.locator("a.v").click()
    assert "133.6亿元" in page.locator(":target").inner_text()
    page.context.close()


# What is a figure of a report: in tables that hold nothing else it needs no class.
FIGURES = "a.v, a.n, .chart a, :is(.series, .comparison, .deductions) :is(td, .g) > a"


def figures_by_page(page, site, pages):
    """All figures of all pages with a link, by the page they lead to: place there, text here, page here."""
    links = {}
    for path in pages:
        page.goto(f"{site.as_uri()}/{path}")
        found = page.eval_on_selector_all(FIGURES,
            "all => all.map(a => [a.href.baseVal ? new URL(a.href.baseVal, a.baseURI).href : a.href, a.textContent])")
        for address, shown in found:
            target, _, place = address.partition("#")
            if path.startswith("reports/") and target == page.url:
                continue  # Between a text and the table beside it.
            links.setdefault(target, set()).add((urllib.parse.unquote(place), shown, path))
    return links


def test_every_figure_leads_to_its_words(browser, site, pages):
    """In one click: a stated figure to the numeral in its report, a derived one to its formula and inputs."""
    page = open_page(browser, DESK)
    links = figures_by_page(page, site, pages)
    assert len(links) > 20
    wrong, derived = [], 0
    for target, figures in sorted(links.items()):
        page.goto(target)
        texts = page.evaluate(
            "ids => ids.map(id => { const e = document.getElementById(id);"
            " return e && [e.tagName, e.innerText, e.querySelectorAll('td > a').length] })",
            [place for place, _, _ in sorted(figures)])
        for (place, shown, path), found in zip(sorted(figures), texts):
            if not found:
                wrong.append((path, shown, target, place, "there is no such place"))
                continue
            tag, text, inputs = found
            if tag == "TR":
                derived += 1
                if inputs < 2:
                    wrong.append((path, shown, target, place, "its inputs are not linked"))
            elif "/reports/" not in target:
                wrong.append((path, shown, target, place, "this is no report"))
            # Chinese numerals (首位, 两成) have no digits of their own. What follows a number is no part of it.
            number = significant_digits(re.split("[家个年]", shown)[0])
            if re.search("[0-9]", text) and re.match("[≥≤≈+−0-9 ]", shown) and number not in significant_digits(text):
                wrong.append((path, shown, target, place, text))
    assert wrong == []
    assert derived
    page.context.close()


# What has digits and is no figure of a report: counts of what the site holds, places in an order, sizes of files, axes,
# ids, words of the interface, captions, citations; what follows from the linked figures beside it in the same row.
COUNTS = [
    ".tally", ".facts", ".totals", ".rank", ".index td.num", "h1", "h2 b", "h3", "th", "title", ".year", ".tick", "code",
    "pre", "caption", ".note", ".legend", ".schema", ".chips", "nav", ".code", ".ledger", ".figures td:nth-child(5)",
    ".deductions td", ".verdict", ".checks", ".failures", ".repairs", ".unread", ".reports .meta", ".quotes", ".dropped",
    ".how", ".definition", ".tiles", ".standfirst", ".aliases", ".eyebrow", "blockquote"]
# Years with what of them is meant, dates, and how many parks a sentence speaks of.
TIMES = (r"[0-9]{4}(年([0-9]{1,2}[—–-][0-9]{1,2}月|[0-9]{1,2}月([0-9]{1,2}日)?)?|[—–-][0-9]{4}年)"
         r"|[0-9]+个(?=园区|最近|上升)")

UNLINKED = """counts => {
    const found = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        const inside = node.parentElement;
        if (!/[0-9]/.test(node.data) || inside.closest("a, article, .prose")) continue;
        if (!inside.closest(counts)) found.push([node.data, inside.outerHTML.slice(0, 120)]);
    }
    return found;
}"""


def test_no_figure_stands_without_its_link(browser, site, pages):
    """On every page of every kind: what has digits and is no link is a period, a date, or one of the counts above."""
    page = open_page(browser, DESK)
    bare, kinds = [], set()
    for path in pages:
        page.goto(f"{site.as_uri()}/{path}")
        kinds.add(page.evaluate("document.body.className"))
        for text, element in page.evaluate(UNLINKED, ", ".join(COUNTS)):
            if re.search("[0-9]", re.sub(TIMES, "", text)):
                bare.append((path, text, element))
    assert bare == []
    assert kinds == {"home", "area", "report", "measure", "overview", "compare", "changes", "written", "lost"}
    page.context.close()


def test_every_table_is_a_file_too(browser, site, pages):
    """Beside each table of figures there is a link to it as CSV; tables that describe files have none."""
    page = open_page(browser, DESK)
    tables = 0
    for path in pages:
        page.goto(f"{site.as_uri()}/{path}")
        bare, count = page.evaluate(
            """() => {
                const tables = [...document.querySelectorAll("main table:not(article *, .schema)")];
                const has = e => e && e.querySelector('a[download][href$=".csv"]');
                return [tables.filter(t => !has(t.closest("details, section, .live, main")))
                    .map(t => t.caption && t.caption.textContent), tables.length];
            }""")
        assert bare == [], path
        tables += count
    assert tables > 300
    page.context.close()


def test_names_of_projects_stand_in_their_reports(browser, site, pages):
    """Links that have the browser look words up find them."""
    page = open_page(browser, DESK)
    found = 0
    for path in pages:
        if not path.startswith("parks/"):
            continue
        page.goto(f"{site.as_uri()}/{path}")
        for address in page.eval_on_selector_all("a[href*=':~:text=']", "all => all.map(a => a.href)"):
            target, _, words = address.partition("#:~:text=")
            page.goto(target)
            assert urllib.parse.unquote(words) in page.locator("article").inner_text().replace("\n", ""), address
            found += 1
    assert found
    page.context.close()


def test_a_numeral_shows_how_it_was_read(browser, site):
    """On hover and focus as a card beside it, on tap as one at the foot of the screen, and no script is needed."""
    path = "reports/heyuan/2025-01-work-review-2024/index.html"
    page = open_page(browser, DESK, java_script_enabled=True)
    page.goto(f"{site.as_uri()}/{path}")
    card = "element => getComputedStyle(element, '::after').content"
    numeral = page.locator("a.n", has_text="133.6亿元").first
    assert numeral.evaluate(card) == "none"
    numeral.hover()
    assert "规上工业增加值" in numeral.evaluate(card) and "2024年" in numeral.evaluate(card)
    page.mouse.move(0, 0)
    page.keyboard.press("Tab")
    numeral.focus()
    assert "规上工业增加值" in numeral.evaluate(card)
    page.context.close()

    phone = open_page(browser, PHONE, has_touch=True)
    phone.goto(f"{site.as_uri()}/{path}")
    numeral = phone.locator("a.n", has_text="133.6亿元").first
    numeral.scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    numeral.tap()
    row = phone.locator("tr:target")
    box = row.bounding_box()
    assert "133.6" in row.inner_text() and box["y"] + box["height"] <= PHONE["height"] + 1, "the card is on the screen"
    phone.wait_for_timeout(300)
    assert phone.evaluate("scrollY") == before, "the reader's place is kept"
    row.locator("a.shut").tap()
    assert "133.6亿元" in phone.locator(":target").inner_text()
    phone.context.close()


def heavier_than_allowed(site, pages):
    """The pages of more than 100 KB uncompressed without the text of a report: path, bytes."""
    style = sum(file.stat().st_size for file in (site / "assets").iterdir())
    found = []
    for path in pages:
        text = (site / path).read_text("utf-8")
        article = re.search("<article.*?</article>", text, re.DOTALL)
        weight = len(text.encode()) - (len(article.group(0).encode()) if article else 0) + style
        if weight > 102_400:
            found.append((path, weight))
    return found


def test_pages_are_light(site, pages):
    assert heavier_than_allowed(site, pages) == []


def test_nothing_is_loaded_from_elsewhere(site, pages):
    """A strict policy in every page, no script, no style in the markup, and nothing with an address of its own host."""
    policy = ("default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'")
    for path in pages:
        text = (site / path).read_text("utf-8")
        assert text.count(f'<meta http-equiv="Content-Security-Policy" content="{policy}">') == 1, path
        assert not re.search(r"<(iframe|object|embed|video|audio|form|style|base)\b", text), path
        assert not re.search(r"""<[^>]*\s(style|on[a-z]+|srcset)\s*=\s*["']""", text), path
        for kind in re.findall(r"<script([^>]*)>", text):
            assert kind == ' type="application/ld+json"', path
        for address in re.findall(r"<(?:img|link|source)\b[^>]*?\s(?:src|href)=\"([^\"]*)\"", text):
            outward = re.match(r"(?:[a-z][a-z0-9+.-]*:)?//", address)
            assert not outward or 'rel="canonical"' in text, (path, address)


def test_tables_are_whole_when_printed(browser, site):
    page = open_page(browser, DESK)
    page.emulate_media(media="print")
    for path in ["compare/index.html", "parks/heyuan/index.html", "indicators/gdp/index.html"]:
        page.goto(f"{site.as_uri()}/{path}")
        cut = page.eval_on_selector_all(
            ".wide", "all => all.filter(e => getComputedStyle(e).overflow != 'visible').length")
        assert cut == 0, path
    page.context.close()


def test_a_picture_that_is_missing_shows_its_words(browser, site):
    page = open_page(browser, DESK)
    page.goto(f"{site.as_uri()}/pages/about/index.html")
    page.evaluate("""() => new Promise(done => {
        const picture = document.createElement("img")
        picture.onerror = done
        picture.alt = "图3 税收收入"
        picture.src = "none.png"
        document.querySelector(".prose").append(picture)
    })""")
    words, cover, size = page.eval_on_selector(".prose img", """picture => {
        const box = getComputedStyle(picture, "::after")
        return [box.content, box.backgroundColor, [parseFloat(box.width), picture.offsetWidth]]
    }""")
    assert words == '"图3 税收收入"'
    assert cover not in ("transparent", "rgba(0, 0, 0, 0)"), "the browser's sign lies under it"
    assert size[0] + 20 > size[1] > 50
    page.context.close()


def test_the_keyboard_reaches_the_content(browser, server):
    page = open_page(browser, DESK)
    page.goto(f"{server}/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.context.close()
