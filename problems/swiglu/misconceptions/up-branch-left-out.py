"""You leave out the up branch. The gate multiplies x W_up elementwise before the projection back.
你漏掉了上投影分支。投影回去之前，门要与 x W_up 逐元素相乘。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = gate / (1 + np.exp(-gate))
print((silu @ W_down).round(4).tolist())
