#!/usr/bin/python3
"""The window of the program as it ships, killed: killed_window.py PROGRAM [KILLS], inside with-session.sh.

Consents are answered with the keyboard, one after the other, and at a random moment the desk, its window, the page's
process or all of them are killed; some while the window opens. What the window showed as answered must be on record
afterwards, a page that comes back in the same window must show it, nothing may stay behind of a killed desk, and every
start must come up whole. Says how many were killed, answered, lost.
"""
import ctypes
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
from processes import called
from tree import everything, seen, walk
from waiting import LIMIT, until

program, kills = sys.argv[1], int((sys.argv[2:] + ["300"])[0])
chance = random.Random(20261129)
POLICY = "qiniu-cloud"
# What is answered, and how the window names it.
CONSENTS = {"marketing-email": "Receive marketing by email", "feedback": "Take part in product feedback", "cookies": "Cookies"}
PAGE, WINDOW = "WebKitWebProc", "consent-desk-w"
GONE = (GLib.Error, NotImplementedError, FileNotFoundError, ProcessLookupError)
ALT, THREE, SPACE = 0xFFE9, 0x33, 0x20  # keys, as X names them

xlib, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
xlib.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(xlib.XOpenDisplay(None))


def press(*keys):
    """Presses keys on the display's keyboard, all down together."""
    codes = [xlib.XKeysymToKeycode(display, ctypes.c_ulong(it)) for it in keys]
    for code, down in [(it, 1) for it in codes] + [(it, 0) for it in reversed(codes)]:
        xtest.XTestFakeKeyEvent(display, code, down, 0)
    xlib.XSync(display, 0)


def terminal(*words):
    return subprocess.run([program, "--lang", "en-US", *words], capture_output=True, text=True)


def on_record():
    """Every decision, as the terminal says it."""
    said = terminal("consents", "--json")
    assert said.returncode == 0, said.stderr
    policy = next(it for it in json.loads(said.stdout)["policies"] if it["policy"] == POLICY)
    return {it["id"]: it["decision"] for it in policy["consents"]}


def sound():
    said = terminal("history", "check")
    assert said.returncode == 0, said.stdout + said.stderr


class Row:
    """A consent's two buttons in the window."""

    def __init__(self, group):
        allow, refuse = [it for it in walk(group) if it.getRoleName() == "toggle button"]
        self.buttons = {"given": allow, "withdrawn": refuse}

    def shows(self, decision):
        self.buttons[decision].clear_cache()
        return self.buttons[decision].getState().contains(Atspi.StateType.PRESSED)

    def shown(self):
        return next((it for it in self.buttons if self.shows(it)), None)


def rows():
    """The rows of the consents, once each shows an answer."""
    found = {}
    names = {name: consent for consent, name in CONSENTS.items()}
    for node in everything():
        if node.getRoleName() == "panel" and node.name in names:
            found[names[node.name]] = Row(node)
            if len(found) == len(CONSENTS):
                return found if all(it.shown() for it in found.values()) else None
    return None


def consents():
    """The page with the consents, opened by its key; a window that has no focus yet hears none."""
    if not seen("heading", "Consents"):
        press(ALT, THREE)
        time.sleep(0.05)
    return rows()


# What may stand of a consent: what was last shown as answered, and whatever was asked for after it.
possible = {it: ["given"] for it in CONSENTS}
killed, answered, lost = {}, 0, 0
# The processes that were there at the latest kill.
there_were = []


def compare(where, there):
    """Holds what is there against what was shown; from then on that is what must stay."""
    global lost
    for consent in CONSENTS:
        if there.get(consent) not in possible[consent]:
            lost += 1
            print(f"lost {where}: {consent} is {there.get(consent)}, not {possible[consent]}")
        possible[consent] = [there.get(consent)]


def kill(victim, process):
    """Ends some of the program's processes, as a failing machine would."""
    for _ in range(20):  # while others come and go, the kernel may leave one out
        chosen = {"the desk": [process.pid], "the window": called(WINDOW, process.pid), "the page": called(PAGE, process.pid)}
        there_were[:] = chosen["all at once"] = sum(chosen.values(), [])
        if chosen[victim]:
            break
        time.sleep(0.005)
    else:  # it has not been started yet
        victim = "the desk"
    for pid in chance.sample(chosen[victim], len(chosen[victim])):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:  # it had ended
            pass
    killed[victim] = killed.get(victim, 0) + 1


def answer_until_killed(found, victim, process):
    """Answers consents with keys until the kill has taken effect."""
    global answered
    over = threading.Event()
    timer = threading.Timer(chance.uniform(0, 0.7), lambda: (kill(victim, process), over.set()))
    timer.start()
    try:
        while True:
            consent = chance.choice([*CONSENTS])
            row = found[consent]
            wanted = "withdrawn" if row.shows("given") else "given"
            row.buttons[wanted].queryComponent().grabFocus()
            possible[consent].append(wanted)
            press(SPACE)
            end = time.monotonic() + (LIMIT if not over.is_set() else 0.2)
            while not row.shows(wanted):
                if over.wait(0.001):
                    end = min(end, time.monotonic() + 0.2)
                assert time.monotonic() < end or over.is_set(), "no answer was shown"
                if time.monotonic() > end:
                    return
            answered += 1
            possible[consent] = [wanted]
    except GONE:  # what was on the screen is no more
        pass
    finally:
        timer.join()


data = Path(os.environ["XDG_DATA_HOME"]) / "consent-desk"
data.mkdir(parents=True, mode=0o700, exist_ok=True)
(data / "desk.json").write_text(json.dumps({"settings": {"mine": [POLICY]}}))
for consent in CONSENTS:
    assert terminal("consents", "set", POLICY, consent, "given").returncode == 0
FATAL = ("the desk", "the window", "all at once")
turn, opening = 0, 1.0
while sum(killed.values()) < kills:
    turn += 1
    began = time.monotonic()
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if turn % 5 == 0:
        # While it opens.
        time.sleep(chance.uniform(0, opening))
        kill(chance.choice(FATAL), process)
    else:
        until("the window", lambda: seen("heading"))
        opening = time.monotonic() - began
        found = until("the consents", consents)
        compare("in the window", {it: row.shown() for it, row in found.items()})
        if turn % 2:
            page = called(PAGE, process.pid)
            answer_until_killed(found, "the page", process)
            until("another page", lambda: [it for it in called(PAGE, process.pid) if it not in page])
            found = until("the page again", rows)
            compare("on the page", {it: row.shown() for it, row in found.items()})
        answer_until_killed(found, chance.choice(FATAL), process)
    until(f"the end of the desk after a kill: {killed}", lambda: process.poll() is not None)
    until("the end of all that it started", lambda: not any(Path(f"/proc/{it}").exists() for it in there_were))
    compare("on record", on_record())
    if turn % 10 == 0:
        sound()
sound()
each = ", ".join(f"{who} {count}" for who, count in sorted(killed.items()))
print(f"{turn} starts, {sum(killed.values())} kills ({each}), {answered} answers shown, {lost} lost")
assert lost == 0
print("Killed: 1 passed")
