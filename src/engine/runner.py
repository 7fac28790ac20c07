import ast, base64, builtins, importlib, json, linecache, os, random, resource, select, signal, struct, sys, time, types

MIB = 1 << 20


def run_solution(name, source, seed):
    """Runs the source as __main__ and ends as an interpreter does. Returns the exit status."""
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    module.__file__ = name
    sys.modules["__main__"] = module
    sys.argv = [name]
    text = source.decode("utf-8", "replace")
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    status = 0
    try:
        exec(compile(source, name, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as exit:
        code = exit.code
        if code is None:
            status = 0
        elif isinstance(code, int):
            status = code & 0xFF
        else:
            print(code, file=sys.stderr)
            status = 1
    except BaseException as error:
        import traceback
        tb = error.__traceback__.tb_next if error.__traceback__ else None
        sys.excepthook(type(error), error.with_traceback(tb), tb)
        status = 1
    import atexit
    if "threading" in sys.modules:
        sys.modules["threading"]._shutdown()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            status = status or 120
    return status


def imports_of(source):
    names = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names.append(node.module)
    return names


def main():
    with os.fdopen(3, "rb") as channel:
        job = json.loads(channel.read())
    sys.path[:] = job["searchPath"]
    source = base64.b64decode(job["source"])
    stdin, out, err = (os.memfd_create(n) for n in ("stdin", "stdout", "stderr"))
    os.write(stdin, base64.b64decode(job["stdin"]))
    os.lseek(stdin, 0, 0)
    limits = job["limits"]
    try:
        compile(source, job["name"], "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        import traceback
        os.write(err, "".join(traceback.format_exception_only(*sys.exc_info()[:2])).encode())
        return report({"ending": {"kind": "not-compiled"}}, out, err)
    for name in imports_of(source):
        try:
            importlib.import_module(name)
        except BaseException:
            break
    random.seed(job["seed"])
    if "numpy" in sys.modules and hasattr(sys.modules["numpy"], "random"):
        sys.modules["numpy"].random.seed(job["seed"])
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        try:
            for number, descriptor in enumerate((stdin, out, err)):
                os.dup2(descriptor, number)
            os.closerange(3, 4096)
            most = int(limits["output"] * MIB)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most + 1, most + 1))
            cpu = int(limits["time"]) + 1
            resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2 if limits["memory"] > 4096 else ((limits["memory"] + 1024) * MIB,) * 2)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            sys.stdin = open(0, encoding="utf-8", errors="strict")
            sys.stdout = open(1, "w", encoding="utf-8", errors="strict")
            sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace")
            status = run_solution(job["name"], source, job["seed"])
        except BaseException:
            status = 1
        finally:
            os._exit(status)
    pidfd = os.pidfd_open(pid)
    poller = select.poll()
    poller.register(pidfd, select.POLLIN)
    timed_out = not poller.poll(limits["time"] * 3000)
    if timed_out:
        os.kill(pid, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    cpu = usage.ru_utime + usage.ru_stime
    memory = usage.ru_maxrss / 1024
    size = max(os.fstat(out).st_size, os.fstat(err).st_size)
    ending = {"kind": "exited", "code": os.WEXITSTATUS(status)} if os.WIFEXITED(status) else {"kind": "signalled", "signal": signal.Signals(os.WTERMSIG(status)).name}
    report({"ending": ending, "cpu": cpu, "wall": time.monotonic() - start, "memory": memory, "exceeded": {
        "time": timed_out or cpu > limits["time"], "memory": memory > limits["memory"], "output": size > limits["output"] * MIB, "imports": False}}, out, err)


def report(result, out, err):
    def content(fd, most):
        return os.pread(fd, most, 0)
    result["stdout"] = base64.b64encode(content(out, 64 * MIB)).decode()
    result["stderr"] = base64.b64encode(content(err, 65536)).decode()
    with os.fdopen(4, "wb") as channel:
        channel.write(json.dumps(result).encode())


main()
