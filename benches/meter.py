"""What whole programs take: the time until their window stands still, the memory of all their processes, and
what the system counted of a finished one. Windows are watched in the virtual display's own memory, so that
every program is seen by the same eye; nothing is built into what is measured."""
import mmap
import os
import re
import signal
import struct
import subprocess
import time

# A window that did not change for so long stands still (seconds).
STILL = 0.7
# Where the desk's foot begins, in which it says what goes on meanwhile (pixels): what is above is what one waits for.
FOOT = 832
# Nothing takes longer than this (seconds).
PATIENCE = 60


class Screen:
    """The picture of the virtual display that `tests/with-session.sh` started."""

    def __init__(self):
        path = os.path.join(os.environ['SESSION_BASE'], 'Xvfb_screen0')
        self.file = open(path, 'rb')
        self.map = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        header, *_ = struct.unpack('>25I', self.map[:100])
        fields = struct.unpack('>25I', self.map[:100])
        self.height, self.line, colours = fields[5], fields[12], fields[19]
        self.start = header + colours * 12

    def rows(self):
        """Every eighth line above the foot."""
        at = self.start
        return [self.map[at + y * self.line : at + (y + 1) * self.line] for y in range(0, min(self.height, FOOT), 8)]

    def pixel(self, x, y):
        """Red, green and blue."""
        at = self.start + y * self.line + x * 4
        blue, green, red = self.map[at : at + 3]
        return red, green, blue


def family(pid):
    """A process and all that it started."""
    children = {}
    for entry in os.listdir('/proc'):
        if not entry.isdigit():
            continue
        try:
            with open(f'/proc/{entry}/stat') as stat:
                parent = int(stat.read().rsplit(')', 1)[1].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(entry))
    found, todo = [], [pid]
    while todo:
        one = todo.pop()
        found.append(one)
        todo += children.get(one, [])
    return found


def memory(pid):
    """PSS of all processes in MiB, by the name of the program."""
    found = {}
    for one in family(pid):
        try:
            with open(f'/proc/{one}/smaps_rollup') as file:
                rollup = file.read()
            with open(f'/proc/{one}/comm') as file:
                name = file.read().strip()
        except OSError:
            continue
        pss = re.search(r'^Pss:\s+(\d+)', rollup, re.M)
        if pss:
            found[name] = found.get(name, 0) + int(pss[1]) / 1024
    return found


class Window:
    """A program with a window, from its start until that stands still. `ready` tells of a picture whether the
    page is on it: an empty window comes before it."""

    def __init__(self, command, ready, environment=None):
        self.screen = Screen()
        self.began = time.monotonic()
        self.changes = []
        self.process = subprocess.Popen(
            command,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.settle(ready)

    def settle(self, ready=lambda screen: True):
        """Waits until nothing changes any more; `changes` then tells when the picture changed, from the start of
        the program (milliseconds)."""
        last, begun, self.changes = None, time.monotonic(), []
        while True:
            now = time.monotonic()
            if now - begun > PATIENCE:
                raise TimeoutError('the window never stands still')
            rows = self.screen.rows()
            if rows != last and (self.changes or ready(self.screen)):
                self.changes.append((now - self.began) * 1000)
                last = rows
            if self.changes and now - self.began - self.changes[-1] / 1000 > STILL:
                return
            time.sleep(0.003)

    def memory(self):
        return memory(self.process.pid)

    def close(self):
        """Ends the program as a session that ends does, and waits for all it started."""
        children = family(self.process.pid)[1:]
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        end = time.monotonic() + 5
        while time.monotonic() < end and any(os.path.exists(f'/proc/{it}') for it in children):
            time.sleep(0.02)
        # The display forgets the window a moment later.
        time.sleep(0.2)


def run(command, **options):
    """Runs a command to its end: seconds, user and system seconds, and the largest memory in MiB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        'ms': wall * 1000,
        'cpu_ms': (usage.ru_utime + usage.ru_stime) * 1000,
        'mib': usage.ru_maxrss / 1024,
        'code': process.returncode,
    }
