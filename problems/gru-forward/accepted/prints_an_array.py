import numpy as np

xs, h, W, U, b = [np.array(eval(input())) for _ in range(5)]
H = len(h)
inputs = xs @ W.T + b
states = []
for row in inputs:
    gates = 1 / (1 + np.exp(-(row[: 2 * H] + U[: 2 * H] @ h)))
    candidate = np.tanh(row[2 * H :] + U[2 * H :] @ (gates[:H] * h))
    h = candidate + gates[H:] * (h - candidate)
    states.append(h)
print(np.array(states))
