"""All addresses of the site lead somewhere, from disk too."""

import csv
import json
import re
import urllib.parse
from html.parser import HTMLParser


class Page(HTMLParser):
    """The ids and the addresses of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.addresses = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src") and value is not None:
                self.addresses.append((tag, value))


def read(site, pages):
    return {path: Page((site / path).read_text("utf-8")) for path in pages}


def broken_links(site, pages):
    """The addresses that lead nowhere: page, address, why."""
    read_pages = read(site, pages)
    broken = []
    for path, page in read_pages.items():
        for tag, address in page.addresses:
            parts = urllib.parse.urlsplit(address)
            if parts.scheme or parts.netloc:
                assert parts.scheme in ("http", "https", "mailto"), (path, address)
                continue
            name = urllib.parse.unquote(parts.path)
            target = (site / path).parent / name if name else site / path
            try:
                relative = str(target.resolve().relative_to(site.resolve()))
            except ValueError:
                broken.append((path, address, "leads out of the site"))
                continue
            if not target.is_file():
                broken.append((path, address, "there is no such file"))
            elif parts.fragment.startswith(":~:"):
                continue  # Words that the browser looks up: test_pages follows them.
            elif parts.fragment and urllib.parse.unquote(parts.fragment) not in read_pages[relative].ids:
                broken.append((path, address, "there is no such anchor"))
    return broken


def test_links_and_anchors_resolve(site, pages):
    assert broken_links(site, pages) == []


def test_ids_are_unique(site, pages):
    for path, page in read(site, pages).items():
        assert len(set(page.ids)) == len(page.ids), path


def test_earlier_addresses_lead_on(site, pages, moved):
    """Those of industries whose reports call them otherwise, among others."""
    assert any(path.startswith("industries/") for path in moved)
    assert broken_links(site, pages + moved) == []
    for path, page in read(site, moved).items():
        text = (site / path).read_text("utf-8")
        target = re.search(r'<meta http-equiv="refresh" content="0; url=([^"]+)">', text).group(1)
        assert (site / path).parent.joinpath(urllib.parse.unquote(target)).is_file(), path


def test_every_page_is_linked(site, pages):
    linked = set()
    for path, page in read(site, pages).items():
        for _, address in page.addresses:
            parts = urllib.parse.urlsplit(address)
            if not parts.scheme and parts.path:
                target = ((site / path).parent / urllib.parse.unquote(parts.path)).resolve()
                linked.add(str(target.relative_to(site.resolve())))
    assert set(pages) - linked == {"404.html"}


def test_the_data_lead_to_their_words(site, pages):
    read_pages = read(site, pages)
    observations = json.loads((site / "data/observations.json").read_text("utf-8"))
    with open(site / "data/observations.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert observations and len(rows) == len(observations)
    for row, observation in zip(rows, observations):
        assert row == {name: value or "" for name, value in observation.items()}
        page, anchor = observation["address"].split("#")
        page = urllib.parse.unquote(page)
        page += "index.html" if page.endswith("/") else ""
        assert anchor in read_pages[page].ids, observation["address"]
