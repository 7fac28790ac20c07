import math


def layer(z, kind):
    if kind == "sigmoid":
        s = 1 / (1 + math.exp(-z))
        return s, s * (1 - s)
    if kind == "tanh":
        t = math.tanh(z)
        return t, 1 - t * t
    return (z, 1.0) if z > 0 else (0.0, 0.0)


x = float(input())
weights = eval(input())
kind = eval(input())
residual = eval(input())
a, gradient = x, 1.0
for w in weights:
    value, slope = layer(w * a, kind)
    if residual:
        a, gradient = a + value, gradient * (1 + w * slope)
    else:
        a, gradient = value, gradient * w * slope
print((round(a, 4), round(math.log10(abs(gradient)), 4) if gradient else float("-inf")))
