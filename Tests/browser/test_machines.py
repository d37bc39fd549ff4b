"""What other programs read of the sample site, published at an address: feed, map, tags, data, text fragments."""

import csv
import json
import pathlib
import re
import shutil
import subprocess
import urllib.parse
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from conftest import PROJECT, leads_on

BASE = "https://example.org/parks/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def published(request, tmp_path_factory):
    """The folder of the sample site, built for an address."""
    folder = tmp_path_factory.mktemp("published")
    content = folder / "content"
    shutil.copytree(request.config.getoption("--content"), content)
    with open(content / "site.yml", "a", encoding="utf-8") as settings:
        settings.write(f"base-url: {BASE}\n")
    program = pathlib.Path(request.config.getoption("--parkbook")).resolve()
    subprocess.run([program, "build", "--quiet", "--content", content, "--output", folder / "site"],
                   check=True, cwd=PROJECT)
    return folder / "site"


def page_of(address):
    """The file at an address of the site."""
    assert address.startswith(BASE), address
    path = urllib.parse.unquote(urllib.parse.urlsplit(address[len(BASE):]).path)
    return path + "index.html" if path == "" or path.endswith("/") else path


def test_the_feed_follows_its_rules(published):
    """RFC 4287: one id, title and time for the feed and each entry, ids unique, addresses of pages that are there."""
    feed = ElementTree.parse(published / "feed.xml").getroot()
    assert feed.tag == ATOM + "feed"
    entries = feed.findall(ATOM + "entry")
    assert len(entries) > 20
    for element in [feed, *entries]:
        for name in ("id", "title", "updated"):
            found = element.findall(ATOM + name)
            assert len(found) == 1 and found[0].text.strip(), (name, found)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.find(ATOM + "updated").text)
    assert feed.find(f"{ATOM}link[@rel='self']").get("href") == BASE + "feed.xml"
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    ids = [entry.find(ATOM + "id").text for entry in entries]
    assert len(set(ids)) == len(ids)
    times = [entry.find(ATOM + "updated").text for entry in entries]
    assert times == sorted(times, reverse=True) and feed.find(ATOM + "updated").text == times[0]
    for entry in entries:
        assert entry.find(ATOM + "summary").text
        assert (published / page_of(entry.find(ATOM + "link").get("href"))).is_file()


def test_the_map_names_every_page_once(published):
    """The protocol of sitemaps.org: all pages of the site, by the address each gives itself, and none that moved."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = ElementTree.parse(published / "sitemap.xml").getroot()
    assert root.tag == space + "urlset"
    places = [place.text for place in root.iter(space + "loc")]
    assert len(set(places)) == len(places) <= 50_000
    pages = {path for path in published.rglob("index.html") if not leads_on(path)}
    assert {published / page_of(place) for place in places} == pages
    for place in places:
        text = (published / page_of(place)).read_text("utf-8")
        assert f'<link rel="canonical" href="{place}">' in text, place
        assert f'<meta property="og:url" content="{place}">' in text, place
    assert f"Sitemap: {BASE}sitemap.xml" in (published / "robots.txt").read_text("utf-8")


def test_the_description_of_the_data_is_whole(published):
    """JSON-LD as https://schema.org/Dataset asks for it: name, description, what is measured, files that are there."""
    page = (published / "data/index.html").read_text("utf-8")
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert len(blocks) == 1
    data = json.loads(blocks[0])
    assert data["@context"] == "https://schema.org" and data["@type"] == "Dataset"
    assert data["name"] and len(data["description"]) >= 20 and data["url"] == BASE
    assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", data["dateModified"])
    assert data["variableMeasured"]
    for variable in data["variableMeasured"]:
        assert variable["@type"] == "PropertyValue"
        assert all(variable[key] for key in ("propertyID", "name", "alternateName", "description", "unitText"))
        assert (published / "indicators" / variable["propertyID"] / "index.html").is_file()
    assert len(data["distribution"]) >= 8
    for file in data["distribution"]:
        assert file["@type"] == "DataDownload" and file["encodingFormat"] in ("text/csv", "application/json")
        assert (published / page_of(file["contentUrl"])).is_file()


def test_indicators_of_the_data_are_defined(published):
    """Every id in the observations stands in the list of indicators, in both languages, as its own page has it."""
    with open(published / "data/indicators.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["indicator"]: row for row in csv.DictReader(file)}
    observations = json.loads((published / "data/observations.json").read_text("utf-8"))
    assert {row["indicator"] for row in observations if row["indicator"]} == set(rows)
    for indicator, row in rows.items():
        assert all(row[key] for key in ("name", "english", "unit", "definition", "definition_english", "source"))
        page = published / "indicators" / indicator / "index.html"
        if page.is_file():
            assert f'<p class="standfirst">{row["definition"]}</p>' in page.read_text("utf-8"), indicator
    listed = json.loads((published / "data/indicators.json").read_text("utf-8"))
    assert [entry["indicator"] for entry in listed] == list(rows)


class Text(HTMLParser):
    """The words of a report and the addresses of text fragments on its page."""

    def __init__(self, page):
        super().__init__()
        self.words, self.fragments, self.inside = [], [], False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.inside = self.inside or tag == "article"
        for name, value in attributes:
            if name == "href" and ":~:text=" in value:
                self.fragments.append(value)

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "article"

    def handle_data(self, data):
        if self.inside:
            self.words.append(data)


def test_text_fragments_name_words_of_their_report(published):
    """What a link has a browser look up on the original page stands so in the report: the beginning, then the end."""
    count = 0
    for path in sorted(published.rglob("reports/*/*/index.html")):
        page = Text(path.read_text("utf-8"))
        words = re.sub(r"\s", "", "".join(page.words))
        for address in page.fragments:
            source, _, fragment = address.partition("#:~:text=")
            assert re.match("https?://", source) and "#" not in source, address
            # Blanks, `&`, `-` and further commas would mean something else.
            parts = fragment.split(",")
            assert 1 <= len(parts) <= 2 and all(re.fullmatch(r"(?:[\w.~!$'()*+:;=@/?]|%[0-9A-F]{2})+", part, re.ASCII)
                                                for part in parts), address
            place = 0
            for part in parts:
                found = words.find(re.sub(r"\s", "", urllib.parse.unquote(part)), place)
                assert found >= 0, (str(path), urllib.parse.unquote(part))
                place = found
            count += 1
    assert count > 500
