import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
p = np.exp(z - z.max(1, keepdims=True))
p /= p.sum(1, keepdims=True)
extended = [0]
for label in y:
    extended += [label, 0]
S = len(extended)
a, log_total = np.zeros(S), 0.0
for t in range(len(p)):
    new = np.zeros(S)
    for s, label in enumerate(extended):
        if t == 0:
            new[s] = 1.0 if s < 2 else 0.0
        else:
            new[s] = a[s] + (a[s - 1] if s > 0 else 0.0)
            if s > 1 and label != 0 and label != extended[s - 2]:
                new[s] += a[s - 2]
        new[s] *= p[t][label]
    log_total += np.log(new.sum())
    a = new / new.sum()
print(-(log_total + np.log(a[-2:].sum())))
