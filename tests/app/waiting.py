"""Waiting for what a program shows, for so long and no longer."""
import sys
import time

LIMIT = 60  # seconds that anything may take


def until(what, ask, ended=lambda: None):
    """What `ask` says, once it says something. `ended` says why there is no use in waiting."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        try:
            if answer := ask():
                return answer
        except Exception:  # what is read changes meanwhile
            pass
        if why := ended():
            sys.exit(f"{why} before {what}")
        time.sleep(0.01)
    sys.exit(f"waited in vain for {what}")
