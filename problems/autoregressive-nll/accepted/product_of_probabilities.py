import numpy as np

start, transition, tokens = np.array(eval(input())), np.array(eval(input())), eval(input())
p = np.exp(start) / np.exp(start).sum()
P = np.exp(transition) / np.exp(transition).sum(axis=1)[:, None]
likelihood = p[tokens[0]]
for i, j in zip(tokens[:-1], tokens[1:]):
    likelihood = likelihood * P[i, j]
print(np.array([np.log(likelihood), likelihood ** (-1 / len(tokens))]))
