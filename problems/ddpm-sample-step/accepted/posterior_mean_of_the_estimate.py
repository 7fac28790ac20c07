import numpy as np

xt, eps = np.array(eval(input())), np.array(eval(input()))
t, betas, z = int(input()), np.array(eval(input())), np.array(eval(input()))
alpha_bars = np.concatenate([[1.0], np.cumprod(1 - betas)])
now, before, beta = alpha_bars[t], alpha_bars[t - 1], betas[t - 1]
x0 = (xt - np.sqrt(1 - now) * eps) / np.sqrt(now)
mean = (np.sqrt(before) * beta * x0 + np.sqrt(1 - beta) * (1 - before) * xt) / (1 - now)
print(mean + (t > 1) * np.sqrt(beta) * z)
