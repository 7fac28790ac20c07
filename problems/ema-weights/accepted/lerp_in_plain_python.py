w0, weights, decay = eval(input()), eval(input()), float(input())
plain, zero, warm = list(w0), [0.0] * len(w0), list(w0)
mass = 0.0
for t, row in enumerate(weights):
    ramp = min((2 + t) / (11 + t), decay)
    for j, w in enumerate(row):
        plain[j] += (1 - decay) * (w - plain[j])
        zero[j] += (1 - decay) * (w - zero[j])
        warm[j] += (1 - ramp) * (w - warm[j])
    mass += (1 - decay) * (1 - mass)
print(([round(v, 4) for v in plain], [round(v / mass, 4) for v in zero], [round(v, 4) for v in warm]))
