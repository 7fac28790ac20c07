# Walks over windows and filters and counts, one group after the other.
c, h, w = eval(input())
o, kh, kw = eval(input())
stride = int(input())
padding = int(input())
groups = int(input())
bias = eval(input())

positions = 0
for top in range(0, h + 2 * padding - kh + 1, stride):
    for left in range(0, w + 2 * padding - kw + 1, stride):
        positions += 1

params = macs = 0
for group in range(groups):
    filters = o // groups
    weights = filters * (c // groups) * kh * kw
    params += weights
    macs += weights * positions
    if bias:
        params += filters

dense = 0
for channel in range(o):
    dense += positions * c * h * w
    if bias:
        dense += positions
print(params, macs, dense)
