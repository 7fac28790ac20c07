"""For T = 1 your linear step divides by T - 1 = 0. A schedule of one step is [beta_start]: treat it apart or use np.linspace.
T = 1 时你的线性步长除以了 T - 1 = 0。只有一步的调度就是 [beta_start]：单独处理，或使用 np.linspace。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
if kind == "linear":
    betas = np.array([start + t * (end - start) / (T - 1) for t in range(T)])
else:
    f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
    betas = np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
