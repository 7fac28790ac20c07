import numpy as np

x, gamma, beta, mean, var = [np.array(eval(input()), dtype=float) for _ in range(5)]
momentum, eps, training = float(input()), float(input()), eval(input())
N, C, H, W = x.shape
flat = x.transpose(0, 2, 3, 1).reshape(-1, C)  # every place is a sample
n = len(flat)
mu, sigma2 = (flat.mean(0), flat.var(0)) if training else (mean, var)
y = (flat - mu) / np.sqrt(sigma2 + eps) * gamma + beta
if training:
    mean = mean + momentum * (mu - mean)
    var = var + momentum * (sigma2 * n / (n - 1) - var)
print((y.reshape(N, H, W, C).transpose(0, 3, 1, 2), mean, var))
