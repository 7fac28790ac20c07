import numpy as np

s, t = np.array(eval(input())), np.array(eval(input()))
y, T, a = eval(input()), float(input()), float(input())
lse = lambda z: np.logaddexp.reduce(z, axis=1)  # noqa: E731
p = np.exp(t / T - lse(t / T)[:, None])
entropy = lse(t / T) - (p * t / T).sum(1)
kd = T**2 * (lse(s / T) - (p * s / T).sum(1) - entropy).mean()
ce = (lse(s) - s[range(len(y)), y]).mean()
print(ce, kd, a * kd + ce - a * ce)
