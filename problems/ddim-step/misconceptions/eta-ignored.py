"""You always take the deterministic step. For eta > 0 part of the noise is drawn afresh: sigma = eta * sqrt((1 - abar_prev) / (1 - abar_t)) * sqrt(1 - abar_t / abar_prev).
你总是走确定性的一步。eta > 0 时部分噪声要重新采样：sigma = eta * sqrt((1 - abar_prev) / (1 - abar_t)) * sqrt(1 - abar_t / abar_prev)。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x - np.sqrt(1 - a) * e) / np.sqrt(a)
print((np.sqrt(p) * x0 + np.sqrt(1 - p) * e).round(4).tolist())
