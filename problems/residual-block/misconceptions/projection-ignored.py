"""You add x although a projection is given. When Ws is not None the shortcut is Ws @ x: it changes the number of entries from D to O.
给了投影矩阵，你却仍然加了 x。Ws 不为 None 时捷径是 Ws @ x，它把维数从 D 变为 O。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
print(np.maximum(W2 @ np.maximum(W1 @ x, 0) + x, 0).round(4).tolist())
