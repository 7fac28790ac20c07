import numpy as np

s, b = np.array(eval(input())), np.array(eval(input()))
k = int(input())
gamma = float(input())
biased = s + b
threshold = np.sort(biased, axis=1)[:, [-k]]
mask = biased >= threshold
gates = np.where(mask, s, 0) / np.where(mask, s, 0).sum(axis=1, keepdims=True)
ids = np.nonzero(mask)[1].reshape(len(s), k)
load = mask.sum(axis=0)
print(ids)
print(gates[mask].reshape(len(s), k))
print(b + gamma * np.sign(load.sum() / len(b) - load))
