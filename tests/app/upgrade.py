#!/usr/bin/python3
"""The installed program opens what an earlier version wrote: upgrade.py FOLDER, inside with-session.sh.

FOLDER is one of tests/golden: the history and the keyring's entries of a version. They are laid where that version kept
them; the program must count every event, find nothing wrong, and go on writing.
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

golden = Path(sys.argv[1])
data = Path(os.environ["XDG_DATA_HOME"]) / "consent-desk"
data.mkdir(parents=True, mode=0o700)
for kept in ("history.db", "recovery.age"):
    shutil.copy(golden / kept, data / kept)
for name, secret in json.loads((golden / "keyring.json").read_text()).items():
    store = ["secret-tool", "store", "--label", f"consent-desk {name}", "service", "consent-desk", "username", name]
    subprocess.run(store, input=secret, text=True, check=True)


def desk(*words):
    return subprocess.run(["consent-desk", "--lang", "en-US", *words], check=True, capture_output=True, text=True).stdout


found = json.loads((golden / "found.json").read_text())
counted = json.loads(desk("history", "--json"))["count"]
assert counted == found["count"], (counted, found["count"])
print(desk("history", "check").strip())
desk("consents", "set", "qiniu-cloud", "cookies", "given")
assert json.loads(desk("history", "--json"))["count"] > found["count"], "the new decision is an event more"
