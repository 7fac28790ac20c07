"""Mounts, unmounts, moves roots, by the old calls and the new."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
done = []


def attempt(name, result):
    if result >= 0:
        done.append(name)


attempt("tmpfs", libc.mount(b"none", b"/tmp", b"tmpfs", 0, None))
attempt("proc", libc.mount(b"none", b"/proc", b"proc", 0, None))
attempt("bind", libc.mount(b"/usr", b"/tmp", None, 4096, None))
attempt("remount", libc.mount(None, b"/", None, 32 | 4096, None))
attempt("private", libc.mount(None, b"/", None, 1 << 18, None))
attempt("umount", libc.umount2(b"/tmp", 2))
attempt("umount proc", libc.umount2(b"/proc", 2))
attempt("chroot", libc.chroot(b"/tmp"))
attempt("pivot_root", libc.syscall({"x86_64": 155, "aarch64": 41}[os.uname().machine], b"/tmp", b"/tmp"))
attempt("fsopen", libc.syscall(430, b"tmpfs", 0))
attempt("open_tree", libc.syscall(428, -100, b"/", 1))
attempt("fspick", libc.syscall(433, -100, b"/", 0))
attempt("mount_setattr", libc.syscall(442, -100, b"/", 0, (ctypes.c_uint64 * 4)(0, 1, 0, 0), ctypes.c_size_t(32)))
print("ESCAPED: " + ", ".join(done) if done else "held: no mount")
