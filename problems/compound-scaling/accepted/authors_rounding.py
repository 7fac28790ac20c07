# int(c + 4) // 8 * 8 as in the authors' code; the FLOPs factor unrounded.
from math import ceil


def round_filters(filters):
    new = max(8, int(filters + 4) // 8 * 8)
    return new + 8 if new < 0.9 * filters else new


a, b, g = eval(input())
phi = float(input())
layers, channels, resolution = eval(input())
print(
    ceil(a**phi * layers),
    round_filters(channels * b**phi),
    int(resolution * g**phi + 0.5),
    a**phi * b ** (2 * phi) * g ** (2 * phi),
)
