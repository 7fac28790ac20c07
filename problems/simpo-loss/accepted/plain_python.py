import math


def reward(logp, beta):
    return beta * sum(logp) / len(logp)


def softplus(z):
    return max(z, 0.0) + math.log1p(math.exp(-abs(z)))


W, L, beta, gamma = eval(input()), eval(input()), float(input()), float(input())
rw, rl = [reward(y, beta) for y in W], [reward(y, beta) for y in L]
loss = sum(softplus(b - a + gamma) for a, b in zip(rw, rl)) / len(W)
print((loss, rw, rl, sum(a > b for a, b in zip(rw, rl)) / len(W)))
