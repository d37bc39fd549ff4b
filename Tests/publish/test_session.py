"""From nothing to a published site, as a newcomer goes: init, three reports added, a template broken and mended in the
preview, a figure corrected, check, build, and nginx."""

import os
import re
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from test_recipes import free_port, get, parkbook, program, recipe, wait_for  # noqa: F401

WAIT = 60_000

# As they come: saved from a web page in GB18030, in Markdown with a table, and in traditional characters.
KUNSHAN = """首页 > 政务公开 > 工作动态

昆山高新区2025年上半年经济运行情况
发布时间：2025-07-28 09:31    来源：昆山高新区管委会    浏览次数：1203次

　　一、主要指标。上半年，规上工业总产值1186.7亿元，增长7.1%；一般公共预算收入48.36亿元，下降1.2%。
　　二、项目建设。签约亿元以上项目37个，总投资逾260亿元，其中超10亿元项目6个。

【打印本页】 【关闭窗口】
"""
CHANGZHOU = """# 常州高新区2024年工作回顾

> 来源：常州日报 ｜ 日期：2025年1月16日

2024年，一般公共预算收入完成152.8亿元。评估项目1126个，其中692个转为跟踪项目。

| 指标 | 2024年 | 增速 |
|---|---|---|
| 工业投资（亿元） | 321.6 | 11.2% |
"""
WUXI = """無錫高新區2025年一季度情況
日期：2025年4月22日

一季度，無錫高新區完成地區生產總值 658.9 億元，同比增長 6.1%。
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "downloads").mkdir()
    (tmp_path / "downloads/昆山.txt").write_bytes(KUNSHAN.encode("gb18030"))
    (tmp_path / "downloads/changzhou.md").write_text(CHANGZHOU)
    (tmp_path / "downloads/notes.txt").write_text(WUXI)
    return tmp_path


def said(parkbook, site, *arguments):  # noqa: F811
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    run = subprocess.run([parkbook, *arguments], cwd=site, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_from_nothing_to_a_published_site(parkbook, folder, tmp_path_factory):  # noqa: F811
    said(parkbook, folder, "init", "site")
    site = folder / "site"
    reports = sorted(str(path) for path in (folder / "downloads").iterdir())
    added = said(parkbook, site, "add", *reports)
    assert "\nAdded 3 reports.\n" in added
    for words in ["(kunshan)", "(changzhou)", "(wuxi)", "2025-07-28", "2025-01-16", "2025-04-22"]:
        assert words in added, words
    assert len(list((site / "content/reports").glob("*/*.yml"))) == 3

    process = subprocess.Popen(
        [parkbook, "serve", "--port", str(free_port())], cwd=site, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
    try:
        preview = next(found.group(1) for line in process.stdout if (found := re.match(r"Preview: (\S+) ", line)))
        edit(site, preview)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()

    assert "0 warnings" in said(parkbook, site, "check", "--strict")
    said(parkbook, site, "build")
    publish(site, tmp_path_factory.mktemp("nginx"))


def edit(site, preview):
    """Breaks and mends a template, and corrects a figure, before a browser."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        page.goto(preview)
        template = site / "templates/not-found.mustache"
        template.parent.mkdir()
        template.write_text("<h1>{{site.titel}}</h1>\n")
        alert = page.get_by_role("alert")
        alert.wait_for(timeout=WAIT)
        assert "offers no name `titel`" in alert.inner_text()
        shutil.rmtree(template.parent)
        alert.wait_for(state="detached", timeout=WAIT)

        page.get_by_role("link", name="to check").click()
        figure = page.locator(".figure", has_text="692个")
        figure.wait_for(timeout=WAIT)
        figure.click()
        page.keyboard.press("c")
        figure.get_by_label("Value").fill("629")
        page.keyboard.press("Enter")
        figure.locator("b", has_text="Corrected").wait_for(timeout=WAIT)
        browser.close()
    sidecar = next((site / "content/reports").glob("*/*changzhou.yml")).read_text()
    assert "set: {value: 629}" in sidecar and "title: " in sidecar


def publish(site, work):
    port = free_port()
    server = recipe("nginx", "nginx").replace("listen 8080", f"listen 127.0.0.1:{port}")
    server = server.replace("/var/www/reports", str(site / "public"))
    temporary = "".join(f"{name}_temp_path {work};\n" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    user = "user root;\n" if os.geteuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user}daemon off;\npid {work}/pid;\nerror_log {work}/errors;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{temporary}{server}}}\n")
    process = subprocess.Popen([program("nginx"), "-c", work / "nginx.conf", "-p", work, "-e", work / "errors"])
    try:
        wait_for(port, process)
        status, _, home = get(f"http://127.0.0.1:{port}/")
        assert status == 200 and home == (site / "public/index.html").read_bytes()
        status, _, data = get(f"http://127.0.0.1:{port}/data/observations.csv")
        assert status == 200 and "629" in data.decode() and "1186.7" in data.decode()
    finally:
        process.terminate()
        process.wait()
