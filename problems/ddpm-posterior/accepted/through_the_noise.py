import numpy as np

x0, xt = np.array(eval(input())), np.array(eval(input()))
t, betas = int(input()), np.array(eval(input()))
alpha_bars = np.append(np.cumprod(1 - betas), 1.0)  # entry -1 is alpha_bar_0
beta, now, before = betas[t - 1], alpha_bars[t - 1], alpha_bars[t - 2]
eps = (xt - np.sqrt(now) * x0) / np.sqrt(1 - now)
mean = (xt - beta / np.sqrt(1 - now) * eps) / np.sqrt(1 - beta)
print(mean, beta * (1 - before) / (1 - now))
