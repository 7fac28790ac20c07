import numpy as np

p, q, y, kp, kq = (np.array(eval(input())) for _ in range(5))
beta, up, down = float(input()), float(input()), float(input())
z0 = np.clip(np.mean(kp - kq), 0, None)
r = p - q
chosen = up * (0.5 - 0.5 * np.tanh(beta * (r[y == 1] - z0) / 2))
rejected = down * (0.5 + 0.5 * np.tanh(beta * (r[y == 0] - z0) / 2))
print((z0, beta * r, np.concatenate([chosen, rejected]).sum() / y.size))
