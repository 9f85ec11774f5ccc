#!/usr/bin/python3
"""The program as it ships, treated badly: besieged.py PROGRAM, inside with-session.sh.

What others may do to its window and its network is done to it, and each attempt must be seen to fail: a thread
that is there before main asks for the network and for a key in a hidden folder; an inspector, a pipe handed on, a
dropped page, a page's process that is killed. What keys do to the size
of the page is seen too, and that it is drawn however keys come to it. Controls stand beside: the same attempt outside the program succeeds.
"""
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
import pyatspi
from processes import called, family
from tree import everything, seen
from waiting import LIMIT, until

sys.path.append(str(Path(__file__).parents[2] / "benches"))
from meter import Screen

program = Path(sys.argv[1]).resolve()
made = Path(tempfile.mkdtemp(prefix="consent-desk-besieged."))
data = Path(os.environ["XDG_DATA_HOME"]) / "consent-desk"
done = 0


def passed(what):
    global done
    done += 1
    print(f"  {what}")


def opened(pid):
    """What a process has open, as the kernel names it."""
    names = set()
    for fd in Path(f"/proc/{pid}/fd").iterdir():
        try:
            names.add(os.readlink(fd))
        except FileNotFoundError:  # closed meanwhile
            pass
    return names


def listening(port):
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def a_thread_before_main():
    """A library that starts a thread before main; it tries for an internet socket until it has been told twice, and
    then for what lies in a hidden folder of the person's."""
    source, library = made / "early.c", made / "early.so"
    told = Path(os.environ["XDG_RUNTIME_DIR"]) / "told"  # where the window's processes may write
    secret = Path(os.environ["HOME"]) / ".ssh/key"
    secret.parent.mkdir()
    secret.write_text("secret")
    source.write_text(
        r"""
        #include <pthread.h>
        #include <sys/socket.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <time.h>
        #include <unistd.h>
        extern char *program_invocation_short_name;
        static void *tries(void *unused) {
          for (int refused = 0; refused < 2;) {
            int fd = socket(AF_INET, SOCK_STREAM, 0);
            refused += fd < 0 && errno == EACCES;
            if (fd >= 0) close(fd);
            struct timespec pause = {0, 1000000};
            nanosleep(&pause, NULL);
          }
          int secret = open(getenv("EARLY_SECRET"), O_RDONLY);
          const char *seen = secret < 0 && errno == EACCES ? "not-read" : "read";
          FILE *told = fopen(getenv("EARLY_TOLD"), "a");
          fprintf(told, "%s %s\n", program_invocation_short_name, seen);
          fclose(told);
          pause();
          return unused;
        }
        __attribute__((constructor)) static void early(void) { pthread_t it; pthread_create(&it, NULL, tries, NULL); }
        """
    )
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-lpthread"], check=True)
    return {"LD_PRELOAD": str(library), "EARLY_TOLD": str(told), "EARLY_SECRET": str(secret)}, told


def close(identity):
    """Asks a window to close, as its title bar would: there is no window manager here."""
    source, asking = made / "close.c", made / "close"
    source.write_text(
        r"""
        #include <X11/Xlib.h>
        #include <stdlib.h>
        int main(int count, char **words) {
          Display *display = XOpenDisplay(NULL);
          XEvent event = {.xclient = {.type = ClientMessage, .window = strtoul(words[1], NULL, 10), .format = 32}};
          event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
          event.xclient.data.l[0] = XInternAtom(display, "WM_DELETE_WINDOW", False);
          XSendEvent(display, event.xclient.window, False, NoEventMask, &event);
          XCloseDisplay(display);
          return count != 2;
        }
        """
    )
    subprocess.run(["cc", "-o", asking, source, "-lX11"], check=True)
    subprocess.run([asking, identity], check=True)


def free_port():
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]


def drop(path):
    """Drags a file from another window onto the middle of the desk's and lets it go there, as a hand does."""
    source = subprocess.Popen(
        [sys.executable, "-c", f"""
import gi
gi.require_version('Gtk', '3.0'); gi.require_version('Gdk', '3.0')
from gi.repository import Gdk, Gtk
window = Gtk.Window(title='source', type=Gtk.WindowType.POPUP)
window.set_default_size(80, 80); window.move(0, 0)
box = Gtk.EventBox(); window.add(box)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [Gtk.TargetEntry.new('text/uri-list', 0, 0)], Gdk.DragAction.COPY)
box.connect('drag-data-get', lambda w, c, data, i, t: data.set_uris(['{path.as_uri()}']))
box.connect('drag-begin', lambda *_: print('begun', flush=True))
box.connect('drag-end', lambda *_: (print('ended', flush=True), Gtk.main_quit()))
window.show_all()
Gtk.main()
"""],
        stdout=subprocess.PIPE, text=True)
    until("the source of the drag", lambda: subprocess.run(["xdotool", "search", "--name", "^source$"], capture_output=True).returncode == 0)
    for step in ("mousemove 20 20", "mousedown 1", "mousemove 60 60", "mousemove 300 300", "mousemove 640 500", "mousemove 644 504", "mousemove 640 500"):
        subprocess.run(["xdotool", *step.split()], check=True)
        time.sleep(0.2)  # a hand moves slowly; what is waited for comes after
    subprocess.run(["xdotool", "mouseup", "1"], check=True)
    heard = source.communicate(timeout=LIMIT)[0].split()
    assert heard == ["begun", "ended"], heard


def reads(part):
    """Whether the desk's window says `part` in a text that is no name of anything."""
    return any("Text" in pyatspi.listInterfaces(it) and part in it.queryText().getText(0, -1) for it in everything())


def press(role, name):
    until(f"“{name}” to press", lambda: seen(role, name)).queryAction().doAction(0)


early, told = a_thread_before_main()
control = subprocess.Popen(["sleep", "1"], env={**os.environ, **early})
control.wait()
assert not told.exists(), "outside, the early thread is refused nothing"

port = free_port()
inspector = f"127.0.0.1:{port}"
environment = {**os.environ, **early, "WEBKIT_INSPECTOR_SERVER": inspector, "WEBKIT_INSPECTOR_HTTP_SERVER": f"127.0.0.1:{free_port()}", "TAURI_WEBVIEW_AUTOMATION": "true"}
# The old protocol of input methods makes the page's part a window of its own, on which nothing would be drawn.
environment["GTK_IM_MODULE"] = "xim"
environment |= {"GTK_DEBUG": "interactive", "WEBKIT_DEBUG": "all", "JSC_useDollarVM": "true", "TMPDIR": str(made)}
handed, end = os.pipe()  # as a careless starter leaves one open
process = subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True, pass_fds=[handed])
try:
    until("the first screen", lambda: seen("heading"))
    refused = until("the early threads to be refused", lambda: (lines := dict(it.split() for it in told.read_text().splitlines())).keys() >= {"consent-desk", "consent-desk-window", "WebKitWebProcess"} and lines)
    passed(f"a thread from before main is refused the network in {', '.join(sorted(refused))}")

    # The desk's own program reads what the person asks of it; what shows pages has no business there.
    assert refused.pop("consent-desk") == "read", "the control: outside the window the key can be read"
    assert {*refused.values()} == {"not-read"}, refused
    passed(f"a key in a hidden folder is closed to {', '.join(sorted(refused))}")

    pipe = os.readlink(f"/proc/self/fd/{handed}")
    held = {Path(f"/proc/{it}/comm").read_text().strip(): opened(it) for it in family(process.pid)}
    assert pipe in held.pop("consent-desk") and all(pipe not in it for it in held.values()), held
    passed("what the desk was started with is not handed on")

    assert not listening(port), "the inspector listens"
    window = called("consent-desk-w", process.pid)[0]
    kept = Path(f"/proc/{window}/environ").read_bytes()
    for word in (b"INSPECTOR", b"AUTOMATION", b"GTK_DEBUG", b"WEBKIT_DEBUG", b"JSC_"):
        assert word not in kept, word
    passed("no inspector, no automation")

    # The page's process ends: the page comes back by itself, and when that does not help the person is asked.
    def killed():
        before = until("the page's process", lambda: called("WebKitWebProc", process.pid))[0]
        os.kill(before, signal.SIGKILL)
        until("another process of the page", lambda: [it for it in called("WebKitWebProc", process.pid) if it != before])

    for _ in range(2):
        killed()
        until("the page again", lambda: seen("heading") and not seen("link", "Open again") and seen("landmark"))
    killed()
    again = until("the way back", lambda: seen("link", "Open again"))
    again.queryAction().doAction(0)
    until("the page again", lambda: seen("landmark"))
    passed("a page whose process was killed comes back, or says so with a way back")

    # Keys change the size of the page, and the next start knows it.
    def heading():
        return until("a heading", lambda: seen("heading")).queryComponent().getExtents(pyatspi.DESKTOP_COORDS).height

    identity = until("the window", lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window)], capture_output=True, text=True).stdout.split())[-1]
    subprocess.run(["xdotool", "windowfocus", identity], check=False)
    plain = heading()
    for _ in range(4):
        subprocess.run(["xdotool", "key", "--window", identity, "ctrl+plus"], check=True)
    until("a larger page", lambda: heading() > plain * 1.3)
    larger = heading()
    subprocess.run(["xdotool", "key", "--window", identity, "ctrl+minus"], check=True)
    until("a smaller page", lambda: heading() < larger)
    for _ in range(9):
        subprocess.run(["xdotool", "key", "--window", identity, "ctrl+plus"], check=True)
    until("the largest page", lambda: heading() > plain * 1.9)
    passed("Ctrl and + or - change the size of the page")

    # What is typed is drawn: the picture of the display is looked at, for the page knows no better.
    picture = Screen()
    subprocess.run(["xdotool", "key", "--window", identity, "ctrl+k"], check=True)
    until("the field of the finder", lambda: seen("combo box", "Find"))
    before = picture.rows()
    subprocess.run(["xdotool", "key", "--window", identity, "q"], check=True)
    typed = lambda: seen("combo box", "Find").queryText().getText(0, -1)
    until("what was typed", lambda: typed() == "q" and picture.rows() != before)
    subprocess.run(["xdotool", "key", "--window", identity, "Escape"], check=True)
    until("the page without the finder", lambda: not seen("dialog"))
    passed("what is typed is drawn, by the old protocol of input methods too")

    # The menu changes its words with the language, and the toolkit has nothing to complain of.
    assert seen("menu", "File")
    subprocess.run(["xdotool", "key", "--window", identity, "ctrl+shift+l"], check=True)
    until("the menu in Chinese", lambda: seen("menu", "文件") and not seen("menu", "File"))
    subprocess.run(["xdotool", "key", "--window", identity, "ctrl+shift+l"], check=True)
    until("the menu in English", lambda: seen("menu", "File"))
    passed("the menu speaks the language that was chosen")

    # A file that is dropped on a request is kept with it, and a backup is taken to where backups are.
    press("push button", "Try with a sample person")
    until("the sample person", lambda: seen("push button", "End the trial and clear it"))
    press("link", "Requests")
    until("a request", lambda: seen("heading", "Your requests"))
    press("link", "Request for deletion")
    until("its page", lambda: reads("or drop them here"))
    reply = made / "回复 100%.txt"
    reply.write_text("not in this way")
    drop(reply)
    until("the file with the request", lambda: seen("push button", f"Save {reply.name}"))
    passed("a file dropped on a request is kept with it")
    backup = made / "kept.age"
    backup.write_bytes(b"age-encryption.org/v1\n")
    press("link", "Today")
    until("the first page", lambda: seen("heading", "Your choices"))
    drop(backup)
    until("the backup where backups are", lambda: seen("heading", "Restore and merge") and reads(backup.name))
    press("push button", "End the trial and clear it")
    until("the desk without the sample person", lambda: seen("push button", "Try with a sample person"))
    passed("a dropped backup is taken to where backups are")

    # A page that is dropped on the window is not opened in it: it is read as a policy.
    dropped = made / "dropped.html"
    dropped.write_text(
        "<meta charset=utf-8><title>taken over</title><h1>Taken over 隐私政策</h1><p>我们收集您的手机号码、电子邮箱。</p>"
        "<script>document.title = 'taken over'</script>")
    drop(dropped)
    until("its text beside what it says", lambda: seen("heading", "what the policy says"))
    assert seen("landmark") and not seen("document web", "taken over"), "the dropped page took the window over"
    passed("a dropped page is not opened")

    # A second start brings this window to the front and is done.
    assert subprocess.run([program], timeout=LIMIT).returncode == 0
    passed("a second start ends")

    # Closed as a person closes it: the next start knows the size.
    close(identity)
    code, complained = process.wait(LIMIT), process.stderr.read()
    assert code == 0 and "WARNING" not in complained, complained
    assert not [*made.glob("*.sqlite"), *made.glob("WebKitCache")], "the web engine keeps something among temporary files"
    place = json.loads((data / "window.json").read_text())
    assert place["width"] > 400, place
    kept = json.loads((data / "desk.json").read_text())
    assert kept["settings"]["scale"] == 200, kept
    passed("size and place are remembered")
finally:
    process.kill()
    process.wait(LIMIT)

print(f"The siege: {done} passed")
