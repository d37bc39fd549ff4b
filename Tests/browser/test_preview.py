"""The preview reloads the page when something was saved, and shows over it what is wrong."""

import contextlib
import os
import pathlib
import re
import subprocess
import time

import pytest

WAIT = 30_000


@contextlib.contextmanager
def serving(request, folder, language):
    """A new site in a folder, and the address at which the preview shows it."""
    program = pathlib.Path(request.config.getoption("--parkbook")).resolve()
    subprocess.run([program, "init", "."], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    process = subprocess.Popen(
        [program, "serve", "--port", "18000"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=os.environ | {"LC_ALL": language})
    try:
        for line in process.stdout:
            if found := re.match(r"(?:Preview: |预览：)(\S+) ", line):
                yield folder, found.group(1)
                break
        else:
            pytest.fail("the preview did not begin")
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@pytest.fixture
def preview(request, tmp_path):
    """A new site, and the address at which the preview shows it."""
    with serving(request, tmp_path, "C.UTF-8") as started:
        yield started


@pytest.fixture
def page(browser):
    """A page whose console has to stay empty."""
    page = browser.new_page()
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    yield page
    page.close()
    assert told == []


def test_what_is_saved_is_shown(preview, page):
    folder, address = preview
    page.goto(address)
    assert page.locator("h1").inner_text() == "我的园区报告集"
    (folder / "content/site.yml").write_text("title: 新的标题\n")
    page.locator("h1", has_text="新的标题").wait_for(timeout=WAIT)
    page.goto(address + "parks/sample/")
    profile = folder / "content/parks/sample.md"
    profile.write_text(profile.read_text().replace("示例高新区并不存在", "示例高新区在纸上"))
    page.get_by_text("示例高新区在纸上").wait_for(timeout=WAIT)


def test_a_page_that_did_not_change_keeps_its_place(preview, page):
    folder, address = preview
    page.goto(address)
    page.evaluate("window.kept = true")
    # Saved without a change: nothing is loaded anew.
    settings = folder / "content/site.yml"
    settings.write_bytes(settings.read_bytes())
    time.sleep(1)
    assert page.evaluate("window.kept")


def test_a_mistake_is_shown_over_the_page_until_it_is_mended(preview, page):
    folder, address = preview
    page.goto(address)
    template = folder / "templates/home.mustache"
    template.parent.mkdir()
    template.write_text("<link rel=icon href=data:,><h1>{{site.title}}</h1>\n<p>{{site.titel}}</p>\n")
    alert = page.get_by_role("alert")
    alert.wait_for(timeout=WAIT)
    text = alert.inner_text()
    assert "offers no name `titel`" in text
    assert re.search(r"templates/home\.mustache:2:\d+", text)
    assert "<p>{{site.titel}}</p>" in alert.locator(".here").inner_text()
    assert page.locator("h1").inner_text() == "我的园区报告集", "the last good page stays"
    for size in [{"width": 1280, "height": 800}, {"width": 375, "height": 700}]:
        page.set_viewport_size(size)
        box = alert.bounding_box()
        assert box["x"] == 0 and box["width"] == size["width"] and box["height"] <= 0.7 * size["height"] + 1
    # A page that is opened meanwhile shows it too.
    page.reload()
    alert.wait_for(timeout=WAIT)
    page.keyboard.press("Escape")
    alert.wait_for(state="detached", timeout=WAIT)
    template.write_text("<link rel=icon href=data:,><h1>{{site.title}}!</h1>\n")
    page.locator("h1", has_text="!").wait_for(timeout=WAIT)
    assert alert.count() == 0


def test_words_of_a_mistake_are_text(preview, page):
    folder, address = preview
    page.goto(address)
    (folder / "content/site.yml").write_text("'<img src=x onerror=alert(1)>': 1\n")
    alert = page.get_by_role("alert")
    alert.wait_for(timeout=WAIT)
    assert "<img src=x onerror=alert(1)>" in alert.inner_text()
    assert page.locator("[onerror]").count() == 0
