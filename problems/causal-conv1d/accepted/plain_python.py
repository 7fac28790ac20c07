import math


def conv(x, W, b, delta):
    out = []
    for kernel, bias in zip(W, b):
        row = []
        for t in range(len(x[0])):
            total = bias
            for channel, taps in zip(x, kernel):
                for back, w in enumerate(reversed(taps)):
                    if t - back * delta >= 0:
                        total += w * channel[t - back * delta]
            row.append(total)
        out.append(row)
    return out


x, Wf, bf, Wg, bg, delta = (eval(input()) for _ in range(6))
F, G = conv(x, Wf, bf, delta), conv(x, Wg, bg, delta)
print((F, [[math.tanh(f) / (1 + math.exp(-g)) for f, g in zip(a, b)] for a, b in zip(F, G)]))
