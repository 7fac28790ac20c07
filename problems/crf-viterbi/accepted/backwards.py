import numpy as np

emissions, transitions, start, end = [np.array(eval(input()), dtype=float) for _ in range(4)]
tags = eval(input())
T, K = emissions.shape
beta, best, choice = end.copy(), end.copy(), []
for t in range(T - 1, 0, -1):
    total = transitions + (emissions[t] + best)[None, :]
    choice.append(total.argmax(1))
    best = total.max(1)
    beta = np.logaddexp.reduce(transitions + (emissions[t] + beta)[None, :], axis=1)
first = start + emissions[0]
path = [int(np.argmax(first + best))]
for step in reversed(choice):
    path.append(int(step[path[-1]]))
gold = start[tags[0]] + end[tags[-1]]
for t in range(T):
    gold += emissions[t][tags[t]] + (transitions[tags[t - 1]][tags[t]] if t else 0)
print((gold - np.logaddexp.reduce(first + beta), path, float((first + best).max())))
