import numpy as np

x0, noise, v_pred = [np.array(eval(input()), dtype=float) for _ in range(3)]
t, betas = eval(input()), np.array(eval(input()), dtype=float)
bars = np.array([np.prod(1 - betas[:k]) for k in t])
a, s = np.sqrt(bars).reshape(-1, 1), np.sqrt(1 - bars).reshape(-1, 1)
v = a * noise - s * x0
# The errors of x0 and noise are the error of v, times -s and a.
print((v, x0 - s * (v_pred - v), noise + a * (v_pred - v)))
