"""Your alpha_bars start with alpha_bar_0 = 1 and lag one step behind. The list starts at step 1: its first entry is 1 - beta_1.
你的 alpha_bars 从 alpha_bar_0 = 1 开始，整体落后一步。列表应从第 1 步开始：第一项是 1 - beta_1。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
betas = np.linspace(start, end, T) if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(np.append(1, 1 - betas[:-1])).round(4).tolist()))
