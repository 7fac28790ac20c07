import numpy as np

start, eos = int(input()), int(input())
log_p = np.log(np.array(eval(input())))
width, steps, alpha = int(input()), int(input()), float(input())
V = len(log_p)
paths, scores, last = np.zeros((1, 0), dtype=int), np.zeros(1), np.array([start])
best, best_score = None, -np.inf


def consider(rows, values):
    global best, best_score
    for row, value in zip(rows, values / max(rows.shape[1], 1) ** alpha):
        if value > best_score:
            best, best_score = row, value


for _ in range(steps):
    flat = (scores[:, None] + log_p[last]).ravel()
    top = np.argsort(-flat, kind="stable")[:width]
    paths, scores, last = np.column_stack([paths[top // V], top % V]), flat[top], top % V
    ended = last == eos
    consider(paths[ended], scores[ended])
    paths, scores, last = paths[~ended], scores[~ended], last[~ended]
    if len(last) == 0:
        break
consider(paths, scores)
print((best, best_score))
