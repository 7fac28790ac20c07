"""You gate with GELU, which is GEGLU. SwiGLU uses SiLU: the weight of u is sigmoid(u).
你用 GELU 作门控，那是 GEGLU。SwiGLU 用 SiLU：u 的权重是 sigmoid(u)。
"""

import numpy as np

x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
gate = x @ W_gate
up = x @ W_up
silu = 0.5 * gate * (1 + np.tanh(np.sqrt(2 / np.pi) * (gate + 0.044715 * gate**3)))
print((silu * up @ W_down).round(4).tolist())
