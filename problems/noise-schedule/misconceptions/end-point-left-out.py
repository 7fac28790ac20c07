"""Your linear step is (end - start) / T, so beta_end is never reached. Both ends belong to the schedule: divide by T - 1.
你的线性步长是 (end - start) / T，永远到不了 beta_end。两端都属于调度：应除以 T - 1。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
betas = start + (end - start) / T * np.arange(T) if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
