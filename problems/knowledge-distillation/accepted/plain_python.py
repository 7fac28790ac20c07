import math


def log_softmax(row, T=1.0):
    top = max(row)
    log_sum = math.log(sum(math.exp((z - top) / T) for z in row))
    return [(z - top) / T - log_sum for z in row]


S, R, labels = eval(input()), eval(input()), eval(input())
T, alpha = float(input()), float(input())
n = len(S)
ce = kd = 0.0
for s, t, y in zip(S, R, labels):
    ce -= log_softmax(s)[y] / n
    for q, p in zip(log_softmax(s, T), log_softmax(t, T)):
        kd += T * T * math.exp(p) * (p - q) / n
print((ce, kd, alpha * kd + (1 - alpha) * ce))
