"""You apply SiLU to the up branch. It belongs to the gate: SiLU(x W_gate) times x W_up.
你对上投影分支做了 SiLU。它属于门控分支：SiLU(x W_gate) 乘 x W_up。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
up = x @ W_gate
gate = x @ W_up
silu = gate / (1 + np.exp(-gate))
print((silu * up @ W_down).round(4).tolist())
