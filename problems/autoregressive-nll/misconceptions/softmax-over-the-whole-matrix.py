"""You normalise the whole matrix at once. Each row is a distribution of its own, given its previous token: normalise along the row.
你对整个矩阵做了一次归一化。每一行是给定前一个词元时的独立分布：应按行归一化。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum())
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total / len(tokens))), 4)))
