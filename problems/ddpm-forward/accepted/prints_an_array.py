import numpy as np

x0, t = np.array(eval(input())), int(input())
alpha_bars = np.cumprod(1 - np.array(eval(input())))
print(alpha_bars[t - 1] ** 0.5 * x0 + (1 - alpha_bars[t - 1]) ** 0.5 * np.array(eval(input())))
