X, y, w = eval(input()), eval(input()), eval(input())
b, micro_sizes, K, rate = float(input()), eval(input()), int(input()), float(input())
samples = iter(zip(X, y))
total, gw, gb, count, losses = 0.0, [0.0] * len(w), 0.0, 0, []
for number, size in enumerate(micro_sizes, 1):
    for _ in range(size):
        x, t = next(samples)
        r = sum(p * q for p, q in zip(w, x)) + b - t
        total, gb, count = total + r * r, gb + 2 * r, count + 1
        gw = [g + 2 * r * v for g, v in zip(gw, x)]
    if number % K == 0 or number == len(micro_sizes):
        losses.append(round(total / count, 4))
        w = [v - rate * g / count for v, g in zip(w, gw)]
        b -= rate * gb / count
        total, gw, gb, count = 0.0, [0.0] * len(w), 0.0, 0
print(([round(v, 4) for v in w], round(b, 4), losses))
