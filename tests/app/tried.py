#!/usr/bin/python3
"""Opens a desk whose window shows the planted page, and waits until that page has tried everything: tried.py PROGRAM."""
import subprocess
import sys
import time

import pyatspi
from tree import walk

process = subprocess.Popen([sys.argv[1]])


def tried():
    try:
        return any(node.name == "Planted and tried" for app in pyatspi.Registry.getDesktop(0) if app is not None for node in walk(app))
    except Exception:  # the tree changes while it is read
        return False


try:
    end = time.monotonic() + 60
    while not tried():
        if time.monotonic() > end or process.poll() is not None:
            sys.exit("the planted page was not shown")
        time.sleep(0.1)
finally:
    process.terminate()
    process.wait(20)
