import numpy as np

table = np.array([eval(input()) for _ in range(4)])
beta = float(input())
rewards = beta * (table[:2] - table[2:])
margin = rewards[0] - rewards[1]
losses = np.maximum(-margin, 0) + np.log1p(np.exp(-np.abs(margin)))
print(np.array([losses.mean(), *rewards.mean(axis=1)]))
