"""You take the gradient at the real samples. The penalty is applied at points between real and fake: x_hat = eps * real + (1 - eps) * fake.
你在真实样本处求了梯度。惩罚应加在真假样本之间的点上：x_hat = eps * real + (1 - eps) * fake。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
gradient = (v * (1 - np.tanh(real @ W.T + b) ** 2)) @ W
penalty = np.mean((np.linalg.norm(gradient, axis=1) - 1) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
