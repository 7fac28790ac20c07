"""You print tanh(z), which runs from -1 to 1. The sigmoid runs from 0 to 1 and is 0.5 at 0: sigmoid(z) = (1 + tanh(z / 2)) / 2.
你打印的是 tanh(z)，取值范围是 -1 到 1。sigmoid 的范围是 0 到 1，在 0 处为 0.5：sigmoid(z) = (1 + tanh(z / 2)) / 2。
"""

import math

print(f"{math.tanh(float(input())):.4f}")
