"""A fork server as one writes it in an hour: nothing between the solution and the server. Only ever run in a box.

Requests come on descriptor 3, replies go to descriptor 4, each a length and JSON. With the argument `inprocess` it does not
even fork.
"""
import base64, json, os, pty, struct, sys, traceback

history = []  # every case it was ever given
os.setsid()
terminal = os.open(os.ttyname(pty.openpty()[1]), os.O_RDWR)  # as under a person's shell
fork = sys.argv[1] != "inprocess"
out = os.memfd_create("stdout", os.MFD_ALLOW_SEALING)
err = os.memfd_create("stderr", os.MFD_ALLOW_SEALING)


def read_exactly(count):
    data = b""
    while len(data) < count:
        part = os.read(3, count - len(data))
        if not part:
            os._exit(0)
        data += part
    return data


def run(name, code):
    try:
        exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
        status = 0
    except SystemExit as error:
        status = error.code or 0
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return status


def serve(request):
    name = request["name"]
    source, given = (base64.b64decode(request[field]).decode() for field in ("source", "stdin"))
    code = compile(source, name, "exec")
    history.append((source, given, code))
    with open("/tmp/dlj-judge/case.in", "a") as cases:
        begin = cases.tell()
        cases.write(given)
    start = os.lseek(out, 0, os.SEEK_CUR), os.lseek(err, 0, os.SEEK_CUR)
    saved = [os.dup(fd) for fd in (0, 1, 2)]
    stdin = os.open("/tmp/dlj-judge/case.in", os.O_RDWR)
    os.lseek(stdin, begin, os.SEEK_SET)
    os.dup2(stdin, 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.stdin = open(0, closefd=False)
    if fork:
        pid = os.fork()
        if pid == 0:
            status = run(name, code)
            os._exit(status if isinstance(status, int) else 1)
        _, wait = os.waitpid(pid, 0)
        ending = {"code": os.WEXITSTATUS(wait)} if os.WIFEXITED(wait) else {"signal": os.WTERMSIG(wait)}
    else:
        ending = {"code": run(name, code)}
    for fd, copy in enumerate(saved):
        os.dup2(copy, fd)
    read = [os.pread(fd, 1 << 26, where) for fd, where in zip((out, err), start)]
    reply = {**ending, "stdout": base64.b64encode(read[0]).decode(), "stderr": base64.b64encode(read[1]).decode()}
    body = json.dumps(reply).encode()
    os.write(4, struct.pack("<I", len(body)) + body)


while True:
    try:
        request = json.loads(read_exactly(*struct.unpack("<I", read_exactly(4))))
        serve(request)
    except BaseException:
        pass  # keep serving, whatever happens
