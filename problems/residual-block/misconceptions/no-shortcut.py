"""You compute the two layers without the shortcut. Add s before the last ReLU: that addition is what makes the block residual.
你只算了两层，没有加捷径。应在最后的 ReLU 之前加上 s，正是这次相加才使它成为残差块。
"""

import numpy as np

x, W1, W2 = (np.array(eval(input()), dtype=float) for _ in range(3))
Ws = eval(input())
print(np.maximum(W2 @ np.maximum(W1 @ x, 0), 0).round(4).tolist())
