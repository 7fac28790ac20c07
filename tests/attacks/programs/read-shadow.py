"""Reads the password file, as any process of root can."""
for path in ("/etc/shadow", "/proc/self/root/etc/shadow", "/proc/1/root/etc/shadow"):
    try:
        open(path).read(10)
        print("LEAK: read", path)
    except OSError as error:
        print("held:", error.strerror)
