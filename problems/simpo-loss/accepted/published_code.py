import numpy as np

pairs = [eval(input()), eval(input())]
beta, gamma = float(input()), float(input())
mean_w, mean_l = (np.array([sum(y) / len(y) for y in side]) for side in pairs)
logits = mean_w - mean_l - gamma / beta
loss = np.log1p(np.exp(-beta * logits)).mean()
print((loss, beta * mean_w, beta * mean_l, (beta * mean_w > beta * mean_l).astype(float).mean()))
