"""Becomes another user by every call that changes one."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
done = []
for name, arguments in {
    "setuid": (0,), "setgid": (0,), "setreuid": (0, 0), "setresuid": (0, 0, 0), "setresgid": (0, 0, 0), "setegid": (0,), "seteuid": (0,), "setgroups": (0, None), "initgroups": (b"root", 0),
}.items():
    before = os.getresuid() + os.getresgid() + tuple(os.getgroups())
    if getattr(libc, name)(*arguments) == 0 and (os.getresuid() + os.getresgid() + tuple(os.getgroups()) != before):
        done.append(name)
header = (ctypes.c_uint32 * 2)(0x20080522, 0)
data = (ctypes.c_uint32 * 6)(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0x1FF, 0x1FF, 0x1FF)
if libc.capset(ctypes.byref(header), ctypes.byref(data)) == 0:
    done.append("capset")
data = (ctypes.c_uint32 * 6)(1 << 21, 1 << 21, 0, 0, 0, 0)
if libc.capset(ctypes.byref(header), ctypes.byref(data)) == 0:
    done.append("CAP_SYS_ADMIN")
if os.getuid() == 0:
    done.append("is root")
print("ESCAPED: " + ", ".join(done) if done else "held: stays who it is")
