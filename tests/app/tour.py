#!/usr/bin/python3
"""The main job with the program as it ships: tour.py PROGRAM FOLDER, inside with-session.sh. PROGRAM may be a desktop
entry, which is then started as a desktop does.

The shipped program can open no internet socket, so no WebDriver reaches it. It is driven as a screen
reader would: through its accessible tree. That tree is thereby tested too.
"""
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyatspi
import waiting
from tree import seen

program, folder = sys.argv[1], Path(sys.argv[2])


def until(what, ask):
    return waiting.until(what, ask, lambda: process.poll() is not None and f"the desk ended with {process.returncode}")


def find(role, name):
    return until(f"{role} “{name}”", lambda: seen(role, name))


def press(role, name):
    def ask():
        node = find(role, name)
        return node if node.getState().contains(pyatspi.STATE_ENABLED) else None

    until(f"{role} “{name}” that can be pressed", ask).queryAction().doAction(0)


class Screen:
    """What is on the display now."""

    def __init__(self):
        taken = subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"], capture_output=True, check=True).stdout
        _, size, _, self.pixels = taken.split(b"\n", 3)
        self.taken, (self.width, self.height) = taken, map(int, size.split())

    def part(self, box):
        rows = range(max(box.y, 0), min(box.y + box.height, self.height))
        return [self.pixels[(y * self.width + box.x) * 3:(y * self.width + box.x + box.width) * 3] for y in rows]


shown = None  # what was on the display when it was last looked at


def drawn(role, name):
    """The accessible tree is ahead of the pixels: waits until this is drawn where it was not, and all is at rest."""
    global shown
    looks = [None, None]
    node = None

    def rest():
        # Finding it asks for every thing in the window; on a busy machine there is time for that once.
        nonlocal node
        node, known = None, node or find(role, name)
        box = known.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        node = known
        looks.append(Screen())
        part = looks[-1].part(box)
        ink = len({row[at:at + 3] for row in part for at in range(0, len(row), 3)}) > 8
        new = shown is None or part != shown.part(box)
        return ink and new and all(it and it.pixels == looks[-1].pixels for it in looks[-3:])

    until(f"{role} “{name}” on the display", rest)
    shown = looks[-1]


def picture(name, witness):
    """Keeps the display's picture as soon as `witness`, a role and a name, is to be seen."""
    drawn(*witness)
    path = folder / f"{name}.png"
    subprocess.run(["convert", "ppm:-", str(path)], input=shown.taken, check=True)
    print(f"  {path}")


def entry():
    asked = ["secret-tool", "lookup", "service", "consent-desk", "username", "choices/qiniu-cloud"]
    return subprocess.run(asked, capture_output=True, text=True).stdout


documents = Path(os.environ["HOME"]) / "Documents/Consent Desk"


class Launched:
    """What a desktop entry started."""

    def __init__(self, entry):
        from gi.repository import Gio, GLib

        self.pid = self.code = None
        flags = GLib.SpawnFlags.DO_NOT_REAP_CHILD | GLib.SpawnFlags.SEARCH_PATH
        told = lambda _, pid, *__: setattr(self, "pid", pid)
        assert Gio.DesktopAppInfo.new_from_filename(entry).launch_uris_as_manager([], None, flags, None, None, told, None)

    def poll(self):
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.code = os.waitstatus_to_exitcode(status) if pid else None
        return self.code

    def terminate(self):
        if self.poll() is None:
            os.kill(self.pid, signal.SIGTERM)

    def wait(self, limit):
        end = time.monotonic() + limit
        while self.poll() is None and time.monotonic() < end:
            time.sleep(0.05)


process = Launched(program) if program.endswith(".desktop") else subprocess.Popen([program])
try:
    find("heading", "您在哪几家有账号？")
    print("Pictures:")
    picture("overview.zh-CN", ("heading", "您在哪几家有账号？"))
    press("link", "同意")
    drawn("heading", "同意")
    # The first consent's own button; whether its policy had been agreed to is asked once.
    press("toggle button", "不同意")
    press("push button", "同意过")
    line = until("the entry in the keyring", lambda: entry() if "=w" in entry() else None)
    assert line.startswith("cd1;") and line.isascii() and "\n" not in line and len(line) <= 1200, line
    press("push button", "用电子邮箱接收营销信息")
    picture("consents.zh-CN", ("heading", "用电子邮箱接收营销信息"))
    press("link", "写撤回同意通知书")
    find("heading", "撤回同意")
    press("push button", "存为 PDF")
    letter = until("the letter", lambda: next(documents.glob("*.pdf")))
    picture("write.zh-CN", ("link", "跟进这项请求"))
    press("link", "跟进这项请求")
    find("heading", "撤回同意通知书")
    picture("request.zh-CN", ("heading", "撤回同意通知书"))
    press("link", "历史")
    find("push button", "检查历史")
    picture("history.zh-CN", ("push button", "检查历史"))
    press("push button", "English")
    picture("history.en-US", ("push button", "Check the history"))
    press("link", "Requests")
    picture("requests.en-US", ("heading", "Your requests"))
    press("link", "Write")
    find("push button", "Save as PDF")
    picture("write.en-US", ("push button", "Save as PDF"))
    press("link", "Consents")
    picture("consents.en-US", ("heading", "Consents"))
    press("link", "Today")
    picture("overview.en-US", ("heading", "today"))
    press("link", "Data")
    picture("information.en-US", ("heading", "What they say they collect"))
    kept = folder / letter.name
    shutil.copy(letter, kept)
    text = subprocess.run(["pdftotext", str(kept), "-"], capture_output=True, text=True, check=True).stdout
    for words in ("撤回同意通知书", "上海七牛信息技术有限公司", "第十五条"):
        assert words in text, f"the letter does not say {words}"
    # Every internet socket is refused to the shipped program and its children, from the first instruction on.
    family = [process.pid]
    for pid in family:
        family += [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
    inodes = set()
    for fd in [fd for pid in family for fd in Path(f"/proc/{pid}/fd").iterdir()]:
        try:
            inodes.add(os.readlink(fd))
        except FileNotFoundError:  # a file that was closed meanwhile
            pass
    for table in ("tcp", "tcp6", "udp", "udp6"):
        rows = Path(f"/proc/{process.pid}/net/{table}")
        mine = [row for row in rows.read_text().splitlines()[1:] if f"socket:[{row.split()[9]}]" in inodes] if rows.exists() else []
        assert mine == [], mine
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    assert any(row.split() == ["Max", "core", "file", "size", "0", "0", "bytes"] for row in limits.splitlines()), limits
    # Nothing of the letter stands in the clear beside it: not with the history, nor in what the web view keeps.
    for path in Path(os.environ["HOME"]).rglob("*"):
        if path.is_file() and documents not in path.parents:
            for canary in ("撤回同意通知书", "third-party-profiling"):
                assert canary.encode() not in path.read_bytes(), f"{canary} in {path}"
    # Every thread of every process has the filter, those that the web engine's libraries start before main too.
    names = {pid: Path(f"/proc/{pid}/comm").read_text().strip() for pid in family}
    assert any(name.startswith("consent-desk-w") for name in names.values()), names
    assert any(name.startswith("WebKitWebProces") for name in names.values()), names
    tasks = [task for pid in family for task in Path(f"/proc/{pid}/task").iterdir()]
    open_ones = []
    for task in tasks:
        try:
            open_ones += [] if "Seccomp:\t2" in (task / "status").read_text() else [str(task)]
        except FileNotFoundError:  # a thread that has ended meanwhile
            pass
    assert len(tasks) > 20 and open_ones == [], f"the network is not closed for {open_ones}"
    print(f"Closed: {len(tasks)} threads of {len(family)} processes")
    print("In the keyring:", line)
    print("The letter:", kept)
    print("The main job: 1 passed")
finally:
    process.terminate()
    process.wait(waiting.LIMIT)
