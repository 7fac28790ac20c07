import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input())) for _ in range(7)]
T = len(betas)
# Scale and shift folded into one affine map of the actions.
M, c = W.T * (1 + Wg.dot(obs)), Wb.dot(obs)
for beta, alpha_bar, z, last in zip(betas[::-1], np.cumprod(1 - betas)[::-1], zs, np.arange(T) == T - 1):
    a = (a - beta * (a @ M + c) / (1 - alpha_bar) ** 0.5) / (1 - beta) ** 0.5 + (0 if last else beta**0.5) * z
print(np.minimum(np.maximum(a, -1), 1))
