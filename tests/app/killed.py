#!/usr/bin/python3
"""The program as it ships, killed: killed.py PROGRAM [TIMES], inside with-session.sh.

Commands that decide something are killed at random moments. What was called saved must be there afterwards, and the
history must check. Says how many were killed, acknowledged, lost. Then a backup and a restore are stopped with Ctrl+C.
"""
import json
import os
import pty
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

program = sys.argv[1]
times = int((sys.argv[2:] + ["1000"])[0])
chance = random.Random(20261128)
CONSENTS = ("cookies", "marketing-email")
# What may stand of a consent: what was last acknowledged, and whatever was asked for after it.
acknowledged = {}
killed, lost = 0, 0


def desk(*words):
    return subprocess.run([program, "--lang", "en-US", *words], capture_output=True, text=True)


def stands():
    """Every decision on record. The lock of a killed desk is free at once."""
    said = desk("consents", "--json")
    assert said.returncode == 0, said.stderr
    policy = next(it for it in json.loads(said.stdout)["policies"] if it["policy"] == "qiniu-cloud")
    return {it["id"]: it["decision"] for it in policy["consents"]}


def check():
    global lost
    there = stands()
    for consent, possible in acknowledged.items():
        if there.get(consent) not in possible:
            lost += 1
            print(f"lost: {consent} is {there.get(consent)}, not {possible[0]}")
    acknowledged.clear()


took = []
for turn in range(5):  # how long an undisturbed command takes
    began = time.monotonic()
    assert desk("consents", "set", "qiniu-cloud", "cookies", ("given", "refused")[turn % 2]).returncode == 0
    took.append(time.monotonic() - began)
usual = sorted(took)[2]
assert stands()["cookies"] == "given", stands()

answered = 0
for turn in range(times):
    consent, decision = CONSENTS[turn % 2], ("given", "refused")[(turn // 2) % 2]
    process = subprocess.Popen([program, "consents", "set", "qiniu-cloud", consent, decision], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(0, usual * 1.2))
    if process.poll() is None:
        killed += 1
        process.send_signal(signal.SIGKILL)
    said = process.communicate()[0]
    # What was not answered may be there or not; what was, must be.
    if said or process.returncode == 0:
        answered += 1
        acknowledged[consent] = [decision]
    elif consent in acknowledged:
        acknowledged[consent].append(decision)
    if turn % 10 == 9:
        check()
check()
sound = desk("history", "check")
assert sound.returncode == 0, sound.stdout + sound.stderr
print(f"{times} commands, {killed} killed, {answered} acknowledged, {lost} lost")
assert lost == 0


def stopped(*words):
    """Presses Ctrl+C as soon as a command says how far it is; what it said, and its exit code."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen([program, "--lang", "en-US", *words], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    process.stdin.write(b"four words nobody guesses\n")
    process.stdin.flush()
    said = os.read(ours, 1000)
    process.send_signal(signal.SIGINT)
    try:
        while more := os.read(ours, 1000):
            said += more
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    return process.wait(), said.decode()


folder = Path(os.environ["HOME"])
half = folder / "half.age"
code, said = stopped("backup", "--output", str(half))
assert code == 130 and "Stopped. Nothing was saved." in said and not [*folder.glob("*half*"), *folder.glob(".*half*")], (code, said)
whole = folder / "whole.age"
made = subprocess.run([program, "backup", "--output", whole], input=b"four words nobody guesses\n")
assert made.returncode == 0
before = json.loads(desk("history", "--json").stdout)
code, said = stopped("restore", str(whole))
assert code == 130 and "Stopped. Nothing was saved." in said, (code, said)
assert json.loads(desk("history", "--json").stdout) == before
print("A backup and a restore stopped with Ctrl+C: nothing half made")
print("Killed: 2 passed")
