"""You put all sines first and all cosines after them. In the paper they alternate: column 2i is the sine and column 2i+1 the cosine of the same angle.
你把所有正弦放在前面、余弦放在后面。论文中二者交替：第 2i 列是正弦，第 2i+1 列是同一角度的余弦。
"""

import numpy as np

seq_len = int(input())
d_model = int(input())
half = (d_model + 1) // 2
angles = np.arange(seq_len)[:, None] / 10000 ** (2 * np.arange(half) / d_model)
print(np.round(np.hstack([np.sin(angles), np.cos(angles)])[:, :d_model], 4).tolist())
