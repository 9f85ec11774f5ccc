#!/usr/bin/env python3
"""What a password manager can do with gnome-keyring and a test needs, without a window: make a keyring, lock and
unlock it, make it the default, put an entry into it.

secrets.py make NAME PASSWORD | lock PATH | unlock PATH PASSWORD | default PATH | put PATH SERVICE USERNAME TEXT [again]
"""

import sys

import dbus

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
SECRET = "org.freedesktop.Secret"
# gnome-keyring's own door for its tools: no other makes or opens a keyring without a prompt.
INSIDE = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"

bus = dbus.SessionBus()


def face(path, interface):
    return dbus.Interface(bus.get_object(SERVICE, path), interface)


service = face(ROOT, f"{SECRET}.Service")
_, session = service.OpenSession("plain", dbus.String("", variant_level=1))


def secret(text):
    return dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(text.encode()), "text/plain"), signature="oayays")


what, *words = sys.argv[1:]
if what == "make":
    label = dbus.String(words[0], variant_level=1)
    properties = dbus.Dictionary({f"{SECRET}.Collection.Label": label}, signature="sv")
    print(face(ROOT, INSIDE).CreateWithMasterPassword(properties, secret(words[1])))
elif what == "lock":
    service.Lock(dbus.Array([dbus.ObjectPath(words[0])], signature="o"))
elif what == "unlock":
    face(ROOT, INSIDE).UnlockWithMasterPassword(dbus.ObjectPath(words[0]), secret(words[1]))
elif what == "default":
    service.SetAlias("default", dbus.ObjectPath(words[0]))
elif what == "put":
    path, name, user, text, *again = words
    attributes = dbus.Dictionary({"service": name, "username": user}, signature="ss", variant_level=1)
    properties = {f"{SECRET}.Item.Label": dbus.String("test", variant_level=1), f"{SECRET}.Item.Attributes": attributes}
    item = secret(text)
    face(path, f"{SECRET}.Collection").CreateItem(dbus.Dictionary(properties, signature="sv"), item, not again)
else:
    sys.exit(__doc__)
