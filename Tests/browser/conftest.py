"""Fixtures: the sample site, built by the program under test, opened from disk and from a server below a sub-path."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def pytest_addoption(parser):
    parser.addoption("--parkbook", default=".build/debug/parkbook", help="the program to build the site with")
    parser.addoption("--content", default="content", help="the content to build it from")


@pytest.fixture(scope="session")
def site(request, tmp_path_factory):
    """The folder of a freshly built sample site, two folders below the one that is served."""
    folder = tmp_path_factory.mktemp("www") / "some" / "where"
    program = pathlib.Path(request.config.getoption("--parkbook")).resolve()
    content = pathlib.Path(request.config.getoption("--content"))
    subprocess.run([program, "build", "--quiet", "--content", content, "--output", folder], cwd=PROJECT, check=True)
    return folder


@pytest.fixture(scope="session")
def moved(site):
    """The paths of all pages that only lead on to another address."""
    return sorted(str(path.relative_to(site)) for path in site.rglob("*.html") if leads_on(path))


@pytest.fixture(scope="session")
def pages(site):
    """The paths of all other pages below the site's folder."""
    found = sorted(str(path.relative_to(site)) for path in site.rglob("*.html") if not leads_on(path))
    assert "index.html" in found and "compare/index.html" in found
    return found


def leads_on(page):
    return '<meta http-equiv="refresh"' in page.read_text("utf-8")


@pytest.fixture(scope="session")
def server(site):
    """The address of the site on `python3 -m http.server`, as the program advises to look at it."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", site.parents[1]],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = re.search(r"port (\d+)", process.stdout.readline()).group(1)
        yield f"http://127.0.0.1:{port}/some/where"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="session", params=["disk", "server"])
def address(request, site):
    """The site's address: once as files, once on a server."""
    return site.as_uri() if request.param == "disk" else request.getfixturevalue("server")


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert program, "no Chromium is installed: run scripts/install test"
    # Its sandbox can't be used by the administrator, whom containers run as.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=arguments)
        yield chromium
        chromium.close()
