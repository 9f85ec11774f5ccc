#!/usr/bin/python3
"""Another program's window that takes files: taking.py TITLE. Prints the address of what is dropped on it, and ends."""
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk

window = Gtk.Window(type=Gtk.WindowType.TOPLEVEL, title=sys.argv[1], default_width=200, default_height=200)
window.drag_dest_set(Gtk.DestDefaults.ALL, [], Gdk.DragAction.COPY)
window.drag_dest_add_uri_targets()


def dropped(_window, _context, _x, _y, data, _info, _time):
    print(*data.get_uris(), flush=True)
    Gtk.main_quit()


window.connect("drag-data-received", dropped)
window.connect("destroy", Gtk.main_quit)
window.show_all()
window.move(0, 0)
Gtk.main()
