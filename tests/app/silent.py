#!/usr/bin/python3
"""The main job in silence: silent.py PROGRAM FOLDER [PLANTED-WINDOW], inside with-session.sh.

PROGRAM, a program or a desktop entry, does the job of tour.py with every network call of every process and thread
recorded by strace; a resolver of our own stands where a name would be asked for. Nothing of the internet kinds may be
asked of the kernel, and no name of the resolver.

The recorder is tried in the same run: a page full of ways out is opened in a plain web view, and each must be seen.
With PLANTED-WINDOW, the window's program built over that page, the desk opens it as its own window: then none may be.
"""
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

program, folder = sys.argv[1], Path(sys.argv[2])
here = Path(__file__).parent
made = Path(tempfile.mkdtemp(prefix="consent-desk-silent."))
CALLS = "trace=socket,socketpair,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg,io_uring_setup"
LOCAL = {"AF_UNIX", "AF_NETLINK"}
RESOLVERS = ("/run/systemd/resolve/", "/run/avahi-daemon/", "/var/run/avahi-daemon/")
# The ways out of the planted page, by the port or the name that tells of each.
PORTS = {"4701": "preconnect", "4702": "fetch", "4703": "WebSocket", "4704": "picture", "4705": "beacon", "4706": "navigation"}
# A name to prefetch is on the page as well; WebKitGTK 2.50 does not do that for anybody any more.
NAMES = {"preconnect.planted.test": "a name to connect to", "fetch.planted.test": "a name to fetch from"}
# What glibc asks a name service cache for that concerns hosts (nscd-client.h: GETHOSTBYNAME … GETHOSTBYADDRv6, GETFDHST, GETAI).
GETAI = 14
HOSTS = {4, 5, 6, 7, 13, GETAI}


class Resolver:
    """Stands where nscd listens, notes the names it is asked for and knows none of them; what does not concern hosts
    it leaves to glibc."""

    def __init__(self):
        self.asked, self.there = [], False
        path = Path("/var/run/nscd/socket")
        self.socket = socket.socket(socket.AF_UNIX)
        try:
            self.socket.bind(str(path))
        except OSError:  # only root may stand there
            return
        self.there = True
        path.chmod(0o666)
        self.socket.listen(64)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            asking, _ = self.socket.accept()
            with asking:
                asking.settimeout(5)
                try:
                    said = asking.recv(4096)
                    kind = struct.unpack("<3i", said[:12])[1] if len(said) >= 12 else None
                    if kind in HOSTS:
                        self.asked.append(said[12:].rstrip(b"\0").decode(errors="replace"))
                        # Version 2, not found, lengths of nothing, HOST_NOT_FOUND: an answer, so that it is asked again.
                        asking.sendall(struct.pack("<6i", 2, 0, 0, 0, 0, 1) if kind == GETAI else struct.pack("<8i", 2, 0, 0, 0, 0, 0, 0, 1))
                except OSError:
                    pass

    def hears(self):
        """Whether a name that is asked for comes here: with no network at all glibc asks nobody."""
        try:
            socket.getaddrinfo("control.planted.test", 80, socket.AF_INET, flags=socket.AI_ADDRCONFIG)
        except OSError:
            pass
        return "control.planted.test" in self.asked

    def since(self, count):
        """The names asked for; `hosts` alone is the request for the whole table that comes before one."""
        return [it for it in self.asked[count:] if it != "hosts"]


def whole(lines):
    """The calls as they ended. Of a call that another thread's came between, strace writes the beginning and the end
    apart, and the end names no family."""
    begun, calls = {}, []
    for line in lines:
        task, _, rest = line.partition(" ")
        rest = rest.lstrip()
        if rest.endswith("<unfinished ...>"):
            begun[task] = rest.removesuffix("<unfinished ...>").rstrip()
        elif rest.startswith("<..."):
            calls.append(f"{task} {begun.pop(task, '')}{rest.partition('resumed>')[2]}")
        else:
            calls.append(line)
    # What a process that ended left open: nobody holds a socket that was never given.
    return calls + [f"{task} {it}" for task, it in begun.items() if not it.startswith("socket")]


def recorded(name, command, **more):
    """Runs it; the answer is every network call of its processes."""
    log = made / f"{name}.calls"
    subprocess.run(["strace", "-f", "-qq", "-s", "256", "-e", CALLS, "-o", log, *command], check=True, **more)
    return whole(log.read_text(errors="replace").splitlines())


def reaching_out(calls):
    """Calls that ask for anything but what stays in the machine."""
    family = re.compile(r"(?:socket|socketpair)\((AF_\w+)|sa_family=(AF_\w+)")
    return [it for it in calls if "io_uring_setup(" in it or any((a or b) not in LOCAL | {"AF_UNSPEC"} for a, b in family.findall(it))]


def refused(calls):
    return [it for it in reaching_out(calls) if "= -1 EACCES" in it]


def let_through(calls):
    """Calls that ask for something outside and that the kernel did not refuse."""
    stopped = refused(calls)
    return [it for it in reaching_out(calls) if it not in stopped]


def resolving(calls):
    return [it for it in calls if "connect(" in it and any(path in it for path in RESOLVERS)]


def ports(calls):
    return {PORTS[it] for line in calls for it in re.findall(r"sin_port=htons\((\d+)\)", line) if it in PORTS}


# Read as it may be written: two calls into each other, and one that its process took with it.
BETWEEN = [
    "7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP <unfinished ...>",
    "8 socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP <unfinished ...>",
    "7 <... socket resumed>)                   = -1 EACCES (Permission denied)",
    "8 <... socket resumed>)                   = 9",
    "9 connect(5, {sa_family=AF_INET, sin_port=htons(80)}, 16 <unfinished ...>",
    "7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP <unfinished ...>",
]
assert [it[0] for it in let_through(whole(BETWEEN))] == ["8", "9"], "two calls into each other"

PLAIN = """
import gi, sys
gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2
view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
window = Gtk.Window(); window.add(view); window.show_all()
# As a page of the web: one from a file is not let to prefetch names.
view.load_html(sys.argv[1], "http://page.planted.test/")
# The title is the last word before it navigates away.
view.connect("notify::title", lambda *_: view.get_title() == "tried" and GLib.timeout_add(2000, Gtk.main_quit))
GLib.timeout_add(60000, Gtk.main_quit)
Gtk.main()
"""

if os.geteuid() == 0 and "APART" not in os.environ:
    # The resolver is ours alone: other programs of this machine do not meet it.
    Path("/run/nscd").mkdir(exist_ok=True)
    apart = 'mount -t tmpfs none /run/nscd && exec "$@"'
    os.environ["APART"] = "1"
    os.execvp("unshare", ["unshare", "--mount", "sh", "-c", apart, "sh", sys.executable, *sys.argv])
resolver = Resolver()
hears = resolver.there and resolver.hears()
done = 0


def passed(what):
    global done
    done += 1
    print(f"  {what}")


try:
    # The recorder sees what there is to see.
    page, script = ((here / "planted" / it).read_text() for it in ("index.html", "planted.js"))
    page = page.replace('<script src="planted.js">', f"<script>{script}")
    count = len(resolver.asked)
    calls = recorded("plain", [sys.executable, "-c", PLAIN, page])
    missed = {*PORTS.values()} - ports(calls)
    assert not missed, f"the recorder did not see {missed}"
    if hears:
        asked = resolver.since(count)
        missed = {way for name, way in NAMES.items() if name not in asked}
        assert not missed, f"the resolver did not hear {missed}, only {asked}"
    passed(f"control: a plain web view is seen to try {', '.join([*PORTS.values()] + ([*NAMES.values()] if hears else []))}")

    if len(sys.argv) > 3:
        # The same page as the desk's own: the shipping program with a window that was built over it.
        beside = made / "planted"
        beside.mkdir()
        shutil.copy(program, beside / "consent-desk")
        shutil.copy(sys.argv[3], beside / "consent-desk-window")
        count = len(resolver.asked)
        calls = recorded("planted", [sys.executable, str(here / "tried.py"), str(beside / "consent-desk")])
        out = let_through(calls) + resolving(calls)
        assert not out, "\n".join(out)
        assert not resolver.since(count), resolver.since(count)
        stopped = len(refused(calls))
        passed(f"the same page as the desk's own tries as much and reaches nothing: the kernel refused {stopped} sockets, and no name was asked for")

    count = len(resolver.asked)
    calls = recorded("tour", [sys.executable, str(here / "tour.py"), program, str(folder)])
    out = reaching_out(calls) + resolving(calls)
    assert not out, "\n".join(out)
    assert not resolver.since(count), resolver.since(count)
    local = len([it for it in calls if "socket(" in it])
    tasks = len({it.split()[0] for it in calls})
    assert local > 20, "the recorder recorded"
    passed(f"the main job: {len(calls)} network calls of {tasks} threads, {local} sockets, all of them local{'; no name asked for' if hears else ''}")
finally:
    shutil.rmtree(made)
print(f"Silence: {done} passed")
