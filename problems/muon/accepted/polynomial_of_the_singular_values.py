import numpy as np

W, grads = (np.array(eval(input()), dtype=float) for _ in range(2))
eta, mu, steps = float(input()), float(input()), int(input())
average = np.zeros(W.shape)  # as in the official code: the momentum is a mean
for gradient in grads:
    average = mu * average + (1 - mu) * gradient
    look_ahead = (1 - mu) * gradient + mu * average
    left, values, right = np.linalg.svd(look_ahead, full_matrices=False)
    values = values / (np.sqrt((values**2).sum()) + 1e-7)
    for _ in range(steps):
        values = 3.4445 * values - 4.7750 * values**3 + 2.0315 * values**5
    O = (left * values) @ right
    W = W - eta * max(1, W.shape[0] / W.shape[1]) ** 0.5 * O
print((W, O))
