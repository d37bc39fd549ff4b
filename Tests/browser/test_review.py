"""The review page: figures with their words, and a key or a button for each decision."""

import json
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_preview import WAIT, page, preview, serving  # noqa: F401

REPORT = "# 回顾\n\n2023年，评估项目1126个，其中692个转为跟踪项目。园区<b>举办</b>活动35场，其中12场为国际活动。其中7个落地。\n"


@pytest.fixture
def review(preview):  # noqa: F811
    folder, address = preview
    report = folder / "content/reports/sample/2024-02-a.md"
    report.write_text(REPORT)
    return folder, address + "_parkbook/review/", report.with_suffix(".yml")


def figures(address, kind="review"):
    with urllib.request.urlopen(f"{address}figures?class={kind}") as answer:
        return json.load(answer)


def open_page(page, address):  # noqa: F811
    """Opens the review page when the new report is in it."""
    page.goto(address)
    page.locator(".figure", has_text="692个").wait_for(timeout=WAIT)


def card(page, words):  # noqa: F811
    return page.locator(".figure", has=page.locator("mark", has_text=words))


def test_keys_decide(review, page):  # noqa: F811
    _, address, sidecar = review
    open_page(page, address)
    before = page.locator(".figure").count()
    assert "current" in page.locator(".figure").first.get_attribute("class")
    while "current" not in card(page, "692个").get_attribute("class"):
        page.keyboard.press("j")
    page.keyboard.press("a")
    card(page, "692个").locator("b", has_text="Accepted").wait_for(timeout=WAIT)
    assert "confirm: {value: 692" in sidecar.read_text()
    # It goes away with the next build, and does not come back.
    card(page, "692个").wait_for(state="detached", timeout=WAIT)
    assert page.locator(".figure").count() == before - 1
    page.reload()
    page.locator(".figure").first.wait_for(timeout=WAIT)
    assert card(page, "692个").count() == 0
    page.keyboard.press("u")
    card(page, "692个").wait_for(timeout=WAIT)
    assert not sidecar.exists()


def test_buttons_decide(review, page):  # noqa: F811
    _, address, sidecar = review
    open_page(page, address)
    figure = card(page, "692个")
    figure.get_by_role("button", name="Drop").click()
    figure.locator("b", has_text="Dropped").wait_for(timeout=WAIT)
    assert "drop: true\n    why: 经人工核对原文，不计入数据\n" in sidecar.read_text()
    page.locator("[role=status]", has_text="Dropped").wait_for()
    page.keyboard.press("u")
    figure.get_by_role("button", name="Accept").wait_for(timeout=WAIT)
    assert not sidecar.exists()


def test_a_correction_is_typed_and_shown_on_the_site(review, browser):
    _, address, sidecar = review
    # The console tells of the answer that refuses a mistake.
    page = browser.new_page()
    open_page(page, address)
    figure = card(page, "692个")
    figure.click()
    page.keyboard.press("c")
    value = figure.get_by_label("Value")
    assert value.evaluate("field => field === document.activeElement")
    # Keys are letters now.
    value.fill("69a")
    figure.get_by_label("Why").fill("误植 <b>")
    page.keyboard.press("Enter")
    page.locator(".notice.bad", has_text="`value` can't be `69a`").wait_for(timeout=WAIT)
    assert not sidecar.exists() and value.input_value() == "69a", "what was typed stays"
    value.fill("629")
    figure.get_by_label("Indicator", exact=True).fill("Projects signed")
    figure.get_by_label("Status").select_option("target")
    page.keyboard.press("Enter")
    figure.locator("b", has_text="Corrected").wait_for(timeout=WAIT)
    text = sidecar.read_text()
    assert "set: {value: 629, indicator: signed-projects, status: target}" in text
    assert 'why: "误植 <b>"' in text
    figure.wait_for(state="detached", timeout=WAIT)
    page.goto(address.replace("_parkbook/review/", "reports/sample/2024-02-a/"))
    page.get_by_text("629").first.wait_for(timeout=WAIT)
    page.close()


def test_escape_leaves_a_form(review, page):  # noqa: F811
    _, address, sidecar = review
    open_page(page, address)
    page.keyboard.press("c")
    page.locator("form input[name=value]").fill("1")
    page.keyboard.press("Escape")
    assert page.locator("form").count() == 0
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    page.locator(".notice.bad", has_text="Nothing is changed").wait_for()
    assert not sidecar.exists()


def test_two_browsers(review, page, browser):  # noqa: F811
    _, address, sidecar = review
    open_page(page, address)
    other = browser.new_page()
    open_page(other, address)
    card(page, "692个").get_by_role("button", name="Accept").click()
    card(page, "692个").locator("b", has_text="Accepted").wait_for(timeout=WAIT)
    # The other one is told by the next build.
    card(other, "692个").wait_for(state="detached", timeout=WAIT)
    rest = other.locator(".figure mark").first.inner_text()
    card(other, rest).get_by_role("button", name="Drop").click()
    card(other, rest).locator("b", has_text="Dropped").wait_for(timeout=WAIT)
    text = sidecar.read_text()
    assert text.count("- quote:") == text.count("confirm:") + text.count("drop:") == 2
    other.close()


def test_words_of_reports_are_text(review, page):  # noqa: F811
    _, address, _ = review
    page.goto(address)
    page.get_by_role("button", name="Fairly sure").click()
    page.locator(".figure", has_text="<b>举办</b>").first.wait_for(timeout=WAIT)
    assert page.locator(".words b").count() == 0


def test_each_page_leads_to_the_review(review, page):  # noqa: F811
    _, address, _ = review
    page.goto(address.replace("_parkbook/review/", ""))
    link = page.get_by_role("link", name="to check")
    link.wait_for(timeout=WAIT)
    link.click()
    page.locator(".figure").first.wait_for(timeout=WAIT)


def test_it_speaks_chinese(request, tmp_path, browser):
    with serving(request, tmp_path, "zh_CN.UTF-8") as (_, address):
        page = browser.new_page()
        page.goto(address + "_parkbook/review/")
        page.get_by_role("button", name="较可靠").click()
        card = page.locator(".figure").first
        card.get_by_role("button", name="更正").click()
        for name in ["指标", "数值", "时期"]:
            assert card.get_by_label(name, exact=True).is_visible()
        assert page.locator("html").get_attribute("lang") == "zh-Hans"
        page.get_by_role("link", name="回到网站").click()
        page.locator("h1", has_text="我的园区报告集").wait_for(timeout=WAIT)
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_it_fits_and_everybody_can_use_it(review, browser, scheme, width):
    _, address, _ = review
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    open_page(page, address)
    card(page, "692个").get_by_role("button", name="Correct").click()
    page.locator("form").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page).response["violations"]
    assert [f"{one['id']}: {one['nodes'][0]['html']}" for one in found] == []
    page.close()
