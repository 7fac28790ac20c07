import numpy as np

x0, W, u, c, z = (np.array(eval(input()), dtype=float) for _ in range(5))
mean, std = float(input()), float(input())
times = np.r_[0, 0.5 + 0.5 * np.tanh((mean + std * np.sort(z)) / 2), 1]
# The state (x, t, 1) moves linearly: its velocity is the state times one matrix. There the midpoint method equals Heun's.
A = np.block([[W, np.zeros((len(W), 2))], [u, 0, 0], [c, 1, 0]])
I = np.eye(len(A))
states = [np.c_[x0, np.zeros(len(x0)), np.ones(len(x0))] for _ in range(2)]
for h in np.diff(times):
    states[0] = states[0] @ (I + h * A)
    states[1] = states[1] + h * (states[1] + h / 2 * states[1] @ A) @ A
print((times, *(state[:, : len(W)] for state in states)))
