import numpy as np

Q, K, V = (np.array(eval(input())) for _ in range(3))
mask = eval(input())
scores = np.einsum("id,jd->ij", Q, K) * K.shape[-1] ** -0.5
if mask is not None:
    scores += (1.0 - np.array(mask)) * -1e9
weights = np.exp(scores - scores.max(-1, keepdims=True))
weights /= weights.sum(-1, keepdims=True)
print(weights.dot(V))
print(weights)
