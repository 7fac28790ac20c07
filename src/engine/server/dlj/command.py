"""Runs a program that is not Python: writes its file, and turns each case into its command."""
import os
import signal
import sys


def place(name, argv, content):
    """Writes the program's file into the current folder. Returns the command line with the path for `{file}`."""
    path = "./" + (os.path.basename(name) or "program")
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o755)
    with os.fdopen(fd, "wb") as file:
        file.write(content)
    return [part.replace("{file}", path) for part in argv.split("\x1f")]


def is_native(argv):
    """Whether the command is the program's own file, which a compiler made, and no interpreter that reads it."""
    return argv[0].startswith("./")


def become(argv):
    """Replaces a case's process by its command. Only its own three descriptors are open. Never returns."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores SIGPIPE, and a program inherits that
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["OPENSSL_CONF"] = "/dev/null"  # Node reads one in /etc, and does not start if it may not
    try:
        os.execvpe(argv[0], argv, environment)
    except OSError as error:
        os.write(2, ("%s can't be started: %s\n" % (argv[0], error.strerror)).encode())
    sys.stderr = None
    os._exit(127)
