"""Measures every row, one after the other, each time the desk and what it is held against in turn, so that a
machine that slows down slows both. Started by script/bench, inside tests/with-session.sh."""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import page
import peers
from meter import Window, run

PROGRAMS = os.environ['PROGRAMS']
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIPPED = os.environ['SHIPPED']
DESK = os.path.join(SHIPPED, 'consent-desk')
FOLDER = os.path.join(os.environ['XDG_DATA_HOME'], 'consent-desk')


def program(name, *arguments):
    return [os.path.join(PROGRAMS, name), *arguments]


def lines(command):
    """The lines of JSON that a command says."""
    out = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines() if line.startswith('{')]


def grown(events, policies=0):
    """A desk with so many events and own policies, in the place of the one before."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    # The keyring of the desk before knows another history.
    for entry in ['ledger'] + [f'choices/{it}' for it in ('qiniu-cloud', 'tencent-cloud', 'kingsoft-cloud')]:
        subprocess.run(['secret-tool', 'clear', 'service', 'consent-desk', 'username', entry], check=False)
    subprocess.run(program('grown_desk', FOLDER, str(events), str(policies)), check=True, stdout=subprocess.DEVNULL)


class Row:
    """Figures of one thing: ours, and those of what it is held against, by name."""

    def __init__(self, name, unit, aim=None, against=None, note=''):
        self.name, self.unit, self.aim, self.against, self.note = name, unit, aim, against, note
        self.ours, self.others = [], {}

    def add(self, ours, **others):
        self.ours.append(ours)
        for name, value in others.items():
            self.others.setdefault(name, []).append(value)

    @property
    def ratio(self):
        """The median of the ratios, pair by pair: what slows the machine slows both of a pair."""
        other = self.others.get(self.against)
        if not other:
            return None
        return statistics.median(a / b for a, b in zip(self.ours, other))

    def data(self):
        return {
            'row': self.name,
            'unit': self.unit,
            'aim': self.aim,
            'against': self.against,
            'ratio': self.ratio,
            'note': self.note,
            'ours': self.ours,
            'others': self.others,
        }


def desk_stands(screen):
    return screen.pixel(40, 600) == (0xEF, 0xEC, 0xE4)


def empty_stands(screen):
    return screen.pixel(600, 500) == (0xDD, 0xDD, 0xEE)


def start(runs):
    """The window: start and memory beside an empty one's."""
    grown(1000)
    first = Row('Start: first picture', 'ms', against='empty window')
    usable = Row('Start: overview usable, 1,000 events, keyring', 'ms', 1.15, 'empty window')
    rested = Row('Memory after the start', 'MiB', against='empty window')
    travelled = Row('Memory after a walk through every page', 'MiB', 1.2, 'empty window')
    for turn in range(runs + 1):
        empty = Window(program('empty-window'), empty_stands)
        time.sleep(1)
        floor = sum(empty.memory().values())
        empty.close()
        desk = Window([DESK], desk_stands)
        changes = desk.changes
        time.sleep(1)
        memory = sum(desk.memory().values())
        for key in '234567123':
            subprocess.run(['xdotool', 'key', f'alt+{key}'], check=False)
            desk.settle()
        time.sleep(1)
        walked = sum(desk.memory().values())
        desk.close()
        if turn == 0:
            continue
        first.add(changes[0], **{'empty window': empty.changes[0]})
        usable.add(changes[-1], **{'empty window': empty.changes[-1]})
        rested.add(memory, **{'empty window': floor})
        travelled.add(walked, **{'empty window': floor})
    return [first, usable, rested, travelled]


def terminal(runs):
    """Commands beside small programs of the same kind."""
    grown(1000)
    commands = {
        '--help': ['--help'],
        'deadline': ['deadline', '--policy', 'qiniu-cloud', '--right', 'access', '--from', '2026-11-02'],
        'consents': ['consents'],
    }
    floors = {'sqlite3': ['sqlite3', ':memory:', 'select 1'], 'age': ['age', '--version']}
    floors = {name: command for name, command in floors.items() if shutil.which(command[0])}
    rows = {name: Row(f'Terminal: {name}', 'ms', 3, 'sqlite3') for name in commands}
    for turn in range(runs * 3 + 1):
        others = {name: run(command)['ms'] for name, command in floors.items()}
        for name, arguments in commands.items():
            ours = run([DESK, *arguments])['ms']
            if turn:
                rows[name].add(ours, **others)
    return list(rows.values())


def letter(runs):
    """A letter to PDF, from nothing and again, beside whoever makes PDFs."""
    folder = tempfile.mkdtemp(prefix='consent-desk-bench.')
    ask = [DESK, 'letter', '--policy', 'qiniu-cloud', '--right', 'access', '--name', '王小明']
    ask += ['--account', 'wangxm@example.com']
    words = os.path.join(folder, 'letter.txt')
    subprocess.run([*ask, '--format', 'txt', '--output', words], check=True, stdout=subprocess.DEVNULL)
    with open(words) as file:
        text = file.read()
    others = peers.cold(folder, text)
    cold = Row('A letter to PDF, a new process', 'ms', 1, 'Typst')
    memory = Row('A letter to PDF, largest memory of the process', 'MiB', against='Typst')
    for turn in range(runs + 1):
        file = os.path.join(folder, f'ours-{turn}.pdf')
        ours = run([*ask, '--format', 'pdf', '--output', file])
        theirs = {name: run(command, cwd=folder) for name, command in others.items()}
        if turn == 0:
            continue
        cold.add(ours['ms'], **{name: it['ms'] for name, it in theirs.items()})
        memory.add(ours['mib'], **{name: it['mib'] for name, it in theirs.items()})
    warm = Row('A letter to PDF, again in the same process', 'ms', 1, 'Typst')
    preview = Row('Preview after a keystroke', 'ms', 3, 'a frame')
    ours = lines(program('measured', 'letter', str(runs + 3), tempfile.mkdtemp()))[3:]
    theirs = {name: lines(command)[3:] for name, command in peers.warm(folder, text, runs + 3).items()}
    for turn, mine in enumerate(ours):
        warm.add(mine['pdf'], **{name: it[turn]['ms'] for name, it in theirs.items()})
        preview.add(mine['preview'], **{'a frame': 1000 / 60})
    shutil.rmtree(folder)
    return [cold, memory, warm, preview]


def decision(runs):
    """Saving a decision: with few events, and with many."""
    rows = []
    for events in (100, 100_000):
        grown(events)
        row = Row(f'A decision, from the click to the disk and the keyring, {events:,} events', 'ms', 1.3, 'the least')
        row.note = 'the least: the same commit, and one entry of the keyring written once'
        for it in lines(program('measured', 'decide', FOLDER, str(runs * 3 + 2)))[2:]:
            row.add(it['decision'], **{'the least': it['floor']})
        rows.append(row)
    return rows


def opening(runs):
    """Reading a desk, as it grows: curves."""
    rows = []
    sizes = [(events, 0) for events in (100, 1000, 10_000, 100_000)]
    sizes += [(100, policies) for policies in (45, 495)]
    for events, policies in sizes:
        grown(events, policies)
        loading = Row(f'Opening: catalogue, {policies + 5} policies', 'ms')
        reading = Row(f'Opening: keyring and history, {events:,} events, {policies + 5} policies', 'ms')
        for turn in range(max(3, runs // 2) + 1):
            it = lines(program('measured', 'open', FOLDER))[0]
            if turn:
                loading.add(it['load'])
                reading.add(it['read'])
        rows.append(reading)
        if events == 100:
            rows.append(loading)
    return rows


def growth(runs):
    """The window as a desk grows: from its start until the overview stands still."""

    def starts(events, policies):
        grown(events, policies)
        times = []
        for _ in range(runs + 1):
            desk = Window([DESK], desk_stands)
            times.append(desk.changes[-1])
            desk.close()
        return times[1:]

    small = starts(100, 0)
    rows = []
    for events, policies, aim in ((100_000, 0, 1.3), (100, 495, 1.5)):
        row = Row(f'Start: overview usable, {events:,} events, {policies + 5} policies', 'ms', aim, 'a small desk')
        for ours, theirs in zip(starts(events, policies), small):
            row.add(ours, **{'a small desk': theirs})
        rows.append(row)
    return rows


def history(_):
    """The heaviest export."""
    rows = []
    for events in (1000, 5000, 20_000):
        grown(events)
        row = Row(f'The history as PDF, {events:,} events', 's')
        memory = Row(f'The history as PDF, {events:,} events: largest memory', 'MiB')
        file = os.path.join(tempfile.mkdtemp(), 'history.pdf')
        it = run([DESK, 'export', 'history', '--output', file])
        row.add(it['ms'] / 1000)
        memory.add(it['mib'])
        rows += [row, memory]
    return rows


def find(_):
    """Finding, key by key, beside libraries for it; each key by its fastest of three."""
    rows = []
    out = subprocess.run(['node', 'bench/find.mjs'], cwd=os.path.join(ROOT, 'ui'), check=True, stdout=subprocess.PIPE)
    for sizes in json.loads(out.stdout)['rows']:
        others = {name: it for name, it in sizes.items() if isinstance(it, dict) and name != 'desk'}
        for figure, name in (('median_ms', 'median of the keys'), ('p95_ms', '95th of 100 keys')):
            row = Row(f'Find, {sizes["policies"]:,} policies: {name}', 'ms', 1, 'minisearch')
            row.add(sizes['desk'][figure], **{name: it[figure] for name, it in others.items()})
            rows.append(row)
    return rows


def size(_):
    """What is installed."""
    rows = []
    for folder, name in ((SHIPPED, 'consent-desk'), (SHIPPED, 'consent-desk-window'), (PROGRAMS, 'empty-window')):
        row = Row(f'Size of {name}', 'MB')
        row.add(os.path.getsize(os.path.join(folder, name)) / 1e6)
        rows.append(row)
    return rows


ROWS = {it.__name__: it for it in (start, growth, terminal, letter, decision, opening, history, find, size)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--only', nargs='+', choices=ROWS, default=list(ROWS))
    parser.add_argument('--runs', type=int, default=7)
    asked = parser.parse_args()
    measured = []
    for name in asked.only:
        try:
            rows = ROWS[name](asked.runs)
        except (subprocess.CalledProcessError, TimeoutError, OSError) as fault:
            print(f'{name}: {fault}', file=sys.stderr)
            continue
        for row in rows:
            print(page.line(row), flush=True)
        measured += rows
    os.makedirs(os.path.join(ROOT, 'dist'), exist_ok=True)
    with open(os.path.join(ROOT, 'dist/bench.json'), 'w') as file:
        json.dump([row.data() for row in measured], file, indent=1)
    if asked.only == list(ROWS):
        page.write(measured, ROOT)


if __name__ == '__main__':
    main()
