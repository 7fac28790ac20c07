import numpy as np

logits, T = np.array(eval(input())), float(input())
k, p, u = int(input()), float(input()), float(input())
weights = np.exp(logits / T)
rising = list(np.argsort(logits))
while k and len(rising) > k:
    weights[rising.pop(0)] = 0
total = weights.sum()
# Drop the smallest token as long as the others still reach p.
while p < 1 and len(rising) > 1 and (weights.sum() - weights[rising[0]]) / total >= p:
    weights[rising.pop(0)] = 0
probabilities = weights / weights.sum()
token = next(i for i, running in enumerate(np.cumsum(probabilities)) if running > u)
print(token, probabilities.round(5).tolist())
