"""You apply SiLU to the product of both branches. Apply it to the gate branch alone, then multiply.
你对两个分支的乘积做了 SiLU。应只对门控分支做 SiLU，再相乘。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = gate * up / (1 + np.exp(-gate * up))
print((silu @ W_down).round(4).tolist())
