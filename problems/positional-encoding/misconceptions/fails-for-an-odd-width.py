"""You fill as many cosine columns as sine columns, which does not fit when d_model is odd. There are then d_model // 2 cosines and one sine more: the last column is a sine.
你让余弦列与正弦列一样多，d_model 为奇数时放不下。此时余弦有 d_model // 2 列，正弦多一列：最后一列是正弦。
"""

import numpy as np

seq_len = int(input())
d_model = int(input())
angles = np.arange(seq_len)[:, None] / 10000 ** (np.arange(0, d_model, 2) / d_model)
pe = np.zeros((seq_len, d_model))
pe[:, 0::2] = np.sin(angles)
pe[:, 1::2] = np.cos(angles)
print(np.round(pe, 4).tolist())
