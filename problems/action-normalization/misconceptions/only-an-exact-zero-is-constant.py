"""You treat a dimension as constant only when its range is exactly 0. Sensor noise makes a resting axis differ in the last digits: put 0 wherever max - min < 1e-4.
你只把范围恰好为 0 的维度当作常数。静止的轴也会因传感器噪声在末几位上变化：只要 max - min < 1e-4 就取 0。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(axis=0), data.max(axis=0)
constant = high == low
print(np.where(constant, 0.0, 2 * (x - low) / np.where(constant, 1, high - low) - 1).round(4).tolist())
