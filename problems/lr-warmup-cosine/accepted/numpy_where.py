import numpy as np

t = np.array(eval(input()), dtype=float)
high, low = float(input()), float(input())
W, T = int(input()), int(input())
ramp = high * t / max(W, 1)
angle = np.clip((t - W) / max(T - W, 1), 0, 1) * np.pi
decay = low + (high - low) * np.cos(angle / 2) ** 2
print(np.where(t < W, ramp, np.where(t >= T, low, decay)))
