"""You gate with a ReLU. SwiGLU uses SiLU, u / (1 + exp(-u)), which is smooth and slightly negative below 0.
你用 ReLU 作门控。SwiGLU 用的是 SiLU，即 u / (1 + exp(-u))，它平滑且在负半轴略小于 0。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = np.maximum(gate, 0)
print((silu * up @ W_down).round(4).tolist())
