import numpy as np

labels, C = np.array(eval(input())), int(input())
rows = np.vstack([np.eye(C, dtype=np.int64), np.zeros((1, C), dtype=np.int64)])
print(repr(rows[np.where((labels >= 0) & (labels < C), labels, C)]))
