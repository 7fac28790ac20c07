"""You choose the code with the largest dot product, which favours long codes. Choose the smallest Euclidean distance: its square also holds the code's own norm.
你选的是点积最大的码，这会偏向模长大的码。应选欧氏距离最小的：平方距离里还有码向量自身的模。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmax(z @ codebook.T, axis=1)
z_q = codebook[indices]
print((indices.tolist(), z_q.tolist(), round(float((1 + beta) * np.mean((z - z_q) ** 2)), 4)))
