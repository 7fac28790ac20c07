"""Calls what only an administrator may, with arguments that do nothing: anything but a refusal is a way in."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
refused = {1, 13, 38, 95}  # EPERM, EACCES, ENOSYS, EOPNOTSUPP
done = []


def attempt(name, *arguments):
    ctypes.set_errno(0)
    if getattr(libc, name)(*arguments) >= 0 or ctypes.get_errno() not in refused:
        done.append("%s (%d)" % (name, ctypes.get_errno()))


def call(name, numbers, *arguments):
    number = numbers if isinstance(numbers, int) else numbers[{"x86_64": 0, "aarch64": 1}[os.uname().machine]]
    ctypes.set_errno(0)
    if libc.syscall(number, *arguments) >= 0 or ctypes.get_errno() not in refused:
        done.append("%s (%d)" % (name, ctypes.get_errno()))


attempt("sethostname", b"dlj", ctypes.c_size_t(3))
attempt("setdomainname", b"dlj", ctypes.c_size_t(3))
attempt("swapoff", b"/nowhere")
attempt("acct", b"/nowhere")
call("reboot", (169, 142), 0, 0, 0, None)
call("init_module", (175, 105), None, ctypes.c_size_t(0), b"")
call("kexec_load", (246, 104), 0, ctypes.c_size_t(0), None, ctypes.c_size_t(1))
call("quotactl", (179, 60), -1, b"/nowhere", 0, None)
print("ESCAPED: " + ", ".join(done) if done else "held: refused")
