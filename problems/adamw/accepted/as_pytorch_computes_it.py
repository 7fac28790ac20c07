import numpy as np

x = np.array(eval(input()), dtype=float)
grads = np.array(eval(input()), dtype=float)
lr, beta1, beta2, eps, weight_decay = [float(input()) for _ in range(5)]
exp_avg, exp_avg_sq = np.zeros(len(x)), np.zeros(len(x))
path = []
for step, grad in enumerate(grads, 1):
    x *= 1 - lr * weight_decay
    exp_avg = exp_avg + (grad - exp_avg) * (1 - beta1)
    exp_avg_sq = exp_avg_sq * beta2 + (1 - beta2) * grad * grad
    denominator = np.sqrt(exp_avg_sq) / np.sqrt(1 - beta2**step) + eps
    x -= lr / (1 - beta1**step) * exp_avg / denominator
    path.append(x.copy())
print(np.array(path))
