import numpy as np

x0 = np.array(eval(input()))
t = int(input())
mean, variance = x0, 0.0
for beta in eval(input())[:t]:
    mean = np.sqrt(1 - beta) * mean
    variance = (1 - beta) * variance + beta
print(tuple(mean + np.sqrt(variance) * np.array(eval(input()))))
