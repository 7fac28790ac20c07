"""You exponentiate the negative log-likelihood of the whole sequence. Perplexity is per token: divide by n first.
你对整个序列的负对数似然取了指数。困惑度是按词元平均的：先除以 n。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total)), 4)))
