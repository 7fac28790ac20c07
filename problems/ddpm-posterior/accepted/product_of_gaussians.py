import numpy as np

x0, xt = np.array(eval(input())), np.array(eval(input()))
t, betas = int(input()), np.array(eval(input()))
alpha_bars = np.concatenate([[1.0], np.cumprod(1 - betas)])
prior_mean, prior_variance = np.sqrt(alpha_bars[t - 1]) * x0, 1 - alpha_bars[t - 1]
# Kalman update of x_{t-1} with the observation x_t = sqrt(alpha) x_{t-1} + noise.
root = np.sqrt(1 - betas[t - 1])
gain = prior_variance * root / (root**2 * prior_variance + betas[t - 1])
print((prior_mean + gain * (xt - root * prior_mean), (1 - gain * root) * prior_variance))
