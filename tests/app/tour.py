#!/usr/bin/python3
"""The main job with the program as it ships: tour.py PROGRAM FOLDER, inside with-session.sh.

The shipped program can open no internet socket, so no WebDriver reaches it. It is driven as a screen
reader would: through its accessible tree. That tree is thereby tested too.
"""
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

program, folder = sys.argv[1], Path(sys.argv[2])
LIMIT = 40  # seconds that anything may take


def until(what, ask):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        try:
            if answer := ask():
                return answer
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.05)
    sys.exit(f"waited in vain for {what}")


def walk(node, depth=0):
    yield node
    if depth < 60:
        for child in node:
            if child is not None:
                yield from walk(child, depth + 1)


def find(role, name):
    def ask():
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "consent" in (app.name or "").lower():
                for node in walk(app):
                    if node.getRoleName() == role and name in (node.name or ""):
                        return node
        return None

    return until(f"{role} “{name}”", ask)


def press(role, name):
    find(role, name).queryAction().doAction(0)


def picture(name):
    path = folder / f"{name}.png"
    subprocess.run(["import", "-window", "root", str(path)], check=True)
    print(f"  {path}")


def entry():
    asked = ["secret-tool", "lookup", "service", "consent-desk", "username", "choices/qiniu-cloud"]
    return subprocess.run(asked, capture_output=True, text=True).stdout


documents = Path(os.environ["HOME"]) / "Documents/Consent Desk"
process = subprocess.Popen([program])
try:
    find("heading", "现在需要您处理")
    print("Pictures:")
    picture("overview.zh-CN")
    press("link", "同意")
    find("heading", "由您决定")
    # The first consent's own radio button; the whole page is in the tree, in its order.
    radio = until("the choice", lambda: next(
        node for node in walk(find("document web", "知情台"))
        if node.getRoleName() == "radio button" and "撤回" in (node.name or "")))
    radio.queryAction().doAction(0)
    line = until("the entry in the keyring", lambda: entry() if "=w" in entry() else None)
    assert line.startswith("cd1;") and line.isascii() and "\n" not in line and len(line) <= 1200, line
    find("link", "写撤回同意通知书")
    picture("consents.zh-CN")
    press("link", "写撤回同意通知书")
    find("heading", "撤回同意")
    press("push button", "存为 PDF")
    letter = until("the letter", lambda: next(documents.glob("*.pdf")))
    picture("write.zh-CN")
    press("push button", "English")
    find("push button", "Save as PDF")
    picture("write.en-US")
    press("link", "Information")
    find("heading", "What they say they collect")
    picture("information.en-US")
    kept = folder / letter.name
    shutil.copy(letter, kept)
    text = subprocess.run(["pdftotext", str(kept), "-"], capture_output=True, text=True, check=True).stdout
    for words in ("撤回同意通知书", "上海七牛信息技术有限公司", "第十五条"):
        assert words in text, f"the letter does not say {words}"
    # Every internet socket is refused to the shipped program, from its first instruction on.
    sockets = Path(f"/proc/{process.pid}/net/tcp").read_text()
    inodes = {os.readlink(fd) for fd in Path(f"/proc/{process.pid}/fd").iterdir() if fd.exists() or fd.is_symlink()}
    mine = [row for row in sockets.splitlines()[1:] if f"socket:[{row.split()[9]}]" in inodes]
    assert mine == [], mine
    status = Path(f"/proc/{process.pid}/status").read_text()
    assert "Seccomp:\t2" in status, "the network is not closed"
    print("In the keyring:", line)
    print("The letter:", kept)
finally:
    process.terminate()
    process.wait(LIMIT)
