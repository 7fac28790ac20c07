from itertools import accumulate
from math import cos, pi

n, kind, first, last = int(input()), eval(input()), float(input()), float(input())
if kind == "linear":
    gap = (last - first) / (n - 1) if n > 1 else 0.0
    betas = [first + k * gap for k in range(n)]
else:
    angles = [(k / n + 0.008) / 1.008 * pi / 2 for k in range(n + 1)]
    betas = [min(0.999, 1 - (cos(v) / cos(u)) ** 2) for u, v in zip(angles, angles[1:])]
print(betas, list(accumulate((1 - b for b in betas), lambda p, a: p * a)))
