"""You pass the shortcut through a ReLU. It carries x (or Ws x) unchanged, negative entries included; the only ReLU it meets is the one after the addition.
你让捷径经过了 ReLU。捷径应原样传递 x（或 Ws x），包括负数；它只经过相加之后的那个 ReLU。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
s = np.maximum(x if Ws is None else np.array(Ws, dtype=float) @ x, 0)
print(np.maximum(W2 @ np.maximum(W1 @ x, 0) + s, 0).round(4).tolist())
