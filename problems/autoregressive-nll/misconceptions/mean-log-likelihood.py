"""Your first number is the mean per token. The log-likelihood of the sequence is the sum; only the perplexity divides by n.
你的第一个数是每个词元的平均值。序列的对数似然是求和；只有困惑度才除以 n。
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = T - np.log(np.exp(T).sum(axis=1, keepdims=True))
total = (s - np.log(np.exp(s).sum()))[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total / len(tokens)), 4), round(float(np.exp(-total / len(tokens))), 4)))
