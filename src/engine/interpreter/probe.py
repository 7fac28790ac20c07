"""
Tells dlj which Python this is. It is started with -I: nothing of the current folder, of PYTHON* variables or of the user's own
packages is run to find out.

argv: the folder with the server's Python files, which are compiled, and folders that nobody trusts. Prints one line of JSON.
"""
import os
import sys


def user_site():
    """The user's own package folder, as plain python3 would use it, or None; in -I mode Python itself leaves it out."""
    import site

    if sys.prefix != sys.base_prefix and not has_system_site():
        return None
    if hasattr(os, "geteuid") and (os.geteuid() != os.getuid() or os.getegid() != os.getgid()):
        return None
    return site.getusersitepackages()


def has_system_site():
    """Whether this virtual environment also uses the packages of its base."""
    try:
        with open(os.path.join(sys.prefix, "pyvenv.cfg"), encoding="utf-8") as settings:
            pairs = [line.lower().partition("=") for line in settings]
    except OSError:
        return False
    return any(name.strip() == "include-system-site-packages" and value.strip() == "true" for name, _, value in pairs)


def named_in(folder):
    """The folders that .pth files of a package folder add to the import path. Their code lines are left alone."""
    found = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if not name.endswith(".pth") or name.startswith("."):
            continue
        try:
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                lines = [line.strip() for line in file]
        except OSError:
            continue
        found += [
            os.path.join(folder, line) for line in lines if line and not line.startswith(("#", "import ", "import\t"))
        ]
    return found


def first_package_folder(path):
    """The place in the import path where Python would put the user's packages: before the base's."""
    for place, folder in enumerate(path):
        if folder.endswith("-packages") and (sys.prefix == sys.base_prefix or not is_within(folder, sys.prefix)):
            return place
    return len(path)


def is_within(path, folder):
    path, folder = os.path.realpath(path), os.path.realpath(folder)
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def import_path(own, distrusted):
    """
    The import path that solutions get: as plain python3 has it, without folders that do not exist. Second, the folders that are
    left out because a .pth file names them and nobody trusts them.
    """
    import site

    installed = [os.path.join(prefix, "lib") for prefix in (sys.prefix, sys.base_prefix)]
    installed += [*site.getsitepackages(), *([own] if own else [])]
    path = [folder for folder in sys.path if folder]
    if own is not None:
        place = first_package_folder(path)
        path[place:place] = [own, *named_in(own)]
    found, left_out = [], []
    for folder in dict.fromkeys(map(os.path.abspath, path)):
        is_installed = any(is_within(folder, one) for one in installed)
        distrust = not is_installed and any(is_within(folder, one) for one in distrusted)
        if os.path.exists(folder):
            (left_out if distrust else found).append(folder)
    return found, left_out


def main(server, *distrusted):
    import json
    import site

    own = user_site()
    path, left_out = import_path(own, distrusted)
    sys.path[:] = path
    try:
        import numpy

        version, folder = numpy.__version__, os.path.dirname(numpy.__file__)
    except Exception:
        version = folder = None
    import compileall

    compileall.compile_dir(server, quiet=2)
    watched = [*site.getsitepackages(), *([own] if own else []), *([folder] if folder else [])]
    answer = {
        "path": os.path.abspath(sys.executable),
        "prefix": sys.prefix,
        "basePrefix": sys.base_prefix,
        "searchPath": path,
        "version": "%d.%d.%d" % sys.version_info[:3],
        "numpy": version,
    }
    print(json.dumps({"interpreter": answer, "watched": watched, "leftOut": left_out}))


main(*sys.argv[1:])
