"""The program under test."""


def pytest_addoption(parser):
    parser.addoption("--parkbook", default=".build/debug/parkbook", help="the program to build the site with")
