import math

x, c, Wm, bm, W1, b1, W2, b2 = (eval(input()) for _ in range(8))


def linear(row, W, b):
    return [sum(v * w for v, w in zip(row, column)) + bias for column, bias in zip(zip(*W), b)]


def gelu(u):
    return 0.5 * u * (1 + math.tanh(math.sqrt(2 / math.pi) * (u + 0.044715 * u**3)))


d = len(x[0])
m = linear([v / (1 + math.exp(-v)) for v in c], Wm, bm)
result = []
for token in x:
    mean = sum(token) / d
    size = math.sqrt(sum((v - mean) ** 2 for v in token) / d + 1e-6)
    h = [(v - mean) / size * (1 + m[d + k]) + m[k] for k, v in enumerate(token)]
    out = linear([gelu(u) for u in linear(h, W1, b1)], W2, b2)
    result.append([round(v + m[2 * d + k] * o, 4) for k, (v, o) in enumerate(zip(token, out))])
print(result)
