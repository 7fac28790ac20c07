import math


def activation(v, kind):
    if kind == "erf":
        cdf = 0.5 * math.erfc(-v / math.sqrt(2))
        return v * cdf, cdf + v * math.exp(-0.5 * v * v) / math.sqrt(2 * math.pi)
    if kind == "tanh":
        u = math.sqrt(2 / math.pi) * (v + 0.044715 * v**3)
        du = math.sqrt(2 / math.pi) * (1 + 0.134145 * v**2)
        t = math.tanh(u)
        return 0.5 * v * (1 + t), 0.5 * (1 + t) + 0.5 * v * (1 - t * t) * du
    s = 1 / (1 + math.exp(-v))
    return v * s, s * (1 + v * (1 - s))


xs = eval(input())
dys = eval(input())
kind = eval(input())
both = [activation(v, kind) for v in xs]
print([round(y, 4) for y, _ in both], [round(g * d, 4) for g, d in zip([g for _, g in both], dys)])
