import numpy as np

prompt = np.array(eval(input()))
steps = np.array(eval(input()))
Wq, Wk, Wv = (np.array(eval(input())) for _ in range(3))
P, S = len(prompt), len(steps)
K = np.empty((P + S, Wk.shape[1]))
V = np.empty((P + S, Wv.shape[1]))
K[:P], V[:P] = prompt @ Wk, prompt @ Wv
length = P
outputs = np.empty((S, Wv.shape[1]))
for s, x in enumerate(steps):
    K[length], V[length] = x @ Wk, x @ Wv
    length += 1
    logits = K[:length] @ (x @ Wq) / np.sqrt(Wq.shape[1])
    p = np.exp(logits - logits.max())
    outputs[s] = p @ V[:length] / p.sum()
print((outputs.tolist(), length))
