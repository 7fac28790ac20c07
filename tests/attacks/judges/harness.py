"""A judge that checks in the solution's own process, as test harnesses of data sets do. Only ever run in a box."""
import io, sys

path, expected, hidden = sys.argv[1:4]
del sys.argv[1:]
output = sys.stdout = io.StringIO()
exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
sys.stdout = sys.__stdout__
print(output.getvalue(), end="", file=sys.stderr)
if output.getvalue().strip() != expected:
    sys.exit(1)
