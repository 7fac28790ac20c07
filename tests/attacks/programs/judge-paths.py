"""Searches its memory for paths of the judge's, which it is never told: stdin is left unread."""
import gc, os, re

pattern = re.compile("/tmp/dlj-(?:world|judge)[-0-9a-f]*/?[a-z]*")
found = set()
layer = gc.get_objects()
visited = {id(layer), id(globals()), id(found), id(pattern)}
while layer:
    below = []
    for thing in layer:
        if id(thing) not in visited:
            visited.add(id(thing))
            if type(thing) is str and len(thing) < 1000000:
                found.update(pattern.findall(thing))
            else:
                below += gc.get_referents(thing)
    layer = below
found.discard("/tmp/dlj-")
print("LEAK: " + ", ".join(sorted(found)) if found else "held: no path of the judge's")
