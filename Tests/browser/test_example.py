"""The site of invented parks, in English and with changes since an earlier publication: all kinds of pages, all kinds of
findings, and words that are longer than Chinese ones."""

import json
import pathlib
import shutil
import subprocess
from xml.etree import ElementTree

import pytest

from conftest import PROJECT, leads_on
from test_html import validate
from test_links import broken_links
from test_pages import DESK, PHONE, largest_of_each_kind, open_page, violations

CONTENT = PROJECT / "Tests" / "SiteTests" / "Fixtures" / "Example" / "content"


@pytest.fixture(scope="module")
def example(request, tmp_path_factory):
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("example")
    program = pathlib.Path(request.config.getoption("--parkbook")).resolve()
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    (content / "pages").mkdir()
    (content / "pages" / "notes.md").write_text(
        "---\ntitle: Notes\naliases: [old/notes/]\n---\n\n"
        "Taxes were [some](fact:example-1/tax-revenue/2024).\n\n"
        "![Taxes](chart:tax-revenue?parks=example-1)\n\n![Taxes](chart:tax-revenue)\n\n![Taxes](table:tax-revenue)\n",
        "utf-8")
    settings = content / "site.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("zh-Hans", "en") + "base-url: https://example.com/parks/\n", "utf-8")

    def build(*more):
        subprocess.run([program, "build", "--quiet", "--content", content, "--output", folder / "site", *more],
                       check=True, cwd=PROJECT)

    build()
    # An earlier publication, in which one figure was another, one is gone, and one was not there yet.
    rows = json.loads((folder / "site/data/observations.json").read_text("utf-8"))
    for row in rows:
        if row["value"] == "7.31":
            row["value"], row["base_value"] = "17.31", "1731000000"
        if row["period"] == "2024-S1":
            row["period"] = "2024-Q3"
    (folder / "earlier.json").write_text(json.dumps(rows), "utf-8")
    build("--since", folder / "earlier.json")
    return folder / "site"


@pytest.fixture(scope="module")
def paths(example):
    return sorted(str(path.relative_to(example)) for path in example.rglob("*.html"))


def test_every_kind_of_page_is_there(example, paths):
    kinds = {path.split("/")[0] for path in paths}
    assert kinds == {"404.html", "audit", "changes", "compare", "data", "index.html", "indicators", "industries",
                     "old", "pages", "parks", "reports"}
    assert "17.31" in (example / "changes/index.html").read_text("utf-8")
    for name, root in [("feed.xml", "feed"), ("sitemap.xml", "urlset")]:
        assert ElementTree.parse(example / name).getroot().tag.endswith("}" + root), name
    assert {"feed.xml", "robots.txt", "sitemap.xml"} <= {path.name for path in example.iterdir()}


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_and_are_accessible(browser, example, paths, size, scheme):
    page = open_page(browser, size, color_scheme=scheme)
    # One page leads on at once, and the one for unknown addresses begins at the top of its host.
    paths = [path for path in paths if path != "404.html" and not leads_on(example / path)]
    for path in paths:
        page.goto(f"{example.as_uri()}/{path}")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= size["width"], f"{path} is {width} pixels wide on a screen of {size['width']}"
        assert page.troubles == [], path
    assert violations(page, example.as_uri(), largest_of_each_kind(example, paths)) == []
    page.context.close()


def test_pages_are_valid_and_linked(example, paths):
    validate(example)
    assert broken_links(example, [path for path in paths if path != "404.html"]) == []
