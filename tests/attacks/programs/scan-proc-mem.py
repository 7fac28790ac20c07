"""Searches all of its own memory, through /proc/self/mem, for what earlier runs have left in it."""
import re

pattern = re.compile(rb"dlj-secret-([a-z]+)-[0-9a-f]{32}")
found = {}
try:
    maps = open("/proc/self/maps").read().splitlines()
    memory = open("/proc/self/mem", "rb", 0)
except OSError as error:
    print("held:", error.strerror)
    raise SystemExit
for line in maps:
    span, mode = line.split()[:2]
    start, end = (int(part, 16) for part in span.split("-"))
    if not mode.startswith("rw"):
        continue
    for at in range(start, end, 1 << 20):
        try:
            memory.seek(at)
            chunk = memory.read(min((1 << 20) + 64, end - at))
        except (OSError, ValueError, OverflowError):
            break
        for match in pattern.finditer(chunk):
            found[match.group().decode()] = line.split()[-1]
if found:
    print("LEAK:", *["%s in %s" % pair for pair in found.items()])
else:
    print("held: searched all of it")
