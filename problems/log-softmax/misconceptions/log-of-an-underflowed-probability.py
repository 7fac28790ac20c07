"""You shift the scores but still take the log of a probability, which is -inf once it underflows to 0. Never form the probability: use s - m - log(sum(exp(s - m))).
你虽然平移了分数，但仍对概率取对数；概率一旦下溢为 0，结果就是 -inf。不要先算概率：用 s - m - log(sum(exp(s - m)))。
kind: stability
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
exponentials = np.exp(scores - scores.max())
print(np.log(exponentials / exponentials.sum()))
