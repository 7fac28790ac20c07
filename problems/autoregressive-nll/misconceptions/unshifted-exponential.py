"""exp overflows for logits above 709. Subtract the largest logit of each row first: log p_j = s_j - m - log(sum of exp(s_k - m)).
logit 大于 709 时 exp 会溢出。每行先减去最大值：log p_j = s_j - m - log(Σ exp(s_k - m))。
kind: stability
"""

import numpy as np

s, T, tokens = np.array(eval(input())), np.array(eval(input())), np.array(eval(input()))
log_p = np.log(np.exp(T) / np.exp(T).sum(axis=1, keepdims=True))
total = np.log(np.exp(s) / np.exp(s).sum())[tokens[0]] + log_p[tokens[:-1], tokens[1:]].sum()
print((round(float(total), 4), round(float(np.exp(-total / len(tokens))), 4)))
