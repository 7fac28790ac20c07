import numpy as np

x0, t, betas, noise, W, b = [eval(input()) for _ in range(6)]
losses = []
for row, step, eps in zip(x0, t, noise):
    row, eps = np.array(row), np.array(eps)
    keep = np.prod(1 - np.array(betas[:step]))
    error = eps - (np.array(W).T @ (keep**0.5 * row + (1 - keep) ** 0.5 * eps) + b[step - 1])
    losses.append(error @ error / len(row))
print(sum(losses) / len(losses))
