"""You gate with the sigmoid alone, which is the original GLU. SiLU is u times sigmoid(u).
你只用 sigmoid 作门控，那是最初的 GLU。SiLU 是 u 乘 sigmoid(u)。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = 1 / (1 + np.exp(-gate))
print((silu * up @ W_down).round(4).tolist())
