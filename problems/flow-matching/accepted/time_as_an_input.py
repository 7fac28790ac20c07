import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())
weights = np.vstack([W, u])
features = np.column_stack([noise + t[:, None] * (action - noise), t])
residual = action - noise - features @ weights
x = noise.copy()
for time in np.arange(n) / n:
    x += np.column_stack([x, np.full(len(x), time)]) @ weights * (1 / n)
print(np.sum(residual**2) / residual.size)
print(x)
