"""Searches every object that the collector knows, and all that they refer to, for others' texts and the judge's sockets."""
import gc, io, re, socket as sockets

pattern = re.compile("dlj-secret-[a-z]+-[0-9a-f]{32}")
binary = re.compile(pattern.pattern.encode())
found = set()
gc.collect()
layer = gc.get_objects()
visited = {id(layer), id(globals()), id(found), id(pattern), id(binary)}
while layer:
    below = []
    for thing in layer:
        if id(thing) in visited:
            continue
        visited.add(id(thing))
        kind = type(thing)
        if kind is str:
            if "dlj-secret-" in thing:
                found.update(pattern.findall(thing))
        elif kind in (bytes, bytearray):
            if b"dlj-secret-" in thing:
                found.update(text.decode() for text in binary.findall(thing))
        elif kind is sockets.socket and thing.fileno() > 2:
            found.add("a socket")
        elif kind is io.FileIO and not thing.closed and thing.fileno() > 2:
            found.add("an open file")
        else:
            below += gc.get_referents(thing)
    layer = below
print("LEAK: " + ", ".join(found) if found else "held: looked at %d objects" % len(visited))
