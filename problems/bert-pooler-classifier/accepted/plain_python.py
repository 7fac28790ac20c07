import math


def affine(x, W, b):
    return [sum(xi * row[j] for xi, row in zip(x, W)) + b[j] for j in range(len(b))]


hidden, W_pool, b_pool, W_cls, b_cls, labels = (eval(input()) for _ in range(6))
pooled = [[math.tanh(z) for z in affine(states[0], W_pool, b_pool)] for states in hidden]
logits = [affine(row, W_cls, b_cls) for row in pooled]
losses = []
for row, label in zip(logits, labels):
    top = max(row)
    losses.append(top + math.log(sum(math.exp(z - top) for z in row)) - row[label])
print((pooled, logits, sum(losses) / len(losses)))
