"""The program and what it started."""
from pathlib import Path


def family(pid):
    """A process and all that it and its children started."""
    found = [pid]
    for one in found:
        try:
            found += [int(it) for task in Path(f"/proc/{one}/task").iterdir() for it in (task / "children").read_text().split()]
        except (FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            pass
    return found


def called(name, pid):
    """Those of them whose name begins so."""
    found = []
    for it in family(pid):
        try:
            if Path(f"/proc/{it}/comm").read_text().strip().startswith(name):
                found.append(it)
        except (FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            pass
    return found
