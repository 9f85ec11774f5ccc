"""The figures as a page: docs/performance.md and its curves."""
import datetime
import os
import platform
import re
import statistics
import subprocess


def short(value):
    return f'{value:,.0f}' if value >= 100 else f'{value:.1f}' if value >= 10 else f'{value:.2f}'


def figures(values, unit=''):
    """Median, smallest and largest."""
    text = short(statistics.median(values))
    if len(values) > 1:
        text += f' [{short(min(values))}–{short(max(values))}]'
    return f'{text} {unit}'.rstrip()


def line(row):
    """One row for the terminal."""
    others = ''.join(f'; {name} {figures(values)}' for name, values in row.others.items())
    ratio = f'; {row.ratio:.2f}×' if row.ratio else ''
    return f'    {row.name}: {figures(row.ours, row.unit)}{ratio}{others}'


def table(rows):
    out = ['| what | the desk | held against | ratio | aim |', '| --- | --- | --- | --- | --- |']
    for row in rows:
        others = '<br>'.join(f'{name}: {figures(values)}' for name, values in row.others.items())
        ratio = f'{row.ratio:.2f}×' if row.ratio else ''
        aim = f'≤ {row.aim}×' if row.aim else ''
        out.append(f'| {row.name} | {figures(row.ours, row.unit)} | {others} | {ratio} | {aim} |')
    return out


def curve(rows, title):
    """A curve as SVG: both axes logarithmic, a point a row."""
    import math

    points = [(size, statistics.median(row.ours)) for size, row in rows]
    wide, high, left, foot = 560, 240, 64, 36
    xs, ys = [math.log10(x) for x, _ in points], [math.log10(max(y, 0.1)) for _, y in points]
    low, top = math.floor(min(ys)), math.ceil(max(ys) + 1e-9)
    span = (max(xs) - min(xs)) or 1
    at = [
        (left + (x - min(xs)) / span * (wide - left - 24), high - foot - (y - low) / ((top - low) or 1) * (high - foot - 28))
        for x, y in zip(xs, ys)
    ]
    path = ' '.join(f'{x:.1f},{y:.1f}' for x, y in at)
    marks = ''.join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/><text x="{x:.1f}" y="{high - 14}" text-anchor="middle">{size:,}</text>'
        f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle">{short(value)}</text>'
        for (x, y), (size, value) in zip(at, points)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" font-family="sans-serif" font-size="11" '
        f'fill="#555"><rect width="{wide}" height="{high}" fill="#fff"/><text x="12" y="16" font-size="12">{title}</text>'
        f'<polyline points="{path}" fill="none" stroke="#2f5d8c" stroke-width="1.5"/>{marks}</svg>\n'
    )


def machine():
    with open('/proc/cpuinfo') as file:
        cpu = re.search(r'model name\s*:\s*(.*)', file.read())
    kernel = platform.release().split('-')[0]
    cores, load = os.cpu_count(), os.getloadavg()[0]
    name = cpu[1].strip() if cpu else platform.machine()
    return f'{name}, {cores} processors, Linux {kernel}, load {load:.1f} at the end; virtual display, software drawing'


def write(rows, root):
    pictures = os.path.join(root, 'docs/pictures')
    events = [(int(it[1].replace(',', '')), row) for row in rows if (it := re.match(r'Opening: keyring and history, ([\d,]+) events, 5 p', row.name))]
    policies = [(int(it[1]), row) for row in rows if (it := re.match(r'Opening: catalogue, (\d+) p', row.name))]
    for name, points, title in (
        ('opening-events', events, 'Keyring and history read, by the number of events (ms)'),
        ('opening-policies', policies, 'Catalogue read, by the number of policies (ms)'),
    ):
        if points:
            with open(os.path.join(pictures, f'{name}.svg'), 'w') as file:
                file.write(curve(points, title))
    commit = subprocess.run(['git', 'log', '-1', '--format=%h'], cwd=root, stdout=subprocess.PIPE, text=True).stdout.strip()
    text = [
        '# Performance',
        '',
        f'Measured on {datetime.date.today()} at {commit} by `script/bench`, which writes this page: the programs as packages hold them, each time beside what they are held against, in turn; medians, with the smallest and the '
        'largest in brackets. A ratio is the median of the ratios pair by pair.',
        '',
        f'The machine: {machine()}.',
        '',
        *table(rows),
        '',
        '![Reading, by events](pictures/opening-events.svg)',
        '',
        '![Reading, by policies](pictures/opening-policies.svg)',
        '',
    ]
    notes = os.path.join(root, 'benches/notes.md')
    if os.path.exists(notes):
        with open(notes) as file:
            text += [file.read().rstrip(), '']
    with open(os.path.join(root, 'docs/performance.md'), 'w') as file:
        file.write('\n'.join(text))
