import math


def moments(points):
    n = len(points)
    a, b = (sum(column) / n for column in zip(*points))
    xx = sum((p - a) ** 2 for p, _ in points) / (n - 1)
    yy = sum((q - b) ** 2 for _, q in points) / (n - 1)
    xy = sum((p - a) * (q - b) for p, q in points) / (n - 1)
    return a, b, xx, yy, xy


a, b, xx, yy, xy = moments(eval(input()))
c, d, uu, vv, uv = moments(eval(input()))
trace = xx * uu + 2 * xy * uv + yy * vv
determinant = max(xx * yy - xy * xy, 0.0) * max(uu * vv - uv * uv, 0.0)
root = math.sqrt(trace + 2 * math.sqrt(determinant))
mean = (a - c) ** 2 + (b - d) ** 2
print((round(mean + xx + yy + uu + vv - 2 * root, 4), round(mean, 4), round(root, 4)))
