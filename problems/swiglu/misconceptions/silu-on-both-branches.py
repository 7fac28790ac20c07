"""You apply SiLU to both branches. The up branch stays linear.
你对两个分支都做了 SiLU。上投影分支应保持线性。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = gate / (1 + np.exp(-gate))
print((silu * (up / (1 + np.exp(-up))) @ W_down).round(4).tolist())
