"""You fill up a last, incomplete window with zeros. Only full windows count: numbers left over are dropped.
你用零补满了最后一个不完整的窗口。只取完整的窗口，剩下的数丢弃。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
size, step = int(input()), int(input())
padded = np.concatenate([x, np.zeros(size)])
starts = np.arange(0, max(len(x) - size + step, 1), step)
print(padded[starts[:, None] + np.arange(size)].tolist())
