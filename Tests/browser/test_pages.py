"""What a reader's browser makes of the pages."""

import re

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


@pytest.mark.parametrize("look", range(len(LOOKS)), ids=["phone-light", "phone-dark", "desk-light", "desk-dark"])
def test_pages_are_accessible(browser, server, pages, look):
    """One page of each kind in every look; of all others each look takes its share."""
    size, scheme = LOOKS[look]
    first_of_kind = {path.split("/")[0]: path for path in reversed(pages)}.values()
    chosen = [path for place, path in enumerate(pages) if place % len(LOOKS) == look or path in first_of_kind]
    page = open_page(browser, size, color_scheme=scheme)
    axe = Axe()
    found = []
    for path in chosen:
        page.goto(f"{server}/{path}")
        for violation in axe.run(page).response["violations"]:
            places = [node["html"][:160] for node in violation["nodes"][:3]]
            found.append((path, violation["id"], violation["help"], places))
    assert found == []
    page.context.close()


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
    finding.locator("a").first.click()
    assert "133.6亿元" in page.locator(":target").inner_text()
    page.context.close()


def test_every_figure_leads_to_its_words(browser, site, pages):
    page = open_page(browser, DESK)
    links = set()
    for path in pages:
        if path.startswith("reports/"):
            continue
        page.goto(f"{site.as_uri()}/{path}")
        links |= {tuple(link) for link in page.eval_on_selector_all("a.v", "all => all.map(a => [a.href, a.innerText])")}
    assert links
    for address_of_words, shown in sorted(links):
        page.goto(address_of_words)
        words = page.locator(":target")
        assert words.count() == 1, address_of_words
        text = words.inner_text()
        digits = significant_digits(shown)
        # Chinese numerals (首位, 两成) have no digits of their own.
        assert digits in significant_digits(text) or not re.search("[0-9]", text), (address_of_words, shown, text)
    page.context.close()


def test_the_keyboard_reaches_the_content(browser, server):
    page = open_page(browser, DESK)
    page.goto(f"{server}/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.context.close()
