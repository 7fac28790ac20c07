import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
alpha_bars = np.exp(np.cumsum(np.log1p(-betas)))[t - 1]
xt = (np.sqrt(alpha_bars) * x0.T + np.sqrt(1 - alpha_bars) * noise.T).T
print(np.square(np.einsum("nd,de->ne", xt, W) + b[t - 1] - noise).mean(axis=1).mean())
