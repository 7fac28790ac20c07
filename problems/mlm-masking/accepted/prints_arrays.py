import numpy as np

tokens = np.array(eval(input()))
special = set(eval(input()))
mask_id = int(input())
prob = float(input())
u, v = np.array(eval(input())), np.array(eval(input()))
random_ids = np.array(eval(input()))

chosen = np.array([t not in special for t in tokens.tolist()]) & (u < prob)
labels = np.full(len(tokens), -100)
labels[chosen] = tokens[chosen]
inputs = tokens.copy()
to_mask = chosen & (v < 0.8)
to_random = chosen & (v >= 0.8) & (v < 0.9)
inputs[to_mask] = mask_id
inputs[to_random] = random_ids[to_random]
print(inputs, labels)
