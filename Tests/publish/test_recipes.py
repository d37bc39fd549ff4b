"""The recipes of docs/guide/publish.md do what they say: each is taken from the page and run."""

import getpass
import gzip
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = (PROJECT / "docs/guide/publish.md").read_text("utf-8")


def recipe(heading, language):
    """The code below a heading of the guide."""
    section = re.search(rf"^## {re.escape(heading)}.*?\n(.*?)(?=^## |\Z)", GUIDE, re.S | re.M).group(1)
    return re.search(rf"```{language}\n(.*?)```", section, re.S).group(1)


def program(*names):
    for name in names:
        if found := shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            return found
    pytest.fail(f"{names[0]} is not installed: run scripts/install test")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    for _ in range(600):
        assert process.poll() is None, "the server ended"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    pytest.fail("the server did not begin")


def run(script, folder, **variables):
    """Runs a recipe as a shell does; any step that fails fails it."""
    environment = os.environ | {name: str(value) for name, value in variables.items()}
    # rclone's client for buckets can't be given certificates this way.
    environment.pop("AWS_CA_BUNDLE", None)
    subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=environment, check=True)


def files(folder):
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data for name, data in found.items() if not name.startswith(".parkbook/")}


def get(address, **headers):
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@pytest.fixture(scope="session")
def parkbook(request):
    return pathlib.Path(request.config.getoption("--parkbook")).resolve()


@pytest.fixture
def site(parkbook, tmp_path):
    """A folder with a new site, built into public/."""
    subprocess.run([parkbook, "init", "."], cwd=tmp_path, check=True, stdout=subprocess.DEVNULL)
    subprocess.run([parkbook, "build", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.fixture
def sshd(tmp_path_factory):
    """A server for SSH and SFTP on this machine alone: its port and the key that opens it."""
    folder = tmp_path_factory.mktemp("sshd")
    for name in ["host", "key"]:
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    shutil.copy(folder / "key.pub", folder / "authorized")
    port = free_port()
    settings = {
        "ListenAddress": f"127.0.0.1:{port}", "HostKey": folder / "host", "AuthorizedKeysFile": folder / "authorized",
        "PasswordAuthentication": "no", "UsePAM": "no", "StrictModes": "no", "PidFile": "none",
        "PermitRootLogin": "prohibit-password", "Subsystem": "sftp internal-sftp",
    }
    (folder / "settings").write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    process = subprocess.Popen([program("sshd"), "-D", "-f", folder / "settings"], stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process)
        yield port, folder / "key"
    finally:
        process.terminate()
        process.wait()


def test_rsync(site, sshd, tmp_path_factory):
    port, key = sshd
    target = tmp_path_factory.mktemp("host")
    (target / "old").mkdir()
    (target / "old/index.html").write_text("an old page")
    shell = f"{program('ssh')} -p {port} -i {key} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -q"
    program("rsync")
    script = recipe("A web host with SSH: rsync", "sh")
    run(script, site, HOST=f"{getpass.getuser()}@127.0.0.1", FOLDER=target, RSYNC_RSH=shell)
    assert files(target) == files(site / "public")
    assert not (target / ".parkbook").exists()


def test_sftp(site, sshd, tmp_path_factory):
    port, key = sshd
    target = tmp_path_factory.mktemp("host")
    (target / "old.html").write_text("an old page")
    program("rclone")
    run(recipe("A web host with SFTP: rclone", "sh"), site, HOST="127.0.0.1", PORT=port, ACCOUNT=getpass.getuser(),
        KEY=key, FOLDER=target)
    assert files(target) == files(site / "public")
    assert not (target / ".parkbook").exists()


def check_host(address, public):
    """What every host has to do."""
    status, headers, body = get(address + "/")
    assert status == 200 and body == (public / "index.html").read_bytes()
    assert headers["Content-Type"].lower() == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-cache"
    assert headers["X-Content-Type-Options"] == "nosniff"
    style = next((public / "assets").glob("style.*.css")).name
    status, headers, _ = get(f"{address}/assets/{style}")
    assert status == 200 and headers["Content-Type"].startswith("text/css")
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    status, headers, _ = get(address + "/data/observations.csv")
    assert status == 200 and headers["Content-Type"].startswith("text/csv")
    assert get(address + "/data/observations.json")[1]["Content-Type"] == "application/json"
    status, headers, body = get(address + "/nothing/here")
    assert status == 404 and body == (public / "404.html").read_bytes()
    assert get(address + "/.parkbook/manifest")[0] == 404
    status, headers, body = get(address + "/parks/sample")
    assert body == (public / "parks/sample/index.html").read_bytes()
    status, headers, body = get(address + "/", **{"Accept-Encoding": "gzip"})
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == (public / "index.html").read_bytes()
    return body


def packed(site):
    """The site with its compressed files, as the guide makes them."""
    run(recipe("Compressed in advance", "sh"), site)
    assert files(site / "public") == {
        name: data for name, data in files(site / "packed").items() if not name.endswith(".gz")}
    return site / "packed"


def test_nginx(site, tmp_path_factory):
    work = tmp_path_factory.mktemp("nginx")
    for folder in [site / "public", packed(site)]:
        port = free_port()
        server = recipe("nginx", "nginx").replace("listen 8080", f"listen 127.0.0.1:{port}")
        server = server.replace("/var/www/reports", str(folder))
        temporary = "".join(
            f"{name}_temp_path {work};\n" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        user = f"user {getpass.getuser()};\n" if os.geteuid() == 0 else ""
        (work / "nginx.conf").write_text(
            f"{user}daemon off;\npid {work}/pid;\nerror_log {work}/errors;\nevents {{}}\n"
            f"http {{\naccess_log off;\n{temporary}{server}}}\n")
        process = subprocess.Popen([program("nginx"), "-c", work / "nginx.conf", "-p", work, "-e", work / "errors"])
        try:
            wait_for(port, process)
            sent = check_host(f"http://127.0.0.1:{port}", site / "public")
            assert (sent == (site / "packed/index.html.gz").read_bytes()) == (folder.name == "packed")
        finally:
            process.terminate()
            process.wait()


def test_caddy(site, tmp_path_factory):
    work = tmp_path_factory.mktemp("caddy")
    for folder in [site / "public", packed(site)]:
        port = free_port()
        server = recipe("Caddy", "caddy").replace("http://:8080", f"http://127.0.0.1:{port}")
        server = server.replace("/var/www/reports", str(folder))
        (work / "Caddyfile").write_text("{\n\tadmin off\n}\n" + server)
        process = subprocess.Popen(
            [program("caddy"), "run", "--config", work / "Caddyfile", "--adapter", "caddyfile"],
            env=os.environ | {"XDG_CONFIG_HOME": str(work), "XDG_DATA_HOME": str(work), "HOME": str(work)},
            stderr=subprocess.DEVNULL)
        try:
            wait_for(port, process)
            sent = check_host(f"http://127.0.0.1:{port}", site / "public")
            assert (sent == (site / "packed/index.html.gz").read_bytes()) == (folder.name == "packed")
        finally:
            process.terminate()
            process.wait()


def test_bucket(site):
    import boto3

    program("rclone")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        wait_for(port, process)
        access = {"aws_access_key_id": "tester", "aws_secret_access_key": "tester-secret"}
        bucket = boto3.resource("s3", endpoint_url=address, region_name="us-east-1", **access).Bucket("reports")
        bucket.create()
        bucket.put_object(Key="old.html", Body=b"an old page")
        bucket.put_object(Key="assets/style.00000000.css", Body=b"an old style")
        script = recipe("A bucket: S3 and what is compatible with it", "sh")
        run(script, site, REMOTE=f":s3,provider=Other,env_auth=true,region=us-east-1,endpoint='{address}':reports",
            AWS_ACCESS_KEY_ID=access["aws_access_key_id"], AWS_SECRET_ACCESS_KEY=access["aws_secret_access_key"])
        stored = {item.key: item.Object().get() for item in bucket.objects.all()}
        old = stored.pop("assets/style.00000000.css")
        assert old["Body"].read() == b"an old style", "pages that are open still need it"
        public = files(site / "public")
        assert {name: item["Body"].read() for name, item in stored.items()} == public
        for name, item in stored.items():
            kept = "public, max-age=31536000, immutable" if name.startswith("assets/") else "no-cache"
            assert item["CacheControl"] == kept, name
        assert stored["index.html"]["ContentType"].startswith("text/html")
        assert stored["data/observations.csv"]["ContentType"].startswith("text/csv")
    finally:
        process.terminate()
        process.wait()
