"""Searches its own memory without /proc: a write to a pipe from an address that is not mapped only fails."""
import ctypes, os, re, select

libc = ctypes.CDLL(None, use_errno=True)
libc.sbrk.restype = ctypes.c_void_p
pattern = re.compile(rb"dlj-secret-([a-z]+)-[0-9a-f]{32}")
reader, writer = os.pipe()
os.set_blocking(writer, False)
os.set_blocking(reader, False)
page = 4096
found = set()
searched = 0


def span(start):
    """What is mapped from `start` on, a page at a time."""
    global searched
    text = b""
    at = start
    while at - start < 64 << 20:
        if libc.write(writer, ctypes.c_void_p(at), ctypes.c_size_t(page)) != page:
            break
        text += os.read(reader, page)
        at += page
        if len(text) > 1 << 20:
            found.update(match.group().decode() for match in pattern.finditer(text))
            text = text[-64:]
    found.update(match.group().decode() for match in pattern.finditer(text))
    searched += at - start
    return at


def lowest(address):
    """The first page of the mapping that holds `address`."""
    at = address & ~(page - 1)
    while libc.write(writer, ctypes.c_void_p(at - page), ctypes.c_size_t(1)) == 1:
        os.read(reader, 1)
        at -= page
        if address - at > 32 << 20:
            break
    return at


end = libc.sbrk(0)
seeds = [end - page, id(object()), id([]), id("x" * 100), id(bytearray(100000)), id({}), id(b"y" * 10000)]
seen = []
for seed in seeds:
    if not any(start <= seed < stop for start, stop in seen):
        start = lowest(seed)
        seen.append((start, span(start)))
print("LEAK: " + ", ".join(found) if found else "held: searched %d bytes" % searched if searched > 1 << 18 else "nothing searched")
