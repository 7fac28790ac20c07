import numpy as np

X = np.array(eval(input()))
Wq, Wk, Wv, Wo = (np.array(eval(input())) for _ in range(4))
n_heads = int(input())
d = X.shape[1]
output = np.zeros(X.shape)
for columns in np.arange(d).reshape(n_heads, -1):
    logits = X @ Wq[:, columns] @ Wk[:, columns].T @ X.T / len(columns) ** 0.5
    logits -= logits.max(1, keepdims=True)
    a = np.exp(logits)
    output += (a / a.sum(1, keepdims=True)) @ X @ Wv[:, columns] @ Wo[columns]
print(output.tolist())
