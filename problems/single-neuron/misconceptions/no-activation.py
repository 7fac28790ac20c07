"""You stop at the weighted sum z. Pass it through the sigmoid, 1 / (1 + exp(-z)): only then is it a probability that can be compared with 0 and 1.
你停在了加权和 z。应再通过 sigmoid，即 1 / (1 + exp(-z))，得到的才是可以与 0、1 比较的概率。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
z = X @ w + float(input())
print((z.round(4).tolist(), round(float(np.mean((z - y) ** 2)), 4)))
