# One linear map per feature, as for inference; prints three NumPy arrays unrounded.
import numpy as np

x, gamma, beta, mean, var = (np.array(eval(input()), dtype=float) for _ in range(5))
momentum, eps = float(input()), float(input())
new_mean, new_var = mean, var
if eval(input()):
    n = len(x)
    batch_mean = x.sum(0) / n
    batch_var = (x**2).sum(0) / n - batch_mean**2
    new_mean = mean * (1 - momentum) + batch_mean * momentum
    new_var = var * (1 - momentum) + batch_var * momentum * n / (n - 1)
    mean, var = batch_mean, batch_var
scale = gamma * (var + eps) ** -0.5
print(x * scale + (beta - mean * scale))
print(new_mean)
print(new_var)
