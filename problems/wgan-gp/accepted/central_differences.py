import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())


def f(x):
    return float(v @ np.tanh(W @ x + b))


step = 1e-5
penalties = []
for r, k, e in zip(real, fake, eps):
    x = e * r + (1 - e) * k
    gradient = [(f(x + step * unit) - f(x - step * unit)) / (2 * step) for unit in np.eye(len(x))]
    penalties.append((np.hypot.reduce(gradient) - 1) ** 2)
penalty = float(np.mean(penalties))
loss = np.mean([f(k) for k in fake]) - np.mean([f(r) for r in real]) + lam * penalty
print((float(loss), penalty))
