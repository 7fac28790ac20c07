import numpy as np

logits, targets = np.array(eval(input()), dtype=float), eval(input())
p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
onehot = np.eye(logits.shape[1])[targets]
print(np.round(-np.sum(onehot * np.log(p)) / len(logits), 4))
